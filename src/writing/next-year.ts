import type { CellRef } from '../forms/cell';
import { around } from '../forms/excerpt';
import type { Field } from '../forms/field';
import {
  INDICATOR_COLUMNS,
  type FieldName,
  type Form,
  type IndicatorColumn,
  type Task,
} from '../forms/model';
import { FIELD_LABELS, INDICATOR_COLUMN_LABELS } from '../forms/vocabulary';
import type { Text } from '../texts/text';
import { yearsIn } from './year-mentions';

/** One mention of the form's year that may move to the next year. */
export interface YearShift {
  /** Field, list entry or indicator cell, and the number of the mention in it. Stable while the form is unchanged. */
  readonly id: string;
  /** Where it stands, in Chinese. */
  readonly name: string;
  readonly at: CellRef;
  /** The mention with the words around it, before and after. */
  readonly before: string;
  readonly after: string;
  /** Certainly the form's own year: proposed. Otherwise shown and left as it is unless the user ticks it. */
  readonly certain: boolean;
  readonly reason: Text;
}

/** What the copy for the next year keeps. Results (actual values, scores, reasons) are never kept. */
export interface NextYearOptions {
  /** Ids of the shifts to carry out. */
  readonly accepted: ReadonlySet<string>;
  readonly keepBudget: boolean;
  readonly keepTargets: boolean;
}

const LISTS = { plans: '计划', detailedGoals: '明细目标', phasedPlan: '阶段性计划' } as const;
/** Columns of results, which are emptied, and of points; all others may speak of the year. */
const RESULTS = [
  'actual',
  'expected',
  'likelihood',
  'score',
  'reason',
] as const satisfies readonly IndicatorColumn[];
const COLUMNS: readonly IndicatorColumn[] = INDICATOR_COLUMNS.filter(
  (column) => column !== 'weight' && !RESULTS.some((result) => result === column),
);
/** Fields that hold dates and nothing else: a bare number of a year in them is a year. */
const DATE_FIELDS: ReadonlySet<string> = new Set(['period', 'startDate', 'endDate', 'title']);
const AROUND = 8;

/** Every mention of the form's year in the texts of the form; empty where the year is not known. */
export function yearShifts(form: Form): readonly YearShift[] {
  const { year } = form.fields;
  if (year.state !== 'read') return [];
  const own: YearShift = {
    id: 'year',
    name: FIELD_LABELS.year.label,
    at: year.at,
    before: String(year.value),
    after: String(year.value + 1),
    certain: true,
    reason: { zh: '表头年度', en: 'Year of the form' },
  };
  const found: YearShift[] = [];
  mapTexts(form, (field, place, name) => {
    if (field.state !== 'read') return field;
    for (const [index, mention] of yearsIn(field.value, year.value, DATE_FIELDS.has(place)).entries()) {
      const end = mention.start + mention.written.length;
      const { lead, tail } = around(field.value, mention.start, end, AROUND);
      found.push({
        id: `${place} ${index}`,
        name,
        at: field.at,
        before: `${lead}${mention.written}${tail}`,
        after: `${lead}${mention.next}${tail}`,
        certain: mention.certain,
        reason: mention.reason,
      });
    }
    return field;
  });
  return [own, ...found];
}

/**
 * The form of the next year: accepted mentions of the year moved on, results emptied, budget and targets as asked. It
 * is a model like any other; the fill lays it out.
 */
