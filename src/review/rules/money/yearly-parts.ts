import Big from 'big.js';
import { showYuan, sum } from '../../../forms/money';
import { ofText } from '../../../language/of-text';
import { condensed } from '../../../language/plain';
import type { FormRule } from '../../rule';
import type { Form } from '../../../forms/model';
import {
  bilingual,
  cellsOf,
  evidenceOf,
  isRead,
  said,
  showMoney,
  type ReadField,
} from '../../support/evidence';
import { isKnownAmount, yuanOf, offFrom } from '../../support/sums';
import { ownLabel } from '../../support/own-label';

const ENTRY = String.raw`(?:19|20)\d{2}年度?(?:安排|预算|投入|资金)?:?\d[\d,]*(?:\.\d+)?(?:万元|元)`;
/** A text of nothing but amounts of years: 2024年150万元、2025年160万元. Words beside them may speak of other money. */
const YEARLY = new RegExp(`^(?:其中:?)?(?:${ENTRY}[、,;。]?){2,}$`, 'u');
const PARTS = /(?<year>\d{4})年[^\d]*(?<amount>\d[\d,]*(?:\.\d+)?)(?<unit>万元|元)/gu;
const YUAN_PER = { 万元: 10_000, 元: 1 };
/** Amounts in 万元 are written with two decimals at most: each may be off by so many 元. */
const ROUNDED = 100;

/** The amounts of a text by year, in 元; none where a year is named twice. */
const yearlyIn = ofText((text): readonly Big[] => {
  const looked = condensed(text);
  if (!YEARLY.test(looked)) return NONE;
  const parts = [...looked.matchAll(PARTS)].map(({ groups = {} }) => ({
    year: groups['year'],
    yuan: new Big((groups['amount'] ?? '0').replaceAll(',', '')).times(YUAN_PER[groups['unit'] as '元']),
  }));
  return new Set(parts.map(({ year }) => year)).size === parts.length ? parts.map(({ yuan }) => yuan) : NONE;
});
const NONE: readonly Big[] = [];

/** Where a form says it: no label is common to them, so that the cell is mostly one that was not understood. */
const yearlyTexts = ({ fields: { fundNature }, unread }: Form): readonly ReadField<string>[] =>
  [
    ...(isRead(fundNature) ? [fundNature] : []),
    ...unread.map(({ at, text }): ReadField<string> => ({ state: 'read', value: text, raw: text, at })),
  ].filter(({ value }) => yearlyIn(value).length > 0);

/** What a project is to cost year by year does not add up to its total. */
export const yearlyParts: FormRule = {
  id: 'yearly-parts',
  kind: 'budget-sum-mismatch',
  severity: 'error',
  dimension: '可行性',
  scope: 'form',
  title: bilingual('分年度安排与项目总额不符', 'Yearly amounts do not add up to the total'),
  why: bilingual(
    '各年安排之和应当等于项目总额，否则后续年度预算没有依据。',
    'Later budgets rest on these amounts.',
  ),
  source: bilingual('算术：项目总额＝各年度安排之和', 'Arithmetic: total = all years'),
  check: (form) => {
    const { multiYearTotal } = form.fields;
    if (!isKnownAmount(multiYearTotal)) return { results: [] };
    return {
      results: yearlyTexts(form).flatMap((field) => {
        const parts = yearlyIn(field.value);
        const gap = sum(parts).minus(yuanOf(multiYearTotal));
        if (gap.abs().lte(ROUNDED * parts.length)) return [];
        const { unit } = multiYearTotal.value;
        return [
          {
            subject: `multiYearTotal/${field.value.slice(0, 40)}`,
            cells: cellsOf(multiYearTotal, field),
            evidence: evidenceOf(multiYearTotal, field),
            message: bilingual(
              `合计${showYuan(sum(parts), unit)}，${offFrom(`${ownLabel(form, 'multiYearTotal')}${showMoney(multiYearTotal.value)}`, gap, unit)}：分年度安排${said(field.value)}。`,
              `The yearly amounts ${said(field.value)} add up to ${showYuan(sum(parts), unit)}, the total is ${showMoney(multiYearTotal.value)}.`,
            ),
            mark: { while: 'unchanged' as const },
          },
        ];
      }),
    };
  },
};
