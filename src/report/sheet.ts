import { cellAddress, quotedSheetName, type CellRef } from '../forms/cell';
import { REPORT_TEXTS } from '../texts/report-texts';
import type { Language, Text } from '../texts/text';
import { BLANK, cell, layOut, row, text, type BoxCell, type RowBox } from '../writing/layout';
import type { PlanContent, PlanStyle, SheetPlan } from '../writing/sheet-plan';
import type { Report, ReportFinding } from './report';
import { wordsOf, type Words } from './words';

/** 序号, 级别, 位置, 问题, 原文, 理由和依据. */
const COLUMN_WIDTHS = [6, 10, 20, 46, 38, 44];
const COLUMNS = COLUMN_WIDTHS.length;
/** Places and quotes listed in a cell; the others are counted. */
const LISTED = 5;
/** Longest quote in a cell, in characters. HTML and CSV carry the whole text. */
const LONGEST_QUOTE = 120;
const LONGEST_REASON = 400;
const PLACE_STYLE: PlanStyle = 'detail';
/** Excel takes so many characters in one text of a formula. */
const LONGEST_LINK = 255;

/** What differs between a report inside the workbook and one in a file of its own. */
export interface ReportSheetOptions {
  readonly language: Language;
  /** `workbook`: places lead to their cells. `file`: places are plain text, telephone numbers are masked. */
  readonly goesInto: 'workbook' | 'file';
}

/**
 * The report as a sheet: A4 landscape, one page wide, first scope and result, then findings by form and dimension,
 * dismissed findings and checks without a verdict under one head row that every further page repeats.
 */
export function reportSheetPlan(report: Report, { language, goesInto }: ReportSheetOptions): SheetPlan {
  const words = wordsOf(report, { language, phones: goesInto === 'file' ? 'masked' : 'shown' });
  const placed = goesInto === 'workbook' ? linkedPlace : plainPlace;
  const cover = [...titleRows(report, words), ...resultRows(report, words)];
  const findings = [
    heading(words.t(REPORT_TEXTS.findingsHeading)),
    row(
      (['number', 'severity', 'place', 'finding', 'quotes', 'handling'] as const).map((name) =>
        cell(words.t(REPORT_TEXTS[name]), 1, 'header'),
      ),
    ),
    ...findingRows(report, words, placed),
  ];
  const others = [
    heading(words.t(REPORT_TEXTS.dismissedHeading)),
    ...dismissedRows(report, words, placed),
    heading(words.t(REPORT_TEXTS.cannotJudgeHeading)),
    ...cannotJudgeRows(report, words, placed),
  ];
  const headRow = cover.length + 1;
  return layOut([...cover, ...findings, ...others], {
    name: words.t(REPORT_TEXTS.sheetName),
    columnWidths: COLUMN_WIDTHS,
    orientation: 'landscape',
    titleRows: { first: headRow, last: headRow },
    breaks: [cover.length, ...(report.dismissed.length > 0 ? [cover.length + findings.length] : [])],
    select: 'title',
    language,
  });
}

const line = (content: string, style: PlanStyle): RowBox =>
  row([{ columns: COLUMNS, style, content: text(content) }]);
const heading = (content: string): RowBox =>
  row([{ columns: COLUMNS, style: 'caption', content: text(content) }], 28);
/** A grey line across the table, with the rows below it; no page ends behind it. */
const groupLine = (content: string): RowBox => line(content, 'header');
const nothing = (content: Text, words: Words): RowBox => line(words.t(content), 'inputLong');
const short = (content: string): BoxCell => ({ columns: 1, style: 'input', content: text(content) });
const long = (content: string, columns = 1): BoxCell => ({
  columns,
  style: 'inputLong',
  content: text(content),
});
const detail = (content: string): BoxCell => ({ columns: 1, style: 'detail', content: text(content) });

function titleRows(report: Report, words: Words): readonly RowBox[] {
  const { t } = words;
  const facts: readonly (readonly [Text, string])[] = [
    ...(report.workbook === undefined ? [] : [[REPORT_TEXTS.workbook, words.said(report.workbook)] as const]),
    [REPORT_TEXTS.made, words.made],
    [REPORT_TEXTS.product, words.product],
    [REPORT_TEXTS.ruleSet, words.ruleSet],
  ];
  return [
    row([{ columns: COLUMNS, style: 'title', content: text(t(REPORT_TEXTS.title)), name: 'title' }], 34),
    ...facts.map(([name, value]) => row([cell(t(name), 3), long(value, 3)])),
  ];
}

function resultRows(report: Report, words: Words): readonly RowBox[] {
  const { t } = words;
  const total = words.counts(report.counts);
  return [
    heading(t(REPORT_TEXTS.resultHeading)),
    row([
      cell(t(REPORT_TEXTS.sheet), 3, 'header'),
      cell(t(REPORT_TEXTS.form), 1, 'header'),
      cell(t(REPORT_TEXTS.unread), 1, 'header'),
      cell(t(REPORT_TEXTS.result), 1, 'header'),
    ]),
    ...report.forms.map((form) =>
      row([
        long(`${words.said(form.sheet)}!${form.range}`, 3),
        long(words.formKind(form)),
        short(t(REPORT_TEXTS.unreadCells(form.unreadCells))),
        short(words.counts(form.counts)),
      ]),
    ),
    ...(report.forms.length === 0 ? [nothing(REPORT_TEXTS.noForms, words)] : []),
    row([
      cell(t(REPORT_TEXTS.dimension), 3, 'header'),
      cell(t(REPORT_TEXTS.asks), 2, 'header'),
      cell(t(REPORT_TEXTS.result), 1, 'header'),
    ]),
    ...report.dimensions.map(({ dimension, counts }) =>
      row([
        cell(words.dimension({ dimension }), 3),
        long(words.asks(dimension), 2),
        short(words.counts(counts)),
      ]),
    ),
    row([cell(t(REPORT_TEXTS.total), 5, 'section'), cell(total, 1, 'section')]),
    ...report.skipped.map(({ sheet, reason }, index) =>
      row([
        cell(index === 0 ? t(REPORT_TEXTS.skippedHeading) : '', 3),
        long(words.said(sheet.name)),
        long(t(reason), 2),
      ]),
    ),
    ...settingRows(report, words),
    line(t(REPORT_TEXTS.legend), 'note'),
  ];
}

