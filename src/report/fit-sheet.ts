import { FIT_REPORT_TEXTS, REPORT_TEXTS } from '../texts/report-texts';
import { cell, layOut, ordinal, row, text } from '../writing/layout';
import type { SheetPlan } from '../writing/sheet-plan';
import { FIT_COLUMNS, fitLines } from './fit-lines';
import type { Report } from './report';
import type { ReportSheetOptions } from './sheet';
import {
  COLUMN_WIDTHS,
  COLUMNS,
  detail,
  groupLine,
  line,
  linkedPlace,
  long,
  plainPlace,
  short,
} from './sheet-rows';
import { wordsOf } from './words';

/** The table of goals, indicators and money as a sheet beside the report; undefined where nothing promises or measures anything. */
export function fitSheetPlan(
  report: Report,
  { language, goesInto }: ReportSheetOptions,
): SheetPlan | undefined {
  const { fits } = report;
  if (fits.length === 0) return undefined;
  const words = wordsOf(report, { language, phones: goesInto === 'file' ? 'masked' : 'shown' });
  const { t } = words;
  const placed = goesInto === 'workbook' ? linkedPlace : plainPlace;
  const title = t(FIT_REPORT_TEXTS.title);
  const head = row([
    cell(t(REPORT_TEXTS.number), 1, 'header'),
    ...FIT_COLUMNS.map((name) => cell(t(FIT_REPORT_TEXTS[name]), 1, 'header')),
  ]);
  return layOut(
    [
      row([{ columns: COLUMNS, style: 'title', content: text(title), name: 'title' }], 34),
      line(t(FIT_REPORT_TEXTS.about), 'note'),
      head,
      ...fits.flatMap((fit) => [
        groupLine(words.fitForm(fit.form)),
        ...fitLines(fit, words).map(({ source, at, work, indicators, money }, index) =>
          row([
            ordinal(index + 1, 'input'),
            short(source),
            placed([at], words),
            long(work),
            detail(indicators.join('\n')),
            detail(money.join('\n')),
          ]),
        ),
      ]),
    ],
    {
      name: title,
      columnWidths: COLUMN_WIDTHS,
      orientation: 'landscape',
      titleRows: { first: 2, last: 2 },
      breaks: [],
      select: 'title',
      language,
    },
  );
}
