import { REPORT_TEXTS } from '../texts/report-texts';
import type { Language } from '../texts/text';
import type { Finding } from '../review/finding';
import type { Report, ReportForm, ReportRule } from './report';
import { wordsOf, type Words } from './words';

/** The columns, in the order of the file. */
const COLUMNS = [
  'kind',
  'number',
  'severity',
  'dimension',
  'sheet',
  'form',
  'cells',
  'ruleId',
  'rule',
  'finding',
  'quotes',
  'action',
  'why',
  'source',
  'dismissReason',
  'dismissedOn',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

const BOM = '\ufeff';
/** Beginnings that a spreadsheet may take for a formula, also behind blanks and in full width. */
const FORMULA = /^[\s\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * The report as CSV after RFC 4180, in UTF-8 with a byte order mark as Excel wants it: a head row, then one row per
 * item (of an entry one for each of its places, all with the entry's number); every field in quotes. A field that a spreadsheet might take for a formula begins with an apostrophe.
 */
export function reportCsv(report: Report, language: Language): string {
  const words = wordsOf(report, { language, phones: 'masked' });
  const head = Object.fromEntries(COLUMNS.map((column) => [column, words.t(REPORT_TEXTS[column])])) as Row;
  return BOM + [head, ...rowsOf(report, words)].map(line).join('');
}

const line = (row: Row): string => `${COLUMNS.map((column) => field(row[column] ?? '')).join(',')}\r\n`;

const field = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

function rowsOf(report: Report, words: Words): readonly Row[] {
  const { t } = words;
  const info: readonly (readonly [string, string])[] = [
    ...(report.workbook === undefined
      ? []
      : [[t(REPORT_TEXTS.workbook), words.said(report.workbook)] as const]),
    [t(REPORT_TEXTS.made), words.made],
    [t(REPORT_TEXTS.product), words.product],
    [t(REPORT_TEXTS.ruleSet), words.ruleSet],
    [t(REPORT_TEXTS.result), words.result],
  ];
  return [
    ...info.map(([rule, finding]) => ({ kind: t(REPORT_TEXTS.kindInfo), rule, finding })),
    ...report.groups.flatMap(({ entries }) =>
      entries.flatMap(({ entry, number, rule, form }) =>
        entry.findings.map((finding) => ({
          kind: t(REPORT_TEXTS.kindFinding),
          ...findingRow({ finding, number, rule, form }, words),
        })),
      ),
    ),
    ...report.dismissed.map((each) => ({
      kind: t(REPORT_TEXTS.kindDismissed),
      ...findingRow(each, words),
      dismissReason: words.said(each.dismissal.reason),
      dismissedOn: each.dismissal.on,
    })),
    ...report.cannotJudge.map((each) => ({
      kind: t(REPORT_TEXTS.kindCannotJudge),
      cells: words.places(each.cells),
      ruleId: each.rule,
      rule: t(each.about.title),
      finding: words.cannotJudge(each),
    })),
    ...report.settings.map((each) => ({
      kind: t(REPORT_TEXTS.kindRule),
      ruleId: each.rule.id,
      rule: t(each.rule.title),
      finding: words.setting(each),
    })),
    ...report.skipped.map(({ sheet, reason }) => ({
      kind: t(REPORT_TEXTS.kindSkipped),
      sheet: words.said(sheet.name),
      finding: t(reason),
    })),
  ];
}

function findingRow(
  {
    finding,
    number,
    rule,
    form,
  }: {
    readonly finding: Finding;
    readonly number: number;
    readonly rule: ReportRule;
    readonly form?: ReportForm | undefined;
  },
  words: Words,
): Row {
  return {
    number: String(number),
    severity: words.severity(finding),
    dimension: words.dimension(finding),
    sheet: words.said(finding.cells[0]?.sheet.name ?? ''),
    form: form ? words.formKind(form) : '',
    cells: words.places(finding.cells),
    ruleId: rule.id,
    rule: words.t(rule.title),
    finding: words.message(finding),
    quotes: words
      .quotes(finding)
      .map(({ place, text }) => `${place} ${text}`)
      .join('\n'),
    why: words.why(rule),
    action: words.action(rule, finding.fix),
    source: words.source(rule),
  };
}
