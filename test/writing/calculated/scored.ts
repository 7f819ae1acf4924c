import Big from 'big.js';
import { placeOf, valueOf } from '../../../src/forms/field';
import type { Form, Indicator } from '../../../src/forms/model';
import { goalOf, isInTime, scoreOf } from '../../../src/forms/scoring';
import { monitoringOf, selfEvaluationOf, type SheetPlan } from '../../../src/writing';
import { keyOfCell, named, readForms, typedInto, type Contents, type MadeWorkbook } from './made';

/** Shares of the value that are reached, and a day of each year. */
const REACHED = [1, 0.8, 1.25, 0];
const DAY = 45_443;
const DAY_MONTH = 2024 * 12 + 4;
const BY_HAND = '手工评分';
const [BUDGET, SPENT, RATE_POINTS] = [120.5, 96.4, 10];

/** A result for an indicator, and its share of the points; undefined where they are given by hand. */
function resultOf(
  { target, level3, class: of, direction }: Indicator,
  index: number,
): { readonly actual: number | string; readonly score: (points: Big) => Big | undefined } {
  const goal = goalOf({
    target: valueOf(target) ?? '',
    name: valueOf(level3) ?? '',
    direction: valueOf(direction) ?? '',
    class: of,
  });
  if (!goal) return { actual: '已完成', score: () => undefined };
  if (goal.type === 'date') {
    const met = isInTime(goal, { first: DAY_MONTH, last: DAY_MONTH });
    return { actual: DAY, score: (points) => (met ? points : undefined) };
  }
  const value = (goal.low ?? goal.high ?? new Big(1)).times(REACHED[index % REACHED.length] ?? 1).round(2);
  const held = goal.unit === '%' ? value.div(100) : value;
  return { actual: held.toNumber(), score: (points) => scoreOf(goal, value, points) };
}

/** A self-evaluation of a target form with results typed in: every score, the rate, and the totals. */
export function scoredEvaluation(target: Form, name: string): MadeWorkbook | undefined {
  const plan = named(selfEvaluationOf(target), name);
  const [form] = readForms([plan]);
  const total = form?.funds[0];
  if (!form || !total) return undefined;
  const typed = new Map<string, number | string>();
  const expected = new Map<string, number | string>();
  const weights = contentsOf(plan);
  let [points, scores] = [new Big(RATE_POINTS), new Big(0)];
  const type = (field: Parameters<typeof placeOf>[0], value: number): void => {
    const at = placeOf(field);
    if (at) typed.set(keyOfCell({ ...at, sheet: form.sheet }), value);
  };
  type(total.initial, BUDGET);
  type(total.adjusted, BUDGET);
  type(total.actual, SPENT);
  const rate = new Big(SPENT).div(BUDGET);
  const rateScore = rate.times(RATE_POINTS).round(2);
  scores = scores.plus(rateScore);
  expect(placeOf(total.rate), rate.toNumber());
  expect(placeOf(total.score), rateScore.toNumber());

  form.indicators.forEach((indicator, index) => {
    const [actual, weight, score] = [indicator.actual, indicator.weight, indicator.score].map(placeOf);
    if (!actual || !weight || !score) return;
    const result = resultOf(indicator, index);
    typed.set(keyOfCell({ ...actual, sheet: form.sheet }), result.actual);
    const held = weights.get(keyOfCell({ ...weight, sheet: form.sheet }));
    const own = typeof held === 'number' ? new Big(held) : undefined;
    if (own) points = points.plus(own);
    const given = own && result.score(own);
    if (given) scores = scores.plus(given);
    // Without points there is no score; where one has to be given by hand, that is said as soon as there is a result.
    const byRule = goalOf({ target: valueOf(indicator.target) ?? '', name: valueOf(indicator.level3) ?? '', direction: '', class: indicator.class }); // prettier-ignore
    expect(score, given?.toNumber() ?? (byRule && (held ?? '') === '' ? '' : BY_HAND));
  });
  expect(placeOf(form.fields.totalWeight), points.toNumber());
  expect(placeOf(form.fields.totalScore), scores.toNumber());
  return { name: `scored ${name}`, plans: typedInto([plan], typed), expected };

  function expect(at: ReturnType<typeof placeOf>, value: number | string): void {
    if (at && form) expected.set(keyOfCell({ ...at, sheet: form.sheet }), value);
  }
}

/** A monitoring form of a target form with the execution so far typed in. */
export function watchedExecution(target: Form, name: string): MadeWorkbook | undefined {
  const plan = named(monitoringOf(target), name);
  const [form] = readForms([plan]);
  const total = form?.funds[0];
  const places = total && [total.initial, total.actual, total.rate].map(placeOf);
  const [initial, actual, rate] = places ?? [];
  if (!form || !initial || !actual || !rate) return undefined;
  const key = (at: NonNullable<typeof initial>): string => keyOfCell({ ...at, sheet: form.sheet });
  const typed: Contents = new Map([
    [key(initial), BUDGET],
    [key(actual), SPENT],
  ]);
  return {
    name: `watched ${name}`,
    plans: typedInto([plan], typed),
    expected: new Map([[key(rate), new Big(SPENT).div(BUDGET).toNumber()]]),
  };
}

/** Numbers and texts of a plan, by place. */
const contentsOf = ({ name, cells }: SheetPlan): Contents =>
  new Map(
    cells.flatMap(({ rect, content }) => {
      if (content.type === 'blank') return [];
      return [[`${name}!${rect.row},${rect.column}`, content.type === 'text' ? content.text : content.value]];
    }),
  );
