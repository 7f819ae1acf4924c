import type Big from 'big.js';
import { valueOf } from '../../../forms/field';
import type { Form } from '../../../forms/model';
import { promisesOf } from '../../support/goals';
import { quantitiesIn, type Quantity } from '../../../language/stated';
import { unitGroup } from '../../../language/lexicon/units';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { singleQuantity, type IndicatorFacts } from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';
import { ownColumn } from '../../support/own-label';

/** 292%: a scan may have read ≥ as 2. */
export const ocrSuspect: FormRule = {
  id: 'ocr-suspect',
  kind: 'ocr-suspect',
  severity: 'warning',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('指标值像是扫描识别有误', 'Value looks like a scanning error'),
  why: bilingual('扫描件常把“≥”认成“2”、把“=”认成“二”。', 'Scans read ≥ as 2 and = as 二.'),
  source: bilingual('识别文字的常见差错；以原件为准', 'Common scanning damage; the original decides'),
  check: perIndicator((row, { form }) => {
    const parsed = row.target?.parsed;
    if (!row.target || parsed?.type !== 'number' || !parsed.ocr) return [];
    const { operator, value } = parsed.ocr;
    const quantity = singleQuantity(row);
    const supported =
      operator === '=' ||
      quantity?.unit === '%' ||
      (quantity !== undefined &&
        isExplainedAs(row, quantity, value) &&
        !isSaidElsewhere(row, form, quantity));
    if (!supported) return [];
    return [
      onIndicator(
        row,
        'target',
        row.name ? [row.name] : [],
        bilingual(
          `${ownColumn(form, 'target', row.indicator)}${said(row.target.value)}可能是扫描时把“${operator}”认错了（原为“${operator}${value.toFixed()}${quantity?.unit ?? ''}”？），请对照原件。`,
          `The value ${said(row.target.value)} may be a misread “${operator}”; please compare with the original.`,
        ),
      ),
    ];
  }),
};

/** The explanation gives the number without the misread sign, in the same unit, and nowhere the number as it stands. */
function isExplainedAs({ explanation }: IndicatorFacts, { unit, value }: Quantity, meant: Big): boolean {
  const alike =
    explanation?.parsed.quantities.filter((other) => unitGroup(other.unit) === unitGroup(unit)) ?? [];
  return alike.some((other) => other.value.eq(meant)) && !alike.some((other) => other.value.eq(value));
}

/** Whether goal, plan or another indicator says the number as it stands, or the explanation has what makes it: 每期40人、6期 for 240人. */
function isSaidElsewhere(
  { indicator, explanation }: IndicatorFacts,
  form: Form,
  { value, unit }: Quantity,
): boolean {
  const numbers = explanation?.parsed.quantities ?? [];
  if (
    numbers.some((one, at) => numbers.slice(at + 1).some((other) => one.value.times(other.value).eq(value)))
  )
    return true;
  const texts = [
    ...promisesOf(form).map((promise) => promise.value),
    ...form.indicators
      .filter((other) => other !== indicator)
      .flatMap(({ target, explanation: told }) => [valueOf(target) ?? '', valueOf(told) ?? '']),
  ];
  return texts.some((text) =>
    quantitiesIn(text).some((other) => other.value.eq(value) && unitGroup(other.unit) === unitGroup(unit)),
  );
}
