import { rectAddress, type CellRef } from '../forms/cell';
import type { Field } from '../forms/field';
import type {
  FieldName,
  FieldTypes,
  Form,
  FundRow,
  Indicator,
  IndicatorClass,
  IndicatorColumn,
  Money,
  Task,
} from '../forms/model';
import {
  FIELD_LABELS,
  FUND_COLUMN_LABELS,
  INDICATOR_COLUMN_LABELS,
  type FundColumn,
} from '../forms/vocabulary';
import type { Origin } from './sheet-plan';

/** A value for which the template has no place. It stands in the 备注 block of the filled form. */
export interface Unplaced {
  /** What it is, in Chinese: a field, an indicator's column, or the address it was read at. */
  readonly name: string;
  readonly text: string;
  readonly at?: CellRef;
}

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

type FundPart = keyof FundRow;
type FundMoney = 'value' | 'initial' | 'adjusted' | 'actual';

/** One row of a money block. */
export type FundValues = {
  readonly [K in FundPart]: Held<K extends FundMoney ? Money : string> | undefined;
};

export type ListField = 'plans' | 'detailedGoals' | 'phasedPlan';
type FieldsOf<T> = { [K in FieldName]: FieldTypes[K] extends T ? K : never }[FieldName];

const LIST_NAMES: Readonly<Record<ListField, string>> = {
  plans: '计划',
  detailedGoals: '明细目标',
  phasedPlan: '阶段性计划',
};

const TASK_NAMES: Readonly<Record<keyof Task, string>> = {
  name: '名称',
  content: '内容',
  total: '预算金额',
  appropriation: '财政拨款',
  other: '其他资金',
};

/** What is known of a blank form beforehand. */
export interface KnownValues {
  readonly year?: number;
  readonly preparedBy?: string;
  readonly departmentName?: string;
  readonly projectName?: string;
  readonly budget?: Money;
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
    return name === 'preparedBy' || name === 'departmentName' || name === 'projectName'
      ? (this.known[name] ?? '')
      : '';
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
    const field = this.form?.fields[name];
    if (field?.state === 'read') return { key: name, value: field.value };
    return name === 'budget' && this.known.budget ? { key: name, value: this.known.budget } : undefined;
  }

  /** The rows of the money block, all of whose values stay among the rest until they are placed. */
  funds(): readonly FundValues[] {
    return (this.form?.funds ?? []).map((fund, index) => {
      const held = <T>(part: FundPart): Held<T> | undefined => {
        const field = fund[part] as Field<T>;
        return field.state === 'read' ? { key: `fund ${index} ${part}`, value: field.value } : undefined;
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

  /** Says that a held value found its place. */
  place(held: Held<unknown>): void {
    this.left.delete(held.key);
  }

  /** Texts of a numbered list; blank entries are empty. For a blank form, `rows` empty entries. */
  list(name: ListField, rows: number): readonly string[] {
    if (!this.form) return Array.from({ length: rows }, () => '');
    const entries = this.form[name];
    entries.forEach((_, index) => this.left.delete(`${name} ${index}`));
    return entries.length > 0 ? entries.map((entry) => (entry.state === 'read' ? entry.value : '')) : [''];
  }

  /**
   * The indicators of one tree, with the columns the template has. Operator and unit go into the target where the
   * template has no columns for them.
   */
  indicators(
    columns: readonly IndicatorColumn[],
    tree: Indicator['tree'] = 'annual',
  ): readonly IndicatorRow[] {
    return (this.form?.indicators ?? []).flatMap((indicator, index) => {
      if (indicator.tree !== tree) return [];
      const take = (column: IndicatorColumn): string => {
        this.left.delete(`indicator ${index} ${column}`);
        return textOf(indicator[column]);
      };
      const texts: Partial<Record<IndicatorColumn, string>> = {};
      for (const column of columns) texts[column] = take(column);
      if (texts.target && !columns.includes('operator')) {
        const operator = take('operator');
        if (!texts.target.startsWith(operator)) texts.target = `${operator}${texts.target}`;
      }
      if (texts.target && !columns.includes('unit')) {
        const unit = take('unit');
        if (!texts.target.endsWith(unit)) texts.target = `${texts.target}${unit}`;
      }
      return [
        {
          class: indicator.class,
          level1: take('level1'),
          level2: take('level2'),
          direction: textOf(indicator.direction),
          texts,
          origins: Object.fromEntries(
            columns.map((column) => [column, this.origins.get(`indicator ${index} ${column}`)]),
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
    for (const list of Object.keys(LIST_NAMES) as ListField[])
      form[list].forEach((entry, index) =>
        this.keep(`${list} ${index}`, `${LIST_NAMES[list]}${index + 1}`, entry),
      );
    form.indicators.forEach((indicator, index) => {
      const name = indicator.level3.state === 'read' ? indicator.level3.value : `第${index + 1}项指标`;
      for (const column of Object.keys(INDICATOR_COLUMN_LABELS) as IndicatorColumn[])
        this.keep(
          `indicator ${index} ${column}`,
          `${name}：${INDICATOR_COLUMN_LABELS[column].label}`,
          indicator[column],
        );
    });
    form.funds.forEach((fund, index) => {
      const row = fund.name.state === 'read' ? fund.name.value : `第${index + 1}项资金`;
      this.keep(`fund ${index} name`, '资金来源', fund.name);
      for (const part of Object.keys(FUND_COLUMN_LABELS) as FundColumn[])
        this.keep(`fund ${index} ${part}`, `${row}：${FUND_COLUMN_LABELS[part].label}`, fund[part]);
    });
    form.projects.forEach((project, index) => {
      this.keep(`project ${index} name`, `项目${index + 1}`, project.projectName);
      this.keep(`project ${index} amount`, `项目${index + 1}金额`, project.amount);
    });
    form.tasks.forEach((task, index) => {
      for (const part of Object.keys(TASK_NAMES) as (keyof Task)[])
        this.keep(`task ${index} ${part}`, `任务${index + 1}${TASK_NAMES[part]}`, task[part]);
    });
    form.unread.forEach(({ at, text }, index) =>
      this.left.set(`unread ${index}`, { name: rectAddress({ ...at, rows: 1, columns: 1 }), text, at }),
    );
  }

  private keep(key: string, name: string, field: Field<unknown>): void {
    if (field.state === 'read') {
      this.origins.set(key, { name, at: field.at });
      this.left.set(key, { name: `${name}${unitMark(field.value)}`, text: field.raw, at: field.at });
    }
    if (field.state !== 'ambiguous') return;
    field.candidates.forEach((at, index) => {
      const text = this.textAt(at);
      if (text) this.left.set(`${key} candidate ${index}`, { name, text, at });
    });
  }
}

const textOf = (field: Field<string>): string => (field.state === 'read' ? field.value : '');

/** An amount outside its column says its unit itself. */
const unitMark = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'unit' in value && typeof value.unit === 'string'
    ? `（${value.unit}）`
    : '';
