import { monthsIn } from '../../../language/months';
import type { Quantity } from '../../../language/stated';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** Two quantities of different units in one value: it cannot be scored as one indicator. */
export const severalValues: FormRule = {
  id: 'several-values',
  kind: 'unit-mismatch',
  severity: 'tip',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('一个指标值里有几个数量', 'Several quantities in one value'),
  why: bilingual(
    '一格几个数量、几个单位，完成一半时无法计分，宜拆成几个指标。',
    'Half of it done cannot be scored; better one indicator each.',
  ),
  source: bilingual('财预〔2021〕101号：指标值明确、可衡量', 'Cai Yu [2021] 101: one measurable value'),
  check: perIndicator((row, { form }) => {
    const parsed = row.target?.parsed;
    if (!row.target || parsed?.type !== 'number' || parsed.quantities.length < 2) return [];
    const { quantities } = parsed;
    if (quantities.some(({ unit }) => unit === '') || isBrokenDown(row.target.value, quantities)) return [];
    return [
      onIndicator(
        row,
        'target',
        row.explanation ? [row.explanation] : [],
        bilingual(
          `${ownColumn(form, 'target', row.indicator)}${said(row.target.value)}里有${parsed.quantities.length}个数量，请注明是总数还是各自的数，或拆成几个指标。`,
          `The value ${said(row.target.value)} holds ${parsed.quantities.length} quantities.`,
        ),
      ),
    ];
  }),
};

/**
 * One number for each of several times (6月底≥50%，12月底≥95%), or one number and what it is made of: ≥320人，其中在训210人、辅具110人; 4次（每季度1次）; 6期，每期50人，共300人次; 4200平方米×8元=3.36万元.
 */
const isBrokenDown = (text: string, [first, ...more]: readonly Quantity[]): boolean =>
  monthsIn(text, 2000).length > more.length ||
  more.every(({ part, each }) => part || each !== undefined) ||
  [first, ...more].some((quantity) => quantity?.total) ||
  /其中|包括|[=＝]\s*[\d.,]+\s*[\u4e00-\u9fff%]{0,3}$/u.test(text);
