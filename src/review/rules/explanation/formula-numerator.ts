import { countsNoSatisfied, namesRate } from '../../../language/lexicon/rates';
import type { Quotient } from '../../../language/quotients';
import type { Text } from '../../../texts/text';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { onIndicator, perIndicator } from '../../support/per-indicator';

/** 使用人员满意度/抽查总人数: the numerator is the rate itself, where a number is needed. */
export const formulaNumerator: FormRule = {
  id: 'formula-numerator',
  kind: 'rate-arithmetic',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('公式的分子不是数量', 'Numerator of the formula is no number'),
  why: bilingual(
    '用比率除以人数得不出比率，分子应当是人数或件数。',
    'A rate divided by persons gives no rate.',
  ),
  source: bilingual('算术：比率＝部分数量÷总数量', 'Arithmetic: rate = part ÷ whole'),
  check: perIndicator((row) => {
    const { name, explanation } = row;
    const message = name && explanation && wrongNumerator(name.value, explanation.parsed.quotients);
    return message ? [onIndicator(row, 'explanation', [name], message)] : [];
  }),
};

function wrongNumerator(name: string, quotients: readonly Quotient[]): Text | undefined {
  const [only, more] = quotients;
  if (only && !more && countsNoSatisfied(name, only.numerator))
    return bilingual(
      `指标${said(name)}的公式里，分子${said(only.numerator)}不是表示满意的人数或份数，请核对是否填错行。`,
      `In the formula of ${said(name)} the numerator ${said(only.numerator)} does not count who is satisfied.`,
    );
  const wrong = quotients.find(
    ({ numerator, denominator }) => namesRate(numerator) && !namesRate(denominator),
  );
  return (
    wrong &&
    bilingual(
      `指标${said(name)}的公式里，分子${said(wrong.numerator)}本身是比率，应为人数或件数（分母是${said(wrong.denominator)}）。`,
      `In the formula of ${said(name)} the numerator ${said(wrong.numerator)} is itself a rate; the denominator is ${said(wrong.denominator)}.`,
    )
  );
}
