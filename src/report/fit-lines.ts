import type { CellRef } from '../forms/cell';
import type { FormFit, ShownWork } from '../meaning/fit/overview';
import { FIT_REPORT_TEXTS } from '../texts/report-texts';
import type { Words } from './words';

/** One line of the table of goals, indicators and money: a piece of work, or an indicator that is tied to none. */
export interface FitLine {
  /** 目标, 明细目标, 计划 …; of an indicator without work, 指标. */
  readonly source: string;
  readonly at: CellRef;
  readonly work: string;
  readonly indicators: readonly string[];
  readonly money: readonly string[];
}

/** The fit of one form in words, work in printed order and then indicators that are tied to none. */
export function fitLines({ work, loose }: FormFit, words: Words): readonly FitLine[] {
  const { t, said } = words;
  return [
    ...work.map((each): FitLine => ({
      source: t(FIT_REPORT_TEXTS[each.role]),
      at: each.at,
      work: said(each.quote),
      indicators: indicatorsOf(each, words),
      money: each.money.map(({ name, amount, unit }) => said(`${name} ${amount}${unit ?? ''}`.trim())),
    })),
    ...loose.map((each): FitLine => ({
      source: t(FIT_REPORT_TEXTS.indicator),
      at: each.at,
      work: t(each.foreign ? FIT_REPORT_TEXTS.noWork : FIT_REPORT_TEXTS.whole),
      indicators: [indicator(each, words)],
      money: [],
    })),
  ];
}

const indicator = (
  { name, target }: { readonly name: string; readonly target: string },
  { said }: Words,
): string => said(target === '' ? name : `${name}（${target}）`);

function indicatorsOf({ indicators, excuse, left }: ShownWork, words: Words): readonly string[] {
  const { t, said, pair } = words;
  if (indicators.length > 0)
    return indicators.map((each) => {
      const name = indicator(each, words);
      return each.byHand ? `${name} ${t(FIT_REPORT_TEXTS.byHand)}` : name;
    });
  if (excuse) return [pair(t(FIT_REPORT_TEXTS.needsNone), said(excuse.reason))];
  return [t(left ? FIT_REPORT_TEXTS.unmeasured : FIT_REPORT_TEXTS.none)];
}

/** Columns of the table beside the number, by their names in the catalogue. */
export const FIT_COLUMNS = ['source', 'place', 'work', 'indicators', 'money'] as const;
