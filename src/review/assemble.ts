import type { CellRef } from '../forms/cell';
import { oncePer } from '../language/once-per';
import type { Reading } from '../reading/reading';
import type { CannotJudge, Finding, Review, RuleId } from './finding';
import type { Rule } from './rule';
import { sameElements } from './same-content';
import type { Steps } from './steps';
import type { Text } from '../texts/text';
import { oneReason } from './reasons';
import { addTo } from './support/grouping';
import type { Verdict } from './verdict';

/**
 * What was said, about one form after the other, sheet after sheet and by one rule about the workbook after the other, as
 * one review: sheets in workbook order, down the sheet, findings of one cell in the order of the rules. Findings of a rule
 * that yields to another one which reports the same cell are left out: one defect, one finding. One cell has one reason.
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

/** How a rule stands among the others. */
interface Precedence {
  readonly order: number;
  /** Orders of the rules that it yields to. */
  readonly yieldsTo: readonly number[];
  readonly isYieldedTo: boolean;
}

const precedencesOf = oncePer((rules: readonly Rule[]): ReadonlyMap<RuleId, Precedence> => {
  const orders = new Map(rules.map(({ id }, order) => [id, order]));
  const yieldedTo = new Set(rules.flatMap(({ yieldsTo = [] }) => yieldsTo));
  return new Map(
    rules.map(({ id, yieldsTo = [] }, order) => [
      id,
      {
        order,
        yieldsTo: yieldsTo.flatMap((rule) => orders.get(rule) ?? []),
        isYieldedTo: yieldedTo.has(id),
      },
    ]),
  );
});

/** Assembles reviews of one workbook again and again: only sheets that something else is said about are worked out anew. */
export function createAssembler(rules: readonly Rule[]): Assemble {
  const precedences = precedencesOf(rules);
  const last: Precedence = { order: rules.length, yieldsTo: [], isYieldedTo: false };
  const precedenceOf = (rule: RuleId): Precedence => precedences.get(rule) ?? last;
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const titleOf = (rule: RuleId): Text | undefined => titles.get(rule);
  /** A place and the rule that reports it as one number, in the order in which findings are shown. */
  const rankOf = (place: number, order: number): number => place * (rules.length + 1) + order;
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
        if (!precedenceOf(rule).isYieldedTo || cells.every((at) => at.sheet.id === home)) continue;
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

  function shownOn(
    sheet: string | undefined,
    concerning: readonly (readonly Finding[])[],
  ): readonly Finding[] {
    const reported = new Set<number>();
    const own: { readonly finding: Finding; readonly place: number; readonly precedence: Precedence }[] = [];
    for (const findings of concerning)
      for (const finding of findings) {
        const { cells } = finding;
        const precedence = precedenceOf(finding.rule);
        if (precedence.isYieldedTo)
          for (const at of cells)
            if (at.sheet.id === sheet) reported.add(rankOf(placeOf(at), precedence.order));
        const [at] = cells;
        if (at?.sheet.id === sheet) own.push({ finding, place: at ? placeOf(at) : 0, precedence });
      }
    const shown = own
      .filter(
        ({ place, precedence }) => !precedence.yieldsTo.some((rule) => reported.has(rankOf(place, rule))),
      )
      .sort((a, b) => a.place - b.place || a.precedence.order - b.precedence.order)
      .map(({ finding }) => finding);
    return oneReason(shown, titleOf);
  }

  return function* (reading, said) {
    const now = new Map<string | undefined, AssembledSheet>();
    const findings: Finding[] = [];
    for (const [sheet, concerning] of yield* bySheet(reading, said)) {
      const before = assembled.get(sheet);
      const same = before && sameLists(before.concerning, concerning);
      const { shown } = same ? before : { shown: shownOn(sheet, concerning) };
      now.set(sheet, { concerning, shown });
      for (const finding of shown) findings.push(finding);
      if (!same) yield;
    }
    assembled = now;
    const cannotJudge: CannotJudge[] = [];
    for (const verdicts of said)
      for (const verdict of verdicts)
        if (verdict.cannotJudge.length > 0) cannotJudge.push(...verdict.cannotJudge);
    return {
      findings,
      cannotJudge: cannotJudge.sort((a, b) => precedenceOf(a.rule).order - precedenceOf(b.rule).order),
    };
  };
}

const sameLists = <T>(a: readonly (readonly T[])[], b: readonly (readonly T[])[]): boolean =>
  a.length === b.length &&
  a.every((list, index) => {
    const other = b[index] ?? [];
    return list === other || sameElements(list, other);
  });
