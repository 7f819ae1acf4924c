/** What follows a number that is the condition of a consequence: 低于90%不得分, 超过30天的为不合格. */
const CONSEQUENCE =
  /^[^,，。;；\n]{0,12}?(?:不得分|扣|得\s*\d|得满分|不计|不予|视为|为不|不合格|不达标|否则|按比例|的(?=[,，。;；\n]|$))/u;

/** Whether what follows a number makes it the condition of a consequence, not what is to be reached. */
export const statesConsequence = (after: string): boolean => CONSEQUENCE.test(after);

/** Names of records and rules that stand where the way of counting belongs: 统计数据, 验收报告, 行业标准. */
const SOURCE =
  /^[\u4e00-\u9fff、/和及或《》\s]{0,14}(?:台账|报表|记录|资料|数据|文件|方案|合同|通知|标准|规划|计划|证明|凭证|档案|系统|报告|统计|办法|规定|要求|经验|目标)$/u;

/** Words by which a number comes from whoever measures and publishes it: 取林业局下发的监测数据. */
const PUBLISHED =
  /(?:取|采用|引用)[^,，。;；]{0,16}(?:公布|发布|下发|监测|统计)[^,，。;；]{0,6}(?:数据|结果|数值|公报)/u;

/** Whether an explanation leaves the reckoning to somebody who publishes the number. */
export const takesPublished = (text: string): boolean => PUBLISHED.test(text);

/** 176个行政村均有村医: all of them, so that the whole is the hundred per cent. */
const OF_ALL =
  /(?:\d[\d,.]*[\u4e00-\u9fff]{1,6}|所有|全部|各[\u4e00-\u9fff]{1,4}|每[个名所家户村])[^,，。;；]{0,14}(?:均|全部|都|逐一|逐[件户台个辆项份]|全覆盖)/u;

/** Whether an explanation says that all of something has it. */
export const speaksOfAll = (text: string): boolean => OF_ALL.test(text);

/** Whether an explanation only names where the number comes from. */
export const namesSource = (text: string): boolean => SOURCE.test(text.trim());
