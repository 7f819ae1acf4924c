import type { CellRef } from '../../forms/cell';
import { ABSENT, type Field } from '../../forms/field';
import {
  ENTRY_PARTS,
  membersOf,
  ROW_PARTS,
  rowsOf,
  TOTAL_PARTS,
  type AnyRow,
  type EntryPart,
  type RowPart,
  type TotalPart,
} from '../../forms/members';
import { oncePer } from '../../language/once-per';
import type { FieldName, Form, Indicator, IndicatorColumn } from '../../forms/model';
import { FIELD_NAMES } from '../../forms/vocabulary/review-field-names';
import type { Reading } from '../../reading/reading';
import {
  COST_COLUMN_TEXTS,
  COST_TOTAL_TEXTS,
  FUND_COLUMN_TEXTS,
  INDICATOR_COLUMN_TEXTS,
  LISTED_PROJECT_COLUMN_TEXTS,
  SCHEDULE_COLUMN_TEXTS,
  SECTION_TEXTS,
  TASK_COLUMN_TEXTS,
  TASK_TOTAL_TEXTS,
} from '../../texts/form-texts';
import type { Text } from '../../texts/text';
import { asLabel } from '../label';

/** One thing a form has a place for, under the name people know it by. */
export interface FormItem {
  readonly key: string;
  readonly label: Text;
  readonly field: Field<unknown>;
}

/** Items that belong together: the scalar fields, one indicator, one fund, one list. */
export interface ItemGroup {
  readonly key: string;
  readonly title: Text;
  readonly items: readonly FormItem[];
}

/** The parts of a form in the order they are shown; parts and items without a place are left out. */
export interface FormSection {
  readonly key: 'fields' | EntryPart | Exclude<RowPart, 'emptyClasses'>;
  readonly title: Text;
  readonly groups: readonly ItemGroup[];
}

const same = (text: string): Text => ({ zh: text, en: text });

const present = (items: readonly FormItem[]): readonly FormItem[] =>
  items.filter(({ field }) => field.state !== 'absent');

const keysOf = <K extends string>(texts: Readonly<Record<K, Text>>): readonly K[] =>
  Object.keys(texts) as K[];

const rawOf = (field: Field<unknown>): string | undefined => (field.state === 'read' ? field.raw : undefined);

const numbered = (title: Text, index: number): Text => ({
  zh: `${title.zh} ${index + 1}`,
  en: `${title.en} ${index + 1}`,
});

function rowItems<K extends string>(
  row: Readonly<Record<K, Field<unknown>>>,
  texts: Readonly<Record<K, Text>>,
): readonly FormItem[] {
  return present(keysOf(texts).map((key) => ({ key, label: texts[key], field: row[key] })));
}

function listGroup(key: string, title: Text, fields: readonly Field<unknown>[]): readonly ItemGroup[] {
  const items = present(
    fields.map((field, index) => ({ key: `${key}-${index}`, label: numbered(title, index), field })),
  );
  return items.length > 0 ? [{ key, title, items }] : [];
}

/** Names of the members of the rows and totals of a form. */
const MEMBER_TEXTS = {
  indicators: INDICATOR_COLUMN_TEXTS,
  funds: FUND_COLUMN_TEXTS,
  projects: LISTED_PROJECT_COLUMN_TEXTS,
  tasks: TASK_COLUMN_TEXTS,
  costs: COST_COLUMN_TEXTS,
  schedule: SCHEDULE_COLUMN_TEXTS,
  taskTotals: TASK_TOTAL_TEXTS,
  costTotals: COST_TOTAL_TEXTS,
} as const satisfies Readonly<
  Record<Exclude<RowPart, 'emptyClasses'> | TotalPart, Readonly<Record<string, Text>>>
>;

/** The member of a row that says what it is about, and the totals that stand below the rows. */
const ROWS = {
  funds: { title: 'name' },
  projects: { title: 'projectName' },
  tasks: { title: 'name', totals: 'taskTotals' },
  costs: { title: 'item', totals: 'costTotals' },
  schedule: { title: 'content' },
} as const satisfies Partial<Record<RowPart, { readonly title: string; readonly totals?: TotalPart }>>;

