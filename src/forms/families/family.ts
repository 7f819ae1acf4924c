import type { FieldName, FormKind, IndicatorColumn } from '../model';
import {
  FIELD_LABELS,
  FUND_COLUMN_LABELS,
  INDICATOR_COLUMN_LABELS,
  SECTION_LABELS,
  type FundColumn,
  type SectionName,
} from '../vocabulary';
import type { ClassTree } from './class-tree';

/** What a form is about; decides what a wording like 年度总体目标 or 资金总额 means. */
export type Subject = 'project' | 'department';

/** Numbered lists a form can have. */
export type ListName = 'plans' | 'detailedGoals' | 'phasedPlan';

/** Wordings that a family prints where they differ from the vocabulary's canonical labels. */
export interface FamilyWording {
  readonly fields?: Readonly<Partial<Record<FieldName, string>>>;
  readonly sections?: Readonly<Partial<Record<SectionName, string>>>;
  readonly columns?: Readonly<Partial<Record<IndicatorColumn, string>>>;
  readonly funds?: Readonly<Partial<Record<FundColumn, string>>>;
}

/**
 * One family of forms: what it prints, in printed order and in which words. The reader takes from it the labels it
 * knows, the fields a form about its subject can have, and the family that a form belongs to; a form is written from
 * the same definition.
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
  /** Rows of the money block, the total first. */
  readonly fundRows: readonly string[];
  readonly columns: readonly IndicatorColumn[];
  /** Classes of its indicators; empty where it has none. */
  readonly tree: ClassTree;
  readonly wording: FamilyWording;
}

/** Fields of the lines above every form. */
export const HEADING: readonly FieldName[] = ['title', 'year', 'preparedBy'];

/** The label that a family prints for a field. */
export const fieldLabel = ({ wording }: FormFamily, name: FieldName): string =>
  wording.fields?.[name] ?? FIELD_LABELS[name].label;

/** The label that a family prints for a section. */
export const sectionLabel = ({ wording }: FormFamily, name: SectionName): string =>
  wording.sections?.[name] ?? SECTION_LABELS[name].label;

/** The header that a family prints over an indicator column. */
export const columnLabel = ({ wording }: FormFamily, column: IndicatorColumn): string =>
  wording.columns?.[column] ?? INDICATOR_COLUMN_LABELS[column].label;

/** The header that a family prints over a column of its money block. */
export const fundLabel = ({ wording }: FormFamily, column: FundColumn): string =>
  wording.funds?.[column] ?? FUND_COLUMN_LABELS[column].label;
