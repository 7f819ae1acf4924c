import { rectAddress, type Rect } from '../forms/cell';
import { valueOf } from '../forms/field';
import type { Form, FormKind } from '../forms/model';
import { formsOf, skippedOf, type Reading, type SkippedSheet } from '../reading/reading';
import type { CannotJudge, Dimension, Finding, Review, RuleId, Severity } from '../review/finding';
import type { Rule, RuleLimit } from '../review/rule';
import type { DismissedFinding } from '../review/set-aside';
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
}

/** Number of findings of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

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

/** Findings of one form, by dimension; `form` is missing for findings outside of every form. */
export interface ReportGroup {
  readonly form: ReportForm | undefined;
  readonly dimensions: readonly {
    readonly dimension: Dimension;
    readonly findings: readonly ReportFinding[];
  }[];
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
  readonly counts: Counts;
  readonly dimensions: readonly { readonly dimension: Dimension; readonly counts: Counts }[];
  readonly forms: readonly ReportForm[];
  readonly groups: readonly ReportGroup[];
  readonly dismissed: readonly (ReportFinding & { readonly dismissal: Dismissal })[];
  readonly cannotJudge: readonly (CannotJudge & { readonly about: ReportRule })[];
  readonly settings: readonly RuleSetting[];
  readonly skipped: readonly SkippedSheet[];
  /** Telephone numbers as the forms print them: whoever writes a file that is passed on masks them. */
  readonly phones: readonly string[];
}

/** The dimensions in the order of 财预〔2015〕88号. */
const DIMENSIONS: readonly Dimension[] = ['完整性', '相关性', '适当性', '可行性'];

/** Makes the report of one review. Findings are numbered in the order in which they are printed: by form, by dimension, down the sheet. */
export function makeReport(source: ReportSource): Report {
  const { workbook, reading, review, dismissed, choices, rules, version, madeAt } = source;
  const ruleOf = ruleFinder(rules);
  const { places, elsewhere } = placed(review.findings, formsOf(reading));
  let number = 0;
  const byDimension = (findings: readonly Finding[]): ReportGroup['dimensions'] =>
    DIMENSIONS.flatMap((dimension) => {
      const own = findings.filter((each) => each.dimension === dimension);
      return own.length === 0
        ? []
        : [
            {
              dimension,
              findings: own.map((finding) => ({ number: ++number, finding, rule: ruleOf(finding.rule) })),
            },
          ];
    });
  const forms = places.map(({ form, findings }) => reportForm(form, findings));
  const groups = [
    ...places.map(({ findings }, index) => ({ form: forms[index], dimensions: byDimension(findings) })),
    { form: undefined, dimensions: byDimension(elsewhere) },
  ].filter(({ dimensions }) => dimensions.length > 0);
  return {
    workbook,
    madeAt,
    version,
    ruleSet: { rules: rules.length, version: ruleSetVersion(rules) },
    counts: countsOf(review.findings),
    dimensions: DIMENSIONS.map((dimension) => ({
      dimension,
      counts: countsOf(review.findings.filter((each) => each.dimension === dimension)),
    })),
    forms,
    groups,
    dismissed: dismissed.map(({ finding, dismissal }, index) => ({
      number: index + 1,
      finding,
      rule: ruleOf(finding.rule),
      dismissal,
    })),
    cannotJudge: review.cannotJudge.map((each) => ({ ...each, about: ruleOf(each.rule) })),
    settings: settingsOf(rules, choices),
    skipped: skippedOf(reading),
    phones: [...new Set(places.flatMap(({ form }) => valueOf(form.fields.phone) ?? []))],
  };
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

interface Place {
  readonly form: Form;
  readonly findings: Finding[];
}

/** Findings under the form on which their first cell stands, and those outside of every form. */
function placed(
  findings: readonly Finding[],
  forms: readonly Form[],
): { readonly places: readonly Place[]; readonly elsewhere: readonly Finding[] } {
  const places = forms.map((form): Place => ({ form, findings: [] }));
  const bySheet = new Map<string, Place[]>();
  for (const place of places) {
    const { id } = place.form.sheet;
    bySheet.set(id, [...(bySheet.get(id) ?? []), place]);
  }
  const elsewhere: Finding[] = [];
  for (const finding of findings) {
    const [at] = finding.cells;
    const home = at && bySheet.get(at.sheet.id)?.find(({ form }) => contains(form.range, at));
    (home?.findings ?? elsewhere).push(finding);
  }
  return { places, elsewhere };
}

const contains = (range: Rect, at: Rect): boolean =>
  at.row >= range.row &&
  at.row < range.row + range.rows &&
  at.column >= range.column &&
  at.column < range.column + range.columns;

const reportForm = (form: Form, findings: readonly Finding[]): ReportForm => ({
  sheet: form.sheet.name,
  kind: form.kind,
  subject: valueOf(form.fields.projectName) ?? valueOf(form.fields.departmentName) ?? '',
  range: rectAddress(form.range),
  unreadCells: form.unread.length,
  counts: countsOf(findings),
});

function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, tip: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

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
