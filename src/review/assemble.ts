import type { CellRef } from '../forms/cell';
import type { Reading } from '../reading/reading';
import type { Finding, Review, RuleId } from './finding';
import type { Rule } from './rule';
import { sameElements } from './same-content';
import type { Steps } from './steps';
import { addTo } from './support/grouping';
import type { Verdict } from './verdict';

/**
 * The verdicts of all rules (those of one rule in the order of the forms) as one review: sheets in workbook order, down
 * the sheet, findings of one cell in the order of the rules. Findings of a rule that yields to another one which reports
 * the same cell are left out: one defect, one finding.
 */
export type Assemble = (reading: Reading, verdicts: readonly Verdict[]) => Steps<Review>;

/** A sheet by what leads to it or reports one of its cells, and what is to be shown of that. */
interface AssembledSheet {
  readonly concerning: readonly Finding[];
  readonly shown: readonly Finding[];
}

/** Findings handled in one step. */
const STEP = 1024;
/** More columns than a sheet has: row and column as one number. */
const COLUMNS = 16_384;
const placeOf = ({ row, column }: CellRef): number => row * COLUMNS + column;

/** Assembles reviews of one workbook again and again: only sheets that something else is said about are worked out anew. */
export function createAssembler(rules: readonly Rule[]): Assemble {
  const order = new Map(rules.map(({ id }, index) => [id, index]));
  const orderOf = (rule: RuleId): number => order.get(rule) ?? rules.length;
  const yielding = new Map(rules.map(({ id, yieldsTo = [] }) => [id, new Set(yieldsTo)]));
  const yieldedTo = new Set(rules.flatMap(({ yieldsTo = [] }) => yieldsTo));
  let assembled: ReadonlyMap<string | undefined, AssembledSheet> = new Map();

  /** By sheet, the findings that lead there, and those that report a cell there and that others may yield to. */
  function* bySheet(
    reading: Reading,
    verdicts: readonly Verdict[],
  ): Steps<Map<string | undefined, Finding[]>> {
    const sheets = new Map<string | undefined, Finding[]>(reading.sheets.map(({ sheet }) => [sheet.id, []]));
    const listOf = (sheet: string | undefined): Finding[] => {
      const list = sheets.get(sheet) ?? [];
      sheets.set(sheet, list);
      return list;
    };
    let handled = 0;
    let home: string | undefined;
    let list: Finding[] = listOf(home);
    for (const { findings } of verdicts)
      for (const finding of findings) {
        if (++handled % STEP === 0) yield;
        const { cells, rule } = finding;
        // Most findings stand on the sheet of the one before.
        if (cells[0]?.sheet.id !== home) list = listOf((home = cells[0]?.sheet.id));
        list.push(finding);
        if (cells.length > 1 && yieldedTo.has(rule))
          for (const sheet of new Set(cells.map((at) => at.sheet.id)))
            if (sheet !== home) listOf(sheet).push(finding);
      }
    return sheets;
  }

  function shownOn(sheet: string | undefined, concerning: readonly Finding[]): readonly Finding[] {
    const reporters = new Map<number, RuleId[]>();
    for (const { rule, cells } of concerning)
      if (yieldedTo.has(rule))
        for (const at of cells) if (at.sheet.id === sheet) addTo(reporters, placeOf(at), rule);
    const shown: { readonly finding: Finding; readonly rank: number }[] = [];
    for (const finding of concerning) {
      const [at] = finding.cells;
      if (at?.sheet.id !== sheet) continue;
      const place = at ? placeOf(at) : 0;
      const stronger = yielding.get(finding.rule);
      if (stronger && reporters.get(place)?.some((rule) => stronger.has(rule))) continue;
      shown.push({ finding, rank: place * (rules.length + 1) + orderOf(finding.rule) });
    }
    return shown.sort((a, b) => a.rank - b.rank).map(({ finding }) => finding);
  }

  return function* (reading, verdicts) {
    const now = new Map<string | undefined, AssembledSheet>();
    const findings: Finding[] = [];
    for (const [sheet, concerning] of yield* bySheet(reading, verdicts)) {
      const before = assembled.get(sheet);
      const same = before && sameElements(before.concerning, concerning);
      const { shown } = same ? before : { shown: shownOn(sheet, concerning) };
      now.set(sheet, { concerning, shown });
      for (const finding of shown) findings.push(finding);
      if (!same) yield;
    }
    assembled = now;
    const cannotJudge = verdicts
      .flatMap((verdict) => verdict.cannotJudge)
      .sort((a, b) => orderOf(a.rule) - orderOf(b.rule));
    return { findings, cannotJudge };
  };
}
