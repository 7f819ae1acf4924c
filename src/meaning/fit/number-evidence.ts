import type Big from 'big.js';
import { meeting } from '../../language/compare';
import { promisedNumbers } from '../../language/promises';
import { basisName, sensesOf } from '../../language/senses';
import type { Statement, Understood } from '../../language/statements';
import { compatibility, counts, type Unit } from '../../language/units';
import type { NumberAsking } from '../numbers/asking';
import type { WorkItem } from './items';
import type { Measure } from './measures';

/** What the numbers of a work item say for or against an indicator being its measure. */
export interface NumberEvidence {
  readonly worth: number;
  /** The number of the item that the indicator asks for; it is spoken for then. */
  readonly statement: Statement | undefined;
  /** The indicator asks for the very number. */
  readonly equal: boolean;
}

const NONE: NumberEvidence = { worth: 0, statement: undefined, equal: false };

/** Units that count nearly everything: sharing one says little. */
const COMMON_UNITS: ReadonlySet<string> = new Set([
  '个',
  '次',
  '项',
  '人',
  '名',
  '处',
  '件',
  '份',
  '期',
  '场',
  '场次',
  '人次',
  '元',
  '万元',
  '%',
]);
const isCommon = (unit: Unit | undefined): boolean => unit === undefined || COMMON_UNITS.has(unit.name);

/** What the numbers of an item say about an indicator. */
export function numberEvidence(item: WorkItem, measure: Measure, text: Understood): NumberEvidence {
  const { asking } = measure;
  if (asking.type === 'time') return timeEvidence(item, asking.time);
  if (asking.type !== 'number') return NONE;
  let best = NONE;
  for (const statement of promisedNumbers(item.piece)) {
    const found = evidenceOf(statement, asking, text);
    if (found.worth > best.worth) best = found;
  }
  if (best.worth > 0 || measure.way !== 'quantity') return best;
  return countsOtherwise(item, asking) ? { ...NONE, worth: AGAINST } : NONE;
}

/** Whether an item counts, and in nothing that the indicator could count in: 办班2期 for 学员人数. */
function countsOtherwise({ piece }: WorkItem, { unit }: NumberAsking): boolean {
  const counted = promisedNumbers(piece).filter(({ amount, implied }) => !implied && counts(amount.unit));
  return (
    counts(unit) &&
    counted.length > 0 &&
    counted.every(({ amount }) => compatibility(unit, amount.unit) === undefined)
  );
}
const AGAINST = -0.25;

function evidenceOf(statement: Statement, asking: NumberAsking, text: Understood): NumberEvidence {
  const fit = compatibility(asking.unit, statement.amount.unit);
  if (fit === undefined) return sameNumberAlone(statement, asking);
  const sameUnit = fit === 'same' && asking.unit !== undefined;
  const share = asking.unit?.dimension === 'share';
  if (statement.implied && !sameUnit) return NONE;
  const equal = equals(statement, asking, text);
  if (!equal) return { worth: unequalWorth(asking.unit, sameUnit), statement, equal };
  const loose = fit === 'same' ? 1 : 0.5;
  const worth = share ? shareWorth(asking.bound.low) : countWorth(asking.bound.low, asking.unit);
  return { worth: worth * loose * (statement.implied ? 0.6 : 1), statement, equal };
}

/** What it says for an item that it counts in the unit of an indicator, another number though. */
function unequalWorth(unit: Unit | undefined, sameUnit: boolean): number {
  if (!sameUnit || unit?.dimension === 'share') return 0;
  return isCommon(unit) ? 0.05 : 0.2;
}

/** 300名残疾人 for 300件辅具: a number that is hardly the same by chance, though it counts something else. */
function sameNumberAlone(statement: Statement, { bound, unit }: NumberAsking): NumberEvidence {
  const { amount } = statement;
  const same = counts(unit) && counts(amount.unit) && bound.low.eq(amount.low) && bound.low.gte(LARGE);
  return same ? { worth: 0.3, statement, equal: true } : NONE;
}
const LARGE = 20;

/** 100 % and the round shares are asked for everywhere. */
const shareWorth = (value: Big): number => (value.eq(100) ? 0.12 : value.mod(5).eq(0) ? 0.22 : 0.4);

/** A large number is hardly the same by chance, a small one often. */
function countWorth(value: Big, unit: Unit | undefined): number {
  const size = value.gte(100) ? 0.6 : value.gte(20) ? 0.5 : value.gte(5) ? 0.32 : 0.2;
  return size + (isCommon(unit) ? 0 : 0.15);
}

/** Whether the indicator asks for what the statement says, as stated or worked out of its text. */
function equals(statement: Statement, asking: NumberAsking, text: Understood): boolean {
  const { amount } = statement;
  const factor = amount.unit?.factor ?? 1;
  const [low, high] = [amount.low.times(factor), amount.high.times(factor)];
  if (asking.per.length === 0 && statement.bases.length === 0 && asking.bound.low.eq(low)) return true;
  const { bound } = asking;
  if (!counts(asking.unit) && bound.low.eq(low) && bound.high.eq(high)) return true;
  return sensesOf(statement, text, { unit: asking.unit, per: asking.per }).some(
    (sense) =>
      sense.low !== undefined &&
      sense.high !== undefined &&
      meeting({ ...bound, comparison: undefined }, { low: sense.low, high: sense.high, about: false }) ===
        'meets',
  );
}

/** 10月底前 of the item for 2025年10月底前 of the indicator. */
function timeEvidence({ piece }: WorkItem, asked: { readonly to: number | undefined }): NumberEvidence {
  const times = piece.clauses
    .flatMap((clause) => clause.times)
    .filter(({ to, wholeYear }) => to !== undefined && !wholeYear);
  if (asked.to === undefined || times.length === 0) return NONE;
  const same = times.some(({ to }) => to === asked.to);
  return { worth: same ? 0.45 : 0.08, statement: undefined, equal: same };
}

/** How much it says that a price is for one of what the item counts: 元/盏 for 120盏. Units of everything say little. */
export function priceWorth(item: WorkItem, basis: string | undefined): number {
  if (basis === undefined) return 0;
  const wanted = basisName(basis);
  const counted = promisedNumbers(item.piece).some(({ amount: { unit } }) => {
    if (unit === undefined || unit.dimension === 'money' || unit.dimension === 'share') return false;
    return wanted === basisName(unit.name) || wanted === unit.group;
  });
  if (!counted) return 0;
  return COMMON_UNITS.has(wanted) && !PEOPLE.has(wanted) ? 0.1 : 0.27;
}
const PEOPLE: ReadonlySet<string> = new Set(['人', '人次', '场', '期']);

/** Whether an indicator asks for a number in a unit that the item counts in. */
export const countsInUnitOf = ({ piece }: WorkItem, { asking }: Measure): boolean =>
  asking.type === 'number' &&
  promisedNumbers(piece).some(({ amount }) => compatibility(asking.unit, amount.unit) === 'same');
