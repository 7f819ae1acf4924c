import { operatorOf } from '../language/target';
import { wholeTarget } from '../forms/scoring';
import type { CellRef } from '../forms/cell';
import { ABSENT, type Field } from '../forms/field';
import {
  ENTRY_PARTS,
  membersOf,
  ROW_PARTS,
  rowsOf,
  TOTAL_PARTS,
  type AnyRow,
  type RowPart,
  type TotalPart,
} from '../forms/members';
import type {
  FieldName,
  Fields,
  FieldTypes,
  Form,
  FundRow,
  Indicator,
  IndicatorClass,
  IndicatorColumn,
  Money,
  MoneyUnit,
} from '../forms/model';
import { entryText } from '../forms/plan-period';
import { FIELD_LABELS } from '../forms/vocabulary';
import type { Origin } from './sheet-plan';
import {
  LIST_NAMES,
  memberName,
  ROW_NAMES,
  TOTAL_NAMES,
  unreadWithLabels,
  type ListField,
  type Unplaced,
} from './unplaced';

/** One indicator row as it is written: its class, the labels it was printed under, and its texts. */
export interface IndicatorRow {
  readonly class: IndicatorClass;
  readonly level1: string;
  readonly level2: string;
  /** 正向 / 反向 / 定性, also where the template has no column for it. */
  readonly direction: string;
  readonly texts: Readonly<Partial<Record<IndicatorColumn, string>>>;
  /** Where the texts were read. */
  readonly origins: Readonly<Partial<Record<IndicatorColumn, Origin>>>;
}

export type TextField = FieldsOf<string>;
export type MoneyField = FieldsOf<Money>;
/** A value that is still looking for its place. */
export interface Held<T> {
  readonly key: string;
  readonly value: T;
}

/** The values of a row that were read, by member. */
export type HeldRow = Readonly<Partial<Record<string, Held<string | Money>>>>;

function heldRow(row: AnyRow, keyOf: (member: string) => string): HeldRow {
  const held: Record<string, Held<string | Money>> = {};
  for (const [member, field] of Object.entries(row))
    if (field.state === 'read') held[member] = { key: keyOf(member), value: field.value };
  return held;
}

type FundPart = keyof FundRow;
type FundMoney = 'value' | 'initial' | 'adjusted' | 'actual';

/** One row of a money block. */
export type FundValues = {
  readonly [K in FundPart]: Held<K extends FundMoney ? Money : string> | undefined;
};

type FieldsOf<T> = { [K in FieldName]: FieldTypes[K] extends T ? K : never }[FieldName];

/** The row of an indicator that a form starts with. */
const started = ({ name, explanation, direction = '', ...of }: StartingIndicator): IndicatorRow => ({
  class: of.class,
  level1: '',
  level2: '',
  direction,
  texts: { level3: name, explanation, direction },
  origins: {},
});

/** A value that has a place of its own goes by its part, row and member: `indicators 3 target`. */
const rowKey = (part: RowPart, index: number, member: string): string => `${part} ${index} ${member}`;

/** What is known of a blank form beforehand. */
export interface KnownValues {
  readonly year?: number;
  readonly preparedBy?: string;
  readonly departmentName?: string;
  readonly projectName?: string;
  /** Fields that are filled in beforehand with where they were read; those without a place go into the 备注 block. */
  readonly fields?: Partial<Fields>;
  /** Unit of money that blank amounts are filled in in, where the template leaves it open. */
  readonly unit?: MoneyUnit;
  /** Indicators of the year that a blank form starts with, without values. */
  readonly indicators?: readonly StartingIndicator[];
}

/** An indicator without a value, as a blank form starts with it. */
export interface StartingIndicator {
  readonly class: IndicatorClass;
  readonly name: string;
  readonly explanation: string;
  readonly direction?: string | undefined;
}

/** Shows the text of a cell; lets values that the reader could not decide on be carried over too. */
export type TextAt = (cell: CellRef) => string | undefined;

