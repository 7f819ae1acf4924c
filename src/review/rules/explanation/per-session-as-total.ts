import type { Quantity } from '../../../forms/parse/quantities';
import { bigramsOf, sharedBigrams } from '../../../language/wording';
import { isDuration, unitGroup } from '../../../language/lexicon/units';
import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import {
  isExplained,
  singleQuantity,
  type Explained,
  type FormFacts,
  type IndicatorFacts,
} from '../../support/facts';
import { onIndicator, perIndicator } from '../../support/per-indicator';

/** Occasions whose number multiplies a number of people or things. */
const OCCASIONS: ReadonlySet<string> = new Set(['次', '期', '场', '批', '班', '届', '轮']);

/** 每期60人, three 期, and 60人 as the value of the year. */
export const perSessionAsTotal: FormRule = {
  id: 'per-session-as-total',
  kind: 'number-contradiction',
  severity: 'warning',
  dimension: '相关性',
  scope: 'form',
  title: bilingual('把每次（期）的数当成全年的指标值', 'Figure per session given as that of the year'),
  why: bilingual(
    '指标值考核全年，按每次的数填写，全年完成数会成倍超出或无法判定。',
    'The value is for the year; the figure of one session says something else.',
  ),
  source: bilingual('算术：全年数＝每次（期）的数×次（期）数', 'Arithmetic: per session × sessions'),
  check: perIndicator((row, form) => {
    if (!isExplained(row)) return [];
    const stated = singleQuantity(row);
    if (!stated || isDuration(stated.unit) || stated.unit === '%' || /元/u.test(stated.unit)) return [];
    if (stated.each !== undefined || /每[次期场批班届轮]|单次|单期|单场|平均|人均/u.test(row.name.value))
      return [];
    const each = row.explanation.parsed.quantities.find(
      (quantity) =>
        quantity.each !== undefined &&
        OCCASIONS.has(quantity.each[0] ?? '') &&
        unitGroup(quantity.unit) === unitGroup(stated.unit),
    );
    if (!each) return [];
    const times = occasions(row, each, form);
    if (!times || times.quantity.value.lte(1)) return [];
    const product = each.value.times(times.quantity.value);
    if (product.eq(stated.value)) return [];
    return [
      onIndicator(
        row,
        'target',
        [row.explanation, ...(times.from?.target ? [times.from.target] : [])],
        bilingual(
          `指标${said(row.name.value)}的指标值是${said(row.target.shown)}，解释是每${each.each ?? ''}${each.written}，${said(times.text)}，全年应为${product.toFixed()}${stated.unit}；请确认指标值是每次的还是全年的。`,
          `The value is ${said(row.target.shown)}; ${each.written} per session times ${said(times.text)} makes ${product.toFixed()}${stated.unit} for the year.`,
        ),
      ),
    ];
  }),
};

interface Occasions {
  readonly quantity: Quantity;
  readonly text: string;
  readonly from?: IndicatorFacts;
}

/** How often it takes place: said in the explanation itself, else by the indicator of the form that counts it. */
function occasions(row: Explained, each: Quantity, form: FormFacts): Occasions | undefined {
  const counts = (quantity: Quantity): boolean =>
    quantity.unit === each.each?.[0] && quantity.each === undefined;
  const own = row.explanation.parsed.quantities.find(counts);
  if (own) return { quantity: own, text: own.written };
  const about = bigramsOf(row.name.value + row.explanation.value);
  const [best, second] = form.indicators
    .flatMap((other) => {
      const quantity = other === row ? undefined : singleQuantity(other);
      const shared = sharedBigrams(about, bigramsOf(other.name?.value ?? ''));
      return quantity && counts(quantity) && shared > 0 && other.target ? [{ quantity, shared, other }] : [];
    })
    .sort((a, b) => b.shared - a.shared);
  if (!best || best.shared === second?.shared) return undefined;
  return {
    quantity: best.quantity,
    text: `${best.other.name?.value ?? ''}${best.other.target?.value ?? ''}`,
    from: best.other,
  };
}
