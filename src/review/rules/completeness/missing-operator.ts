import type { Form } from '../../../forms/model';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, cellsOf, evidenceOf, isBlank, isRead, said } from '../../support/evidence';
import { factsOf, type IndicatorFacts } from '../../support/facts';
import { hasColumn, indicatorName } from '../../support/indicators';
import { onIndicator } from '../../support/per-indicator';

/**
 * Numbers without ≥, ≤ or =: said once per form, because 100% is commonly read as =100%; one by one where the form has a
 * column for them.
 */
export const missingOperator: FormRule = {
  id: 'missing-operator',
  kind: 'missing-operator',
  severity: 'tip',
  dimension: '完整性',
  level: 'fine',
  scope: 'form',
  title: bilingual('指标值没有写“≥”“≤”或“=”', 'Values without an operator'),
  why: bilingual('没有算符时按“=”理解，多做也算没完成。', 'Without an operator the value is read as "=".'),
  source: bilingual(
    '一体化系统：计算符号、指标值、计量单位三项分填',
    'Budget system: operator, value and unit are three fields',
  ),
  check: (form) => {
    if (hasColumn(form, 'operator')) return { results: leftOut(form) };
    if (hasColumn(form, 'direction')) return { results: [] };
    const bare = factsOf(form).indicators.flatMap((row) => (isBare(row) ? [row.indicator.target] : []));
    if (bare.length === 0) return { results: [] };
    return {
      results: [
        {
          subject: 'operators',
          cells: cellsOf(...bare),
          evidence: evidenceOf(...bare),
          message: bilingual(
            `本表有${bare.length}个指标值没有写“≥”“≤”或“=”，按“=”理解；如不是，请补上。`,
            `${bare.length} values of this form have no operator and are read as "=".`,
          ),
          mark: { while: 'unchanged' as const },
        },
      ],
    };
  },
};

/** One number; of several in one value it is asked otherwise. */
const isBare = ({ target }: IndicatorFacts): boolean =>
  target?.parsed.type === 'number' &&
  target.parsed.operator === undefined &&
  target.parsed.quantities.length === 1;

/** Numbers beside which the column of operators is empty, in a form that fills it mostly. */
function leftOut(form: Form): RuleResult[] {
  const rows = factsOf(form).indicators.filter(({ target }) => target?.parsed.type === 'number');
  const empty = rows.filter((row) => isBare(row) && isBlank(row.indicator.operator));
  const filled = rows.filter(({ indicator }) => isRead(indicator.operator));
  if (empty.length >= filled.length) return [];
  return empty.map((row) =>
    onIndicator(
      row,
      'operator',
      [row.indicator.target],
      bilingual(
        `指标${said(indicatorName(row.indicator))}的指标值是${said(row.target?.value ?? '')}，计算符号没有填写，请补填。`,
        `The value ${said(row.target?.value ?? '')} has no operator, the other values of the form have one.`,
      ),
      { severity: 'warning', mark: { while: 'blank' } },
    ),
  );
}
