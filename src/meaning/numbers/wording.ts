import Big from 'big.js';
import { type Bound, type Meeting, meeting } from '../../language/compare';
import type { Amount } from '../../language/quantities';
import type { Sense } from '../../language/senses';
import type { NumberAsking } from './asking';
import type { Comparing, Judgement, Role } from '../judgement';

/** On which side of what is asked a sense lies; undefined where it meets. */
export function sideOf(bound: Bound, sense: Sense): 'more' | 'less' | undefined {
  if (meeting(bound, sense) !== 'number') return undefined;
  const { low, high } = sense;
  if (low !== undefined) return low.gt(bound.high) ? 'more' : 'less';
  return high?.gt(bound.high) === true ? 'more' : 'less';
}

export function judgementOf(
  asking: NumberAsking,
  sense: Sense,
  role: Role,
  certainty: Judgement['certainty'],
  comparing?: Comparing,
): Judgement | undefined {
  const found: Meeting = meeting(asking.bound, sense);
  if (found === 'meets') return undefined;
  const starts = sense.statements.map(({ amount }) => amount.start);
  const ends = sense.statements.map(({ amount }) => amount.end);
  return {
    certainty:
      found === 'direction' ? 'certain' : sense.about || role === 'measures' ? lowered(certainty) : certainty,
    comparing:
      found === 'direction' ? 'direction' : (comparing ?? (sense.way === 'derived' ? 'turns' : 'number')),
    derivation: sense.derivation,
    result: shown(sense, asking.unit ?? sense.statements[0]?.amount.unit, asking.per),
    start: Math.min(...starts),
    end: Math.max(...ends),
    senses: [sense],
  };
}

const lowered = (certainty: Judgement['certainty']): Judgement['certainty'] =>
  certainty === 'certain' ? 'probable' : certainty;

/** A sense as people write it: 2次, 44至53次; in 万 where its numbers are. */
export function shown(
  sense: Pick<Sense, 'low' | 'high'> & Partial<Pick<Sense, 'statements'>>,
  unit: Amount['unit'],
  per: readonly string[],
): string {
  const factor = unit?.factor ?? new Big(1);
  const inMyriads =
    !MYRIADS.test(unit?.name ?? '') &&
    sense.statements?.some(({ amount: { written } }) => MYRIADS.test(written)) === true;
  const write = (value: Big | undefined): string => {
    if (value === undefined) return '';
    const own = value.div(factor);
    return inMyriads && own.abs().gte(MYRIAD)
      ? `${own.div(MYRIAD).round(4).toFixed()}万`
      : own.round(4).toFixed();
  };
  const [low, high] = [write(sense.low), write(sense.high)];
  const name = `${unit?.name ?? ''}${per.length > 0 ? `/${per.join('·')}` : ''}`;
  if (low === high) return `${low}${name}`;
  if (high === '') return `不低于${low}${name}`;
  return low === '' ? `不超过${high}${name}` : `${low}至${high}${name}`;
}

const MYRIADS = /[万亿]/;
const MYRIAD = 10_000;
