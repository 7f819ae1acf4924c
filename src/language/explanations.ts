import { isEmptyPhrase, withoutFiller } from './lexicon/filler';
import { hasDigit } from './numerals';
import { ofText } from './of-text';

/** What explanations say about the way of counting, without what they say about numbers. */

const NO_SHARE = /含[水油沙糖]率|湿度|浓度/u;

/** Whether a percentage under this name is measured, not counted: 含水率, 湿度. */
export const isMeasuredShare = (name: string): boolean => NO_SHARE.test(name);

const NAMES_STANDARD = /^(?:[\u4e00-\u9fff]{2,4})标准$/u;

/** 行业标准: the explanation names a standard and nothing else. */
export const namesStandardAlone = (explanation: string): boolean => NAMES_STANDARD.test(explanation.trim());

const QUOTIENT =
  /[/÷]|除以|占|之比|比例|百分比|\d%?\s*[-=]|按[^,，。;；]{1,10}(?:计取|计提|提取)|率\s*[+＋]|\d[\u4e00-\u9fff]{1,12}中\D{0,6}\d/u;

/** Whether an explanation says, in whatever way, what is divided by what. */
export const speaksOfQuotient = (explanation: string): boolean => QUOTIENT.test(explanation);

const SURVEY = /问卷|调查|测评|访谈|走访|回访|抽访|评议|民调|评价(?:系统|结果|器)|好差评/u;

/** Whether an explanation says that people are asked. */
export const speaksOfSurvey = (explanation: string): boolean => SURVEY.test(explanation);

const CHANGE = /(?:增长|下降|降低|减少|增加|提高|提升|压减|控制)(?:率|幅度|比例)$|增幅$|降幅$|增速$/u;
const BASE_YEAR = /上年|去年|20\d{2}年|同期|基期/u;
const FIGURE = /\d[\d,.]*\s*(?!年)(?:[\u4e00-\u9fff]|%)/gu;

/** 2024年发生112起，2025年控制在106起以内: a change, with the figures of both years. */
export const givesFiguresOfBothYears = (name: string, explanation: string): boolean =>
  CHANGE.test(name) && BASE_YEAR.test(explanation) && (explanation.match(FIGURE)?.length ?? 0) > 1;

const AGAINST_BASIS = /同比|环比|(?:较|比)(?:上年|去年|20\d{2}年)/u;

const STEP_FROM_BEFORE =
  /(?:20\d{2}年|上年|去年)[^,，。;；]{0,8}?\d[\d.]*%[^。;；]{0,16}?(?:提高|提升|上升|增加|下降|降低|减少)\s*\d[\d.]*个百分点/u;

/** 2024年为95.2%，2025年提高0.3个百分点: the rate of the year before, and how far it goes from there. */
export const stepsFromBefore = (explanation: string): boolean => STEP_FROM_BEFORE.test(explanation);

/** 同比下降10%: the value itself says what it is measured against. */
export const isAgainstBasis = (value: string): boolean => AGAINST_BASIS.test(value);

const METHOD =
  /[/÷]|依据|根据|按照|测算|标准|规定|办法|统计|比例|台账|方案|考核|评估|测评|第三方|问卷|调查|口径/u;

/** Whether an explanation says anything about where the number comes from or how it is counted. */
export const speaksOfMethod = (explanation: string): boolean => METHOD.test(explanation);

const CALCULATION = /\d[^，,。;；]{0,6}[+＋×*÷/=＝]/u;

/** Whether an explanation calculates with numbers. */
export const calculates = (explanation: string): boolean => CALCULATION.test(explanation);

const CLAUSE_END = /[,，。;；、:：]/u;

/** A clause freed of filler; `isEmpty` where it is a phrase that fits any indicator. */
export interface BareClause {
  readonly bare: string;
  readonly isEmpty: boolean;
}

/** The clauses of a text without numbers, freed of filler; none of a text that holds numbers. */
export const bareClauses = ofText((text): readonly BareClause[] =>
  hasDigit(text)
    ? []
    : text
        .split(CLAUSE_END)
        .filter((clause) => clause !== '')
        .map((clause) => ({ bare: withoutFiller(clause), isEmpty: isEmptyPhrase(clause) })),
);

const NO_LETTER = /[^\p{L}]/gu;

/** The letters of a text besides a part of it and filler. */
export const lettersBeside = (text: string, part: string): string =>
  withoutFiller(text.replace(part, '')).replaceAll(NO_LETTER, '');

/** Whether a label of a column asks how a value is worked out: 计算公式, 统计口径. */
export const namesFormula = (label: string): boolean => FORMULA_LABEL.test(label);
const FORMULA_LABEL = /公式|计算|口径/;
