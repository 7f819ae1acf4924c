import { addTo } from './grouping';
import { perForm } from './per-form';
import { squeeze } from '../../forms/normalise';
import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import { oncePer } from '../../forms/once-per';

/** A department form with the project forms that belong to it. */
export interface DepartmentProjects {
  readonly department: Form;
  readonly projects: readonly Form[];
}

const names = perForm(({ fields }): readonly string[] =>
  [fields.departmentName, fields.preparedBy, fields.department, fields.implementer].flatMap((field) => {
    const name = valueOf(field);
    return name ? [squeeze(name)] : [];
  }),
);

/** Whether a project names another unit than the department and not the department: it may be somebody else's. */
export function mayBeForeign(department: Form, project: Form): boolean {
  const [own, its] = [names(department), names(project)];
  return (
    own.length > 0 &&
    its.length > 0 &&
    !its.some((name) => own.some((other) => name.includes(other) || other.includes(name)))
  );
}

/** What tells to which department a form belongs. */
export const belonging = ({ kind, fields }: Form): readonly unknown[] => [
  kind,
  fields.departmentName,
  fields.preparedBy,
  fields.department,
  fields.implementer,
  fields.year,
];

const sameYear = (a: Form, b: Form): boolean => {
  const [one, other] = [valueOf(a.fields.year), valueOf(b.fields.year)];
  return one === undefined || other === undefined || one === other;
};

/**
 * Which projects belong to which department. One department form in the workbook: all projects of its year are its own,
 * also those of units under it. Several: by the names of the units; a project that names none of them belongs to nobody.
 */
export const departmentsWithProjects = oncePer(pair);

function pair(forms: readonly Form[]): readonly DepartmentProjects[] {
  const departments = forms.filter(({ kind }) => kind === 'department-overall');
  const projects = forms.filter(({ kind }) => kind === 'project');
  const only = departments.length === 1 ? departments[0] : undefined;
  if (only) return [{ department: only, projects: projects.filter((project) => sameYear(only, project)) }];
  const byName = new Map<string, Form[]>();
  for (const project of projects) for (const name of new Set(names(project))) addTo(byName, name, project);
  return departments.map((department) => ({
    department,
    projects: [...new Set(names(department).flatMap((name) => byName.get(name) ?? []))].filter((project) =>
      sameYear(department, project),
    ),
  }));
}
