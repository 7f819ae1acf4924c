import type { FormRule, RuleResult } from '../../rule';
import { inOnes, reportsActuals } from '../../support/achievement';
import { anyMentionsOf, countsOf, type Counted } from '../../support/counted';
import { bilingual, cellsOf, evidenceOf, isRead, said, type ReadField } from '../../support/evidence';
import { quantityIn } from '../../support/facts';
import { indicatorSubject } from '../../support/indicators';

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
    return { results: countsOf(form).flatMap((counted) => difference(counted, goalActual)) };
  },
};

function difference(counted: Counted, results: ReadField<string>): RuleResult[] {
  const { indicator, name } = counted.row;
  const { actual } = indicator;
  const reached = isRead(actual) ? quantityIn(actual, counted.row) : undefined;
  if (!isRead(actual) || !reached) return [];
  const mentions = anyMentionsOf({ thing: counted.thing, quantity: reached }, [results]);
  const counts = mentions.map(({ count }) => count);
  const value = Number(inOnes(reached));
  const added = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length === 0 || counts.includes(value) || added === value) return [];
  const fields = [actual, results];
  return [
    {
      subject: indicatorSubject(indicator, 'actual'),
      cells: cellsOf(...fields),
      evidence: evidenceOf(...fields),
      message: bilingual(
        `指标${said(name?.value ?? '')}的实际完成值是${said(actual.value)}，实际完成情况写的是${mentions.map(({ quantity }) => quantity.written).join('、')}（按都指“${counted.thing}”判断），请核对。`,
        `The actual value is ${said(actual.value)}, the results in words say ${mentions.map(({ quantity }) => quantity.written).join(', ')} (both taken to be about ${counted.thing}).`,
      ),
      mark: { while: 'unchanged' },
    },
  ];
}
