import { fitOutputs, type FitOutput } from '../fit-json';
import { formsOf, type Reading } from '../../reading/reading';
import type { Finding, Level, Severity } from '../../review/finding';
import { countsOf, entriesOf, groupOf, shownOf, type Counts, shownWith } from '../../review/list/entries';
import { formRanksOf } from '../../review/list/order';
import type { SortedReview } from '../../review/set-aside';
import { placeName } from '../../review/support/evidence';
import { checkText } from './check-text';
import { FOUND_ERRORS } from '../exit-status';
import type { FilePlace, Output } from '../output';
import { writeMarkedCopy } from '../marked-copies';
import { recordedContent } from '../../files/together/recorded';
import { understand } from '../../files/understand';
import type { FileWithBytes } from '../workbook-file';

/** `check`: prints what the review found in one file. Returns the exit status. */
export function checkFile(
  { file, bytes }: FileWithBytes,
  { path, shown }: FilePlace,
  { json, all, annotated }: CheckOptions,
  output: Output,
): number {
  const { reading, ...result } = understand(file);
  const { name, problems } = file;
  output.result(
    json
      ? JSON.stringify({
          path,
          ...checkOutput(name, reading, result),
          ...(problems.length > 0 && { problems: problems.map(({ code, message }) => ({ code, message })) }),
          content: recordedContent(file, reading),
        })
      : checkText(name, reading, result, shownWith(all)),
  );
  const { findings } = result.review;
  const copied = annotated ? writeMarkedCopy(bytes, file, findings, { folder: annotated, shown }, output) : 0;
  return Math.max(copied, countsOf(findings).error > 0 ? FOUND_ERRORS : 0);
}

export interface CheckOptions {
  readonly json: boolean;
  /** The text lists findings of level `fine` as well. */
  readonly all?: boolean | undefined;
  /** Folder for copies with marks in them. */
  readonly annotated?: string | undefined;
}

/** One line of `check --json`. */
export interface CheckOutput {
  readonly workbook: string;
  readonly findings: readonly {
    readonly id: string;
    readonly rule: string;
    readonly kind: string;
    readonly severity: Severity;
    readonly level: Level;
    /** Findings of one rule on one form share it. */
    readonly group: string;
    readonly dimension: string;
    readonly cells: readonly string[];
    readonly message: string;
    readonly evidence: readonly { readonly cell: string; readonly text: string }[];
  }[];
  /** Findings of all levels. */
  readonly summary: Counts;
  /** Entries of the list that the text output prints: of level `main`, findings of one rule on one form together. */
  readonly entries: Counts;
  readonly tables: number;
  readonly fit: readonly FitOutput[];
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

/** Findings in the order of the list, those of one entry together. */
const inOrder = (findings: readonly Finding[], reading: Reading): readonly Finding[] =>
  entriesOf(findings, formRanksOf(reading)).flatMap((entry) => entry.findings);

/** What `check --json` prints for one workbook. Messages are Chinese; cells are addresses with their sheet. */
export const checkOutput = (
  workbook: string,
  reading: Reading,
  { review: { findings, cannotJudge }, dismissed }: SortedReview,
): CheckOutput => ({
  workbook,
  findings: inOrder(findings, reading).map((finding) => ({
    id: finding.id,
    rule: finding.rule,
    kind: finding.kind,
    severity: finding.severity,
    level: finding.level,
    group: groupOf(finding),
    dimension: finding.dimension,
    cells: finding.cells.map(placeName),
    message: finding.message.zh,
    evidence: finding.evidence.map(({ at, text }) => ({ cell: placeName(at), text })),
  })),
  summary: countsOf(findings),
  entries: countsOf(entriesOf(shownOf(findings, 'main'), formRanksOf(reading))),
  tables: formsOf(reading).length,
  fit: fitOutputs(formsOf(reading)),
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
