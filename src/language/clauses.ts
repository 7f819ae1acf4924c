import { ofText } from './of-text';
import { blankedFiller } from './lexicon/filler';
import { bigramsOf } from './wording';

/** A clause of a goal or plan with the pairs of characters that carry its meaning. */
export interface WordedClause {
  readonly clause: string;
  readonly pairs: ReadonlySet<string>;
}

/** A clause of fewer pairs says too little to be looked for. */
const LEAST_PAIRS = 3;

/** A mark inside of brackets ends no clause, nor does one between short words: 12个县（市、区）, 市、县、乡、村四级. */
const GOAL_CLAUSE_END = /(?:[,，;；。\n]|(?<=[^,，、;；。\n]{4})、(?=[^,，、;；。\n]{4}))(?![^(（]*[)）])/u;

/** The clauses of a numbered goal, as far as each says enough to be looked for. */
export const goalClauses = ofText((goal): readonly WordedClause[] =>
  goal
    .split(GOAL_CLAUSE_END)
    .map((clause) => ({ clause, pairs: bigramsOf(blankedFiller(clause)) }))
    .filter(({ pairs }) => pairs.size >= LEAST_PAIRS),
);

const PLAN_CLAUSE_END = /[,，;；。\n]|[与和](?=[\u4e00-\u9fff]{4})/u;
/** Words of nearly every plan. */
const OF_PLANS = /工作|项目|经费|资金|费用|安排|年度|上半年|下半年|季度|月份?/gu;
const DIGIT_OR_YEAR = /[\d年]/gu;

/** The clauses of a plan entry, the same way, without the words of every plan. */
export const planClauses = ofText((plan): readonly WordedClause[] =>
  plan
    .split(PLAN_CLAUSE_END)
    .map((clause) => ({
      clause,
      pairs: bigramsOf(blankedFiller(clause.replaceAll(OF_PLANS, ' ')).replaceAll(DIGIT_OR_YEAR, ' ')),
    }))
    .filter(({ pairs }) => pairs.size >= LEAST_PAIRS),
);

/** Words of nearly every project name. */
const OF_PROJECT_NAMES =
  /项目|资金|经费|专项|工作|费用|补助|支出|预算|业务|年度|\d{4}年?|提升|能力|建设|公共/gu;

/** The pairs of characters that tell the name of a project from the names of others. */
export const projectNamePairs = (name: string): ReadonlySet<string> =>
  bigramsOf(name.replaceAll(OF_PROJECT_NAMES, ' '));

const RECURRING =
  /每(?:个|半)?(?:年|学年|学期|季度?|月|旬|周|日|天|次)|[逐按](?:年|季|月|周|日)|常年|日常|长期/u;

/** Whether a plan says that its work recurs: every month, all year long. */
export const recurs = (plan: string): boolean => RECURRING.test(plan);

const OF_COMPLETION = /已|了|完成/gu;

/** A text without the words by which a promise is turned into a report: 已完成…. */
export const withoutCompletion = (text: string): string => text.replaceAll(OF_COMPLETION, '');

/** What stands in quotation marks, for whoever covers it. */
export const QUOTATION = /“[^”\n]{0,60}”|"[^"\n]{0,60}"/gu;
