import { rectAddress } from '../forms/cell';
import { valueOf } from '../forms/field';
import type { Form, FormKind } from '../forms/model';
import { fitsOf, type FormFit } from '../meaning/fit/overview';
import { formsOf, skippedOf, type Reading, type SkippedSheet } from '../reading/reading';
import type { CannotJudge, Dimension, Finding, Review, RuleId, Severity } from '../review/finding';
import { countsOf, entriesOf, firstOf, placesIn, shownOf } from '../review/list/entries';
import type { Counts, Entry, Shown } from '../review/list/entries';
import { formRanksOf, isAsked, SEVERITIES } from '../review/list/order';
import type { Rule, RuleLimit } from '../review/rule';
import type { DismissedFinding } from '../review/set-aside';
import { addTo } from '../review/support/grouping';
import { formKeysOf } from '../review/support/subjects';
import type { Dismissal, RuleChoices } from '../review/workbook-record';
import { ruleSetVersion } from './rule-set';

/** What of a rule stands in a report. */
export type ReportRule = Pick<
  Rule,
  'id' | 'kind' | 'severity' | 'dimension' | 'title' | 'why' | 'source' | 'offByDefault' | 'limit'
>;

/** Everything a report is made of. */
export interface ReportSource {
  /** File name of the workbook; left out where the report goes into the workbook itself. */
  readonly workbook?: string;
  readonly reading: Reading;
  /** What stands; without the findings that were set aside. */
  readonly review: Review;
  readonly dismissed: readonly DismissedFinding[];
  readonly choices: RuleChoices;
  /** The whole rule list, also rules that did not run. */
  readonly rules: readonly ReportRule[];
  /** Version of the product. */
  readonly version: string;
  readonly madeAt: Date;
  /** Left out: findings of level `main`; the others are counted. */
  readonly shown?: Shown;
}

/** A form as the report names it. */
export interface ReportForm {
  readonly sheet: string;
  readonly kind: FormKind;
  /** Project or department; empty where the form does not say. */
  readonly subject: string;
  /** A1 address of the form on its sheet. */
  readonly range: string;
  readonly unreadCells: number;
  readonly counts: Counts;
}

/** A finding with its running number and the rule behind it. */
export interface ReportFinding {
  readonly number: number;
  readonly finding: Finding;
  readonly rule: ReportRule;
}

/** An entry with its running number, the form it is about (none for what stands outside of every form), and its rule. */
export interface ReportEntry {
  readonly number: number;
  readonly entry: Entry;
  readonly rule: ReportRule;
  readonly form: ReportForm | undefined;
}

/** The entries of one severity. */
export interface ReportGroup {
  readonly severity: Severity;
  readonly entries: readonly ReportEntry[];
}

/** A rule that does not run as delivered. */
export type RuleSetting =
  | { readonly type: 'off' | 'on' | 'offByDefault'; readonly rule: ReportRule }
  | { readonly type: 'limit'; readonly rule: ReportRule; readonly limit: RuleLimit; readonly value: number };

/** What a report says, without the language and the medium it is printed in. */
export interface Report {
  readonly workbook: string | undefined;
  readonly madeAt: Date;
  readonly version: string;
  readonly ruleSet: { readonly rules: number; readonly version: string };
  /** Entries, and the places they have together. */
  readonly counts: Counts;
  readonly places: number;
  /** Findings of level `fine` that are not listed. */
  readonly details: number;
  readonly dimensions: readonly { readonly dimension: Dimension; readonly counts: Counts }[];
  readonly forms: readonly ReportForm[];
  /** The gravest entries: errors, then what is certain, then what is asked. */
  readonly gravest: readonly ReportEntry[];
  readonly groups: readonly ReportGroup[];
  readonly dismissed: readonly (ReportFinding & { readonly dismissal: Dismissal })[];
  readonly cannotJudge: readonly (CannotJudge & { readonly about: ReportRule })[];
  readonly settings: readonly RuleSetting[];
  readonly skipped: readonly SkippedSheet[];
  /** How goals, indicators and money of each form belong together. */
  readonly fits: readonly FormFit[];
  /** Telephone numbers as the forms print them: whoever writes a file that is passed on masks them. */
  readonly phones: readonly string[];
}

/** The dimensions in the order of 财预〔2015〕88号. */
const DIMENSIONS: readonly Dimension[] = ['完整性', '相关性', '适当性', '可行性'];

/** So many of the gravest entries stand on the first page. */
const GRAVEST = 10;

