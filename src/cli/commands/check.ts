import { cellAddress } from '../../forms/cell';
import { formsOf, skippedOf, type Reading } from '../../reading/reading';
import type { Finding, Severity } from '../../review/finding';
import type { SortedReview } from '../../review/set-aside';
import { placeName } from '../../review/support/evidence';
import { legible } from '../../texts/legible';
import { eachWorkbook, type Output } from '../each-workbook';
import { writeMarkedCopy } from '../marked-copies';
import { understand } from '../../files/understand';

/** Exit status when at least one error was found. */
export const FOUND_ERRORS = 1;

/** `check`: prints what the review found in each file. Returns the exit status. */
export const runCheck = (
  files: readonly string[],
  { json, annotated }: CheckOptions,
  output: Output,
): number =>
  eachWorkbook(files, { merges: true }, output, (file, { path, shown }) => {
    const { reading, ...result } = understand(file);
    const { name } = file;
    output.result(
      json ? JSON.stringify(checkOutput(name, reading, result)) : checkText(name, reading, result),
    );
    const { findings } = result.review;
    const copied = annotated
      ? writeMarkedCopy(path, file, findings, { folder: annotated, shown }, output)
      : 0;
    return Math.max(copied, countBySeverity(findings).error > 0 ? FOUND_ERRORS : 0);
  });

export interface CheckOptions {
  readonly json: boolean;
  /** Folder for copies with marks in them. */
  readonly annotated?: string;
}

/** One line of `check --json`. */
export interface CheckOutput {
  readonly workbook: string;
  readonly findings: readonly {
    readonly id: string;
    readonly rule: string;
    readonly kind: string;
    readonly severity: Severity;
    readonly dimension: string;
    readonly cells: readonly string[];
    readonly message: string;
    readonly evidence: readonly { readonly cell: string; readonly text: string }[];
  }[];
  readonly summary: Readonly<Record<Severity, number>>;
  readonly tables: number;
  readonly cannotJudge: readonly {
    readonly rule: string;
    readonly cells: readonly string[];
    readonly reason: string;
  }[];
  /** Findings that the user set aside in the workbook, with the reason and the day; they are in no count. */
  readonly dismissed: readonly {
    readonly id: string;
    readonly rule: string;
    readonly cells: readonly string[];
    readonly reason: string;
    readonly on: string;
  }[];
}

/** How many findings of each severity there are. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const count = { error: 0, warning: 0, tip: 0 };
  for (const { severity } of findings) count[severity]++;
  return count;
}

/** What `check --json` prints for one workbook. Messages are Chinese; cells are addresses with their sheet. */
export const checkOutput = (
  workbook: string,
  reading: Reading,
  { review: { findings, cannotJudge }, dismissed }: SortedReview,
): CheckOutput => ({
  workbook,
  findings: findings.map(({ id, rule, kind, severity, dimension, cells, message, evidence }) => ({
    id,
    rule,
    kind,
    severity,
    dimension,
    cells: cells.map(placeName),
    message: message.zh,
    evidence: evidence.map(({ at, text }) => ({ cell: placeName(at), text })),
  })),
  summary: countBySeverity(findings),
  tables: formsOf(reading).length,
  cannotJudge: cannotJudge.map(({ rule, cells, reason }) => ({
    rule,
    cells: cells.map(placeName),
    reason: reason.zh,
  })),
  dismissed: dismissed.map(({ finding: { id, rule, cells }, dismissal: { reason, on } }) => ({
    id,
    rule,
    cells: cells.map(placeName),
    reason,
    on,
  })),
});

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', tip: '提示' };

/** What `check` prints for people: the findings under their sheets, one line each, then the counts. */
export function checkText(
  workbook: string,
  reading: Reading,
  { review: { findings, cannotJudge }, dismissed }: SortedReview,
): string {
  const lines = [workbook];
  for (const [sheet, own] of bySheet(findings)) {
    lines.push(`  ${sheet}（${countsText(own)}）`);
    for (const { severity, cells, message, rule } of own) {
      const place = cells[0] ? cellAddress(cells[0]) : '';
      lines.push(`    ${SEVERITY_WORDS[severity]}  ${place.padEnd(6)}${message.zh}  [${rule}]`);
    }
  }
  for (const { reason, cells, rule } of cannotJudge)
    lines.push(`  无法判断  ${cells.map(placeName).join('、')}  ${reason.zh}  [${rule}]`);
  const forms = formsOf(reading).length;
  if (forms === 0)
    for (const { sheet, reason } of skippedOf(reading)) lines.push(`  ${sheet.name}  未识别：${reason.zh}`);
  const aside = dismissed.length > 0 ? `；已忽略${dismissed.length}个` : '';
  lines.push(`  识别${forms}张表，${countsText(findings)}${aside}。`);
  return lines.map(legible).join('\n');
}

/** Findings by the sheet of their first cell, in the order given. */
function bySheet(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const sheets = new Map<string, Finding[]>();
  for (const finding of findings) {
    const sheet = finding.cells[0]?.sheet.name ?? '';
    const own = sheets.get(sheet);
    if (own) own.push(finding);
    else sheets.set(sheet, [finding]);
  }
  return sheets;
}

function countsText(findings: readonly Finding[]): string {
  const { error, warning, tip } = countBySeverity(findings);
  return `错误${error}个，警告${warning}个，提示${tip}个`;
}
