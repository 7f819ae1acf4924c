import type { DepartmentModel, ProjectModel } from '../../models/model';
import type { FormDraft } from '../draft';
import type { Style } from '../variation';
import {
  centralApplication,
  centralDepartment,
  centralTarget,
  columnarHead,
  multiYearApplication,
  stackedTrees,
  twoTrees,
} from './central';
import { cityDepartment, cityProject } from './city';
import {
  monitoring,
  monitoringLocal,
  selfEvaluation,
  selfEvaluationLocal,
  transferPayment,
} from './execution';

/** A layout family for one project, or for one department. */
export type Family =
  | {
      readonly name: string;
      readonly of: 'project';
      readonly draft: (style: Style, model: ProjectModel) => FormDraft;
    }
  | {
      readonly name: string;
      readonly of: 'department';
      readonly draft: (style: Style, model: DepartmentModel) => FormDraft;
    };

/** Families of one form per model; lists of several projects are separate (lists.ts). */
export const FAMILIES: readonly Family[] = [
  { name: 'city-project', of: 'project', draft: cityProject },
  { name: 'city-department', of: 'department', draft: cityDepartment },
  { name: 'central-application', of: 'project', draft: centralApplication },
  { name: 'central-target', of: 'project', draft: centralTarget },
  { name: 'columnar-head', of: 'project', draft: columnarHead },
  { name: 'two-trees', of: 'project', draft: twoTrees },
  { name: 'stacked-trees', of: 'project', draft: stackedTrees },
  { name: 'multi-year-application', of: 'project', draft: multiYearApplication },
  { name: 'central-department', of: 'department', draft: centralDepartment },
  { name: 'self-evaluation', of: 'project', draft: selfEvaluation },
  { name: 'monitoring', of: 'project', draft: monitoring },
  { name: 'self-evaluation-local', of: 'project', draft: selfEvaluationLocal },
  { name: 'monitoring-local', of: 'project', draft: monitoringLocal },
  { name: 'transfer-payment', of: 'project', draft: transferPayment },
];