const settingRows = ({ settings }: Report, words: Words): readonly RowBox[] =>
  (settings.length === 0 ? [words.t(REPORT_TEXTS.rulesAsDelivered)] : settings.map(words.setting)).map(
    (content, index) =>
      row([cell(index === 0 ? words.t(REPORT_TEXTS.rulesHeading) : '', 3), long(content, 3)]),
  );

/** How the cell that names places is made. */
type Placed = (cells: readonly CellRef[], words: Words) => BoxCell;

function findingRows(report: Report, words: Words, placed: Placed): readonly RowBox[] {
  if (report.groups.length === 0) return [nothing(REPORT_TEXTS.noFindings, words)];
  return report.groups.flatMap(({ form, dimensions }) =>
    dimensions.flatMap(({ dimension, findings }) => [
      groupLine(
        words.pair(
          form ? words.form(form) : words.t(REPORT_TEXTS.otherPlaces),
          words.dimension({ dimension }),
        ),
      ),
      ...findings.map((each) => findingRow(each, words, placed, handlingOf(each, words))),
    ]),
  );
}

function dismissedRows(report: Report, words: Words, placed: Placed): readonly RowBox[] {
  if (report.dismissed.length === 0) return [nothing(REPORT_TEXTS.noDismissed, words)];
  const label = words.t(REPORT_TEXTS.dismissReason);
  return report.dismissed.map((each) =>
    findingRow(
      each,
      words,
      placed,
      words.pair(
        label,
        words.dismissal({ ...each.dismissal, reason: cut(each.dismissal.reason, LONGEST_REASON) }),
      ),
    ),
  );
}

function cannotJudgeRows(report: Report, words: Words, placed: Placed): readonly RowBox[] {
  if (report.cannotJudge.length === 0) return [nothing(REPORT_TEXTS.noCannotJudge, words)];
  return report.cannotJudge.map((each, index) =>
    row([
      short(String(index + 1)),
      short(''),
      placed(each.cells, words),
      long(words.t(each.about.title)),
      long(words.cannotJudge(each), 2),
    ]),
  );
}

const findingRow = (each: ReportFinding, words: Words, placed: Placed, handling: string): RowBox =>
  row([
    short(String(each.number)),
    cell(words.severity(each.finding), 1, each.finding.severity === 'error' ? 'section' : 'input'),
    placed(each.finding.cells, words),
    long(words.message(each.finding)),
    detail(quotesOf(each, words)),
    detail(handling),
  ]);

const handlingOf = (each: ReportFinding, words: Words): string =>
  (
    [
      [REPORT_TEXTS.action, words.action(each)],
      [REPORT_TEXTS.why, words.why(each)],
      [REPORT_TEXTS.source, words.source(each)],
    ] as const
  )
    .map(([name, content]) => words.pair(words.t(name), content))
    .join('\n');

function quotesOf({ finding }: ReportFinding, words: Words): string {
  const quotes = words.quotes(finding);
  const shown = quotes
    .slice(0, LISTED)
    .map(({ place, text: quote }) => words.pair(place, cut(quote, LONGEST_QUOTE)));
  return [...shown, ...(quotes.length > LISTED ? [words.t(REPORT_TEXTS.andMore(quotes.length))] : [])].join(
    '\n',
  );
}

function shownPlaces(cells: readonly CellRef[], words: Words): string {
  const shown = words.places(cells.slice(0, LISTED));
  return cells.length > LISTED ? `${shown} ${words.t(REPORT_TEXTS.andMore(cells.length))}` : shown;
}

const plainPlace: Placed = (cells, words) => ({
  columns: 1,
  style: PLACE_STYLE,
  content: text(shownPlaces(cells, words)),
});

/** A link by formula: it needs nothing of the host but a cell, and keeps the look of the table. */
const linkedPlace: Placed = (cells, words) => ({
  columns: 1,
  style: PLACE_STYLE,
  content: linkTo(cells[0], shownPlaces(cells, words)),
});

function linkTo(at: CellRef | undefined, shown: string): PlanContent {
  if (!at) return BLANK;
  const target = `#${quotedSheetName(at.sheet.name)}!${cellAddress(at)}`;
  const literal = (content: string): string => `"${content.replaceAll('"', '""')}"`;
  return target.length > LONGEST_LINK || shown.length > LONGEST_LINK
    ? text(shown)
    : { type: 'formula', formula: `HYPERLINK(${literal(target)},${literal(shown)})`, value: shown };
}

/** At most so many characters, with an ellipsis in place of the rest. */
function cut(content: string, longest: number): string {
  const characters = [...content];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : content;
}
