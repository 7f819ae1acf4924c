import { ofText } from '../../language/of-text';

/** Words that show a number to be history, a basis or a scoring rule, not what is promised for the year. */
const OTHER_CONTEXT =
  /上年|去年|往年|上一年|历年|近[\d一二三四五六七八九十两]+年|前[\d一二三四五六七八九十两]+年|基数|基期|同期|原有|现有|已有|已建|已完成|扣\d|得分|得满分|满分|评分|计分|扣分|每(?:降低|减少|增加|提高|提升|超过|低于|少|多|高)|否则|不足|未达|超过部分|占比|问卷|样本(?:量|数|容量|总量)|(?:有效|调查|个|份)样本|抽样|抽查|抽取|随机|发放/u;

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

/** Whether the number of an explanation is surrounded by such words. */
export const speaksOfSomethingElse = ofText((text) => OTHER_CONTEXT.test(text));

/** Work that comes before the thing itself is there, and what says that it is. */
const PREPARATION =
  /采购|招标|招投标|比选|询价|设计|勘察|方案|立项|动员|部署|筹备|准备|签订|合同|启动|开工|征集|摸底|审查|评审|论证|报名|申报|编制|踏勘|备货|进场|下达|制定/u;
const COMPLETION = /完成|建成|竣工|完工|验收|交付|投入使用|运行|启用|发放|结项|结题|通车|上线/u;

/** Whether a plan speaks of preparing what the other text sees completed: two dates of one thing that may well differ. */
export const prepares = (plan: string, completed: string): boolean =>
  PREPARATION.test(plan) && !PREPARATION.test(completed) && COMPLETION.test(completed);
