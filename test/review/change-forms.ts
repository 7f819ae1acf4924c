import type { FormSpec, FundSpec, IndicatorSpec } from './form-builder';

/** One injected defect: the forms of a workbook with one thing wrong. */
export interface Mutation {
  readonly name: string;
  /** The mutated forms; undefined where the workbook has no place for this defect. */
  readonly apply: (forms: readonly FormSpec[]) => readonly FormSpec[] | undefined;
  /** Other rules that rightly report the same edit as an error. */
  readonly also?: readonly string[];
}

type Change<T> = (value: T) => T | undefined;

/** Changes the first form the change applies to. */
export const first =
  (change: Change<FormSpec>): Mutation['apply'] =>
  (forms) => {
    for (const [index, form] of forms.entries()) {
      const changed = change(form);
      if (changed) return forms.map((other, at) => (at === index ? changed : other));
    }
    return undefined;
  };
export const field = (
  name: keyof NonNullable<FormSpec['fields']>,
  change: Change<string>,
): Mutation['apply'] =>
  first((form) => {
    const before = form.fields?.[name];
    const after = before === undefined ? undefined : change(before);
    return after === undefined ? undefined : { ...form, fields: { ...form.fields, [name]: after } };
  });
export const indicator = (
  change: (row: IndicatorSpec, form: FormSpec) => Partial<IndicatorSpec> | undefined,
): Mutation['apply'] =>
  first((form) => {
    for (const [index, row] of (form.indicators ?? []).entries()) {
      const changed = change(row, form);
      if (changed)
        return {
          ...form,
          indicators: form.indicators!.map((other, at) => (at === index ? { ...row, ...changed } : other)),
        };
    }
    return undefined;
  });
export const fund = (change: (row: FundSpec) => Partial<FundSpec> | undefined): Mutation['apply'] =>
  first((form) => {
    for (const [index, row] of (form.funds ?? []).entries()) {
      const changed = change(row);
      if (changed)
        return {
          ...form,
          funds: form.funds!.map((other, at) => (at === index ? { ...row, ...changed } : other)),
        };
    }
    return undefined;
  });
type TaskSpec = NonNullable<FormSpec['tasks']>[number];
export const task = (change: Change<TaskSpec>): Mutation['apply'] =>
  first((form) => {
    const at = (form.tasks ?? []).findIndex((each) => change(each) !== undefined);
    if (at < 0) return undefined;
    return { ...form, tasks: form.tasks!.map((each, index) => (index === at ? change(each)! : each)) };
  });
export const listEntry = (
  list: 'plans' | 'phasedPlan' | 'detailedGoals',
  change: Change<string>,
): Mutation['apply'] =>
  first((form) => {
    const [head, ...rest] = form[list] ?? [];
    const changed = head === undefined ? undefined : change(head);
    return changed === undefined ? undefined : { ...form, [list]: [changed, ...rest] };
  });
export const add = (row: IndicatorSpec, when: (form: FormSpec) => boolean = isTarget): Mutation['apply'] =>
  first((form) =>
    when(form) && form.indicators?.length
      ? { ...form, indicators: [...form.indicators, { level1: '产出指标', level2: '数量指标', ...row }] }
      : undefined,
  );
export const isTarget = ({ kind }: FormSpec): boolean => kind === 'project' || kind === 'department-overall';
export const isProject = ({ kind }: FormSpec): boolean => kind === 'project';
export const named = (name: string, apply: Mutation['apply'], also: readonly string[] = []): Mutation => ({
  name,
  apply,
  also,
});
export const row = (
  level3: string,
  target: string,
  explanation: string,
  classes: Partial<IndicatorSpec> = {},
): IndicatorSpec => ({
  level3,
  target,
  explanation,
  ...classes,
});

/** Lists of further units, one of each year, beside the forms. */
export const listsOf =
  (...years: readonly string[]): Mutation['apply'] =>
  (forms) => [
    ...forms,
    ...years.map((year, at): FormSpec => ({
      kind: 'project-list',
      sheet: `清单${at + 1}`,
      fields: { year },
      projects: [[`设施维护经费${at + 1}`, '']],
    })),
  ];

/** Ways to leave a cell without an answer. */
export const BLANKS = ['', ' ', '\n'];
export const NOTHINGS = ['—', '/', '无', '-', '不适用'];

/** Classes of indicators. */
export const quality = { level2: '质量指标' };
export const timeliness = { level2: '时效指标' };
export const satisfied = { level1: '满意度指标', level2: '服务对象满意度指标' };
export const inDepartment =
  (change: (sheet: string) => Record<string, string> | undefined): Mutation['apply'] =>
  (forms) =>
    forms.length > 2
      ? forms.map((form) => {
          const fields = change(form.sheet ?? '');
          return fields ? { ...form, fields: { ...form.fields, ...fields } } : form;
        })
      : undefined;
export const plan = (text: string): Mutation =>
  named(
    text,
    listEntry('plans', (before) => `${before}，${text}`),
  );
export const counts = (name: string, target: string, text: string, kind = {}): Mutation =>
  named(`${name} ${target} ${text}`, add(row(name, target, text, kind)));

/** A table of costs in the first project form; `rows` and `total` are given its budget in 元. */
export const withCosts = (
  rows: (budget: number) => NonNullable<FormSpec['costs']>,
  total?: (budget: number) => string,
): Mutation['apply'] =>
  first((form) => {
    const written = form.fields?.budget ?? '';
    if (!isProject(form) || written === '') return undefined;
    const budget = parseFloat(written.replaceAll(',', '')) * (written.endsWith('万元') ? 10_000 : 1);
    return { ...form, costs: rows(budget), ...(total ? { costTotal: total(budget) } : {}) };
  });
