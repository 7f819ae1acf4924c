import type Big from 'big.js';
import { valueOf, type Field } from '../../forms/field';
import type { Form, Money, MoneyUnit } from '../../forms/model';
import { sum } from '../../forms/money';
import { departmentsWithProjects, submissionsOf } from '../../meaning/submissions';
import { addTo } from '../../review/support/grouping';
import { isKnownAmount, roundingSlack, yuanOf } from '../../review/support/sums';
import type { KnownAmount } from '../../review/support/sums';

/** Two sides that should be equal, in 元. `gap` is the first less the second, zero within the rounding of the printed amounts. */
export interface Comparison {
  readonly whole: Big;
  readonly parts: Big;
  readonly gap: Big;
}

/** One project and its budget of the year. */
export interface ProjectAmount {
  readonly form: Form;
  readonly budget: Field<Money>;
  /** The budget in 元, where the form declares a unit. */
  readonly yuan?: Big;
}

/** A department's money beside its projects'; `department` is left out for projects that belong to none. */
export interface DepartmentAmounts {
  readonly department?: Form;
  /** Whose forms these are, where the workbook holds those of several units; `unit` is undefined where they name none. */
  readonly of?: { readonly unit: string | undefined };
  /** The unit the comparison is shown in: that of 项目支出. */
  readonly unit: MoneyUnit;
  /** 资金总额 against 基本支出 + 项目支出, where all three are known. */
  readonly total?: Comparison;
  /** 项目支出 against the sum of the budgets, where they are known. */
  readonly expenditure?: Comparison;
  readonly projects: readonly ProjectAmount[];
  /** Σ known budgets in 元. */
  readonly sum: Big;
  /** Projects whose budget is not in the sum. */
  readonly notInSum: number;
}

function compare(whole: KnownAmount, parts: readonly KnownAmount[]): Comparison {
  const all = sum(parts.map(yuanOf));
  const gap = yuanOf(whole).minus(all);
  const slack = roundingSlack([whole, ...parts]);
  return { whole: yuanOf(whole), parts: all, gap: gap.abs().lte(slack) ? gap.times(0) : gap };
}

function amountsOf(department: Form | undefined, projectForms: readonly Form[]): DepartmentAmounts {
  const projects = projectForms.map((form): ProjectAmount => {
    const { budget } = form.fields;
    return { form, budget, ...(isKnownAmount(budget) ? { yuan: yuanOf(budget) } : {}) };
  });
  const budgets = projects.map(({ budget }) => budget).filter(isKnownAmount);
  const spending = department?.fields.projectExpenditure;
  const basic = department?.fields.basicExpenditure;
  const total = department?.fields.total;
  const known = spending && isKnownAmount(spending) ? spending : undefined;
  return {
    ...(department ? { department } : {}),
    unit: known?.value.unit ?? '万元',
    ...(known && basic && total && isKnownAmount(basic) && isKnownAmount(total)
      ? { total: compare(total, [basic, known]) }
      : {}),
    ...(known && budgets.length > 0 ? { expenditure: compare(known, budgets) } : {}),
    projects,
    sum: sum(budgets.map(yuanOf)),
    notInSum: projects.length - budgets.length,
  };
}

/**
 * Every department of the workbook with its projects, and the projects of each unit that belong to none. Forms of different
 * units, or of different years, are never taken together; `of` says whose they are where the workbook holds those of several.
 */
export function departmentAmounts(forms: readonly Form[]): readonly DepartmentAmounts[] {
  const submissions = submissionsOf(forms);
  return submissions.flatMap((submission) => {
    const departments = departmentsWithProjects(submission.forms);
    const placed = new Set(departments.flatMap(({ projects }) => projects));
    const loose = byYear(submission.forms.filter((form) => form.kind === 'project' && !placed.has(form)));
    const of = submissions.length > 1 ? { of: { unit: submission.unit } } : {};
    return [
      ...departments.map(({ department, projects }) => ({ ...amountsOf(department, projects), ...of })),
      ...loose.map((projects) => ({ ...amountsOf(undefined, projects), ...of })),
    ];
  });
}

/** Project forms by their year, in the order of the workbook; those without a year go with the only one there is. */
function byYear(forms: readonly Form[]): readonly (readonly Form[])[] {
  const years = new Map<number | undefined, Form[]>();
  for (const form of forms) addTo(years, valueOf(form.fields.year), form);
  return years.size === 2 && years.has(undefined) ? [forms] : [...years.values()];
}

/** The year that a block of forms is of; undefined where no form says it. */
export const yearOf = ({ department, projects }: DepartmentAmounts): number | undefined =>
  [department, ...projects.map(({ form }) => form)]
    .flatMap((form) => (form ? (valueOf(form.fields.year) ?? []) : []))
    .at(0);

/** An exact amount of 元 in `unit`, with thousands separated: (25846400, 万元) → 2,584.64. */
export function showIn(yuan: Big, unit: MoneyUnit): string {
  const [whole = '', fraction] = yuan
    .div(unit === '元' ? 1 : 10_000)
    .toFixed()
    .split('.');
  const grouped = whole.replace(/\d(?=(\d{3})+$)/g, '$&,');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
