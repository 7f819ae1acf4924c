import type { Form } from '../forms/model';
import type { Grid } from '../reading/grid';
import type { Reading, SheetReading } from '../reading/reading';
import { assemble, type Verdict } from './assemble';
import type { CannotJudge, Finding, Review, RuleId } from './finding';
import type { FormRule, Rule, RuleOutcome, SheetRule, WorkbookRule } from './rule';
import { RULES } from './rules';
import { finish, type Steps } from './steps';
import { formKeysOf, sheetKeyOf, uniqueKey } from './support/subjects';

/** What a review takes beside the reading. */
export interface ReviewOptions {
  /** Rules the user switched off for this workbook. */
  readonly disabled?: ReadonlySet<RuleId>;
  /** Rules that are off by default and that the user switched on. */
  readonly enabled?: ReadonlySet<RuleId>;
  /** Limits by rule id, where they differ from the rules' own; brought into the range that the rule declares. */
  readonly limits?: Readonly<Record<RuleId, number>>;
  /** Grids by sheet id. Rules about the cells themselves (number stored as text, error cells …) run only where given. */
  readonly grids?: ReadonlyMap<string, Grid>;
}

/** Reviews one workbook again and again, and re-runs only what a change can affect. */
export interface Reviewer {
  review(reading: Reading, options?: ReviewOptions): Review;
  /**
   * The same review in steps of a few milliseconds, for a caller that pauses between them. It may be given up at any
   * step: what was found out so far is remembered and not worked out again.
   */
  steps(reading: Reading, options?: ReviewOptions): Steps<Review>;
}

/** A rule's verdict with all that it depends on beside the form or sheet itself. */
interface Known {
  readonly owner: string | undefined;
  readonly limit: number;
  readonly verdict: Verdict;
}

/** A rule as it is set for one workbook, with what it says in the review under way. */
interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  /** Place in the list of rules. */
  readonly place: number;
  readonly limit: number;
  readonly verdicts: Verdict[];
}

const EMPTY: Verdict = { findings: [], cannotJudge: [] };
const sameForms = (a: readonly Form[], b: readonly Form[]): boolean =>
  a.length === b.length && a.every((form, index) => form === b[index]);

/** Indicators of a form from which on every rule is a step; all rules on a smaller form are one. */
const LARGE = 60;

/** Verdicts by the place of their rule in the list of rules. */
type KnownVerdicts = (Known | undefined)[];

/**
 * A reviewer that remembers verdicts by the identity of forms and grids: a rule about one form runs again only for forms
 * that were read anew, a rule that compares forms when any form was. A finding that still holds stays the same object.
 */