/**
 * The values a template is filled with. A template takes what it has a place for; whatever nobody took is what `rest`
 * hands back, so that nothing can be dropped by forgetting it.
 */
export class Values {
  private readonly left = new Map<string, Unplaced>();
  private readonly origins = new Map<string, Origin>();

  private constructor(
    private readonly form: Form | undefined,
    private readonly known: KnownValues,
    private readonly textAt: TextAt,
  ) {
    if (form) this.collect(form);
    for (const [name, field] of Object.entries(known.fields ?? {}))
      this.keep(name, FIELD_LABELS[name as FieldName].label, field);
  }

  /** The values of a blank form. */
  static of(known: KnownValues): Values {
    return new Values(undefined, known, () => undefined);
  }

  /** The values of a form as read. `textAt` shows cells that the reader left undecided. */
  static from(form: Form, textAt: TextAt = () => undefined): Values {
    return new Values(form, {}, textAt);
  }

  /** Whether a form is being filled, as opposed to a blank one laid out. */
  get filled(): boolean {
    return this.form !== undefined;
  }

  /** Text of a field; empty where it is blank, absent or undecided. */
  text(name: TextField): string {
    this.left.delete(name);
    const field = this.form?.fields[name];
    if (field) return field.state === 'read' ? field.value : '';
    const given = this.known.fields?.[name];
    if (given?.state === 'read') return given.value;
    return name === 'preparedBy' || name === 'departmentName' || name === 'projectName'
      ? (this.known[name] ?? '')
      : '';
  }

  /** Unit that amounts are to be filled in in, where it is known beforehand. */
  get unit(): MoneyUnit | undefined {
    return this.known.unit;
  }

  /** Where the value of this key (field, list entry, held amount) was read. */
  origin(key: string): Origin | undefined {
    return this.origins.get(key);
  }

  year(): number | undefined {
    this.left.delete('year');
    const field = this.form?.fields.year;
    return field ? (field.state === 'read' ? field.value : undefined) : this.known.year;
  }

  /** An amount, left among the rest until `place` says that it found its place. */
  money(name: MoneyField): Held<Money> | undefined {
    const field = (this.form?.fields ?? this.known.fields)?.[name];
    return field?.state === 'read' ? { key: name, value: field.value } : undefined;
  }

  /** The rows of the money block, all of whose values stay among the rest until they are placed. */
  funds(): readonly FundValues[] {
    return (this.form?.funds ?? []).map((fund, index) => {
      const held = <T>(part: FundPart): Held<T> | undefined => {
        const field = fund[part] as Field<T>;
        return field.state === 'read' ? { key: rowKey('funds', index, part), value: field.value } : undefined;
      };
      return {
        name: held<string>('name'),
        value: held<Money>('value'),
        initial: held<Money>('initial'),
        adjusted: held<Money>('adjusted'),
        actual: held<Money>('actual'),
        rate: held<string>('rate'),
        weight: held<string>('weight'),
        score: held<string>('score'),
      };
    });
  }

  /** The rows of a table by member, whose values stay among the rest until they are placed. */
  rows(part: RowPart): readonly HeldRow[] {
    return this.form
      ? rowsOf(this.form, part).map((each, i) => heldRow(each, (name) => rowKey(part, i, name)))
      : [];
  }

  /** What the form states below the rows of a table, by member. */
  totals(part: TotalPart): HeldRow {
    return this.form ? heldRow(this.form[part] as AnyRow, (name) => `${part} ${name}`) : {};
  }

  /** Says that a held value found its place. */
  place(held: Held<unknown>): void {
    this.left.delete(held.key);
  }

  /** Texts of a numbered list; blank entries are empty. For a blank form, `rows` empty entries. */
  list(name: ListField, rows: number): readonly string[] {
    const { form } = this;
    if (!form) return Array.from({ length: rows }, () => '');
    const entries = form[name];
    entries.forEach((_, index) => this.left.delete(`${name} ${index}`));
    return entries.length > 0 ? entries.map((entry) => entryText(form, entry)) : [''];
  }

