/** Longest text that names a stretch of the year and nothing else. */
const MAX_PERIOD = 24;

const NUMBER = '[一二三四五六七八九十]{1,2}';
const YEAR = '(?:20\\d{2}年度?|本年度?|当年|全年)?';
const JOIN = '(?:[-—–~～至到、和及,]|月至)';
const QUARTER = `第?[一二三四1-4](?:个?季度?)?(?:${JOIN}第?[一二三四1-4])*个?季度`;
const DAY = '(?:\\d{1,2}[日号])?(?:上旬|中旬|下旬|底|末|初|份)?';
const MONTH = `(?:\\d{1,2}|${NUMBER})`;
const MONTHS = `${MONTH}(?:月${DAY})?(?:${JOIN}${MONTH}(?:月${DAY})?)*月${DAY}|${MONTH}月${DAY}(?:${JOIN}${MONTH}月${DAY})*`;
const PART = '[上下]半年|全年|年[初中末底]|前[一二三]季度';

const PERIOD = new RegExp(
  `^(?:${YEAR}(?:${QUARTER}|${PART}|${MONTHS}))(?:底|末|初)?(?:之?以?前|前后|起|内)?(?:完成)?:?$`,
  'u',
);

/** What every name of a period holds one of. Nearly no cell does: it is told by a look. */
const SPEAKS_OF_TIME = /[季月年]/u;

const plainOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/^\((.*)\)$/u, '$1');

/** Whether a text names a stretch of the year and nothing else: 第一季度, 1—3月, 上半年, 3月底前. */
export const isPeriodName = (text: string): boolean =>
  text.length <= MAX_PERIOD && SPEAKS_OF_TIME.test(text) && PERIOD.test(plainOf(text));

/** A stage of the work, with its months behind it or without: 第一阶段（1—3月）, 准备阶段, 第二轮, 计划1. */
const STAGE = new RegExp(
  `^(?:第(?:\\d{1,2}|${NUMBER})(?:阶段|步|轮|批次?|期)|[^分各按]{1,6}阶段|(?:实施|工作|年度)?(?:计划|步骤|阶段)(?:\\d{1,2}|${NUMBER}))(?:\\(.{1,12}\\))?:?$`,
  'u',
);
const SPEAKS_OF_STAGES = /[阶第划骤]/u;

/** Whether a text names a stage of the work and nothing else. */
export const isStageName = (text: string): boolean =>
  text.length <= MAX_PERIOD && SPEAKS_OF_STAGES.test(text) && STAGE.test(plainOf(text));