export function createReviewer(rules: readonly Rule[] = RULES): Reviewer {
  const ofForm = new WeakMap<Form, KnownVerdicts>();
  const ofSheet = new WeakMap<Grid, { readonly sheet: SheetReading; readonly known: KnownVerdicts }>();
  const ofWorkbook = new Map<RuleId, Known & { readonly forms: readonly Form[] }>();

  const knownOfForm = (form: Form): KnownVerdicts => {
    const known = ofForm.get(form) ?? new Array<Known | undefined>(rules.length);
    ofForm.set(form, known);
    return known;
  };
  const knownOfSheet = (sheet: SheetReading, grid: Grid): KnownVerdicts => {
    const before = ofSheet.get(grid);
    if (before?.sheet === sheet) return before.known;
    const known: KnownVerdicts = [];
    ofSheet.set(grid, { sheet, known });
    return known;
  };
  const runWorkbook = function* (
    { rule, limit }: ActiveRule<WorkbookRule>,
    forms: readonly Form[],
    reading: Reading,
  ): Steps<Verdict> {
    const before = ofWorkbook.get(rule.id);
    if (before?.limit === limit && sameForms(before.forms, forms)) return before.verdict;
    const checked = rule.check(forms, reading, limit);
    const verdict = verdictOf(rule, undefined, 'results' in checked ? checked : yield* checked);
    ofWorkbook.set(rule.id, { owner: undefined, limit, forms, verdict });
    return verdict;
  };

  const steps = function* (reading: Reading, options: ReviewOptions = {}): Steps<Review> {
    const keys = formKeysOf(reading);
    const forms = [...keys.keys()];
    const { active, formRules, sheetRules, workbookRules } = activeRules(rules, options);
    for (const form of forms) {
      const known = knownOfForm(form);
      const owner = keys.get(form);
      const nothing: Known = { owner, limit: 0, verdict: EMPTY };
      for (const { rule, place, limit, verdicts } of formRules) {
        const before = known[place];
        if (before?.owner === owner && before?.limit === limit) {
          if (before.verdict !== EMPTY) verdicts.push(before.verdict);
          continue;
        }
        const verdict = verdictOf(rule, owner, rule.check(form, limit));
        known[place] = verdict === EMPTY && limit === 0 ? nothing : { owner, limit, verdict };
        if (verdict !== EMPTY) verdicts.push(verdict);
        if (form.indicators.length > LARGE) yield;
      }
      yield;
    }
    for (const sheet of reading.sheets) {
      const grid = sheet.forms.length > 0 ? options.grids?.get(sheet.sheet.id) : undefined;
      if (!grid) continue;
      const known = knownOfSheet(sheet, grid);
      const owner = sheetKeyOf(sheet.sheet);
      for (const { rule, place, limit, verdicts } of sheetRules) {
        const before = known[place];
        const verdict =
          before?.limit === limit ? before.verdict : verdictOf(rule, owner, rule.check(sheet, grid, limit));
        known[place] = { owner, limit, verdict };
        verdicts.push(verdict);
      }
      yield;
    }
    for (const active of workbookRules) {
      active.verdicts.push(yield* runWorkbook(active, forms, reading));
      yield;
    }
    return yield* assemble(reading, active);
  };
  return { steps, review: (reading, options) => finish(steps(reading, options)) };
}

/** Reviews a reading once. Whoever reviews the same workbook repeatedly keeps a `createReviewer()`. */
export const review = (reading: Reading, options?: ReviewOptions): Review =>
  createReviewer().review(reading, options);

/** The rules that run on this workbook, in the order of the list, and by what they look at. */
function activeRules(rules: readonly Rule[], { disabled, enabled, limits }: ReviewOptions) {
  const active: ActiveRule[] = [];
  const formRules: ActiveRule<FormRule>[] = [];
  const sheetRules: ActiveRule<SheetRule>[] = [];
  const workbookRules: ActiveRule<WorkbookRule>[] = [];
  for (const [place, rule] of rules.entries()) {
    if (disabled?.has(rule.id) || (rule.offByDefault && !enabled?.has(rule.id))) continue;
    const setting = { place, limit: limitOf(rule, limits?.[rule.id]), verdicts: [] };
    if (rule.scope === 'form') active.push(add(formRules, { ...setting, rule }));
    else if (rule.scope === 'sheet') active.push(add(sheetRules, { ...setting, rule }));
    else active.push(add(workbookRules, { ...setting, rule }));
  }
  return { active, formRules, sheetRules, workbookRules };
}

const add = <T>(list: T[], item: T): T => {
  list.push(item);
  return item;
};

function limitOf({ limit }: Rule, chosen: number | undefined): number {
  if (!limit) return 0;
  return Math.min(limit.maximum, Math.max(limit.minimum, chosen ?? limit.initial));
}

/** A rule's outcome with what is the rule's own. Ids are unique because every owner has a key of its own. */
function verdictOf(
  rule: Rule,
  owner: string | undefined,
  { results, cannotJudge = [] }: RuleOutcome,
): Verdict {
  if (results.length === 0 && cannotJudge.length === 0) return EMPTY;
  const taken = new Set<string>();
  return {
    findings: results.map(({ subject, severity, ...result }): Finding => ({
      id: uniqueKey([rule.id, owner, subject].filter((part) => part !== undefined).join(':'), taken),
      rule: rule.id,
      kind: rule.kind,
      severity: severity ?? rule.severity,
      dimension: rule.dimension,
      ...result,
    })),
    cannotJudge: cannotJudge.map((reason): CannotJudge => ({ rule: rule.id, ...reason })),
  };
}
