import type Big from 'big.js';
import type { CellRef, Rect, SheetRef } from './cell';
import type { Field } from './field';
import type { FitCorrection } from './fit-correction';
import type { MoneyUnit } from '../language/amount';

/** Kinds of form, under the names that the command line prints. */
export type FormKind = 'department-overall' | 'project' | 'self-evaluation' | 'monitoring' | 'project-list';

export type { MoneyUnit };

/** An exact amount with its unit. `unit` is undefined where the form does not declare one: then nothing is compared. */
export interface Money {
  readonly amount: Big;
  readonly unit: MoneyUnit | undefined;
  /** Where the unit was declared: label, corner mark, value or number format. */
  readonly unitAt?: CellRef;
  /** How much of the unit a one in the cell is, where the cell holds a number: 0.0001 where 0!.0,"万元" shows it. */
  readonly worth?: number;
  /** The cell says that it is not exact (约50万元): nothing is compared, and nothing is written elsewhere as if it were. */
  readonly about?: true;
}

/** Type of each scalar field a form can have. Texts are as written, outer blanks trimmed. */
export interface FieldTypes {
  title: string;
  year: number;
  preparedBy: string;
  /** 部门（单位）名称 */
  departmentName: string;
  /** 职能描述 */
  functions: string;
  projectName: string;
  leader: string;
  phone: string;
  /** 项目类别 */
  category: string;
  /** 项目属性 */
  attribute: string;
  /** 项目计划实施时间, as written */
  period: string;
  startDate: string;
  endDate: string;
  /** Project budget of the year (of a form that breaks it down: the year's total). */
  budget: Money;
  multiYearTotal: Money;
  basicExpenditure: Money;
  projectExpenditure: Money;
  /** 资金总额 of the department */
  total: Money;
  fundNature: string;
  annualGoal: string;
  /** The department's goal in words. */
  overallGoal: string;
  /** 总目标 / 中期目标 of a project over several years */
  longTermGoal: string;
  /** 实际完成情况 */
  goalActual: string;
  organization: string;
  regulations: string;
  /** 立项依据, 项目概况: why there is the project, and what was before it */
  background: string;
  /** 测算依据: how the money was worked out, in words */
  costBasis: string;
  /** 主管部门 */
  department: string;
  /** 实施单位 */
  implementer: string;
  /** Points of all indicators together as the form states them in its total row, as written. */
  totalWeight: string;
  /** 总分 of a self-evaluation as the form states it, as written. */
  totalScore: string;
}
export type FieldName = keyof FieldTypes;

/** Fields that hold money. */
export const MONEY_FIELDS: ReadonlySet<FieldName> = new Set([
  'budget',
  'multiYearTotal',
  'basicExpenditure',
  'projectExpenditure',
  'total',
] as const);

/** Every field of a form; those the form has no place for are `absent`. */
export type Fields = { readonly [K in FieldName]: Field<FieldTypes[K]> };

/**
 * Every column that an indicator row can have, in the order in which they are shown, printed and compared. Texts as
 * written; where operator or unit have columns of their own, `target` is the value column.
 *
 * - `halfYearTarget`: 半年（程）指标值, what is to be reached by the middle of the year
 * - `secondYearTarget`, `thirdYearTarget`: the values of the years after the form's own, where each has a column
 * - `longTermTarget`: 实施期指标值, the value for the whole project beside that of the year
 * - `lastYear`, `yearBeforeLast`: what was reached in the year before the form's own, and in the one before that
 * - `explanation`: how the indicator is counted. What a form says beside it has roles of its own: `content` (指标内容, what
 *   the indicator is about), `scoring` (评（扣）分标准), `basis` (指标值确定依据), `standard` (绩效标准, 计划标准), `source` (数据来源)
 * - `direction`: 正向 / 反向 / 定性
 * - `expected`, `likelihood`: 全年预计完成情况 and 完成目标可能性 of a monitoring form
 * - `reason`: 偏差原因分析及改进措施
 * - `project`: 对应项目, the project that the indicator of a department belongs to
 */
