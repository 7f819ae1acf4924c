/** What budgets, their management and the unit itself are judged by, whatever the work is: 立项依据充分性, 三公经费变动率, 党建考核等次. */
const MANAGEMENT =
  /预算|决算|资金|财务|经费|支付进度|制度|立项|绩效(?:目标|指标|自评|监控)|党建|党性|党员|党课|党风|主题党日|决策|政府采购|资产|编制(?:完整|合理|规范|科学)|在职人员|信息公开|(?:合规|合法|规范|健全|充分|明确|合理|科学|完整|相关)性(?:[(（][^()（）]*[)）])?$/u;

/** Whether a name is that of an indicator of management: no work of a goal stands behind it. */
export const isOfManagement = (name: string): boolean => MANAGEMENT.test(name.trim());