/** The rows of a part as groups, its totals last. */
function rowGroups(form: Form, part: keyof typeof ROWS): readonly ItemGroup[] {
  const { title, totals }: { readonly title: string; readonly totals?: TotalPart } = ROWS[part];
  const rows = rowsOf(form, part).map((row, index) => ({
    key: `${part}-${index}`,
    title: same(rawOf(row[title] ?? ABSENT) ?? ''),
    items: rowItems(row, MEMBER_TEXTS[part] as Readonly<Record<string, Text>>),
  }));
  const sums = totals
    ? rowItems(form[totals] as AnyRow, MEMBER_TEXTS[totals] as Readonly<Record<string, Text>>)
    : [];
  return sums.length > 0
    ? [...rows, { key: `${part}-totals`, title: SECTION_TEXTS.taskTotals, items: sums }]
    : rows;
}

/** Name of an indicator as people say it: its level 3 text, otherwise its class as printed. */
export const indicatorTitle = (indicator: Indicator): Text =>
  same(rawOf(indicator.level3) ?? rawOf(indicator.level2) ?? rawOf(indicator.level1) ?? '');

/** A form as sections, groups and items, with nothing left out that the form has a place for. */
export function sectionsOf(form: Form): readonly FormSection[] {
  const fields = present(
    keysOf<FieldName>(FIELD_NAMES).map((name) => ({
      key: name,
      label: asLabel(FIELD_NAMES[name]),
      field: form.fields[name],
    })),
  );
  const sections: readonly FormSection[] = [
    {
      key: 'fields',
      title: SECTION_TEXTS.fields,
      groups: fields.length > 0 ? [{ key: 'fields', title: SECTION_TEXTS.fields, items: fields }] : [],
    },
    { key: 'plans', title: SECTION_TEXTS.plans, groups: listGroup('plans', SECTION_TEXTS.plans, form.plans) },
    {
      key: 'detailedGoals',
      title: SECTION_TEXTS.detailedGoals,
      groups: listGroup('detailedGoals', SECTION_TEXTS.detailedGoals, form.detailedGoals),
    },
    {
      key: 'phasedPlan',
      title: SECTION_TEXTS.phasedPlan,
      groups: listGroup('phasedPlan', SECTION_TEXTS.phasedPlan, form.phasedPlan),
    },
    ...(['funds', 'costs', 'projects', 'tasks', 'schedule'] as const).map((part) => ({
      key: part,
      title: SECTION_TEXTS[part],
      groups: rowGroups(form, part),
    })),
    {
      key: 'indicators',
      title: SECTION_TEXTS.indicators,
      groups: form.indicators.map((indicator) => ({
        key: `${indicator.tree}-${indicator.key}`,
        title: indicatorTitle(indicator),
        items: rowItems<IndicatorColumn>(indicator, INDICATOR_COLUMN_TEXTS),
      })),
    },
  ];
  return sections.filter(({ groups }) => groups.length > 0);
}

/** What a form is called: its project or department, otherwise its title, otherwise its sheet. */
export const formName = ({ fields, sheet }: Form): string =>
  (rawOf(fields.projectName) ?? rawOf(fields.departmentName) ?? rawOf(fields.title) ?? sheet.name).trim();

/** How much of a form was understood, in items: a scalar field, a list entry or a row counts one. */
export interface Coverage {
  /** Items with one known place, filled in or blank. */
  readonly read: number;
  /** Those, and the ambiguous items and the cells not understood. */
  readonly all: number;
  /** Known places that are blank. */
  readonly blank: number;
}

/** Coverage of one form. */
export const coverageOf = oncePer(countItems);

function countItems(form: Form): Coverage {
  let [all, blank] = [form.unread.length, 0];
  for (const section of sectionsOf(form))
    for (const group of section.groups) {
      const rows = section.key === 'indicators' || section.key in ROWS;
      all += rows ? 1 : group.items.length;
      blank += group.items.filter(({ field }) => field.state === 'blank').length;
    }
  return { read: all - missedIn(form), all, blank };
}

