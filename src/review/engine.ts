import type { Form } from '../forms/model';
import { submissionsOf, type Submission } from '../meaning/submissions';
import type { Grid } from '../reading/grid';
import type { Reading, SheetReading } from '../reading/reading';
import { createAssembler } from './assemble';
import type { Review, RuleId } from './finding';
import { despiteLostSheets } from './lost-sheets';
import { fixOnCells } from './fix-on-cells';
import type { FormRule, Rule, RuleOutcome, SheetRule, WorkbookRule } from './rule';
import { RULES } from './rules';
import { sameContent, sameElements } from './same-content';
import { finish, type Steps } from './steps';
import { formKeysOf, keyOfPlace, sheetKeyOf, type KeyOfPlace } from './support/subjects';
import { EMPTY, verdictOf, type Verdict } from './verdict';

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
  readonly owner: string;
  readonly limit: number;
  readonly verdict: Verdict;
}

/** What is remembered of one form, or of one sheet. */
interface Memory {
  /** Verdicts by the place of their rule in the list of rules. */
  readonly known: (Known | undefined)[];
  /** What all rules together said last, under which settings. */
  all?: { readonly owner: string; readonly settings: string; readonly verdicts: readonly Verdict[] };
}

/** A rule as it is set for one workbook. */
interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  /** Place in the list of rules. */
  readonly place: number;
  readonly limit: number;
}

/** The rules of one scope that run on a workbook, with their settings as one text. */
interface ActiveRules<R extends Rule> {
  readonly rules: readonly ActiveRule<R>[];
  readonly settings: string;
}

/** A verdict about the forms of one unit, and the forms with their keys that it was given on. */
interface KnownOfSubmission {
  readonly limit: number;
  readonly submission: Submission;
  readonly keys: readonly string[];
  /** What the rule looked at beside the forms. */
  readonly beside: unknown;
  readonly verdicts: readonly [Verdict];
}

/** A form or sheet to be judged. */
interface Subject<R extends Rule> {
  readonly owner: string;
  readonly memory: Memory;
  /** What is remembered of it as it was before it was read anew. */
  readonly earlier: Memory | undefined;
  /** Rows to go through: how long a check takes. */
  readonly rows: number;
  readonly check: (active: ActiveRule<R>) => RuleOutcome;
  /** Key of a form on the sheet that is judged. */
  readonly keyOf?: (form: Form) => string | undefined;
}

/**
 * Indicators of the forms that are judged together, a rule at a time on all of them: going through all rules for each
 * form takes half as long again, because no processor keeps the code of all of them at hand.
 */
const TOGETHER = 600;

/**
 * Rows that are gone through in one step: hardly more than one form. What texts say is understood with the first rules that
 * ask for it, and takes milliseconds for each form where no form was reviewed before.
 */
const ROWS_PER_STEP = 10;

/**
 * A reviewer that remembers verdicts by the identity of forms and grids: a rule about one form runs again only for forms
 * that were read anew, a rule that compares forms when something that it looks at changed. A finding that still holds
 * stays the same object.
 */
