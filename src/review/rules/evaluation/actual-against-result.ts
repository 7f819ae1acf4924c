import type { Form } from '../../../forms/model';
import { askingOf, type Claim } from '../../../meaning/claim';
import { claimsOf } from '../../../meaning/disagreements';
import { judge } from '../../../meaning/judge';
import { sourceIn } from '../../../meaning/sources';
import { valueOf } from '../../../forms/field';
import type { FormRule, RuleResult } from '../../rule';
import { reportsActuals } from '../../support/achievement';
import {
  bilingual,
  cellsOf,
  evidenceOf,
  isRead,
  said,
  saidAround,
  type ReadField,
} from '../../support/evidence';
import { indicatorSubject } from '../../support/indicators';
import { ownColumn, ownLabel } from '../../support/own-label';

/** 举办展览4次 in the results in words, 3次 beside the indicator. */
export const actualAgainstResult: FormRule = {
  id: 'actual-against-result',
  kind: 'number-contradiction',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('实际完成情况与指标完成值不一致', 'Results in words and actual value differ'),
  why: bilingual(
    '同一件事两个完成数，自评得分没有依据。',
    'One thing, two results: the score rests on neither.',
  ),
  source: bilingual('两处数字不一致（实际完成情况与实际完成值）', 'The two numbers differ'),
  check: (form) => {
    const { goalActual } = form.fields;
    if (!reportsActuals(form) || !isRead(goalActual)) return { results: [] };
    return {
      results: claimsOf(form).claims.flatMap((claim) => difference(form, claim, goalActual)),
    };
  },
};

function difference(form: Form, claim: Claim, results: ReadField<string>): RuleResult[] {
  const year = valueOf(form.fields.year);
  const { actual, unit } = claim.indicator;
  if (!isRead(actual)) return [];
  const reached = askingOf(actual.value, year, valueOf(unit));
  if (reached.type !== 'number' || reached.unit?.dimension === 'time') return [];
  const fixed = { ...reached, bound: { ...reached.bound, comparison: '=' as const } };
  const judgement = judge(
    { ...claim, asking: fixed, key: `${claim.key}\u0000${actual.value}` },
    sourceIn('result', results, year).text,
    'result',
  );
  if (!judgement || judgement.certainty === 'asked') return [];
  const fields = [actual, results];
  const quote = saidAround(results.value, judgement);
  return [
    {
      subject: indicatorSubject(claim.indicator, 'actual'),
      cells: cellsOf(...fields),
      evidence: evidenceOf(...fields),
      message: bilingual(
        `指标${said(claim.name)}的${ownColumn(form, 'actual', claim.indicator)}是${said(actual.value)}，${ownLabel(form, 'goalActual')}${quote}说的是${judgement.result}（按都指同一件事判断），请核对。`,
        `The actual value of ${said(claim.name)} is ${said(actual.value)}, the results in words ${quote} come to ${judgement.result}.`,
      ),
      mark: { while: 'unchanged' },
    },
  ];
}
