import Big from 'big.js';
import { UNIT_TABLE, type UnitRow } from './lexicon/unit-table';

/** What a unit measures, as finely as statements are compared: visits are no persons, batches no turns. */
export type Dimension =
  | 'turn'
  | 'batch'
  | 'person'
  | 'visit'
  | 'thing'
  | 'lesson'
  | 'workday'
  | 'points'
  | Exclude<UnitRow['dimension'], 'count' | 'working-time' | 'months'>;

/** A unit of the table with what it is worth in the base of its dimension. */
export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
  /** Units of one group are the same unit under two names (名, 人; 期, 场). */
  readonly group: string;
  /** How many of the base one of this unit is; times in minutes, a month as thirty days. */
  readonly factor: Big;
}

const MONTH_IN_MINUTES = 43_200;
/** A pair of persons counts twice. */
const PAIRS: ReadonlySet<string> = new Set(['对']);
const BATCHES: ReadonlySet<string> = new Set(['批次', '批']);
const COPIES: ReadonlySet<string> = new Set(['本', '册']);
const MACHINES: ReadonlySet<string> = new Set(['台']);
const POINTS: ReadonlySet<string> = new Set(['个百分点', '百分点']);

function unitIn(row: UnitRow, name: string): Unit {
  const dimension = dimensionOf(row, name);
  const factor = new Big(row.factor ?? '1');
  return {
    name,
    dimension,
    group: groupOf(row, name, dimension),
    factor: PAIRS.has(name)
      ? new Big(2)
      : row.dimension === 'months'
        ? factor.times(MONTH_IN_MINUTES)
        : row.dimension === 'time'
          ? factor.div(60)
          : factor,
  };
}

function dimensionOf({ dimension, kinds }: UnitRow, name: string): Dimension {
  if (POINTS.has(name)) return 'points';
  if (dimension === 'months') return 'time';
  if (dimension === 'working-time') return 'workday';
  if (dimension !== 'count') return dimension;
  if (BATCHES.has(name)) return 'batch';
  if (PAIRS.has(name)) return 'person';
  if (kinds.includes('attendance')) return 'visit';
  if (kinds.includes('lesson')) return 'lesson';
  if (kinds.includes('turn'))
    return kinds.some((kind) => kind !== 'turn' && kind !== 'spelled' && kind !== 'body')
      ? 'visit'
      : kinds.includes('body') && name !== '班'
        ? 'visit'
        : 'turn';
  return kinds.includes('person') ? 'person' : 'thing';
}

/** Counts that are written for each other share a group; units that are converted into each other have that of their dimension. */
function groupOf(row: UnitRow, name: string, dimension: Dimension): string {
  if (dimension === 'turn' || dimension === 'batch' || dimension === 'workday' || dimension === 'points')
    return dimension;
  if (dimension === 'person') return '人';
  if (dimension === 'visit') return row.kinds.includes('attendance') ? '人次' : name;
  if (row.dimension === 'count')
    return COPIES.has(name) || MACHINES.has(row.group) ? row.group : (row.names.split(' ')[0] ?? name);
  return row.dimension === 'months' ? 'time' : row.dimension;
}

const units = new Map<string, Unit>();
for (const row of UNIT_TABLE)
  for (const name of row.names.split(' ')) if (!units.has(name)) units.set(name, unitIn(row, name));

/** The unit of a word, undefined where it is none. Bases (元/人·天) are taken off before. */
export const unitOf = (word: string): Unit | undefined => units.get(word);

/** Written with a stroke that other parts of the grammar read. */
const STROKE: ReadonlySet<string> = new Set(['人/次', '台/套', '头/只', '兆比特/秒', '立方米/秒', '百分之']);

/** All words for units that stand behind a number, longest first. */
export const UNIT_WORDS: readonly string[] = UNIT_TABLE.filter(({ kinds }) => !kinds.includes('basis'))
  .flatMap(({ names }) => names.split(' '))
  .filter((name) => !STROKE.has(name))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** How the numbers of two units go together: `same` after conversion, `loose` only to acquit. */
export type Compatibility = 'same' | 'loose' | undefined;

/** Whether the numbers of two units may be held against each other. A missing unit goes loosely with every count. */
export function compatibility(one: Unit | undefined, other: Unit | undefined): Compatibility {
  if (one === undefined || other === undefined) {
    const known = one ?? other;
    return known === undefined ? 'same' : COUNTING.has(known.dimension) ? 'loose' : undefined;
  }
  if (one.group === other.group) return 'same';
  return LOOSE.some((set) => set.has(one.dimension) && set.has(other.dimension)) ? 'loose' : undefined;
}

const COUNTING: ReadonlySet<Dimension> = new Set<Dimension>([
  'turn',
  'batch',
  'person',
  'visit',
  'thing',
  'lesson',
]);
const LOOSE: readonly ReadonlySet<Dimension>[] = [
  new Set<Dimension>(['turn', 'batch']),
  new Set<Dimension>(['person', 'visit']),
  new Set<Dimension>(['visit', 'turn']),
  new Set<Dimension>(['time', 'workday']),
  new Set<Dimension>(['thing']),
];

/** Whether a unit says how long: hours, months, working days. */
export const lasts = (unit: Unit | undefined): boolean =>
  unit?.dimension === 'time' || unit?.dimension === 'workday';

/** Whether a unit measures out: lengths, areas, volumes, masses. */
export const measuresOut = (unit: Unit | undefined): boolean =>
  unit !== undefined && MEASURED.has(unit.dimension);
const MEASURED: ReadonlySet<Dimension> = new Set<Dimension>(['length', 'area', 'volume', 'mass']);

/** Whether a unit counts people, or how often they come. */
export const ofPeople = (unit: Unit | undefined): boolean =>
  unit?.dimension === 'person' || unit?.dimension === 'visit';

/** Whether a unit counts: nothing of it is measured. */
export const counts = (unit: Unit | undefined): boolean => unit !== undefined && COUNTING.has(unit.dimension);

/** Whether numbers in a unit are added up to a whole: shares, points, terms and degrees are not. */
export const addsUp = (unit: Unit | undefined): boolean => !NOT_ADDED.has(unit?.dimension ?? '');
const NOT_ADDED: ReadonlySet<string> = new Set(['share', 'points', 'time', 'workday', 'temperature']);