export function createReviewer(rules: readonly Rule[] = RULES): Reviewer {
  const assemble = createAssembler(rules);
  const ofForm = new WeakMap<Form, Memory>();
  const ofSheet = new WeakMap<Grid, { readonly sheet: SheetReading; readonly memory: Memory }>();
  const ofSubmission = new Map<string, KnownOfSubmission>();
  /** What was remembered of forms and sheets at the last review, by their keys. */
  let last: { readonly forms: ReadonlyMap<string, Memory>; readonly sheets: ReadonlyMap<string, Memory> } = {
    forms: new Map(),
    sheets: new Map(),
  };

  const memoryOfForm = (form: Form): Memory => {
    const memory = ofForm.get(form) ?? { known: new Array<Known | undefined>(rules.length) };
    ofForm.set(form, memory);
    return memory;
  };
  const memoryOfSheet = (sheet: SheetReading, grid: Grid): Memory => {
    const before = ofSheet.get(grid);
    if (before?.sheet === sheet) return before.memory;
    const memory: Memory = { known: [] };
    ofSheet.set(grid, { sheet, memory });
    return memory;
  };

  const steps = function* (reading: Reading, options: ReviewOptions = {}): Steps<Review> {
    const { formRules, sheetRules, workbookRules } = activeRules(rules, options);
    const said: (readonly Verdict[])[] = [];
    const seen = {
      forms: new Map<string, Memory>(),
      sheets: new Map<string, Memory>(),
      submissions: new Set<string>(),
    };
    const keys = formKeysOf(reading);
    const keyAt = keyOfPlace(reading);
    let group: Subject<FormRule>[] = [];
    let indicators = 0;
    for (const [form, owner] of keys) {
      const memory = memoryOfForm(form);
      seen.forms.set(owner, memory);
      group.push({
        owner,
        memory,
        earlier: last.forms.get(owner),
        rows: form.indicators.length,
        check: ({ rule, limit }) => withFixes(rule.check(form, limit), options),
      });
      indicators += form.indicators.length;
      if (indicators < TOGETHER) continue;
      said.push(...(yield* judge(formRules, group, keyAt)));
      group = [];
      indicators = 0;
    }
    said.push(...(yield* judge(formRules, group, keyAt)));
    for (const sheet of reading.sheets) {
      const grid = sheet.forms.length > 0 ? options.grids?.get(sheet.sheet.id) : undefined;
      if (!grid) continue;
      const memory = memoryOfSheet(sheet, grid);
      const owner = sheetKeyOf(sheet.sheet);
      seen.sheets.set(owner, memory);
      const subject: Subject<SheetRule> = {
        owner,
        memory,
        earlier: last.sheets.get(owner),
        rows: grid.texts.length,
        check: ({ rule, limit }) => withFixes(rule.check(sheet, grid, limit), options),
        keyOf: (form) => keys.get(form),
      };
      said.push(...(yield* judge(sheetRules, [subject], keyAt)));
    }
    const submissions = submissionsOf([...keys.keys()]);
    for (const submission of submissions) {
      const own = submission.forms.map((form) => keys.get(form) ?? '');
      for (const active of workbookRules.rules) {
        const place = `${active.rule.id} ${own[0] ?? ''}`;
        seen.submissions.add(place);
        said.push(
          yield* judgeSubmission(active, { submission, keys: own, place }, reading, keyAt, ofSubmission),
        );
      }
    }
    for (const place of ofSubmission.keys()) if (!seen.submissions.has(place)) ofSubmission.delete(place);
    const review = yield* assemble(reading, said);
    last = seen;
    return review;
  };
  return { steps, review: (reading, options) => finish(steps(reading, options)) };
}

/** Reviews a reading once. Whoever reviews the same workbook repeatedly keeps a `createReviewer()`. */
export const review = (reading: Reading, options?: ReviewOptions): Review =>
  createReviewer().review(reading, options);

/** What the rules say about forms, or a sheet, one after the other; only what is not remembered is worked out. */
function* judge<R extends Rule>(
  { rules, settings }: ActiveRules<R>,
  subjects: readonly Subject<R>[],
  keyAt: KeyOfPlace,
): Steps<readonly (readonly Verdict[])[]> {
  const anew = subjects
    .filter(({ owner, memory: { all } }) => all?.owner !== owner || all.settings !== settings)
    .map(({ owner, memory, earlier, rows, check, keyOf }) => {
      const verdicts: Verdict[] = [];
      const nothing: Known = { owner, limit: 0, verdict: EMPTY };
      // Member by member: V8 gives every object that is spread and added to a hidden class of its own, which makes each look at it slow.
      return { owner, memory, earlier, rows, check, keyOf, verdicts, nothing };
    });
  let gone = 0;
  for (const active of rules) {
    const { rule, place, limit } = active;
    for (const { owner, memory, earlier, rows, check, keyOf, verdicts, nothing } of anew) {
      let now = memory.known[place];
      if (now?.owner !== owner || now.limit !== limit) {
        const verdict = verdictOf(rule, owner, check(active), earlier?.known[place]?.verdict, keyAt, keyOf);
        now = verdict === EMPTY && limit === 0 ? nothing : { owner, limit, verdict };
        memory.known[place] = now;
        gone += rows + 1;
        if (gone >= ROWS_PER_STEP) {
          gone = 0;
          yield;
        }
      }
      if (now.verdict !== EMPTY) verdicts.push(now.verdict);
    }
  }
  for (const { owner, memory, verdicts } of anew) memory.all = { owner, settings, verdicts };
  if (gone > 0) yield;
  return subjects.map(({ memory }) => memory.all?.verdicts ?? []);
}

