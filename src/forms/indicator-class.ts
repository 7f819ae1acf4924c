import type { IndicatorClass, Level1, Level2 } from './model';
import { classKey } from './normalise';
import { LEVEL1_LABELS, LEVEL2_LABELS, PARENTS, type ClassLabel } from './vocabulary/indicator-classes';

const index = <L extends string>(labels: Readonly<Record<L, ClassLabel>>): ReadonlyMap<string, L> => {
  const map = new Map<string, L>();
  for (const [level, { label, synonyms }] of Object.entries(labels) as [L, ClassLabel][])
    for (const wording of [label, ...synonyms]) {
      const key = classKey(wording);
      if (key && !map.has(key)) map.set(key, level);
    }
  return map;
};
const LEVEL1_BY_KEY = index(LEVEL1_LABELS);
const LEVEL2_BY_KEY = index(LEVEL2_LABELS);

const MAX_CLASS_LENGTH = 24;
const MAX_CLASS_TEXT = 96;

/** Words that give a class away inside a longer label, the more specific first. */
const LEVEL1_STEMS: readonly (readonly [string, Level1])[] = [
  ['满意', 'satisfaction'],
  ['效益指标', 'benefit'],
  ['产出指标', 'output'],
  ['成本指标', 'cost'],
  ['效果指标', 'benefit'],
];
const LEVEL2_STEMS: readonly (readonly [string, Level2])[] = [
  ['满意', 'satisfaction'],
  ['可持续', 'sustainable'],
  ['经济成本', 'economicCost'],
  ['社会成本', 'socialCost'],
  ['环境成本', 'ecologicalCost'],
  ['经济效益', 'economic'],
  ['社会效益', 'social'],
  ['生态效益', 'ecological'],
  ['环境效益', 'ecological'],
  ['数量指标', 'quantity'],
  ['质量指标', 'quality'],
  ['时效指标', 'timeliness'],
  ['成本指标', 'cost'],
];

const CACHE_LIMIT = 5_000;

/** Finds a level by label; texts of class cells repeat on every form, so answers are kept. */
function finder<L>(
  known: ReadonlyMap<string, L>,
  stems: readonly (readonly [string, L])[],
): (text: string) => L | undefined {
  const answers = new Map<string, L | undefined>();
  const find = (text: string): L | undefined => {
    const key = classKey(text);
    if (key === undefined || key.length > MAX_CLASS_LENGTH) return undefined;
    const whole = `${key}指标`;
    return (
      known.get(key) ?? stems.find(([stem]) => whole.includes(stem) && whole.length <= stem.length + 8)?.[1]
    );
  };
  return (text) => {
    if (text.length > MAX_CLASS_TEXT) return undefined;
    if (answers.has(text)) return answers.get(text);
    const answer = find(text);
    if (answers.size >= CACHE_LIMIT) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

/** First-level class that a label names (产出指标（50分）→ output). */
export const level1Of = finder(LEVEL1_BY_KEY, LEVEL1_STEMS);

/** Second-level class that a label names; 成本指标 alone is `cost`. */
export const level2Of = finder(LEVEL2_BY_KEY, LEVEL2_STEMS);

/** Whether a text is a known class name on either level. */
export const isClassName = (text: string): boolean =>
  level1Of(text) !== undefined || level2Of(text) !== undefined;

/** Whether a second-level class may stand under a first-level class. */
export const fits = (level1: Level1, level2: Level2): boolean => PARENTS[level2].includes(level1);

/** Class of a row from its two labels; a lost first-level label is inferred from the second level. */
export function classOf(level1: string | undefined, level2: string | undefined): IndicatorClass {
  const first = level1 === undefined ? undefined : level1Of(level1);
  // A label over both columns may be that of the second level: 社会公众或服务对象满意度指标.
  const of = level2 ?? (first === undefined ? level1 : undefined);
  const second = of === undefined ? undefined : level2Of(of);
  return { level1: first ?? (second && PARENTS[second][0]), level2: second };
}