  /**
   * The indicators of one tree, with the columns the template has. Operator and unit go into the target where the
   * template has no columns for them.
   */
  indicators(
    columns: readonly IndicatorColumn[],
    tree: Indicator['tree'] = 'annual',
  ): readonly IndicatorRow[] {
    if (!this.form) return tree === 'annual' ? (this.known.indicators ?? []).map(started) : [];
    return this.form.indicators.flatMap((indicator, index) => {
      if (indicator.tree !== tree) return [];
      const take = (column: IndicatorColumn): string => {
        this.left.delete(rowKey('indicators', index, column));
        return textOf(indicator[column]);
      };
      const texts: Partial<Record<IndicatorColumn, string>> = {};
      for (const column of columns) texts[column] = take(column);
      if (texts.target) {
        // What is no sign (定性) says something about the value, but is no part of it.
        const operator = columns.includes('operator') ? '' : textOf(indicator.operator);
        if (operator === '' || operatorOf(operator)) take('operator');
        const unit = columns.includes('unit') ? '' : take('unit');
        texts.target = wholeTarget(texts.target, operator, unit);
      }
      return [
        {
          class: indicator.class,
          level1: take('level1'),
          level2: take('level2'),
          direction: textOf(indicator.direction),
          texts,
          origins: Object.fromEntries(
            columns.map((column) => [column, this.origins.get(rowKey('indicators', index, column))]),
          ),
        },
      ];
    });
  }

  /** What nobody took, in the order of the form. */
  rest(): readonly Unplaced[] {
    return [...this.left.values()];
  }

  private collect(form: Form): void {
    for (const name of Object.keys(form.fields) as FieldName[])
      this.keep(name, FIELD_LABELS[name].label, form.fields[name]);
    for (const list of ENTRY_PARTS)
      form[list].forEach((entry, index) =>
        this.keep(`${list} ${index}`, `${LIST_NAMES[list]}${index + 1}`, entry),
      );
    for (const part of ROW_PARTS) {
      // A class without an indicator says nothing but that the form prints it.
      if (part === 'emptyClasses') continue;
      rowsOf(form, part).forEach((row, index) => {
        for (const member of membersOf(part))
          this.keep(rowKey(part, index, member), ROW_NAMES[part](row, index, member), row[member] ?? ABSENT);
      });
    }
    for (const part of TOTAL_PARTS)
      for (const [member, field] of Object.entries<Field<Money>>(form[part]))
        this.keep(`${part} ${member}`, `${TOTAL_NAMES[part]}${memberName(part, member)}`, field);
    unreadWithLabels(form).forEach((each, index) => this.left.set(`unread ${index}`, each));
  }

  private keep(key: string, name: string, field: Field<unknown>): void {
    if (field.state === 'read') {
      this.origins.set(key, { name, at: field.at });
      this.left.set(key, {
        name: `${name}${unitMark(field.value)}`,
        text: field.raw,
        ...(isAmount(field.value) || COUNTED.test(key) ? { isNumber: true } : {}),
        at: field.at,
      });
    }
    if (field.state !== 'ambiguous') return;
    field.candidates.forEach((at, index) => {
      const text = this.textAt(at);
      if (text) this.left.set(`${key} candidate ${index}`, { name, text, at });
    });
  }
}

const textOf = (field: Field<string>): string => (field.state === 'read' ? field.value : '');

/** Members that are numbers though they are kept as they are printed. */
const COUNTED = /(?:^| )(?:weight|score|rate|totalWeight|totalScore)$/u;

const isAmount = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'amount' in value && 'unit' in value;

/** An amount outside its column says its unit itself. */
const unitMark = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'unit' in value && typeof value.unit === 'string'
    ? `（${value.unit}）`
    : '';
