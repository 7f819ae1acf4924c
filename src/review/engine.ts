import type { Form } from '../forms/model';
import type { Grid } from '../reading/grid';
import type { Reading, SheetReading } from '../reading/reading';
import { assemble, type RuleVerdicts, type Verdict } from './assemble';
import type { CannotJudge, Finding, Review, RuleId } from './finding';
import type { Rule, RuleOutcome, WorkbookRule } from './rule';
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

/** A rule as it is set for one workbook. */
interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  readonly limit: number;
}

const EMPTY: Verdict = { findings: [], cannotJudge: [] };
const sameForms = (a: readonly Form[], b: readonly Form[]): boolean =>
  a.length === b.length && a.every((form, index) => form === b[index]);

/**
 * A reviewer that remembers verdicts by the identity of forms and grids: a rule about one form runs again only for forms
 * that were read anew, a rule that compares forms when any form was. A finding that still holds stays the same object.
 */
export function createReviewer(rules: readonly Rule[] = RULES): Reviewer {
  const ofForm = new WeakMap<Form, Map<RuleId, Known>>();
  const ofSheet = new WeakMap<Grid, { readonly sheet: SheetReading; readonly known: Map<RuleId, Known> }>();
  const ofWorkbook = new Map<RuleId, Known & { readonly forms: readonly Form[] }>();

  const knownOfForm = (form: Form): Map<RuleId, Known> => {
    const known = ofForm.get(form) ?? new Map<RuleId, Known>();
    ofForm.set(form, known);
    return known;
  };
  const knownOfSheet = (sheet: SheetReading, grid: Grid): Map<RuleId, Known> => {
    const before = ofSheet.get(grid);
    if (before?.sheet === sheet) return before.known;
    const known = new Map<RuleId, Known>();
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
    const active = activeRules(rules, options);
    const judged = active.map(({ rule }) => ({ rule, verdicts: [] as Verdict[] }));
    for (const form of forms) {
      const known = knownOfForm(form);
      for (const [index, { rule, limit }] of active.entries()) {
        if (rule.scope !== 'form') continue;
        const ran = remembered(known, rule, keys.get(form), limit, () => rule.check(form, limit));
        judged[index]?.verdicts.push(ran.verdict);
        if (ran.anew) yield;
      }
      yield;
    }
    for (const sheet of reading.sheets) {
      const grid = sheet.forms.length > 0 ? options.grids?.get(sheet.sheet.id) : undefined;
      if (!grid) continue;
      const known = knownOfSheet(sheet, grid);
      for (const [index, { rule, limit }] of active.entries()) {
        if (rule.scope !== 'sheet') continue;
        const ran = remembered(known, rule, sheetKeyOf(sheet.sheet), limit, () =>
          rule.check(sheet, grid, limit),
        );
        judged[index]?.verdicts.push(ran.verdict);
      }
      yield;
    }
    for (const [index, { rule, limit }] of active.entries()) {
      if (rule.scope !== 'workbook') continue;
      judged[index]?.verdicts.push(yield* runWorkbook({ rule, limit }, forms, reading));
      yield;
    }
    return yield* assemble(reading, judged satisfies readonly RuleVerdicts[]);
  };
  return { steps, review: (reading, options) => finish(steps(reading, options)) };
}

/** Reviews a reading once. Whoever reviews the same workbook repeatedly keeps a `createReviewer()`. */
export const review = (reading: Reading, options?: ReviewOptions): Review =>
  createReviewer().review(reading, options);

function activeRules(
  rules: readonly Rule[],
  { disabled, enabled, limits }: ReviewOptions,
): readonly ActiveRule[] {
  return rules
    .filter(({ id, offByDefault }) => !disabled?.has(id) && (!offByDefault || enabled?.has(id)))
    .map((rule) => ({ rule, limit: limitOf(rule, limits?.[rule.id]) }));
}

function limitOf({ limit }: Rule, chosen: number | undefined): number {
  if (!limit) return 0;
  return Math.min(limit.maximum, Math.max(limit.minimum, chosen ?? limit.initial));
}

function remembered(
  known: Map<RuleId, Known>,
  rule: Rule,
  owner: string | undefined,
  limit: number,
  check: () => RuleOutcome,
): { readonly verdict: Verdict; readonly anew: boolean } {
  const before = known.get(rule.id);
  if (before?.owner === owner && before?.limit === limit) return { verdict: before.verdict, anew: false };
  const verdict = verdictOf(rule, owner, check());
  known.set(rule.id, { owner, limit, verdict });
  return { verdict, anew: true };
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
