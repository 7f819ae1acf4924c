import type { Form, FormKind } from '../forms/model';
import type { Text } from '../texts/text';
import { centralFormPlan, filledCentralPlan } from './central-plan';
import { departmentFormPlan, filledDepartmentPlan, type KnownDepartmentValues } from './department-plan';
import type { FilledPlan } from './form-parts';
import { filledMonitoringPlan, monitoringFormPlan } from './monitoring-plan';
import { filledProjectPlan, projectFormPlan } from './project-plan';
import { filledSelfEvaluationPlan, selfEvaluationFormPlan } from './self-evaluation-plan';
import type { SheetPlan } from './sheet-plan';
import type { TextAt } from './values';

/** A standard form that can be inserted blank, or filled from a form of its kind that was read. */
export interface Template {
  readonly id: string;
  readonly kind: FormKind;
  readonly name: Text;
  blank(known: KnownDepartmentValues): SheetPlan;
  /** Lays the values of a form out; `textAt` shows cells that the reader left undecided. */
  fill(form: Form, textAt?: TextAt): FilledPlan;
}

/** The standard forms, those of the city family first. */
export const TEMPLATES = [
  {
    id: 'project',
    kind: 'project',
    name: { zh: '项目绩效目标表（市级）', en: 'Project targets (city)' },
    blank: projectFormPlan,
    fill: filledProjectPlan,
  },
  {
    id: 'department-overall',
    kind: 'department-overall',
    name: { zh: '部门整体支出绩效目标表（市级）', en: 'Department targets (city)' },
    blank: departmentFormPlan,
    fill: filledDepartmentPlan,
  },
  {
    id: 'central-2021',
    kind: 'project',
    name: { zh: '项目支出绩效目标表（成本指标为一级）', en: 'Project targets (central, cost first)' },
    blank: (known) => centralFormPlan('2021', known),
    fill: (form, textAt) => filledCentralPlan(form, '2021', textAt),
  },
  {
    id: 'central-2015',
    kind: 'project',
    name: { zh: '项目支出绩效目标表（成本指标属产出）', en: 'Project targets (central, cost under output)' },
    blank: (known) => centralFormPlan('2015', known),
    fill: (form, textAt) => filledCentralPlan(form, '2015', textAt),
  },
  {
    id: 'self-evaluation',
    kind: 'self-evaluation',
    name: { zh: '项目支出绩效自评表', en: 'Self-evaluation' },
    blank: selfEvaluationFormPlan,
    fill: filledSelfEvaluationPlan,
  },
  {
    id: 'monitoring',
    kind: 'monitoring',
    name: { zh: '项目支出绩效运行监控表', en: 'Monitoring' },
    blank: monitoringFormPlan,
    fill: filledMonitoringPlan,
  },
] as const satisfies readonly Template[];
