import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import { bodyKey } from '../../language/lexicon/bodies';
import { bodiesOf, closestRelation } from '../../meaning/bodies';
import { areCarried, submissionsOf } from '../../meaning/submissions';

/** Forms of one unit and year. */
export interface Group {
  /** As a form writes it; undefined where none names a unit. */
  readonly unit: string | undefined;
  /** Undefined where no form names one. */
  readonly year: number | undefined;
  readonly forms: ReadonlySet<Form>;
  /** Names of other units that may be this one; they are not joined. */
  readonly doubtful: readonly string[];
}

/** A unit while its forms are collected. */
interface Unit {
  readonly bodies: string[];
  readonly forms: Form[];
  readonly doubtful: Set<string>;
}

/**
 * Forms of several files by unit and year. Names of units are compared by `meaning`: forms of the same body, or of an
 * office of it, belong together; names that may only be the same are told of and kept apart. A few projects of other
 * bodies in the folder of a department are carried by it, as in its workbook. Forms that name no unit go with the other
 * forms of their file, or of their folder where that holds one unit, or one department, only. Where there is one department
 * at most, the files are taken as one workbook would be.
 *
 * @param files forms of each file
 * @param paths of the files; left out: nothing is known of their folders
 */
export function groupsOf(
  files: readonly (readonly Form[])[],
  paths: readonly string[] = [],
): readonly Group[] {
  const units = unitsOf(files, paths.map(folderOf));
  return units.flatMap(({ bodies: [unit], forms, doubtful }) =>
    byYear(forms).map(([year, own]) => ({ unit, year, forms: own, doubtful: [...doubtful] })),
  );
}

const folderOf = (path: string): string =>
  path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'), 0));

function unitsOf(files: readonly (readonly Form[])[], folders: readonly string[]): readonly Unit[] {
  const all = files.flat();
  // Within a file, forms of bodies under a department are told from those of other units as in any workbook.
  const perFile = files.map((forms) => submissionsOf(forms).map((each) => each.forms));
  const sets = perFile.flat();
  const units = new Units();
  for (const forms of sets) if (forms.some(isDepartment)) units.add(forms);
  if (units.all.length <= 1 && isOneUnit(all)) {
    const [whole, ...others] = submissionsOf(all);
    if (whole && others.length === 0)
      return [
        {
          bodies: whole.unit === undefined ? [] : [whole.unit],
          forms: [...all],
          doubtful: new Set<string>(),
        },
      ];
  }
  const beside = new Map<string, Form[]>();
  for (const [index, folder] of folders.entries()) {
    const forms = beside.get(folder) ?? [];
    forms.push(...(files[index] ?? []));
    beside.set(folder, forms);
  }
  for (const forms of beside.values()) units.addCarried(forms);
  for (const forms of sets) if (!forms.some(isDepartment)) units.add(forms);
  for (const [index, ofFile] of perFile.entries())
    units.addUnnamed(ofFile.flat(), beside.get(folders[index] ?? '') ?? []);
  return units.all;
}

const isDepartment = ({ kind }: Form): boolean => kind === 'department-overall';

/** Whether no two names of units among the forms are only perhaps the same. */
function isOneUnit(forms: readonly Form[]): boolean {
  const [first = [], ...others] = forms.map(bodiesOf).filter((bodies) => bodies.length > 0);
  return others.every((bodies) => closestRelation(first, bodies) !== 'unclear');
}

class Units {
  readonly all: Unit[] = [];
  private readonly byKey = new Map<string, Unit>();
  private readonly unitOf = new Map<Form, Unit>();

  /** Puts forms of one unit to those of the same, or to a new one. Forms that name no body wait. */
  add(given: readonly Form[]): void {
    const forms = given.filter((form) => !this.unitOf.has(form));
    const department = forms.find(isDepartment);
    const bodies = department ? bodiesOf(department) : forms.flatMap(bodiesOf);
    if (bodies.length === 0) return;
    const known = bodies.flatMap((name) => this.byKey.get(bodyKey(name)) ?? [])[0];
    const unit = known ?? this.closest(department, bodies) ?? this.created(bodies);
    for (const form of forms) this.put(form, unit);
    for (const name of bodies) {
      const key = bodyKey(name);
      if (this.byKey.has(key)) continue;
      this.byKey.set(key, unit);
      unit.bodies.push(name);
    }
  }

