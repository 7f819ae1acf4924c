import { inLanguage, type Language, type Text } from '../texts/text';
import { TOGETHER_TEXTS } from '../texts/together-texts';
import { cell, layOut, row, text, type RowBox } from '../writing/layout';
import type { PlanContent, SheetPlan } from '../writing/sheet-plan';
import type { Overview } from './overview';
import { cellsOf, COLUMNS } from './overview-html';

const WIDTHS = [34, 8, 8, 8, 8, 8, 8, 18, 18, 10, 30];
/** Columns of counts and amounts, which sums and charts are made of. */
const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** The overview as a sheet, a line for each unit and year. Numbers are numbers. */
export function overviewPlan(overview: Overview, language: Language): SheetPlan {
  const t = (each: Text): string => inLanguage(each, language);
  const lines = (title: Text, paths: readonly string[]): readonly RowBox[] =>
    paths.length === 0
      ? []
      : [
          row([{ columns: WIDTHS.length, style: 'caption', content: text(t(title)) }], 28),
          ...paths.map((path) => row([{ columns: WIDTHS.length, style: 'inputLong', content: text(path) }])),
        ];
  return layOut(
    [
      row(
        [
          {
            columns: WIDTHS.length,
            style: 'title',
            content: text(t(TOGETHER_TEXTS.overview)),
            name: 'title',
          },
        ],
        34,
      ),
      row(COLUMNS.map((name) => cell(t(TOGETHER_TEXTS[name]), 1, 'header'))),
      ...overview.rows.map((each) =>
        row(
          cellsOf(each, t).map((content, column) => ({
            columns: 1,
            style:
              column === 0 || column === COLUMNS.length - 1 ? ('inputLong' as const) : ('input' as const),
            content: column === 0 ? text(content) : numberOrText(content),
          })),
        ),
      ),
      ...lines(TOGETHER_TEXTS.unrecognisedFiles, overview.withoutForms),
      ...lines(TOGETHER_TEXTS.unreadFiles, overview.notRead),
    ],
    {
      name: t(TOGETHER_TEXTS.overview),
      columnWidths: WIDTHS,
      orientation: 'landscape',
      titleRows: { first: 1, last: 1 },
      breaks: [],
      select: 'title',
      language,
    },
  );
}

const numberOrText = (content: string): PlanContent =>
  NUMBER.test(content) ? { type: 'number', value: Number(content) } : text(content);
