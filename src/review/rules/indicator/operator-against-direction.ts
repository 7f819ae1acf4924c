import { plural } from '../../../texts/plural';
import { valueOf } from '../../../forms/field';
import { directionOf } from '../../../forms/vocabulary/operators';
import { isCeiling, isFloor } from '../../../language/lexicon/comparisons';
import type { FormRule } from '../../rule';
import { bilingual, cellsOf, evidenceOf, said } from '../../support/evidence';
import { factsOf, type IndicatorFacts } from '../../support/facts';
import { ownColumn } from '../../support/own-label';

/** Whether the operator of a value points the other way than the column 指标性质. */
function pointsOtherwise({ target, indicator }: IndicatorFacts): boolean {
  const direction = directionOf(valueOf(indicator.direction) ?? '');
  const comparison = target?.parsed.type === 'number' ? target.parsed.operator : undefined;
  if (direction === 'up') return isCeiling({ comparison });
  return direction === 'down' && isFloor({ comparison });
}

/** 正向 beside ≤, 反向 beside ≥: said once per form, for the columns are filled in one go. */
export const operatorAgainstDirection: FormRule = {
  id: 'operator-against-direction',
  kind: 'operator-contradiction',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('指标性质与计算符号相反', 'Direction and operator point in opposite ways'),
  why: bilingual(
    '正向指标越大越好，用“≥”；反向指标越小越好，用“≤”。',
    'What is better high is at least so much, what is better low at most.',
  ),
  source: bilingual('两处内容互相矛盾（指标性质与计算符号）', 'The two columns contradict each other'),
  yieldsTo: ['operator-against-name'],
  check: (form) => {
    const wrong = factsOf(form).indicators.filter(pointsOtherwise);
    const [first] = wrong;
    if (!first?.target) return { results: [] };
    const fields = wrong.flatMap(({ indicator }) => [indicator.target, indicator.direction]);
    const direction = valueOf(first.indicator.direction) ?? '';
    return {
      results: [
        {
          subject: 'directions',
          cells: cellsOf(...fields),
          evidence: evidenceOf(...fields),
          message: bilingual(
            `本表有${wrong.length}个指标的${ownColumn(form, 'direction', first.indicator)}与计算符号相反，如${said(first.name?.value ?? '')}是${said(direction)}，${ownColumn(form, 'target', first.indicator)}是${said(first.target.shown)}，请核对。`,
            `${plural(wrong.length, 'indicator', 'indicators')} of this form with an operator against the direction, such as ${said(first.name?.value ?? '')}.`,
          ),
          mark: { while: 'unchanged' },
        },
      ],
    };
  },
};