export function nextYear(form: Form, { accepted, keepBudget, keepTargets }: NextYearOptions): Form {
  const { year } = form.fields;
  const current = year.state === 'read' ? year.value : undefined;
  const moved = mapTexts(form, (field, place) => {
    if (field.state !== 'read' || current === undefined) return field;
    const mentions = yearsIn(field.value, current, DATE_FIELDS.has(place)).filter((_, index) =>
      accepted.has(`${place} ${index}`),
    );
    if (mentions.length === 0) return field;
    const value = mentions.reduceRight(
      (text, { start, written, next }) =>
        `${text.slice(0, start)}${next}${text.slice(start + written.length)}`,
      field.value,
    );
    return { ...field, value, raw: value };
  });
  return {
    ...moved,
    fields: {
      ...moved.fields,
      year:
        year.state === 'read' && accepted.has('year')
          ? { ...year, value: year.value + 1, raw: String(year.value + 1) }
          : year,
      goalActual: emptied(moved.fields.goalActual),
      totalScore: emptied(moved.fields.totalScore),
      ...(keepTargets ? {} : { totalWeight: emptied(moved.fields.totalWeight) }),
      ...(keepBudget ? {} : withoutAmounts(moved)),
    },
    indicators: moved.indicators.map((indicator) => ({
      ...indicator,
      ...Object.fromEntries(RESULTS.map((column) => [column, emptied(indicator[column])])),
      ...(keepTargets ? {} : { target: emptied(indicator.target) }),
    })),
    funds: moved.funds.map((fund) => ({
      ...fund,
      actual: emptied(fund.actual),
      rate: emptied(fund.rate),
      score: emptied(fund.score),
      ...(keepBudget
        ? {}
        : { value: emptied(fund.value), initial: emptied(fund.initial), adjusted: emptied(fund.adjusted) }),
    })),
    ...(keepBudget
      ? {}
      : {
          projects: moved.projects.map((project) => ({ ...project, amount: emptied(project.amount) })),
          tasks: moved.tasks.map((task) => ({ ...task, ...withoutMoney(task) })),
          taskTotals: {
            appropriation: emptied(moved.taskTotals.appropriation),
            other: emptied(moved.taskTotals.other),
          },
        }),
  };
}

const withoutAmounts = ({ fields }: Form): Partial<Form['fields']> => ({
  budget: emptied(fields.budget),
  basicExpenditure: emptied(fields.basicExpenditure),
  projectExpenditure: emptied(fields.projectExpenditure),
  total: emptied(fields.total),
});

const withoutMoney = ({
  total,
  appropriation,
  other,
}: Task): Pick<Task, 'total' | 'appropriation' | 'other'> => ({
  total: emptied(total),
  appropriation: emptied(appropriation),
  other: emptied(other),
});

/** A place whose value does not go on into the next year. */
const emptied = <T>(field: Field<T>): Field<T> =>
  field.state === 'read'
    ? { state: 'blank', at: field.at, ...(field.label ? { label: field.label } : {}) }
    : field;

type Change = (field: Field<string>, place: string, name: string) => Field<string>;

/** The form with every text of it that speaks of the year put through `change`. */
function mapTexts(form: Form, change: Change): Form {
  const fields: Record<string, Field<unknown>> = { ...form.fields };
  for (const [name, field] of Object.entries(form.fields) as [FieldName, Field<unknown>][])
    if (field.state === 'read' && typeof field.value === 'string' && name !== 'goalActual')
      fields[name] = change(field as Field<string>, name, FIELD_LABELS[name].label);
  const list = (name: keyof typeof LISTS): readonly Field<string>[] =>
    form[name].map((entry, index) => change(entry, `${name} ${index}`, `${LISTS[name]}${index + 1}`));
  return {
    ...form,
    fields: fields as unknown as Form['fields'],
    plans: list('plans'),
    detailedGoals: list('detailedGoals'),
    phasedPlan: list('phasedPlan'),
    indicators: form.indicators.map((indicator) => ({
      ...indicator,
      ...Object.fromEntries(
        COLUMNS.map((column) => [
          column,
          change(
            indicator[column],
            `indicator ${indicator.key} ${column}`,
            `${indicator.level3.state === 'read' ? indicator.level3.value : '指标'}：${INDICATOR_COLUMN_LABELS[column].label}`,
          ),
        ]),
      ),
    })),
    emptyClasses: form.emptyClasses.map((empty, index) => ({
      ...empty,
      level1: change(empty.level1, `emptyClass ${index} level1`, INDICATOR_COLUMN_LABELS.level1.label),
      level2: change(empty.level2, `emptyClass ${index} level2`, INDICATOR_COLUMN_LABELS.level2.label),
    })),
    funds: form.funds.map((fund, index) => ({
      ...fund,
      name: change(fund.name, `fund ${index} name`, '资金来源'),
    })),
    projects: form.projects.map((project, index) => ({
      ...project,
      projectName: change(project.projectName, `project ${index} name`, `项目${index + 1}`),
    })),
    tasks: form.tasks.map((task, index) => ({
      ...task,
      name: change(task.name, `task ${index} name`, `任务${index + 1}名称`),
      content: change(task.content, `task ${index} content`, `任务${index + 1}内容`),
      goal: change(task.goal, `task ${index} goal`, `任务${index + 1}目标`),
    })),
  };
}
