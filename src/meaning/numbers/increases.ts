import { changeAskedBy } from '../../language/changes';
import { intervalOf } from '../../language/quantities';
import type { Sense } from '../../language/senses';
import type { Statement, Understood } from '../../language/statements';
import { shareHeld, thingIn } from '../../language/things';
import { counts } from '../../language/units';
import type { Claim } from '../claim';
import type { NumberAsking } from './asking';

/** 由上年末58个增至本年末64个 for 新建…数量: what came on top of what was there; undefined for any other number. */
export function increaseTo(
  claim: Claim,
  { unit }: NumberAsking,
  after: Statement,
  text: Understood,
): Sense | undefined {
  if (!NEW.test(claim.thing.text)) return undefined;
  const made = differenceTo(unit, after, text);
  const [before] = made?.statements ?? [];
  // 累计16家 is of whatever the explanation is of; of other texts the number before has to name it.
  const named =
    before !== undefined &&
    (GROWN.test(after.lead) || shareHeld(thingIn(claim.thing.text.replace(NEW, '')), before.lead) >= 0.6);
  return named ? made : undefined;
}

/** 累计命名数由31个增至37个: the six of this year, however they are called; undefined for what is no total after another. */
export function differenceTo(
  unit: NumberAsking['unit'],
  after: Statement,
  text: Understood,
): Sense | undefined {
  if (!counts(unit) || !(GROWN_TO.test(after.lead) || GROWN.test(after.lead))) return undefined;
  const before = text.statements
    .slice(0, text.statements.indexOf(after))
    .filter(({ amount, bases }) => amount.unit?.group === unit?.group && bases.length === 0)
    .at(-1);
  if (!before || before.sentence !== after.sentence) return undefined;
  if (!TOLD.has(before.mode) || after.amount.unit?.group !== unit?.group) return undefined;
  const more = after.amount.low.minus(before.amount.low).times(unit?.factor ?? 1);
  if (more.lte(0)) return undefined;
  return {
    low: more,
    high: more,
    derivation: `${after.amount.written} − ${before.amount.written}`,
    statements: [before, after],
    way: 'derived',
    about: false,
  };
}
const TOLD: ReadonlySet<Statement['mode']> = new Set(['history', 'stock']);
/** 2024年末57人，2025年新增8人以上 for a number of all: what there was, and what comes on top of it. */
export function raisedBy(
  claim: Claim,
  asking: NumberAsking,
  more: Statement,
  text: Understood,
): Sense | undefined {
  const before = text.statements[text.statements.indexOf(more) - 1];
  if (!before || !asksForAll(claim, asking) || !comesOnTop(more) || !isToldBefore(before, more))
    return undefined;
  const { unit } = asking;
  if ([before, more].some(({ amount }) => amount.unit?.group !== unit?.group)) return undefined;
  const { low, high } = intervalOf(more.amount);
  const was = before.amount.low.times(unit?.factor ?? 1);
  return {
    low: low && was.plus(low),
    high: high && was.plus(high),
    derivation: `${before.amount.written} + ${more.amount.written}`,
    statements: [before, more],
    way: 'sum',
    about: more.amount.about,
  };
}

const asksForAll = ({ thing, name }: Claim, { unit, bound }: NumberAsking): boolean =>
  counts(unit) && !bound.low.eq(0) && !NEW.test(thing.text) && changeAskedBy(name) === undefined;
const comesOnTop = ({ lead, part, negative, bases }: Statement): boolean =>
  COMES_ON_TOP.test(lead) && !part && !negative && bases.length === 0;
const isToldBefore = ({ sentence, bases, mode }: Statement, more: Statement): boolean =>
  sentence === more.sentence && bases.length === 0 && (mode === 'history' || mode === 'stock');
const COMES_ON_TOP = /(?:新增|净增|增加|再增|新建|新发展|扩充)[^,。;]{0,8}$/;
export const NEW = /^(?:新建|新增|净增|增加|新发展|新认定)|(?:净增加?|新增)$/;
/** A total that goes on from one before it. */
const GROWN = /累计|总数|[后末底]共/;
const GROWN_TO = /增至|增加到|增加至|增长到|增长至|达到|扩大到|发展到|提升到|提高到/;
