import { condensed } from '../../language/plain';
import { withoutBrackets } from '../../language/names';

/** What fields and cells of forms hold, by the wording that forms use. */

const OF_YEARS = /跨年|多年|中期/u;
const OF_ONE_YEAR = /^(?:一次性|当年)(?:项目)?$/u;

/** Whether 项目属性 or 项目类别 says that a project takes several years. */
export const isOfSeveralYears = (attribute: string): boolean => OF_YEARS.test(attribute);

/** Whether it says that the project is done within one. */
export const isOfOneYear = (attribute: string): boolean => OF_ONE_YEAR.test(attribute.trim());

const TOTAL_ROW = /^(?:金额|预算|资金|费用)?(?:合计|总计)$/u;
const PART_ROW = /^(?:其中|小计|含)/u;

/** Whether a label without blanks heads a total. */
export const isTotalLabel = (label: string): boolean => TOTAL_ROW.test(label);

/** Whether it heads a part of another amount. */
export const isPartLabel = (label: string): boolean => PART_ROW.test(label);

const OTHER_SPENDING = /经营支出|上缴|对附属|其他支出|结转|结余/u;

/** Whether a row of a department's money is neither basic nor project expenditure. */
export const isOtherSpending = (name: string): boolean => OTHER_SPENDING.test(name);

const FUND_WORDS = /(?:安排|拨款|资金|收入|经费|预算)+$/u;

/** A kind of fund without the words that are added at will: 一般公共预算安排 is 一般公共. */
export const fundNatureKey = (text: string): string => condensed(text).replace(FUND_WORDS, '');

/** The kind of form at the end of a title: unit, year and stamps are its own business. */
const KIND_OF_FORM = /(?:财政|预算|部门|本级|市级|省级|县级|支出|专项)*项目[\u4e00-\u9fff()]*表/u;

/** What a title says of the kind of project form: 项目支出绩效目标表. */
export const kindInTitle = (title: string): string | undefined =>
  KIND_OF_FORM.exec(withoutBrackets(condensed(title)))?.[0];

const ERROR_VALUE = /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/u;

/** Whether a cell shows an error instead of a value. */
export const isErrorValue = (text: string): boolean => ERROR_VALUE.test(text);

const COLON = /[:：]\s*$/u;

/** A label without the colon at its end. */
export const withoutColon = (label: string): string => label.replace(COLON, '');
