import {
  CENTRAL_PROJECT,
  CITY_DEPARTMENT,
  CITY_PROJECT,
  DEPARTMENT_SELF_EVALUATION,
  familyById,
  MONITORING,
  SELF_EVALUATION,
  type FormFamily,
  type Subject,
} from '../forms/families';
import type { Form, FormKind } from '../forms/model';
import type { Text } from '../texts/text';
import { centralFormPlan, filledCentralPlan } from './central-plan';
import { departmentFormPlan, filledDepartmentPlan, type KnownDepartmentValues } from './department-plan';
import type { FilledPlan } from './form-parts';
import { filledMonitoringPlan, monitoringFormPlan } from './monitoring-plan';
import { filledProjectPlan, projectFormPlan } from './project-plan';
import {
  departmentSelfEvaluationPlan,
  filledSelfEvaluationPlan,
  selfEvaluationFormPlan,
} from './self-evaluation-plan';
import type { SheetPlan } from './sheet-plan';
import type { TextAt } from './values';

/** Id of a standard form. */
export type TemplateId =
  | 'project'
  | 'department-overall'
  | 'central-2021'
  | 'central-2015'
  | 'self-evaluation'
  | 'department-self-evaluation'
  | 'monitoring';

/** A standard form that can be inserted blank, or filled from a form of its kind that was read. */
export interface Template {
  readonly id: TemplateId;
  /** What it prints, in which words. */
  readonly family: FormFamily;
  readonly name: Text;
  blank(known: KnownDepartmentValues): SheetPlan;
  /** Lays the values of a form out; `textAt` shows cells that the reader left undecided. */
  fill(form: Form, textAt?: TextAt): FilledPlan;
}

/** The standard forms, those of the city family first. */
export const TEMPLATES: readonly Template[] = [
  {
    id: 'project',
    family: CITY_PROJECT,
    name: { zh: '项目绩效目标表（市级）', en: 'Project targets (city)' },
    blank: projectFormPlan,
    fill: filledProjectPlan,
  },
  {
    id: 'department-overall',
    family: CITY_DEPARTMENT,
    name: { zh: '部门整体支出绩效目标表（市级）', en: 'Department targets (city)' },
    blank: departmentFormPlan,
    fill: filledDepartmentPlan,
  },
  {
    id: 'central-2021',
    family: CENTRAL_PROJECT,
    name: { zh: '项目支出绩效目标表（成本指标为一级）', en: 'Project targets (central, cost first)' },
    blank: (known) => centralFormPlan('2021', known),
    fill: (form, textAt) => filledCentralPlan(form, '2021', textAt),
  },
  {
    id: 'central-2015',
    family: CENTRAL_PROJECT,
    name: { zh: '项目支出绩效目标表（成本指标属产出）', en: 'Project targets (central, cost under output)' },
    blank: (known) => centralFormPlan('2015', known),
    fill: (form, textAt) => filledCentralPlan(form, '2015', textAt),
  },
  {
    id: 'self-evaluation',
    family: SELF_EVALUATION,
    name: { zh: '项目支出绩效自评表', en: 'Self-evaluation' },
    blank: selfEvaluationFormPlan,
    fill: filledSelfEvaluationPlan,
  },
  {
    id: 'department-self-evaluation',
    family: DEPARTMENT_SELF_EVALUATION,
    name: { zh: '部门整体支出绩效自评表', en: 'Department self-evaluation' },
    blank: departmentSelfEvaluationPlan,
    fill: filledSelfEvaluationPlan,
  },
  {
    id: 'monitoring',
    family: MONITORING,
    name: { zh: '项目支出绩效运行监控表', en: 'Monitoring' },
    blank: monitoringFormPlan,
    fill: filledMonitoringPlan,
  },
];

/** The families of project forms, under the ids of their templates, with their short names. */
export const FAMILIES = {
  project: { zh: '市级（指标解释、实施计划）', en: 'City (explanations, plan)' },
  'central-2021': { zh: '中央（成本指标为一级）', en: 'Central (cost first)' },
  'central-2015': { zh: '中央（成本指标属产出）', en: 'Central (cost under output)' },
} as const satisfies Readonly<Partial<Record<TemplateId, Text>>>;

/** The family of project forms a unit uses. */
export type FamilyId = keyof typeof FAMILIES;

/** The standard form of a kind, of a project in the given family; undefined where there is none (a project list). */
export const templateFor = (
  kind: FormKind,
  family: FamilyId,
  subject: Subject = 'project',
): Template | undefined =>
  TEMPLATES.find(({ id }) =>
    kind === 'project'
      ? id === family
      : kind === 'self-evaluation' && subject === 'department'
        ? id === 'department-self-evaluation'
        : id === kind,
  );

/** The standard form for what stands on a form that was read. */
export const templateOf = ({ kind, family }: Form, of: FamilyId): Template | undefined =>
  templateFor(kind, of, familyById(family)?.subject);
