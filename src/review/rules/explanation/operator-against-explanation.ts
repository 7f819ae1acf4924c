import { COMPARISON_NAMES } from '../../../forms/vocabulary/review-comparisons';
import type { Operator } from '../../../forms/vocabulary/operators';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { isExplained } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { repeatedQuantity } from '../../support/same-quantity';

const UP: ReadonlySet<Operator> = new Set(['≥', '>']);
const DOWN: ReadonlySet<Operator> = new Set(['≤', '<']);

/** ≤50人次 explained as 不低于50人次: the value is a ceiling, the explanation a floor. */
export const operatorAgainstExplanation: FormRule = {
  id: 'operator-against-explanation',
  kind: 'operator-contradiction',
  severity: 'error',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('指标值的方向与解释相反', 'Value and explanation point in opposite directions'),
  why: bilingual(
    '同一个数一处是上限、一处是下限，年底无法判定是否完成。',
    'The same number is a ceiling here and a floor there.',
  ),
  source: bilingual('两处文字互相矛盾（指标值与指标解释）', 'The two texts contradict each other'),
  check: perIndicator((row) => {
    if (!isExplained(row)) return [];
    const repeated = repeatedQuantity(row);
    const [one, other] = [repeated?.operator, repeated?.explained.comparison];
    if (!repeated || !one || !other) return [];
    if (!(UP.has(one) && DOWN.has(other)) && !(DOWN.has(one) && UP.has(other))) return [];
    return [
      onIndicator(
        row,
        'target',
        [row.explanation],
        bilingual(
          `指标${said(row.name.value)}的指标值是${said(row.target.shown)}（${COMPARISON_NAMES[one].zh}），解释却写${said(row.explanation.value)}（${COMPARISON_NAMES[other].zh}），方向相反。`,
          `The value ${said(row.target.shown)} means ${COMPARISON_NAMES[one].en}, the explanation ${said(row.explanation.value)} means ${COMPARISON_NAMES[other].en}.`,
        ),
      ),
    ];
  }),
};
