/** What budgets and their management are judged by, whatever the work is: 立项依据充分性, 资金使用合规性, 三公经费变动率. */
const MANAGEMENT =
  /预算|决算|资金|财务|经费|支付进度|制度|立项|绩效(?:目标|指标|自评|监控)|决策|政府采购|资产|编制(?:完整|合理|规范|科学)|在职人员|信息公开|(?:合规|合法|规范|健全|充分|明确|合理|科学|完整|相关)性(?:[(（][^()（）]*[)）])?$/u;

/** Whether a name is that of an indicator of management: no work of a goal stands behind it. */
export const isOfManagement = (name: string): boolean => MANAGEMENT.test(name.trim());