export const INDICATOR_COLUMNS = [
  'level1',
  'level2',
  'level3',
  'target',
  'halfYearTarget',
  'secondYearTarget',
  'thirdYearTarget',
  'longTermTarget',
  'lastYear',
  'yearBeforeLast',
  'explanation',
  'content',
  'scoring',
  'basis',
  'standard',
  'source',
  'operator',
  'unit',
  'direction',
  'weight',
  'actual',
  'expected',
  'likelihood',
  'score',
  'reason',
  'project',
  'remark',
] as const;
export type IndicatorColumn = (typeof INDICATOR_COLUMNS)[number];

/** The columns of one indicator row. */
export type IndicatorCells = { readonly [K in IndicatorColumn]: Field<string> };

/** One printed indicator. `tree` tells apart two indicator trees of one form (long-term beside annual). */
export interface Indicator extends IndicatorCells {
  /** Stable within the form over edits of other rows: level 3 name, made unique by class and count. Never an index. */
  readonly key: string;
  readonly class: IndicatorClass;
  readonly tree: 'annual' | 'longTerm';
}

/** What level 1 and level 2 mean, independent of wording; undefined where the labels are missing or unknown. */
export interface IndicatorClass {
  readonly level1: Level1 | undefined;
  readonly level2: Level2 | undefined;
}
export type Level1 = 'cost' | 'output' | 'benefit' | 'satisfaction' | 'input' | 'management';
export type Level2 =
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'economicCost'
  | 'socialCost'
  | 'ecologicalCost'
  | 'economic'
  | 'social'
  | 'ecological'
  | 'sustainable'
  | 'satisfaction';

/** A class printed on the form without an indicator in it. */
export interface EmptyClass {
  readonly level1: Field<string>;
  readonly level2: Field<string>;
  readonly class: IndicatorClass;
}

/** One row of a money block that breaks the budget down (自评表, 申报表 with sources). */
export interface FundRow {
  readonly name: Field<string>;
  /** The row's (only or first) amount; for a target form the amount applied for. */
  readonly value: Field<Money>;
  readonly initial: Field<Money>;
  readonly adjusted: Field<Money>;
  readonly actual: Field<Money>;
  readonly rate: Field<string>;
  readonly weight: Field<string>;
  readonly score: Field<string>;
}

/** What a project list may say of a project beside its name and its amount, each in a column of its own. */
export const LISTED_DETAILS = [
  'implementer',
  'department',
  'leader',
  'phone',
  'category',
  'attribute',
  'fundNature',
  'period',
  'startDate',
  'endDate',
  'annualGoal',
] as const satisfies readonly FieldName[];
export type ListedDetail = (typeof LISTED_DETAILS)[number];

/** One row of a project list: a project, its amount, and what else the list says of it. */
export interface ListedProject extends Readonly<Record<ListedDetail, Field<string>>> {
  readonly projectName: Field<string>;
  readonly amount: Field<Money>;
}

/** One of a department's main tasks of the year (年度主要任务), with its money. */
export interface Task {
  readonly name: Field<string>;
  readonly content: Field<string>;
  readonly total: Field<Money>;
  /** 财政拨款 */
  readonly appropriation: Field<Money>;
  /** 其他资金 */
  readonly other: Field<Money>;
  /** 期望达到的目标 */
  readonly goal: Field<string>;
  /** 对应项目: the project that carries the task out. */
  readonly project: Field<string>;
}

/** What the total row of the main tasks states under its parts; the whole of it is the form's `total`. */
export type TaskTotals = Pick<Task, 'appropriation' | 'other'>;

/** One row of a table of costs (成本构成, 支出明细, 测算明细): what the money is for and how it was worked out. */
export interface CostRow {
  /** What is paid for: 学员培训费. */
  readonly item: Field<string>;
  /** 单价, in the unit that its header declares; it may differ from that of the amount. */
  readonly unitPrice: Field<Money>;
  /** 数量, with its unit as written. */
  readonly number: Field<string>;
  /** The amount of the form's year. */
  readonly amount: Field<Money>;
  /** 测算依据: how the amount comes about, in words. */
  readonly basis: Field<string>;
}

