import { ABSENT, type Field } from './field';
import {
  INDICATOR_COLUMNS,
  LISTED_DETAILS,
  type Form,
  type ListedDetail,
  type ListedProject,
  type Money,
} from './model';

/** What a member of a row holds. */
export type MemberKind = 'text' | 'money';

type MembersOf<Row> = {
  readonly [M in keyof Row as Row[M] extends Field<unknown> ? M : never]-?: Row[M] extends Field<Money>
    ? 'money'
    : 'text';
};

/** Parts of a form beside its fields: lists of texts, lists of rows, and single rows (totals). */
export type PartName = Exclude<
  keyof Form,
  | 'kind'
  | 'family'
  | 'sheet'
  | 'range'
  | 'ownRange'
  | 'fields'
  | 'labels'
  | 'unread'
  | 'openLabels'
  | 'fitCorrections'
>;
type Part<P extends PartName> = Form[P] extends readonly Field<string>[]
  ? 'entries'
  : Form[P] extends readonly (infer Row)[]
    ? MembersOf<Row>
    : MembersOf<Form[P]>;

/** Members that are all texts, in this order. */
function textMembers<const M extends string>(names: readonly M[]): { readonly [N in M]: 'text' } {
  return Object.fromEntries(names.map((name) => [name, 'text'])) as { readonly [N in M]: 'text' };
}

/**
 * Every part of a form with its members, in the order in which they are shown. What carries a form anywhere (JSON, a refill
 * and what it could not place, the pane, comparison, generated forms) goes through this list, so that a new member of the
 * model is carried everywhere: one that is not named here does not compile.
 */
export const FORM_PARTS = {
  plans: 'entries',
  detailedGoals: 'entries',
  phasedPlan: 'entries',
  schedule: { content: 'text', start: 'text', end: 'text' },
  indicators: textMembers(INDICATOR_COLUMNS),
  emptyClasses: { level1: 'text', level2: 'text' },
  funds: {
    name: 'text',
    value: 'money',
    initial: 'money',
    adjusted: 'money',
    actual: 'money',
    rate: 'text',
    weight: 'text',
    score: 'text',
  },
  projects: { projectName: 'text', amount: 'money', ...textMembers(LISTED_DETAILS) },
  tasks: {
    name: 'text',
    content: 'text',
    total: 'money',
    appropriation: 'money',
    other: 'money',
    goal: 'text',
    project: 'text',
  },
  taskTotals: { appropriation: 'money', other: 'money' },
  costs: { item: 'text', unitPrice: 'money', number: 'text', amount: 'money', basis: 'text' },
  costTotals: { amount: 'money' },
} as const satisfies { readonly [P in PartName]: Part<P> };

/** The parts of a form that are lists of rows with members. */
export type RowPart = {
  [P in PartName]: Form[P] extends readonly (infer Row)[] ? (Row extends Field<string> ? never : P) : never;
}[PartName];
/** The parts of a form that are lists of entries. */
export type EntryPart = { [P in PartName]: Form[P] extends readonly Field<string>[] ? P : never }[PartName];
/** The parts of a form that are one row: what a table states in its total row. */
export type TotalPart = Exclude<PartName, RowPart | EntryPart>;

/** A row of a form, whichever part it belongs to. */
export type AnyRow = Readonly<Record<string, Field<string> | Field<Money>>>;

export const ENTRY_PARTS = ['plans', 'detailedGoals', 'phasedPlan'] as const satisfies readonly EntryPart[];
export const ROW_PARTS = ['schedule', 'indicators', 'emptyClasses', 'funds', 'projects', 'tasks', 'costs'] as const satisfies readonly RowPart[]; // prettier-ignore
export const TOTAL_PARTS = ['taskTotals', 'costTotals'] as const satisfies readonly TotalPart[];

/** Fails to compile where a part is in none of the three lists. */
type Listed = (typeof ENTRY_PARTS)[number] | (typeof ROW_PARTS)[number] | (typeof TOTAL_PARTS)[number];
const allListed: [Exclude<PartName, Listed>] extends [never] ? true : never = true;
void allListed;

/** Names of the members of a part, in order. */
export const membersOf = (part: RowPart | TotalPart): readonly string[] => Object.keys(FORM_PARTS[part]);

/** The rows of a part, by member. */
export const rowsOf = (form: Pick<Form, PartName>, part: RowPart): readonly AnyRow[] =>
  form[part] as readonly unknown[] as readonly AnyRow[];

/** The details of a listed project of which its list has no columns. */
export const NO_LISTED_DETAILS = Object.fromEntries(
  LISTED_DETAILS.map((name) => [name, ABSENT]),
) as unknown as Pick<ListedProject, ListedDetail>;

/** The parts of a form that has none of them. */
export const NO_PARTS: Pick<Form, PartName> = {
  plans: [],
  detailedGoals: [],
  phasedPlan: [],
  schedule: [],
  indicators: [],
  emptyClasses: [],
  funds: [],
  projects: [],
  tasks: [],
  taskTotals: { appropriation: ABSENT, other: ABSENT },
  costs: [],
  costTotals: { amount: ABSENT },
};
