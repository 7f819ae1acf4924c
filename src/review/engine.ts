import type { Form } from '../forms/model';
import type { Grid } from '../reading/grid';
import type { Reading, SheetReading } from '../reading/reading';
import type { CannotJudge, Finding, Review, RuleId } from './finding';
import type { FormRule, Rule, RuleOutcome, SheetRule, WorkbookRule } from './rule';
import { RULES } from './rules';
import { cellKey } from './support/evidence';
import { formKeysOf, uniqueKey } from './support/subjects';

/** What a review takes beside the reading. */
export interface ReviewOptions {
  /** Rules the user switched off for this workbook. */
  readonly disabled?: ReadonlySet<RuleId>;
  /** Rules that are off by default and that the user switched on. */
  readonly enabled?: ReadonlySet<RuleId>;
  /** Grids by sheet id. Rules about the cells themselves (number stored as text, error cells …) run only where given. */
  readonly grids?: ReadonlyMap<string, Grid>;
}

/** Reviews one workbook again and again, and re-runs only what a change can affect. */
export interface Reviewer {
  review(reading: Reading, options?: ReviewOptions): Review;
}

/** One rule's outcome over the whole workbook, with the form each result belongs to. */
interface Run {
  readonly rule: Rule;
  readonly outcomes: readonly { readonly owner: string | undefined; readonly outcome: RuleOutcome }[];
}

const sameForms = (a: readonly Form[] | undefined, b: readonly Form[]): boolean =>
  a !== undefined && a.length === b.length && a.every((form, index) => form === b[index]);

/**
 * A reviewer that remembers outcomes by the identity of forms and grids: a rule about one form runs again only for forms
 * that were read anew, a rule that compares forms when any form was.
 */
export function createReviewer(rules: readonly Rule[] = RULES): Reviewer {
  const ofForm = new WeakMap<Form, Map<RuleId, RuleOutcome>>();
  const ofSheet = new WeakMap<Grid, { sheet: SheetReading; outcomes: Map<RuleId, RuleOutcome> }>();
  const ofWorkbook = new Map<RuleId, { forms: readonly Form[]; outcome: RuleOutcome }>();

  const runForm = (rule: FormRule, form: Form): RuleOutcome => {
    const known = ofForm.get(form) ?? new Map<RuleId, RuleOutcome>();
    ofForm.set(form, known);
    const outcome = known.get(rule.id) ?? rule.check(form);
    known.set(rule.id, outcome);
    return outcome;
  };
  const runSheet = (rule: SheetRule, sheet: SheetReading, grid: Grid): RuleOutcome => {
    let known = ofSheet.get(grid);
    if (known?.sheet !== sheet) known = { sheet, outcomes: new Map() };
    ofSheet.set(grid, known);
    const outcome = known.outcomes.get(rule.id) ?? rule.check(sheet, grid);
    known.outcomes.set(rule.id, outcome);
    return outcome;
  };
  const runWorkbook = (rule: WorkbookRule, forms: readonly Form[], reading: Reading): RuleOutcome => {
    const known = ofWorkbook.get(rule.id);
    if (known && sameForms(known.forms, forms)) return known.outcome;
    const outcome = rule.check(forms, reading);
    ofWorkbook.set(rule.id, { forms, outcome });
    return outcome;
  };

  return {
    review(reading, { disabled, enabled, grids } = {}) {
      const keys = formKeysOf(reading);
      const forms = [...keys.keys()];
      const active = rules.filter(
        ({ id, offByDefault }) => !disabled?.has(id) && (!offByDefault || enabled?.has(id)),
      );
      const runs = active.map((rule): Run => {
        if (rule.scope === 'form')
          return {
            rule,
            outcomes: forms.map((form) => ({ owner: keys.get(form), outcome: runForm(rule, form) })),
          };
        if (rule.scope === 'workbook')
          return { rule, outcomes: [{ owner: undefined, outcome: runWorkbook(rule, forms, reading) }] };
        return {
          rule,
          outcomes: reading.sheets.flatMap((sheet) => {
            const grid = sheet.forms.length ? grids?.get(sheet.sheet.id) : undefined;
            return grid ? [{ owner: sheet.sheet.id, outcome: runSheet(rule, sheet, grid) }] : [];
          }),
        };
      });
      return assemble(reading, runs);
    },
  };
}

/** Reviews a reading once. Whoever reviews the same workbook repeatedly keeps a `createReviewer()`. */
export const review = (reading: Reading, options?: ReviewOptions): Review =>
  createReviewer().review(reading, options);

function assemble(reading: Reading, runs: readonly Run[]): Review {
  const taken = new Set<string>();
  const findings = runs.flatMap(({ rule, outcomes }) =>
    outcomes.flatMap(({ owner, outcome }) =>
      outcome.results.map(({ subject, severity, ...result }): Finding => ({
        id: uniqueKey([rule.id, owner, subject].filter((part) => part !== undefined).join(':'), taken),
        rule: rule.id,
        kind: rule.kind,
        severity: severity ?? rule.severity,
        dimension: rule.dimension,
        ...result,
      })),
    ),
  );
  const cannotJudge = runs.flatMap(({ rule, outcomes }) =>
    outcomes.flatMap(({ outcome }) =>
      (outcome.cannotJudge ?? []).map((reason): CannotJudge => ({ rule: rule.id, ...reason })),
    ),
  );
  return { findings: inSheetOrder(reading, withoutEffects(runs, findings)), cannotJudge };
}

/** Drops findings of rules that yield to another rule which reports the same first cell: one defect, one finding. */
function withoutEffects(runs: readonly Run[], findings: readonly Finding[]): readonly Finding[] {
  const yields = new Map(runs.map(({ rule }) => [rule.id, new Set(rule.yieldsTo)]));
  const reporters = new Map<string, Set<RuleId>>();
  for (const { rule, cells } of findings)
    for (const at of cells) {
      const rules = reporters.get(cellKey(at)) ?? new Set<RuleId>();
      reporters.set(cellKey(at), rules.add(rule));
    }
  return findings.filter(({ rule, cells }) => {
    const stronger = yields.get(rule);
    const first = cells[0];
    if (!stronger?.size || !first) return true;
    return ![...(reporters.get(cellKey(first)) ?? [])].some((other) => other !== rule && stronger.has(other));
  });
}

/** Workbook order of sheets, then down the sheet; findings of one cell stay in the order of the rule list. */
function inSheetOrder(reading: Reading, findings: readonly Finding[]): readonly Finding[] {
  const sheetIndex = new Map(reading.sheets.map(({ sheet }, index) => [sheet.id, index]));
  const place = ({ cells: [at] }: Finding): readonly [number, number, number] =>
    at
      ? [sheetIndex.get(at.sheet.id) ?? Number.MAX_SAFE_INTEGER, at.row, at.column]
      : [Number.MAX_SAFE_INTEGER, 0, 0];
  return findings
    .map((finding) => ({ finding, at: place(finding) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2])
    .map(({ finding }) => finding);
}
