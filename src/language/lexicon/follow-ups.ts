/** What comes after the work of a year or prepares that of the next one: its time may well lie outside. */
const FOLLOW_UPS =
  /决算|结算|审计|移交|归档|总结|绩效评价|自评|公开|考核|清算|结转|尾款|质保|保修|缺陷责任|质量保证|保证金|管护|回头看|定期检验|年检|首检|复审|回访|跟踪|储备|前期工作|谋划|筹备|拟(?:新建|建|开展|实施|安排)|下一年|预计[^,。;]{0,12}(?:效益|投产|达产)/u;

/** Whether words speak of what follows the work of the year or prepares that of the next. */
export const isFollowUp = (words: string): boolean => FOLLOW_UPS.test(words);

/** Words behind a later year that say what it is to bring on top: 2026年拟再新建6个. */
const AHEAD = /^[,，]?\s*(?:拟|将|再|继续|预计|接续|后续|计划(?:再|继续))/u;

/** Whether the words behind a later year tell of it as of one to come. */
export const looksAhead = (after: string): boolean => AHEAD.test(after);

const ALREADY = /已(?:经)?[于在]?\s*$/u;

/** Whether the words before a date say that it is over: 第一期已于2024年8月. */
export const isToldAsDone = (before: string): boolean => ALREADY.test(before.slice(-LONGEST_BEFORE));
/** Characters before the date that are looked at. */
const LONGEST_BEFORE = 4;
