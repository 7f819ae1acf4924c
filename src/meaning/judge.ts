import { type Change, changeAskedBy, changeBefore } from '../language/changes';
import { type Amount, inBase } from '../language/quantities';
import type { Statement, Understood } from '../language/statements';
import { lasts } from '../language/units';
import type { Claim } from './claim';
import { judgeGrade } from './graded';
import { isLower, isUpper } from './numbers/asking';
import { judgeNumber } from './numbers/judge-number';
import { judgeRatio } from './ratio';
import type { Judgement, Role } from './judgement';
import { isBaseOfShare } from './said-shares';
import { judgeTime } from './timed';

/** The text with those statements taken for something else. */
const takenAs = (
  text: Understood,
  mode: Statement['mode'],
  which: (statement: Statement) => boolean,
): Understood =>
  text.statements.some(which)
    ? {
        ...text,
        statements: text.statements.map((statement) =>
          which(statement) ? { ...statement, mode } : statement,
        ),
      }
    : text;

/** In a report of results what has been done is what counts, not history. */
const asResult = (text: Understood): Understood =>
  takenAs(text, 'promise', ({ mode, times }) => mode === 'history' && !times.some(({ past }) => past));

/** How many samples are taken is what 抽检份数 asks for; of anything else it only says how that was found out. */
const ofSamples = ({ name }: Claim, text: Understood): Understood =>
  SAMPLING.test(name) ? takenAs(text, 'promise', ({ mode }) => mode === 'sample') : text;
const SAMPLING = /(?:抽检|抽查|抽样|样品|样本|问卷|调查)[^率度]*$/;

/**
 * 能耗下降1.2% for 能耗下降率: the change is what is asked for, and one the other way is less than nothing. Of a name that says no
 * way, more is more.
 */
function ofChanges({ name }: Claim, text: Understood): Understood {
  const asked = changeAskedBy(name);
  if (!asked) return text;
  return {
    ...text,
    statements: text.statements.map((statement) => {
      const change = statement.mode === 'change' ? changeBefore(statement.lead) : undefined;
      if (!change) return statement;
      const { amount } = statement;
      return {
        ...statement,
        mode: 'promise',
        amount: change.way === asked ? amount : opposed(amount, change),
      };
    }),
  };
}
const opposed = (amount: Amount, { word }: Change): Amount => ({
  ...amount,
  written: `${word}${amount.written}`,
  low: amount.high.neg(),
  high: amount.low.neg(),
  comparison: undefined,
});

/** 满意度达到85%以上的视为达标 in an explanation: so much is content with the indicator. */
const asStandard = (text: Understood, role: Role): Understood =>
  role === 'explanation' ? takenAs(text, 'promise', ({ mode }) => mode === 'standard') : text;

/** 2023—2025年分别为276场、288场、296场: one number for each of several years, and no list of what is to be done. */
const besideYears = (text: Understood): Understood =>
  takenAs(text, 'history', ({ sentence }) =>
    text.clauses.some(
      (clause) =>
        clause.sentence === sentence &&
        clause.text.includes('分别') &&
        clause.times.some(({ from, to }) => from !== undefined && to !== undefined && to - from > A_YEAR),
    ),
  );
const A_YEAR = 366;

/** 占项目总成本600万元的3%: what a share is taken of is not what costs so much. */
const besideBases = (text: Understood): Understood =>
  takenAs(text, 'condition', (statement) => isBaseOfShare(statement, text));

/** 国家规划要求不低于55% for ≥60%, 法定时限30日 for ≤7日: what others demand is kept by who asks as much of itself. */
function besideDemands({ asking }: Claim, text: Understood): Understood {
  if (asking.type !== 'number') return text;
  const { unit, bound } = asking;
  const kept = ({ amount }: Statement): boolean =>
    isLower(asking) ? inBase(amount).lte(bound.low) : isUpper(asking) && inBase(amount).gte(bound.low);
  return takenAs(
    text,
    'condition',
    (statement) =>
      DEMANDED.test(statement.lead) &&
      (statement.amount.unit?.dimension === unit?.dimension
        ? kept(statement)
        : lasts(statement.amount.unit) && lasts(unit)),
  );
}
const DEMANDED =
  /(?:(?:国家|国务院|部委|[省市]级|上级|行业|法律|法规|规范|标准)[^,。;]{0,8}(?:要求|规定|底线)|法规定|法定)/;

/** What was found out about a text, by claim and role: the same texts stand in many forms. */
const known = new WeakMap<Understood, Map<string, Judgement | null>>();

/** Whether a text says otherwise than an indicator; undefined where both can hold, or where it cannot be told. */
export function judge(claim: Claim, said: Understood, role: Role): Judgement | undefined {
  if (claim.asking.type === 'none' || said.text === '') return undefined;
  const key = `${role}\u0000${claim.key}`;
  const before = known.get(said)?.get(key);
  if (before !== undefined) return before ?? undefined;
  const judgement = judged(claim, said, role);
  const own = known.get(said) ?? new Map<string, Judgement | null>();
  known.set(said, own.set(key, judgement ?? null));
  return judgement;
}

function judged(claim: Claim, said: Understood, role: Role): Judgement | undefined {
  const text = ofChanges(
    claim,
    ofSamples(
      claim,
      asStandard(
        role === 'result' ? asResult(said) : besideDemands(claim, besideBases(besideYears(said))),
        role,
      ),
    ),
  );
  switch (claim.asking.type) {
    case 'number':
      return judgeNumber(claim, claim.asking, text, role);
    case 'time':
      return judgeTime(claim, claim.asking, text, role);
    case 'grade':
      return judgeGrade(claim, claim.asking.grade, text, role);
    case 'ratio':
      return judgeRatio(claim, claim.asking.bound, text, role);
    default:
      return undefined;
  }
}
