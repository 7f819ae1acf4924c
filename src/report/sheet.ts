import { shortened } from '../forms/excerpt';
import { REPORT_TEXTS, SEVERITY_TEXTS } from '../texts/report-texts';
import type { Language } from '../texts/text';
import { cell, layOut, ordinal, row, type RowBox } from '../writing/layout';
import type { SheetPlan } from '../writing/sheet-plan';
import type { Finding } from '../review/finding';
import { formsOfFirstPage } from './report';
import type { Report, ReportEntry, ReportFinding, ReportRule } from './report';
import { firstPageRows, formRows } from './sheet-first-page';
import {
  COLUMN_WIDTHS,
  detail,
  groupLine,
  heading,
  line,
  linkedPlace,
  LISTED,
  long,
  LONGEST_REASON,
  nothing,
  plainPlace,
  quoteLines,
  short,
  type Placed,
} from './sheet-rows';
import { wordsOf, type Words } from './words';

/** What differs between a report inside the workbook and one in a file of its own. */
export interface ReportSheetOptions {
  readonly language: Language;
  /** `workbook`: places lead to their cells. `file`: places are plain text, telephone numbers are masked. */
  readonly goesInto: 'workbook' | 'file';
}

/**
 * The report as a sheet: A4 landscape, one page wide. The first page is for the person who signs; then entries by severity,
 * dismissed findings and checks without a verdict under one head row that every further page repeats; last what was
 * asked and by which rules.
 */
export function reportSheetPlan(report: Report, { language, goesInto }: ReportSheetOptions): SheetPlan {
  const words = wordsOf(report, { language, phones: goesInto === 'file' ? 'masked' : 'shown' });
  const placed = goesInto === 'workbook' ? linkedPlace : plainPlace;
  const cover = firstPageRows(report, words, placed);
  const findings = [
    heading(words.t(REPORT_TEXTS.findingsHeading)),
    row(
      (['number', 'severity', 'place', 'finding', 'quotes', 'handling'] as const).map((name) =>
        cell(words.t(REPORT_TEXTS[name]), 1, 'header'),
      ),
    ),
    ...entryRows(report, words, placed),
  ];
  const others = [
    heading(words.t(REPORT_TEXTS.dismissedHeading)),
    ...dismissedRows(report, words, placed),
    heading(words.t(REPORT_TEXTS.cannotJudgeHeading)),
    ...cannotJudgeRows(report, words, placed),
    ...settingRows(report, words),
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

function entryRows(report: Report, words: Words, placed: Placed): readonly RowBox[] {
  if (report.groups.length === 0) return [nothing(REPORT_TEXTS.noFindings, words)];
  return report.groups.flatMap(({ severity, entries }) => [
    groupLine(words.t(SEVERITY_TEXTS[severity])),
    ...entries.map((each) => entryRow(each, words, placed)),
  ]);
}

function entryRow(each: ReportEntry, words: Words, placed: Placed): RowBox {
  const { number, entry, rule } = each;
  const [head = '', ...lines] = words.entryLines(each);
  const more = lines.length > LISTED ? [words.t(REPORT_TEXTS.andMore(lines.length))] : [];
  return row([
    ordinal(number, 'input'),
    severityCell(entry, words),
    placed(words.entryCells(each), words),
    long([head, ...lines.slice(0, LISTED), ...more].join('\n')),
    detail(quoteLines(words.entryQuotes(each), words)),
    detail(handlingOf(rule, entry.findings.find(({ fix }) => fix)?.fix, words)),
  ]);
}

const severityCell = (item: Pick<Finding, 'severity'>, words: Words) =>
  cell(words.severity(item), 1, item.severity === 'error' ? 'section' : 'input');

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
        words.dismissal({ ...each.dismissal, reason: shortened(each.dismissal.reason, LONGEST_REASON) }),
      ),
    ),
  );
}

function cannotJudgeRows(report: Report, words: Words, placed: Placed): readonly RowBox[] {
  if (report.cannotJudge.length === 0) return [nothing(REPORT_TEXTS.noCannotJudge, words)];
  return report.cannotJudge.map((each, index) =>
    row([
      ordinal(index + 1, 'input'),
      short(''),
      placed(each.cells, words),
      long(words.t(each.about.title)),
      long(words.cannotJudge(each), 2),
    ]),
  );
}

const findingRow = (each: ReportFinding, words: Words, placed: Placed, handling: string): RowBox =>
  row([
    ordinal(each.number, 'input'),
    severityCell(each.finding, words),
    placed(each.finding.cells, words),
    long(words.message(each.finding)),
    detail(quoteLines(words.quotes(each.finding), words)),
    detail(handling),
  ]);

const handlingOf = (rule: ReportRule, fix: Finding['fix'], words: Words): string =>
  (
    [
      [REPORT_TEXTS.action, words.action(rule, fix)],
      [REPORT_TEXTS.why, words.why(rule)],
      [REPORT_TEXTS.source, words.source(rule)],
    ] as const
  )
    .map(([name, content]) => words.pair(words.t(name), content))
    .join('\n');

/** All forms where the first page could not name them, entries by dimension, rules that did not run as delivered. */
function settingRows(report: Report, words: Words): readonly RowBox[] {
  const { t } = words;
  const rules =
    report.settings.length === 0 ? [t(REPORT_TEXTS.rulesAsDelivered)] : report.settings.map(words.setting);
  return [
    heading(t(REPORT_TEXTS.settingsHeading)),
    ...(formsOfFirstPage(report).others ? formRows(report.forms, words) : []),
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
    row([cell(t(REPORT_TEXTS.total), 5, 'section'), cell(words.counts(report.counts), 1, 'section')]),
    ...rules.map((content, index) =>
      row([cell(index === 0 ? t(REPORT_TEXTS.rulesHeading) : '', 3), long(content, 3)]),
    ),
    line(t(REPORT_TEXTS.legend), 'note'),
  ];
}