/** What a rule says about the forms of one unit together; worked out where something that it looks at changed. */
function* judgeSubmission(
  { rule, limit }: ActiveRule<WorkbookRule>,
  {
    submission,
    keys,
    place,
  }: { readonly submission: Submission; readonly keys: readonly string[]; readonly place: string },
  reading: Reading,
  keyAt: KeyOfPlace,
  known: Map<string, KnownOfSubmission>,
): Steps<readonly [Verdict]> {
  const before = known.get(place);
  const beside = rule.looksBeside?.(reading);
  if (
    before?.limit === limit &&
    sameContent(before.beside, beside) &&
    sameElements(before.keys, keys) &&
    looksSame(rule, before.submission, submission)
  ) {
    known.set(place, { ...before, submission });
    return before.verdicts;
  }
  const checked = rule.check(submission, reading, limit);
  const said = 'results' in checked ? checked : yield* checked;
  const outcome = despiteLostSheets(rule, reading, said);
  const verdict = verdictOf(rule, undefined, outcome, before?.verdicts[0], keyAt);
  const verdicts = verdict === before?.verdicts[0] ? before.verdicts : ([verdict] as const);
  known.set(place, { limit, submission, keys, beside, verdicts });
  yield;
  return verdicts;
}

/** Whether a rule has to say the same of these forms as of those before. */
const looksSame = (rule: WorkbookRule, before: Submission, now: Submission): boolean =>
  before.incomplete === now.incomplete &&
  before.forms.length === now.forms.length &&
  now.forms.every((form, index) => {
    const earlier = before.forms[index];
    if (form === earlier) return true;
    return !!earlier && !!rule.looksAt && sameContent(rule.looksAt(earlier), rule.looksAt(form));
  });

/** What a rule about one form or sheet found, with its repairs as the cells allow them. */
function withFixes(outcome: RuleOutcome, { grids }: ReviewOptions): RuleOutcome {
  if (!grids || !outcome.results.some(({ fix }) => fix)) return outcome;
  const results = outcome.results.map((result) =>
    result.fix ? { ...result, fix: fixOnCells(result.fix, (sheet) => grids.get(sheet)) } : result,
  );
  return { ...outcome, results };
}

/** The rules that run on this workbook, in the order of the list, by what they look at. */
function activeRules(rules: readonly Rule[], { disabled, enabled, limits }: ReviewOptions) {
  const formRules: ActiveRule<FormRule>[] = [];
  const sheetRules: ActiveRule<SheetRule>[] = [];
  const workbookRules: ActiveRule<WorkbookRule>[] = [];
  for (const [place, rule] of rules.entries()) {
    if (disabled?.has(rule.id) || (rule.offByDefault && !enabled?.has(rule.id))) continue;
    const limit = limitOf(rule, limits?.[rule.id]);
    if (rule.scope === 'form') formRules.push({ place, limit, rule });
    else if (rule.scope === 'sheet') sheetRules.push({ place, limit, rule });
    else workbookRules.push({ place, limit, rule });
  }
  return { formRules: set(formRules), sheetRules: set(sheetRules), workbookRules: set(workbookRules) };
}

const set = <R extends Rule>(rules: readonly ActiveRule<R>[]): ActiveRules<R> => ({
  rules,
  settings: rules.map(({ place, limit }) => `${place}:${limit}`).join(),
});

function limitOf({ limit }: Rule, chosen: number | undefined): number {
  if (!limit) return 0;
  return Math.min(limit.maximum, Math.max(limit.minimum, chosen ?? limit.initial));
}
