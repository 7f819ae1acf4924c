import { decimalsOf } from '../../../language/written-numbers';
import Big from 'big.js';
import { sum } from '../../../forms/money';
import type { Field } from '../../../forms/field';
import type { Form } from '../../../forms/model';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isRead, said, type ReadField } from '../../support/evidence';
import { pointsOf, scoredRows } from '../../support/points';
import { ownLabel } from '../../support/own-label';

/** 总分 of a self-evaluation = its scores, the one of the execution rate included. */
export const totalScore: FormRule = {
  id: 'total-score',
  kind: 'score-arithmetic',
  severity: 'error',
  dimension: '适当性',
  scope: 'form',
  title: bilingual('总分不等于各项得分之和', 'Total score is not the sum of the scores'),
  why: bilingual('总分决定评价等级，加错会定错等级。', 'The total decides the grade.'),
  source: bilingual(
    '算术：总分＝预算执行率得分＋各指标得分（财预〔2020〕10号）',
    'Arithmetic: total = score of execution + scores of the indicators',
  ),
  check: (form) => {
    const { totalScore: total } = form.fields;
    const printed = pointsOf(total);
    const scores = scoresOf(form);
    if (!isRead(total) || !printed || !scores) return { results: [] };
    const execution = form.funds.map(({ score }) => score).find((score) => pointsOf(score)?.gt(0));
    const own = sum(scores.map((score) => pointsOf(score) ?? new Big(0)));
    const whole = execution ? own.plus(pointsOf(execution) ?? 0) : own;
    const slack = new Big(10).pow(-places(total)).div(2).plus(new Big(scores.length).times(0.005));
    if ([own, whole].some((value) => value.minus(printed).abs().lte(slack))) return { results: [] };
    if (!execution && printed.gte(own) && printed.minus(own).lte(pointsNotPrinted(form)))
      return { results: [] };
    const fields = [...(execution ? [execution] : []), ...scores];
    return {
      results: [
        {
          subject: 'totalScore',
          cells: cellsOf(total, ...fields),
          evidence: evidenceOf(total, ...fields),
          message: bilingual(
            `合计${whole.toFixed()}，比${ownLabel(form, 'totalScore')}${said(total.value)}${whole.gt(printed) ? '多' : '少'}${whole.minus(printed).abs().toFixed()}：各指标得分${execution ? '加预算执行率得分' : ''}，请核对。`,
            `The total score is ${said(total.value)}, the scores add up to ${whole.toFixed()}.`,
          ),
          mark: { while: 'unchanged' },
        },
      ],
    };
  },
};

/** Points of the execution rate that the form does not print: what the weights of its indicators leave of 100. */
function pointsNotPrinted(form: Form): Big {
  const weights = scoredRows(form).flatMap(({ weight }) => pointsOf(weight) ?? []);
  const own = sum(weights);
  return own.eq(90) || own.eq(80) ? new Big(100).minus(own) : new Big(0);
}

/** Scores of all indicators, each cell once; undefined where one of them is no number or missing. */
function scoresOf(form: Form): readonly ReadField<string>[] | undefined {
  if (form.kind !== 'self-evaluation') return undefined;
  const rows = scoredRows(form);
  const scores = rows.map(({ score }) => score).filter(isRead);
  return scores.length > 1 && rows.every(({ score }) => pointsOf(score)) ? scores : undefined;
}

const places = (field: Field<string>): number => (isRead(field) ? decimalsOf(field.value) : 0);
