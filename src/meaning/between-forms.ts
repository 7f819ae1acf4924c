import { isCeiling, isFloor } from '../language/lexicon/comparisons';
import { meeting } from '../language/compare';
import { namesOpposed } from '../language/lexicon/opposed';
import { sumOf, type Sense } from '../language/senses';
import type { Time } from '../language/times';
import { relationTo } from '../language/things';
import { compatibility } from '../language/units';
import { valueOf } from '../forms/field';
import type { Form } from '../forms/model';
import type { Asking, Claim } from './claim';
import { claimsOf } from './disagreements';
import { judge } from './judge';
import type { Certainty, Judgement } from './judgement';
import { pairsShared } from './numbers/shared-words';
import { fieldAt, sourcesOf, type ReadText, type Source } from './sources';

type NumberAsking = Extract<Asking, { type: 'number' }>;

/** What one project contributes to a claim of its department. */
export interface Share {
  readonly project: Form;
  readonly sense: Sense;
  readonly fields: readonly ReadText[];
  /** It is of some kind of the thing only: 综合应急演练 for 应急演练. */
  readonly ofAKind: boolean;
  /** The project says so in words, not in an indicator: what exactly is meant is less sure. */
  readonly inWords?: true;
}

/** A department's claim that its projects do not bear out. */
export interface Unborne {
  readonly claim: Claim;
  readonly shares: readonly Share[];
  readonly certainty: Certainty;
  /** Times instead of numbers: that of the project is later. */
  readonly time?: Claim;
}

/** Shares of a department's claim in the indicators of one project, else in what the project promises in words. */
export function sharesOf(claim: Claim, project: Form): readonly Share[] {
  const { asking } = claim;
  if (asking.type !== 'number' || claim.thing.text.length < 2) return [];
  if (asking.unit?.dimension === 'share') return sameShares(claim, project);
  const related = claimsOf(project).claims.flatMap((other) => {
    const relation = isOfOtherWork(claim, other, project) ? undefined : relationBetween(claim, asking, other);
    return relation && other.asking.type === 'number' ? [{ other, asking: other.asking, relation }] : [];
  });
  const same = related.filter(({ relation }) => relation === 'same');
  const used = same.length > 0 ? same : related;
  if (used.length > 0) {
    // 接入视频800路 beside 2500路 of all years: one of them is the very number.
    const equal = used.find(({ asking: own }) => own.bound.low.eq(asking.bound.low));
    if (equal)
      return [
        {
          project,
          sense: senseOf(equal.asking),
          fields: readTarget(equal.other),
          ofAKind: same.length === 0,
        },
      ];
    const senses = used.map(({ asking: own }) => senseOf(own));
    const [first] = senses;
    const sense = senses.length > 1 ? sumOf(senses) : first;
    const fields = used.flatMap(({ other }) => readTarget(other));
    return sense ? [{ project, sense, fields, ofAKind: same.length === 0 }] : [];
  }
  return claim.thing.text.length < 3 ? [] : promisedShare(claim, project);
}

/** A rate of the very same name; satisfaction has a rule of its own, because its population matters. */
function sameShares(claim: Claim, project: Form): readonly Share[] {
  if (claim.name.includes('满意')) return [];
  return claimsOf(project).claims.flatMap((other): Share[] => {
    const same =
      other.asking.type === 'number' &&
      other.asking.unit?.dimension === 'share' &&
      other.name === claim.name &&
      other.indicator.tree === claim.indicator.tree;
    return same && other.asking.type === 'number'
      ? [{ project, sense: senseOf(other.asking), fields: readTarget(other), ofAKind: false }]
      : [];
  });
}

/** 营养改善计划受益学生 beside 受益学生 of another project: whose they are is said by the project alone. */
function isOfOtherWork({ thing }: Claim, other: Claim, project: Form): boolean {
  const rest = thing.text.length - other.thing.text.length;
  if (rest < 2 || !thing.text.endsWith(other.thing.text)) return false;
  const { projectName, annualGoal } = project.fields;
  const said = `${valueOf(projectName) ?? ''}${valueOf(annualGoal) ?? ''}`;
  return pairsShared(thing.text.slice(0, rest), said) === 0;
}

/** 服务站总数 beside 新建服务站数: how many there are in all, and how many come. */
const isStock = (name: string): boolean => STOCK.test(name);
const STOCK = /总数|总量|累计|存量|现有|年末|期末/;

function relationBetween(claim: Claim, asking: NumberAsking, other: Claim): 'same' | 'kind' | undefined {
  if (
    other.asking.type !== 'number' ||
    compatibility(asking.unit, other.asking.unit) !== 'same' ||
    asking.per.join() !== other.asking.per.join()
  )
    return undefined;
  if (other.indicator.tree !== claim.indicator.tree) return undefined;
  if (namesOpposed(claim.name, other.name) || isStock(claim.name) !== isStock(other.name)) return undefined;
  const relation = relationTo(claim.thing, other.thing.text, other.thing.text, other.thing.actions);
  return relation === 'same' || relation === 'kind' ? relation : undefined;
}

