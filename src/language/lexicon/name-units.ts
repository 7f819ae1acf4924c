import { unitOf, type Dimension, type Unit, type UnitKind } from './units';

/** What the ending of a name says about the unit of what it measures. */
interface NamedUnit {
  readonly ending: string;
  readonly dimensions?: readonly Dimension[];
  readonly kinds?: readonly UnitKind[];
  readonly groups?: readonly string[];
  readonly names?: readonly string[];
}

/** The first ending that fits counts. */
const NAMED_UNITS: readonly NamedUnit[] = [
  { ending: '人次', kinds: ['attendance'], groups: ['次'] },
  { ending: '人数', kinds: ['person'], dimensions: ['share'], groups: ['个'], names: ['人/次'] },
  { ending: '人天数', groups: ['人·天'], kinds: ['attendance'] },
  { ending: '天数', groups: ['天', '小时'] },
  { ending: '期数', groups: ['次', '班', '本'] },
  { ending: '期次', groups: ['次', '班'] },
  { ending: '次数', kinds: ['turn', 'attendance'], dimensions: ['share'], groups: ['个'] },
  { ending: '年限', dimensions: ['months'] },
  { ending: '年数', dimensions: ['months'] },
  { ending: '面积', dimensions: ['area', 'share'], groups: ['方'] },
  { ending: '里程', dimensions: ['length', 'share'] },
  { ending: '长度', dimensions: ['length', 'share'] },
  { ending: '户数', kinds: ['household'], dimensions: ['share'], names: ['家'] },
  { ending: '满意度', dimensions: ['share', 'score'] },
  { ending: '满意率', dimensions: ['share'] },
  { ending: '合格率', dimensions: ['share'] },
  { ending: '完成率', dimensions: ['share'] },
  { ending: '覆盖率', dimensions: ['share'] },
  { ending: '知晓率', dimensions: ['share'] },
  { ending: '及时率', dimensions: ['share'] },
  { ending: '达标率', dimensions: ['share'] },
  { ending: '控制率', dimensions: ['share'] },
];

/** Rates that are no shares of a whole, by what stands before 率. */
const NO_SHARE = /(?:频|功|效|速|概|汇|利|周转|分辨|死亡|发病|发案|患病|生产|容积|曝光|点击)率$/u;

/** Dimensions and kinds in which no share of a whole is measured. Durations and turns are left out: 及时率 is answered in 天. */
const NO_SHARE_IN: ReadonlySet<Dimension> = new Set<Dimension>(['money', 'length', 'area', 'volume', 'mass']);

const isNoShare = ({ dimension, kinds, per }: Unit): boolean =>
  per.length === 0 &&
  (NO_SHARE_IN.has(dimension) ||
    (dimension === 'count' && !kinds.has('attendance') && !(kinds.has('turn') && kinds.size <= 2)));

const fits = ({ dimensions = [], kinds = [], groups = [], names = [] }: NamedUnit, unit: Unit): boolean =>
  dimensions.includes(unit.dimension) ||
  kinds.some((kind) => unit.kinds.has(kind)) ||
  groups.includes(unit.group) ||
  names.includes(unit.name);

/**
 * Whether the value of an indicator may be given in a unit, by the name of the indicator: 治理面积 in 亩, 治理率 in %. What is
 * no known unit fits every name.
 */
export function unitFitsName(name: string, text: string): boolean {
  const unit = unitOf(text);
  if (!unit) return true;
  const wanted = NAMED_UNITS.find(({ ending }) => name.endsWith(ending));
  if (wanted) return fits(wanted, unit);
  return !name.endsWith('率') || NO_SHARE.test(name) || !isNoShare(unit);
}

const IN_PARENTHESES = /[(（](?:单位[:：]?)?([^()（）]{1,10})[)）]/gu;

/** The unit that a name gives in parentheses: 道路长度（公里） is counted in 公里, 轮作面积（万亩） in 万亩. */
export function unitInName(name: string): string | undefined {
  if (!/[)）]/.test(name)) return undefined;
  for (const [, inside = ''] of name.matchAll(IN_PARENTHESES)) if (unitOf(inside)) return inside;
  return undefined;
}

const OF_TIME = /(?:时间|时限|日期|期限|时点)(?:[(（][^()（）]*[)）])?$/u;

/** Whether a name asks for a time: 完成时间, 交付日期. */
export const namesTime = (name: string): boolean => OF_TIME.test(name.trim());

const NUMBER = /^\s*[≥≤=><＝]?\s*\d[\d,，.]*\s*(.*?)\s*$/u;

/** 1/10万: so many of a hundred thousand. */
const RATIO_UNIT = /^1\s*\/\s*(?:[1-9]0*\s*)?[百千万亿]?(?:人|户|例)?$/u;

/** Whether what stands in a column of units is a value: ≥95%, 12次, 561. Units with digits in them (m2) are none. */
export function holdsValue(text: string): boolean {
  if (unitOf(text) || RATIO_UNIT.test(text.normalize('NFKC').trim())) return false;
  const rest = NUMBER.exec(text.normalize('NFKC'))?.[1];
  return rest !== undefined && (rest === '' || unitOf(rest) !== undefined);
}