  /** Puts a few projects of other bodies to the only department of their folder, which carries them. */
  addCarried(inFolder: readonly Form[]): void {
    const [unit, more] = this.unitsAmong(inFolder.filter(isDepartment));
    if (!unit || more) return;
    const named = inFolder.filter((form) => bodiesOf(form).length > 0 && !this.unitOf.has(form));
    const apart = named.filter((form) =>
      this.all.every((other) => closestRelation(other.bodies, bodiesOf(form)) === 'other'),
    );
    const own = inFolder.filter((form) =>
      ['same', 'part'].includes(closestRelation(unit.bodies, bodiesOf(form)) ?? ''),
    );
    if (areCarried(apart, own)) for (const form of apart) this.put(form, unit);
  }

  /** Puts the forms of a file that name no unit to the one unit of its other forms, or of its folder, or together to nobody. */
  addUnnamed(forms: readonly Form[], inFolder: readonly Form[]): void {
    const unnamed = forms.filter((form) => !this.unitOf.has(form));
    if (unnamed.length === 0) return;
    const own = this.unitsAmong(forms);
    const nearest = [own, own.length > 0 ? [] : this.ofFolder(inFolder)].find((units) => units.length > 0);
    const candidates = nearest ?? this.all;
    const [only] = candidates.length === 1 ? candidates : [];
    const unit = only ?? this.created([]);
    for (const form of unnamed) this.put(form, unit);
  }

  /** The unit that a folder is of: the only one in it, or the only department. */
  private ofFolder(forms: readonly Form[]): readonly Unit[] {
    const units = this.unitsAmong(forms);
    const departments = units.filter((unit) => unit.forms.some(isDepartment));
    return departments.length === 1 ? departments : units;
  }

  /** Units that are named among some forms. */
  private unitsAmong(forms: readonly Form[]): readonly Unit[] {
    const named = forms.filter((form) => bodiesOf(form).length > 0);
    return [...new Set(named.flatMap((form) => this.unitOf.get(form) ?? []))];
  }

  private put(form: Form, unit: Unit): void {
    unit.forms.push(form);
    this.unitOf.set(form, unit);
  }

  private closest(department: Form | undefined, bodies: readonly string[]): Unit | undefined {
    const related = (relation: 'same' | 'part'): Unit | undefined => {
      const found = this.all.filter((unit) => closestRelation(unit.bodies, bodies) === relation);
      return found.length === 1 ? found[0] : undefined;
    };
    return related('same') ?? (department ? undefined : related('part'));
  }

  private created(bodies: readonly string[]): Unit {
    const unit: Unit = { bodies: [], forms: [], doubtful: new Set() };
    const [name] = bodies;
    for (const other of this.all) {
      const relation = closestRelation(other.bodies, bodies);
      const [otherName] = other.bodies;
      if (name === undefined || otherName === undefined || relation === undefined || relation === 'other')
        continue;
      unit.doubtful.add(otherName);
      other.doubtful.add(name);
    }
    this.all.push(unit);
    return unit;
  }
}

/** Forms by year. One without a year goes with the only year that there is. */
function byYear(forms: readonly Form[]): readonly (readonly [number | undefined, ReadonlySet<Form>])[] {
  const years = new Set(forms.flatMap((form) => valueOf(form.fields.year) ?? []));
  const [only] = years.size === 1 ? years : [];
  const groups = new Map<number | undefined, Set<Form>>();
  for (const form of forms) {
    const year = valueOf(form.fields.year) ?? only;
    const group = groups.get(year) ?? new Set();
    groups.set(year, group.add(form));
  }
  return [...groups].sort(([a = Infinity], [b = Infinity]) => a - b);
}
