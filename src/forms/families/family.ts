import type { FieldName, FormKind, IndicatorColumn } from '../model';
import type { FundColumn } from '../vocabulary';

/** What a form is about; decides what a wording like 年度总体目标 or 资金总额 means. */
export type Subject = 'project' | 'department';

/** Numbered lists a form can have. */
export type ListName = 'plans' | 'detailedGoals' | 'phasedPlan';

/**
 * One family of forms: what it prints, in printed order. Reading takes from it which fields a form about its subject can
 * have and which family a form belongs to; what is printed and read back is the same list.
 */
export interface FormFamily {
  /** Stable id, kept in `Form.family`. */
  readonly id: string;
  readonly kind: FormKind;
  readonly subject: Subject;
  /** Usual title, without the unit's name and the year. */
  readonly title: string;
  /** The regulation or place it comes from. */
  readonly origin: string;
  readonly fields: readonly FieldName[];
  readonly lists: readonly ListName[];
  /** Columns of the money block; empty where the budget is a field of its own. */
  readonly funds: readonly FundColumn[];
  readonly columns: readonly IndicatorColumn[];
}

/** Fields of the lines above every form. */
export const HEADING: readonly FieldName[] = ['title', 'year', 'preparedBy'];