/** What the total row of a table of costs states. */
export type CostTotals = Pick<CostRow, 'amount'>;

/** One step of a schedule (实施内容 │ 开始 │ 完成). Dates as written. */
export interface ScheduleStep {
  readonly content: Field<string>;
  readonly start: Field<string>;
  readonly end: Field<string>;
}

/**
 * Why a cell was not read.
 *
 * - `no-label`: nothing near it names what it is
 * - `unknown-label`: what stands before or above it is no label that is known
 * - `no-place`: its label is known, and the model has no field for it (项目概况, 立项依据)
 * - `no-column`: it stands in a column of a table that the model has no member for
 * - `taken`: its label was given another cell, or names two fields that are equally good
 * - `no-amount`: its label asks for an amount, and the text holds none that is understood
 * - `label-alone`: it is a label itself, and nothing belongs to it
 * - `outside`: it touches the form and stands outside of its table
 */
export type UnreadCause =
  'no-label' | 'unknown-label' | 'no-place' | 'no-column' | 'taken' | 'no-amount' | 'label-alone' | 'outside';

/** The cause, the label it has to do with, and the fields that the cell may be, the likeliest first. */
export interface UnreadWhy {
  readonly cause: UnreadCause;
  readonly label?: string;
  readonly candidates: readonly FieldName[];
}

/** A non-empty cell inside a form that is neither a label nor the source of a value. */
export interface UnreadCell {
  readonly at: CellRef;
  readonly text: string;
  readonly why: UnreadWhy;
}

/** Of a cell about which nothing is known yet. */
export const NO_LABEL: UnreadWhy = { cause: 'no-label', candidates: [] };

/** A cell that names what stands beside or below it, with its text. */
export interface PrintedLabel extends CellRef {
  readonly text: string;
}

/** A label whose answer area is empty, where the model has no field for it. */
export interface OpenLabel {
  readonly label: CellRef;
  /** As printed, without a colon. */
  readonly text: string;
  /** The merged area in which the answer was to stand. */
  readonly at: CellRef;
}

/** One form as understood: the typed model with the source cell of every value. */
export interface Form {
  readonly kind: FormKind;
  /** Id of the form family whose definition read it (`src/forms/families`). */
  readonly family: string;
  readonly sheet: SheetRef;
  /** Smallest rectangle that holds the whole form with its title and what touches it. */
  readonly range: Rect;
  /** The part of the range that the form itself prints, without what only touches it (notes, a list beside it). */
  readonly ownRange: Rect;
  readonly fields: Fields;
  /** Numbered plan entries of a project, in printed order. */
  readonly plans: readonly Field<string>[];
  readonly detailedGoals: readonly Field<string>[];
  readonly phasedPlan: readonly Field<string>[];
  readonly indicators: readonly Indicator[];
  readonly emptyClasses: readonly EmptyClass[];
  readonly funds: readonly FundRow[];
  readonly projects: readonly ListedProject[];
  /** Main tasks of the year of a department, in printed order. */
  readonly tasks: readonly Task[];
  readonly taskTotals: TaskTotals;
  /** Rows of the table of costs, in printed order. */
  readonly costs: readonly CostRow[];
  readonly costTotals: CostTotals;
  /** Steps of the schedule with their dates, in printed order. */
  readonly schedule: readonly ScheduleStep[];
  /** Cells recognised as labels. */
  readonly labels: readonly PrintedLabel[];
  readonly unread: readonly UnreadCell[];
  /** Labels outside the model that nothing was written beside. */
  readonly openLabels: readonly OpenLabel[];
  /** What people said about the fit of its goal, indicators and money; left out where they said nothing. */
  readonly fitCorrections?: readonly FitCorrection[];
}