/** Makes the report of one review. Entries stand, and are numbered, in the one order of all lists. */
export function makeReport(source: ReportSource): Report {
  const { workbook, reading, review, dismissed, choices, rules, version, madeAt, shown = 'main' } = source;
  const ruleOf = ruleFinder(rules);
  const listed = shownOf(review.findings, shown);
  const all = entriesOf(listed, formRanksOf(reading));
  const byForm = new Map<string, Entry[]>();
  for (const entry of all) addTo(byForm, entry.form, entry);
  const forms = new Map(
    [...formKeysOf(reading)].map(([form, key]) => [key, reportForm(form, byForm.get(key) ?? [])]),
  );
  const entries = all.map((entry, index): ReportEntry => ({
    number: index + 1,
    entry,
    rule: ruleOf(entry.rule),
    form: forms.get(entry.form),
  }));
  return {
    workbook,
    madeAt,
    version,
    ruleSet: { rules: rules.length, version: ruleSetVersion(rules) },
    counts: countsOf(all),
    places: placesIn(all),
    details: review.findings.length - listed.length,
    dimensions: DIMENSIONS.map((dimension) => ({
      dimension,
      counts: countsOf(all.filter((entry) => firstOf(entry).dimension === dimension)),
    })),
    forms: [...forms.values()],
    gravest: gravestOf(entries),
    groups: SEVERITIES.map((severity) => ({
      severity,
      entries: entries.filter(({ entry }) => entry.severity === severity),
    })).filter((group) => group.entries.length > 0),
    dismissed: dismissed.map(({ finding, dismissal }, index) => ({
      number: index + 1,
      finding,
      rule: ruleOf(finding.rule),
      dismissal,
    })),
    cannotJudge: review.cannotJudge.map((each) => ({ ...each, about: ruleOf(each.rule) })),
    settings: settingsOf(rules, choices),
    skipped: skippedOf(reading),
    fits: fitsOf(formsOf(reading)),
    phones: [...new Set(formsOf(reading).flatMap((form) => valueOf(form.fields.phone) ?? []))],
  };
}

/** The first entries of the list; within a severity, over all forms, what is certain before what is asked. */
function gravestOf(entries: readonly ReportEntry[]): readonly ReportEntry[] {
  const asked = (each: ReportEntry): boolean => isAsked(firstOf(each.entry));
  return SEVERITIES.flatMap((severity) => {
    const own = entries.filter(({ entry }) => entry.severity === severity);
    return [...own.filter((each) => !asked(each)), ...own.filter(asked)];
  }).slice(0, GRAVEST);
}

/** Forms named on the first page, so that it stays one page. */
const FORMS_ON_FIRST_PAGE = 12;

/** The forms that the first page names, where there are many those with the gravest entries, gravest first, and what the others have. */
export function formsOfFirstPage({ forms }: Report): {
  readonly named: readonly ReportForm[];
  readonly others: { readonly forms: number; readonly counts: Counts } | undefined;
} {
  if (forms.length <= FORMS_ON_FIRST_PAGE) return { named: forms, others: undefined };
  const gravestFirst = [...forms].sort(
    ({ counts: a }, { counts: b }) => b.error - a.error || b.warning - a.warning || b.tip - a.tip,
  );
  const others = gravestFirst.slice(FORMS_ON_FIRST_PAGE);
  const counts = { error: 0, warning: 0, tip: 0 };
  for (const form of others) for (const severity of SEVERITIES) counts[severity] += form.counts[severity];
  return { named: gravestFirst.slice(0, FORMS_ON_FIRST_PAGE), others: { forms: others.length, counts } };
}

/** A rule by its id. A finding without a rule in the list is a slip of the caller. */
function ruleFinder(rules: readonly ReportRule[]): (id: RuleId) => ReportRule {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return (id) => {
    const rule = byId.get(id);
    if (!rule) throw new RangeError(`The rule list has no rule ${id}`);
    return rule;
  };
}

const reportForm = (form: Form, entries: readonly Entry[]): ReportForm => ({
  sheet: form.sheet.name,
  kind: form.kind,
  subject: valueOf(form.fields.projectName) ?? valueOf(form.fields.departmentName) ?? '',
  range: rectAddress(form.range),
  unreadCells: form.unread.length,
  counts: countsOf(entries),
});

/** What differs from the rules as delivered, and the local habits that did not run, in the order of the rule list. */
function settingsOf(
  rules: readonly ReportRule[],
  { disabled, enabled, limits }: RuleChoices,
): readonly RuleSetting[] {
  return rules.flatMap((rule): RuleSetting[] => {
    const { id, offByDefault, limit } = rule;
    const value = limits[id];
    const changed: RuleSetting[] =
      limit && value !== undefined && value !== limit.initial ? [{ type: 'limit', rule, limit, value }] : [];
    if (disabled.includes(id)) return [{ type: 'off', rule }];
    if (!offByDefault) return changed;
    return enabled.includes(id) ? [{ type: 'on', rule }, ...changed] : [{ type: 'offByDefault', rule }];
  });
}