/** What a value allows, as a sense that is held against another. */
function senseOf({ bound, amount }: NumberAsking): Sense {
  const [up, down] = [isFloor(bound), isCeiling(bound)];
  return {
    low: down ? undefined : bound.low,
    high: up ? undefined : bound.high,
    derivation: amount.written,
    statements: [],
    way: 'stated',
    about: bound.about,
  };
}

const readTarget = ({ indicator: { target } }: Claim): readonly ReadText[] =>
  target.state === 'read' ? [target] : [];

function promisedShare(claim: Claim, project: Form): readonly Share[] {
  const found: Share[] = [];
  const annual = project.fields.annualGoal.state === 'read';
  for (const source of sourcesOf(project)) {
    if (source.role === 'measures' || (source.tree === 'longTerm' && annual)) continue;
    const judgement = judge(claim, source.text, 'project');
    // It speaks of the thing and gives the number: nothing is missing.
    if (!judgement) continue;
    const [sense] = judgement.senses;
    if (judgement.certainty === 'asked' || !sense || judgement.comparing === 'time') continue;
    found.push({
      project,
      sense,
      fields: [fieldAt(source, judgement.start).field],
      ofAKind: false,
      inWords: true,
    });
  }
  return found.slice(0, 1);
}

/** Whether the shares of all projects fail a claim: neither their sum nor one of them meets it. */
export function unborneBy(claim: Claim, shares: readonly Share[]): Unborne | undefined {
  const { asking } = claim;
  const sum = sumOfShares(claim, shares);
  if (asking.type !== 'number' || !sum || meeting(asking.bound, sum) === 'meets') return undefined;
  const capped = isCeiling(asking.bound);
  const oneMeets = shares.some(({ sense }) => meeting(asking.bound, sense) === 'meets');
  if (oneMeets && !(capped && asking.per.length === 0)) return undefined;
  const kinds = shares.every(({ ofAKind }) => ofAKind);
  const more = sum.low?.gt(asking.bound.high) === true;
  // Fewer of one kind than of all kinds together is as it should be.
  const sure = !kinds && !shares.some(({ inWords }) => inWords);
  return kinds && !more ? undefined : { claim, shares, certainty: sure ? 'probable' : 'asked' };
}

/** What the projects make together; rates are not added up. */
function sumOfShares({ asking }: Claim, shares: readonly Share[]): Sense | undefined {
  const senses = shares.map(({ sense }) => sense);
  const rate = asking.type === 'number' && asking.unit?.dimension === 'share';
  return senses.length > 1 && !rate ? sumOf(senses) : senses[0];
}

/** The claims of a project about one thing whose time lies after that of the department. */
export function laterTimes(claim: Claim, project: Form): readonly Claim[] {
  const { asking } = claim;
  if (asking.type !== 'time' || asking.time.to === undefined || claim.thing.pairs.size < 2) return [];
  const until = asking.time.to;
  return claimsOf(project).claims.filter(
    ({ thing, asking: other, indicator }) =>
      other.type === 'time' &&
      other.time.to !== undefined &&
      other.time.to > until &&
      other.time.monthDay === undefined &&
      indicator.tree === claim.indicator.tree &&
      thing.text === claim.thing.text &&
      thing.last === claim.thing.last,
  );
}

/** What the department promises in words otherwise than a project’s indicator, of a thing that it has no indicator of. */
export function promisedOtherwise(
  claim: Claim,
  department: Form,
): { readonly source: Source; readonly judgement: Judgement } | undefined {
  const { asking } = claim;
  if (asking.type === 'none' || claim.thing.text.length < 3) return undefined;
  if (asking.type === 'time') return dueEarlier(claim, asking.time, department);
  if (asking.type !== 'number' || asking.unit?.dimension === 'share') return undefined;
  if (
    claimsOf(department).claims.some(
      (own) => own.asking.type === 'number' && relationBetween(claim, asking, own),
    )
  )
    return undefined;
  let found: { readonly source: Source; readonly judgement: Judgement } | undefined;
  for (const source of sourcesOf(department)) {
    if (source.role === 'measures') continue;
    const judgement = judge(claim, source.text, 'project');
    if (judgement && judgement.comparing !== 'none') found ??= { source, judgement };
  }
  return found;
}

/** 11月底前 in the department’s plan, 12月20日前 in the project: whoever is earlier than promised is not accused. */
function dueEarlier(
  claim: Claim,
  { to }: Time,
  department: Form,
): { readonly source: Source; readonly judgement: Judgement } | undefined {
  if (to === undefined || claimsOf(department).claims.some(({ name }) => name === claim.name))
    return undefined;
  for (const source of sourcesOf(department)) {
    if (source.role === 'measures') continue;
    const judgement = judge(claim, source.text, 'project');
    const promised = source.text.times.find(({ start }) => start === judgement?.start)?.to;
    if (judgement && promised !== undefined && promised < to) return { source, judgement };
  }
  return undefined;
}
