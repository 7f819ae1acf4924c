import type { CellRef } from '../forms/cell';
import type { Reading } from '../reading/reading';
import type { Finding, Review, RuleId } from './finding';
import type { Rule } from './rule';
import { sameElements } from './same-content';
import type { Steps } from './steps';
import { addTo } from './support/grouping';
import type { Verdict } from './verdict';

/**
 * What was said, about one form after the other, sheet after sheet and by one rule about the workbook after the other, as
 * one review: sheets in workbook order, down the sheet, findings of one cell in the order of the rules. Findings of a rule
 * that yields to another one which reports the same cell are left out: one defect, one finding.
 */
export type Assemble = (reading: Reading, said: readonly (readonly Verdict[])[]) => Steps<Review>;

/** Findings by the sheet (undefined: none) where they lead, and where they report a cell that others may yield. */
type BySheet = ReadonlyMap<string | undefined, readonly Finding[]>;

/** A sheet by what was said about it, and what is to be shown of that. */
interface AssembledSheet {
  readonly concerning: readonly (readonly Finding[])[];
  readonly shown: readonly Finding[];
}

/** More columns than a sheet has: row and column as one number. */
const COLUMNS = 16_384;
const placeOf = ({ row, column }: CellRef): number => row * COLUMNS + column;

/** Assembles reviews of one workbook again and again: only sheets that something else is said about are worked out anew. */
export function createAssembler(rules: readonly Rule[]): Assemble {
  const order = new Map(rules.map(({ id }, index) => [id, index]));
  const orderOf = (rule: RuleId): number => order.get(rule) ?? rules.length;
  const yielding = new Map(rules.map(({ id, yieldsTo }) => [id, yieldsTo]));
  const yieldedTo = new Set(rules.flatMap(({ yieldsTo = [] }) => yieldsTo));
  let assembled: ReadonlyMap<string | undefined, AssembledSheet> = new Map();

  /** Verdicts are immutable: they are sorted once. */
  const sorted = new WeakMap<readonly Verdict[], BySheet>();

  function sort(verdicts: readonly Verdict[]): BySheet {
    const sheets = new Map<string | undefined, Finding[]>();
    for (const { findings } of verdicts)
      for (const finding of findings) {
        const { cells, rule } = finding;
        const home = cells[0]?.sheet.id;
        addTo(sheets, home, finding);
        if (cells.length === 1 || !yieldedTo.has(rule)) continue;
        for (const sheet of new Set(cells.map((at) => at.sheet.id)))
          if (sheet !== home) addTo(sheets, sheet, finding);
      }
    sorted.set(verdicts, sheets);
    return sheets;
  }

  function* bySheet(
    reading: Reading,
    said: readonly (readonly Verdict[])[],
  ): Steps<ReadonlyMap<string | undefined, readonly (readonly Finding[])[]>> {
    const sheets = new Map<string | undefined, (readonly Finding[])[]>(
      reading.sheets.map(({ sheet }) => [sheet.id, []]),
    );
    for (const verdicts of said) {
      const before = sorted.get(verdicts);
      for (const [sheet, findings] of before ?? sort(verdicts)) addTo(sheets, sheet, findings);
      if (!before) yield;
    }
    return sheets;
  }

  function shownOn(sheet: string | undefined, concerning: readonly Finding[]): readonly Finding[] {
    const reported = new Map<RuleId, Set<number>>();
    for (const { rule, cells } of concerning) {
      if (!yieldedTo.has(rule)) continue;
      const places = reported.get(rule) ?? new Set();
      for (const at of cells) if (at.sheet.id === sheet) places.add(placeOf(at));
      reported.set(rule, places);
    }
    const shown: { readonly finding: Finding; readonly rank: number }[] = [];
    for (const finding of concerning) {
      const [at] = finding.cells;
      if (at?.sheet.id !== sheet) continue;
      const place = at ? placeOf(at) : 0;
      const stronger = yielding.get(finding.rule);
      if (stronger?.some((rule) => reported.get(rule)?.has(place))) continue;
      shown.push({ finding, rank: place * (rules.length + 1) + orderOf(finding.rule) });
    }
    return shown.sort((a, b) => a.rank - b.rank).map(({ finding }) => finding);
  }

  return function* (reading, said) {
    const now = new Map<string | undefined, AssembledSheet>();
    const findings: Finding[] = [];
    for (const [sheet, concerning] of yield* bySheet(reading, said)) {
      const before = assembled.get(sheet);
      const same = before && sameLists(before.concerning, concerning);
      const { shown } = same ? before : { shown: shownOn(sheet, concerning.flat()) };
      now.set(sheet, { concerning, shown });
      for (const finding of shown) findings.push(finding);
      if (!same) yield;
    }
    assembled = now;
    const cannotJudge = said
      .flatMap((verdicts) => verdicts.flatMap((verdict) => verdict.cannotJudge))
      .sort((a, b) => orderOf(a.rule) - orderOf(b.rule));
    return { findings, cannotJudge };
  };
}

const sameLists = <T>(a: readonly (readonly T[])[], b: readonly (readonly T[])[]): boolean =>
  a.length === b.length &&
  a.every((list, index) => {
    const other = b[index] ?? [];
    return list === other || sameElements(list, other);
  });
