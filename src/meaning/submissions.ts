import { yearOf } from './form-year';
import { valueOf } from '../forms/field';
import type { Form } from '../forms/model';
import { oncePer } from '../language/once-per';
import { bodyKey } from '../language/lexicon/bodies';
import { bodiesOf, closestRelation } from './bodies';

/** Forms of a workbook that are of one unit, and may be held against each other. */
export interface Submission {
  /** The unit as a form of it writes its name; undefined where none does. */
  readonly unit: string | undefined;
  /** In the order of the workbook. */
  readonly forms: readonly Form[];
  /** Whether project forms were left aside that may be the unit's: of no unit that is known, or of one without a form of its own. */
  readonly incomplete: boolean;
}

/** A department form with the project forms that belong to it. */
export interface DepartmentProjects {
  readonly department: Form;
  readonly projects: readonly Form[];
}

/**
 * The forms of a workbook by unit. Forms that name no unit go with the only unit there is; in a workbook of several units
 * each of them stands alone, since nobody knows whose it is.
 */
export const submissionsOf = oncePer(submissionsIn);

/** A unit while its forms are collected. */
interface Unit {
  readonly bodies: string[];
  readonly forms: Set<Form>;
}

function submissionsIn(forms: readonly Form[]): readonly Submission[] {
  if (forms.length === 0) return [];
  const named = forms.filter((form) => bodiesOf(form).length > 0);
  if (named.length === 0) return [{ unit: undefined, forms, incomplete: false }];
  const unnamed = forms.filter((form) => bodiesOf(form).length === 0);
  const units = collected(named.filter(({ kind }) => kind === 'department-overall'));
  const apart: Form[] = [];
  for (const form of named) {
    if (form.kind === 'department-overall') continue;
    const unit = closestUnit(units, bodiesOf(form));
    if (unit) unit.forms.add(form);
    else apart.push(form);
  }
  const foreign = carriedBy(units, apart) ? [] : apart;
  const all = [...units, ...collected(foreign)];
  const [whole] = all.length === 1 ? all : [];
  if (whole) for (const form of unnamed) whole.forms.add(form);
  const loose = whole ? [] : unnamed;
  const incomplete = !whole && [...foreign, ...loose].some(({ kind }) => kind === 'project');
  return [
    ...all.map((unit) => ({
      unit: unit.bodies[0],
      forms: unit.forms.size === forms.length ? forms : forms.filter((form) => unit.forms.has(form)),
      incomplete,
    })),
    ...loose.map((form) => ({ unit: undefined, forms: [form], incomplete })),
  ];
}

/** Forms by the bodies they name, in the order given. */
function collected(forms: readonly Form[]): Unit[] {
  const units: Unit[] = [];
  const byKey = new Map<string, Unit>();
  for (const form of forms) {
    const bodies = bodiesOf(form);
    const known = bodies.flatMap((name) => byKey.get(bodyKey(name)) ?? [])[0];
    const unit = known ?? closestUnit(units.slice(0, MOST_COMPARED), bodies) ?? newUnit(units);
    unit.forms.add(form);
    for (const name of bodies) {
      const key = bodyKey(name);
      if (byKey.has(key)) continue;
      byKey.set(key, unit);
      unit.bodies.push(name);
    }
  }
  return units;
}

/** Names are compared one by one with so many units at most; beyond that only by what they are written like. */
const MOST_COMPARED = 30;

function newUnit(units: Unit[]): Unit {
  const unit: Unit = { bodies: [], forms: new Set() };
  units.push(unit);
  return unit;
}

/** The one unit that bodies are closest to; undefined where there is none, or where several are equally close. */
function closestUnit(units: readonly Unit[], bodies: readonly string[]): Unit | undefined {
  for (const wanted of ['same', 'part', 'unclear'] as const) {
    const close = units.filter((unit) => closestRelation(unit.bodies, bodies) === wanted);
    if (close.length > 0) return close.length === 1 ? close[0] : undefined;
  }
  return undefined;
}

/** So many forms of its own for each of another body make it likely that a department carries those projects too. */
const OWN_FOR_EACH = 3;

/** Whether the only unit there is carries the projects of other bodies too; then they are added to its forms. */
function carriedBy(units: readonly Unit[], apart: readonly Form[]): boolean {
  const [only, more] = units;
  if (!only || more || !areCarried(apart, [...only.forms])) return false;
  for (const form of apart) only.forms.add(form);
  return true;
}

/** Whether some project forms of other bodies are so few beside a department's own that they are those of bodies under it. */
export function areCarried(apart: readonly Form[], own: readonly Form[]): boolean {
  const projects = own.filter(({ kind }) => kind === 'project').length;
  return (
    apart.length > 0 &&
    apart.length * OWN_FOR_EACH <= projects &&
    apart.every(({ kind }) => kind === 'project')
  );
}

const sameYear = (a: Form, b: Form): boolean => {
  const [one, other] = [valueOf(a.fields.year), valueOf(b.fields.year)];
  return one === undefined || other === undefined || one === other;
};

/** Department forms of one unit, each with the unit's projects of its year. Transfer payments are other budgets. */
export const departmentsWithProjects = oncePer((forms: readonly Form[]): readonly DepartmentProjects[] => {
  const projects = forms.filter(({ kind }) => kind === 'project');
  return forms
    .filter(({ kind }) => kind === 'department-overall')
    .map((department) => ({
      department,
      projects: projects.filter((project) => sameYear(department, project)),
    }));
});

/** Whether a project names other bodies than its department: it is one of a body under it, or nobody's. */
export function mayBeForeign(department: Form, project: Form): boolean {
  return closestRelation(bodiesOf(department), bodiesOf(project)) === 'other';
}

/** What tells to which unit and year a form belongs. */
export const belonging = (form: Form): readonly unknown[] => {
  const { kind, fields } = form;
  return [
    kind,
    fields.departmentName,
    fields.preparedBy,
    fields.department,
    fields.implementer,
    fields.year,
    yearOf(form),
  ];
};