/**
 * Items of a form with several possible places, and cells that were not understood: what its coverage lacks. Asked of all
 * forms of a workbook at once, so that no more is made of each than the number.
 */
export const missedIn = oncePer(
  (form: Form): number =>
    form.unread.length +
    count(Object.values(form.fields), isAmbiguous) +
    ENTRY_PARTS.reduce((sum, part) => sum + count(form[part], isAmbiguous), 0) +
    ROW_PARTS.reduce(
      (sum, part) => sum + (part === 'emptyClasses' ? 0 : count(rowsOf(form, part), hasAmbiguous(part))),
      0,
    ) +
    TOTAL_PARTS.reduce((sum, part) => sum + count([form[part] as AnyRow], hasAmbiguous(part)), 0),
);

const isAmbiguous = ({ state }: Field<unknown>): boolean => state === 'ambiguous';

const MEMBERS = new Map([...ROW_PARTS, ...TOTAL_PARTS].map((part) => [part, membersOf(part)]));

const hasAmbiguous =
  (part: RowPart | TotalPart) =>
  (row: AnyRow): boolean =>
    MEMBERS.get(part)?.some((member) => isAmbiguous(row[member] ?? ABSENT)) ?? false;

function count<T>(list: readonly T[], wanted: (item: T) => boolean): number {
  let found = 0;
  for (const item of list) if (wanted(item)) found += 1;
  return found;
}

/** Coverage of several forms together. */
export const totalCoverage = (forms: readonly Form[]): Coverage =>
  forms.map(coverageOf).reduce(
    (sum, { read, all, blank }) => ({
      read: sum.read + read,
      all: sum.all + all,
      blank: sum.blank + blank,
    }),
    {
      read: 0,
      all: 0,
      blank: 0,
    },
  );

/** Everything of a form that has several possible places. */
export const ambiguousOf = (form: Form): readonly FormItem[] =>
  sectionsOf(form).flatMap(({ groups }) =>
    groups.flatMap(({ items }) => items.filter(({ field }) => field.state === 'ambiguous')),
  );

const cellKey = ({ row, column }: CellRef): string => `${row},${column}`;

/** A place of a form: what it is called, and what stands there. */
export interface NamedCell {
  readonly form: Form;
  readonly name: Text;
  readonly field: Extract<Field<unknown>, { readonly state: 'read' | 'blank' }>;
}

/** What stands where on the form's sheet. */
const cellsOf = oncePer((form: Form): ReadonlyMap<string, NamedCell> => {
  const cells = new Map<string, NamedCell>();
  for (const { key, groups } of sectionsOf(form))
    for (const group of groups)
      for (const { label, field } of group.items) {
        if (field.state !== 'read' && field.state !== 'blank') continue;
        const row = key === 'indicators' || key === 'funds' || key === 'projects' || key === 'tasks';
        const name =
          row && group.title.zh !== ''
            ? { zh: `${group.title.zh} · ${label.zh}`, en: `${group.title.en} · ${label.en}` }
            : label;
        cells.set(cellKey(field.at), { form, name, field });
      }
  return cells;
});

/**
 * What each cell of a reading is.
 *
 * @returns a look-up from cell to its place in a form; undefined for a cell that is no item's place
 */
export function namedCells(reading: Reading): (at: CellRef) => NamedCell | undefined {
  const formsBySheet = new Map(reading.sheets.map(({ sheet, forms }) => [sheet.id, forms]));
  return (at) => {
    for (const form of formsBySheet.get(at.sheet.id) ?? []) {
      const cell = cellsOf(form).get(cellKey(at));
      if (cell) return cell;
    }
    return undefined;
  };
}

/** The same in words: 预算资金, 会议次数 · 指标解释. */
export function cellNames(reading: Reading): (at: CellRef) => Text | undefined {
  const cellAt = namedCells(reading);
  return (at) => cellAt(at)?.name;
}
