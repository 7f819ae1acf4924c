/** What follows a number that is the condition of a consequence: 低于90%不得分, 超过30天的为不合格. */
const CONSEQUENCE =
  /^[^,，。;；\n]{0,12}?(?:不得分|扣|得\s*\d|得满分|不计|不予|视为|为不|不合格|不达标|否则|按比例|的(?=[,，。;；\n]|$))/u;

/** Whether what follows a number makes it the condition of a consequence, not what is to be reached. */
export const statesConsequence = (after: string): boolean => CONSEQUENCE.test(after);

/** Names of records and rules that stand where the way of counting belongs: 统计数据, 验收报告, 行业标准. */
const SOURCE =
  /^[\u4e00-\u9fff、/和及或《》\s]{0,14}(?:台账|报表|记录|资料|数据|文件|方案|合同|通知|标准|规划|计划|证明|凭证|档案|系统|报告|统计|办法|规定|要求|经验|目标)$/u;

/** Whether an explanation only names where the number comes from. */
export const namesSource = (text: string): boolean => SOURCE.test(text.trim());
