import type { CellRef } from '../../forms/cell';
import { placeOf } from '../../forms/field';
import type { EmptyClass, Form, Indicator } from '../../forms/model';
import type { CLASS_SHORT_TEXTS } from '../../texts/pane-texts';

/** Column of the matrix: the sub-class, or the class where the form has no sub-class. */
export type ClassKey = keyof typeof CLASS_SHORT_TEXTS;

/** How a form covers one class: indicators counted, a class printed without one, or not on the form. */
export interface ClassCell {
  readonly count: number;
  /** The first indicator's cell, or that of the empty class; undefined where the form has no such class. */
  readonly at?: CellRef;
}

/** Indicator classes of all forms, in the order of the official outline. */
export interface ClassMatrix {
  readonly columns: readonly ClassKey[];
  readonly rows: readonly { readonly form: Form; readonly cells: readonly ClassCell[] }[];
}

const OUTLINE: readonly ClassKey[] = [
  'economicCost',
  'socialCost',
  'ecologicalCost',
  'input',
  'management',
  'output',
  'quantity',
  'quality',
  'timeliness',
  'cost',
  'benefit',
  'economic',
  'social',
  'ecological',
  'sustainable',
  'satisfaction',
  'other',
];

const keyOf = ({ class: { level1, level2 } }: Pick<Indicator, 'class'>): ClassKey =>
  level2 ?? level1 ?? 'other';

const placeOfClass = (entry: EmptyClass): CellRef | undefined =>
  placeOf(entry.level2) ?? placeOf(entry.level1);

/** Which classes each form with indicators covers. Only classes that occur somewhere become columns. */
export function classMatrix(forms: readonly Form[]): ClassMatrix {
  const withClasses = forms.filter(
    ({ indicators, emptyClasses }) => indicators.length + emptyClasses.length > 0,
  );
  const used = new Set(
    withClasses.flatMap(({ indicators, emptyClasses }) => [...indicators, ...emptyClasses].map(keyOf)),
  );
  const columns = OUTLINE.filter((key) => used.has(key));
  const rows = withClasses.map((form) => ({
    form,
    cells: columns.map((column): ClassCell => {
      const inside = form.indicators.filter((indicator) => keyOf(indicator) === column);
      const empty = form.emptyClasses.find((entry) => keyOf(entry) === column);
      const [first] = inside;
      const at = first ? placeOf(first.level3) : empty && placeOfClass(empty);
      return { count: inside.length, ...(at ? { at } : {}) };
    }),
  }));
  return { columns, rows };
}
