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
  if (!counts(unit) || !NEW.test(claim.thing.text)) return undefined;
  const before = text.statements[text.statements.indexOf(after) - 1];
  if (!before || before.sentence !== after.sentence || before.mode !== 'history') return undefined;
  if (!GROWN_TO.test(after.lead)) return undefined;
  if ([before, after].some(({ amount }) => amount.unit?.group !== unit?.group)) return undefined;
  if (shareHeld(thingIn(claim.thing.text.replace(NEW, '')), before.lead) < 0.6) return undefined;
  const more = after.amount.low.minus(before.amount.low).times(unit?.factor ?? 1);
  return {
    low: more,
    high: more,
    derivation: `${after.amount.written} − ${before.amount.written}`,
    statements: [before, after],
    way: 'derived',
    about: false,
  };
}
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
const NEW = /^(?:新建|新增|净增|增加|新发展|新认定)|(?:净增加?|新增)$/;
const GROWN_TO = /增至|增加到|增加至|增长到|增长至|达到|扩大到|发展到|提升到|提高到/;
