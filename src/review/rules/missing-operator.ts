import type { FormRule } from '../rule';
import { bilingual, cellsOf, evidenceOf } from '../support/evidence';
import { factsOf } from '../support/facts';
import { hasColumn } from '../support/indicators';

/** Numbers without ≥, ≤ or =: said once per form, because 100% is commonly read as =100%. */
export const missingOperator: FormRule = {
  id: 'missing-operator',
  kind: 'missing-operator',
  severity: 'tip',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('指标值没有写“≥”“≤”或“=”', 'Values without an operator'),
  why: bilingual('没有算符时按“=”理解，多做也算没完成。', 'Without an operator the value is read as "=".'),
  source: bilingual(
    '一体化系统：计算符号、指标值、计量单位三项分填',
    'Budget system: operator, value and unit are three fields',
  ),
  check: (form) => {
    if (hasColumn(form, 'operator') || hasColumn(form, 'direction')) return { results: [] };
    const bare = factsOf(form).indicators.flatMap(({ target }) =>
      target?.parsed.type === 'number' && target.parsed.operator === undefined ? [target] : [],
    );
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
