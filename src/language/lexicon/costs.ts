const WHOLE_COST =
  /^(?:(?:指标)?\d*[：:.、])?(?:本?项目|年度|全年|本年度?|实施)*(?:总成本|总投资|成本概算|总概算|投资概算|概算|总费用|总支出|总经费|成本总额|投资总额|经费总额|支出总额|预算总额|资金总额)(?:控制数?|数|额)?$/u;

/** Whether a cost indicator is about all of the project's money, not about a price or one part of the work. */
export const namesWholeCost = (name: string): boolean => WHOLE_COST.test(name);

const SHARED =
  /分担|配套|自筹|自付|自缴|个人(?:负担|承担|缴)|收费|差额|超支|压减|节约|下降|降低|社会捐|企业(?:承担|负担)|比例|占比/u;

/** Whether a cost is said to be borne by several, or to be saved: then number and price do not make what the project pays. */
export const sharesCost = (text: string): boolean => SHARED.test(text);

const STANDARD = /标准|人均|每人|定额/u;

/** Whether a name is that of a standard of costs: 培训标准, 人均定额. */
export const namesStandard = (name: string): boolean => STANDARD.test(name);

const UNIT_COST = /单价|标准|定额|均|每|单位成本|费用|成本/u;
const NOT_PAID = /超|违|罚|损失|浪费|新增|增加|额外|负担|收费|自付|修复|污染|赔|事故|闲置/u;

/** Whether a name is that of a cost that has to be paid where there is any money: 人均体检费用, not 超支金额 or 群众负担费用. */
export const namesUnitCost = (name: string): boolean => UNIT_COST.test(name) && !NOT_PAID.test(name);

const MORE_IS_BETTER =
  /节约|节省|节支|压减|减少|降低|下降|收入|增收|增加|产值|收益|效益|利润|税|投入|投资|筹|配套|撬动|带动|引导|支付|执行|到位|拨付|兑付|发放|救助|低保|供养|抚恤|优抚|补[助贴偿]|奖|工资|薪|待遇|津贴|报酬|保障|养老|公用经费|赔付/u;

/** Whether a cost may well be asked for as at least so much: what is saved, raised or paid out to people. */
export const mayBeMore = (name: string): boolean => MORE_IS_BETTER.test(name);
