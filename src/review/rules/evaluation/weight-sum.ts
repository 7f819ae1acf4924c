import { plural } from '../../../texts/plural';
import type Big from 'big.js';
import { sum } from '../../../forms/money';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf } from '../../support/evidence';
import { cutOffOf } from '../../support/cut-off';
import { pointsOf, pointsSlack, weightedRows } from '../../support/points';
import { ownColumn } from '../../support/own-label';

/** 100 points; 90 where 10 are left for the execution rate; the same as shares of one. */
const WHOLE = [100, 1];
const BESIDE_EXECUTION = [90, 0.9];
/** What is left where a place gives the execution rate 20 points and the form does not print them. */
const BESIDE_MORE = [80, 0.8];

/** Weights that do not add up to 100 (or 90 beside the execution rate). */
export const weightSum: FormRule = {
  id: 'weight-sum',
  kind: 'weight-sum',
  severity: 'error',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('分值（权重）合计不是100', 'Weights do not add up to 100'),
  why: bilingual(
    '权重合计不对，总分没有意义，系统也不允许保存。',
    'With a wrong sum the total score means nothing.',
  ),
  source: bilingual(
    '一体化系统保存校验：权重合计100（含预算执行率10分）',
    'Budget system check: weights add up to 100',
  ),
  check: (form) => {
    // What is missing of a table that was cut off has points too.
    if (cutOffOf(form)) return { results: [] };
    const rows = weightedRows(form);
    const points = rows.map(({ weight }) => pointsOf(weight));
    const known = points.filter((value): value is Big => value !== undefined);
    if (rows.length < 2 || known.length < rows.length) return { results: [] };
    const blank = form.indicators.some(({ weight, tree }) => tree === 'annual' && weight.state === 'blank');
    const own = sum(known);
    const funds = form.funds
      .map(({ weight }) => pointsOf(weight))
      .filter((value): value is Big => value !== undefined);
    const execution = funds.find((value) => value.gt(0) && value.lte(50));
    const slack = pointsSlack(known);
    const amountsTo = (value: Big, wanted: readonly number[]): boolean =>
      wanted.some((total) => value.minus(total).abs().lte(slack));
    const right = amountsTo(own, [...WHOLE, ...(execution ? [] : BESIDE_EXECUTION)]);
    if (right || (execution && amountsTo(own.plus(execution), WHOLE))) return { results: [] };
    const uncertain = blank || (!execution && amountsTo(own, BESIDE_MORE));
    const fields = rows.map(({ weight }) => weight);
    return {
      results: [
        {
          subject: 'weights',
          ...(uncertain ? { severity: 'warning' as const } : {}),
          cells: cellsOf(...fields),
          evidence: evidenceOf(...fields),
          message: bilingual(
            `合计${own.toFixed()}${offBy(own)}：${rows.length}个指标的${rows[0] ? ownColumn(form, 'weight', rows[0]) : ''}${execution ? `加预算执行率${execution.toFixed()}分为${own.plus(execution).toFixed()}，` : ''}应为100（另列预算执行率的为90）。`,
            `The weights of ${plural(rows.length, 'indicator', 'indicators')} add up to ${own.toFixed()}, not to 100 (90 beside the execution rate).`,
          ),
          mark: { while: 'unchanged' },
        },
      ],
    };
  },
};

/** ，比100少20 — of weights as points or as shares of one. */
function offBy(own: Big): string {
  const whole = own.gt(2) ? 100 : 1;
  const gap = own.minus(whole);
  return gap.eq(0) ? '' : `，比${whole}${gap.gt(0) ? '多' : '少'}${gap.abs().toFixed()}`;
}
