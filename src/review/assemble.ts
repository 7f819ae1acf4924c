import type { CellRef } from '../forms/cell';
import type { Reading } from '../reading/reading';
import type { CannotJudge, Finding, Review, RuleId } from './finding';
import type { Rule } from './rule';
import type { Steps } from './steps';

/** What one rule said about one form, one sheet or the whole workbook. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly cannotJudge: readonly CannotJudge[];
}

/** The verdicts of one rule. */
export interface RuleVerdicts {
  readonly rule: Rule;
  readonly verdicts: readonly Verdict[];
}

/** Findings handled in one step. */
const STEP = 256;
/** More columns than a sheet has: row and column as one number. */
const COLUMNS = 16_384;
const placeOf = ({ row, column }: CellRef): number => row * COLUMNS + column;

/**
 * The verdicts of all rules as one review: sheets in workbook order, down the sheet, findings of one cell in the order of
 * the rules given. Findings of a rule that yields to another one which reports the same cell are left out: one defect,
 * one finding.
 */
export function* assemble(reading: Reading, judged: readonly RuleVerdicts[]): Steps<Review> {
  const reporters = yield* reportersOf(judged);
  const bySheet = new Map<string | undefined, Finding[]>(reading.sheets.map(({ sheet }) => [sheet.id, []]));
  const elsewhere: Finding[] = [];
  let handled = 0;
  for (const { rule, verdicts } of judged) {
    const stronger = new Set(rule.yieldsTo);
    for (const { findings } of verdicts)
      for (const finding of findings) {
        if (++handled % STEP === 0) yield;
        const [at] = finding.cells;
        if (
          at &&
          reporters
            .get(at.sheet.id)
            ?.get(placeOf(at))
            ?.some((other) => stronger.has(other))
        )
          continue;
        (bySheet.get(at?.sheet.id) ?? elsewhere).push(finding);
      }
  }
  const findings: Finding[] = [];
  for (const found of [...bySheet.values(), elsewhere]) {
    const placed = found.map((finding) => ({ finding, place: firstPlace(finding) }));
    for (const { finding } of placed.sort((a, b) => a.place - b.place)) findings.push(finding);
    yield;
  }
  const cannotJudge = judged.flatMap(({ verdicts }) => verdicts.flatMap((verdict) => verdict.cannotJudge));
  return { findings, cannotJudge };
}

const firstPlace = ({ cells: [at] }: Finding): number => (at ? placeOf(at) : 0);

/** By sheet and place, the rules that report the cell, as far as another rule yields to them. */
function* reportersOf(
  judged: readonly RuleVerdicts[],
): Steps<ReadonlyMap<string, ReadonlyMap<number, readonly RuleId[]>>> {
  const yieldedTo = new Set(judged.flatMap(({ rule }) => rule.yieldsTo ?? []));
  const reporters = new Map<string, Map<number, RuleId[]>>();
  let handled = 0;
  for (const { rule, verdicts } of judged) {
    if (!yieldedTo.has(rule.id)) continue;
    for (const { findings } of verdicts)
      for (const { cells } of findings) {
        if (++handled % STEP === 0) yield;
        for (const at of cells) {
          const onSheet = reporters.get(at.sheet.id) ?? new Map<number, RuleId[]>();
          reporters.set(at.sheet.id, onSheet);
          const rules = onSheet.get(placeOf(at));
          if (!rules) onSheet.set(placeOf(at), [rule.id]);
          else if (rules.at(-1) !== rule.id) rules.push(rule.id);
        }
      }
  }
  return reporters;
}
