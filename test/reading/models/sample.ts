import sample from './sample-2024.json';
import type { DepartmentModel, ProjectModel } from './model';

/** The department of the sample workbook as a layout-free model. */
export const SAMPLE_DEPARTMENT: DepartmentModel = {
  unit: sample.department.departmentName,
  year: sample.department.year,
  functions: sample.department.functions,
  basicExpenditure: sample.department.budget.basicExpenditure.value,
  projectExpenditure: sample.department.budget.projectExpenditure.value,
  overallGoal: sample.department.overallGoal,
  detailedGoals: sample.department.detailedGoals,
  organization: sample.department.organization,
  regulations: sample.department.regulations,
  phasedPlan: sample.department.phasedPlan,
  tasks: sample.projects.map((project) => ({
    name: project.projectName,
    content: project.plans[0] ?? project.projectName,
    amount: project.budget.value / 10000,
  })),
  indicators: sample.department.indicators,
  emptyClasses: [],
};

/** The eight projects of the sample workbook as layout-free models. */
export const SAMPLE_PROJECTS: readonly ProjectModel[] = sample.projects.map((project) => ({
  unit: sample.department.departmentName,
  year: project.year,
  projectName: project.projectName,
  leader: project.leader,
  phone: project.phone,
  category: project.category,
  attribute: project.attribute,
  period: project.period,
  budget: project.budget.value,
  fundNature: project.fundNature,
  annualGoal: project.annualGoal,
  longTermGoal: `持续做好${project.projectName}相关工作，保障各项任务在三年内全面完成。`,
  plans: project.plans,
  organization: project.organization,
  regulations: project.regulations,
  department: sample.department.departmentName,
  indicators: project.indicators,
  emptyClasses: project.emptyClasses,
}));
