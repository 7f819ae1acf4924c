import { plain } from '../../../language/plain';
import type { Quantity } from '../../../language/stated';
import { unitGroup } from '../../../language/lexicon/units';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { isExplained } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { repeatedQuantity } from '../../support/same-quantity';
import { ownColumn } from '../../support/own-label';

/** ≤3期 explained as 办理三期: the explanation fixes what the value leaves open. */
export const boundAgainstFixed: FormRule = {
  id: 'bound-against-fixed',
  kind: 'operator-contradiction',
  severity: 'tip',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('指标值允许浮动，解释写成定数', 'A limit explained as a fixed number'),
  why: bilingual(
    '解释已写定数量，指标值用“≤”或“≥”时，少做或多做都算完成。',
    'The explanation fixes the number, the value leaves one side open.',
  ),
  source: bilingual('两处文字不一致（指标值与指标解释）', 'The two texts do not agree'),
  check: perIndicator((row, { form }) => {
    if (!isExplained(row)) return [];
    const repeated = repeatedQuantity(row);
    if (!repeated?.operator || repeated.operator === '=' || repeated.operator === '≈') return [];
    if (repeated.explained.comparison !== undefined && repeated.explained.comparison !== '=') return [];
    if (repeated.stated.unit === '%' || row.indicator.class.level2 === 'timeliness') return [];
    const text = plain(row.explanation.value);
    if (
      isDerived(text, repeated.explained) ||
      isOneOfSeveral(row.explanation.parsed.quantities, repeated.stated)
    )
      return [];
    return [
      onIndicator(
        row,
        'target',
        [row.explanation],
        bilingual(
          `指标${said(row.name.value)}的${ownColumn(form, 'target', row.indicator)}${said(row.target.shown)}允许浮动，${ownColumn(form, 'explanation', row.indicator)}${said(row.explanation.value)}写的是定数，请确认用哪一种。`,
          `The value ${said(row.target.shown)} leaves room, the explanation ${said(row.explanation.value)} is fixed.`,
        ),
      ),
    ];
  }),
};

/** What a calculation gives, or a standard that is kept to, is where the limit comes from. */
const isDerived = (text: string, { start, end, written }: Quantity): boolean =>
  /[=÷*]/u.test(written) ||
  /[÷*/]\s*$/u.test(text.slice(0, start)) ||
  /^\s*[÷*]/u.test(text.slice(end)) ||
  /(?:=|即|取|按|标准|上限|限额|定额|测算|[前第])\s*$/u.test(text.slice(0, start)) ||
  /^\s*(?:\/[^,，。;；\s]{1,6}|的)?(?:标准|上限|限额|定额|执行|测算|核定|控制)/u.test(text.slice(end));

/** 初级1200元、中级1500元、高级1800元: the limit holds for all of them. */
const isOneOfSeveral = (quantities: readonly Quantity[], { unit, value }: Quantity): boolean =>
  quantities.some((other) => unitGroup(other.unit) === unitGroup(unit) && !other.value.eq(value));
