import Big from 'big.js';
import { placeOf, valueOf } from '../../../src/forms/field';
import type { MoneyUnit } from '../../../src/forms/model';
import { readWorkbook } from '../../../src/reading/read';
import { formsOf } from '../../../src/reading/reading';
import {
  departmentFormPlan,
  listedProjectPlans,
  projectSummaryPlan,
  TEMPLATES,
  type TemplateId,
} from '../../../src/writing';
import { gridOf, number, text } from '../../review/arithmetic/sheet';
import { keyOfCell, named, ownValues, readForms, typedInto, type MadeWorkbook } from './made';

/** A project list: names and amounts in its unit, undefined where none is known yet. */
export interface ListedAmounts {
  readonly unit: MoneyUnit | '亿元';
  readonly amounts: readonly (number | undefined)[];
  readonly family: TemplateId;
}

const YUAN: Readonly<Record<ListedAmounts['unit'], number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };
/** What is typed later where nothing stands yet, in the unit that the form prints. */
const LATER = 12.34;

/**
 * Forms and a summary made of a list, and a department form over them; and the same after the missing amounts were typed
 * into the forms. Two projects share a name.
 */
export function summed({ unit, amounts, family }: ListedAmounts, name: string): readonly MadeWorkbook[] {
  const title = (index: number): string => (index === 1 ? '项目0' : `项目${index}`);
  const grid = gridOf('清单', [
    [text('2025年项目清单')],
    [text('序号'), text('项目名称'), text(`预算金额（${unit}）`)],
    ...amounts.map((amount, index) => [
      number(index + 1),
      text(title(index)),
      amount === undefined ? text('') : number(amount),
    ]),
  ]);
  const [list] = formsOf(readWorkbook([grid]));
  const blank = TEMPLATES.find(({ id }) => id === family)?.blank;
  if (!list || !blank) throw new Error('The list is not read.');
  const projects = listedProjectPlans(list, { year: 2025, preparedBy: '某市某局' }, blank);
  const plans = projects.map(({ plan }, index) => named(plan, `表 ${index}'s`));
  const sheets = plans.map((plan) => ({ id: plan.name, name: plan.name }));
  const summary = projectSummaryPlan(
    projects.map(({ on }, index) => on(sheets[index]!)),
    { year: 2025 },
  );
  const forms = readForms(plans).filter(({ kind }) => kind === 'project');
  const department = named(departmentFormPlan({ year: 2025, projects: forms }), '部门');
  const whole = [...plans, summary, department];

  const typed = new Map<string, number>();
  const inYuan = amounts.map((amount, index) => {
    const form = forms[index];
    if (amount !== undefined) return new Big(amount).times(YUAN[unit]);
    const at = form && placeOf(form.fields.budget);
    if (!at) return undefined;
    typed.set(keyOfCell({ ...at, sheet: form.sheet }), LATER);
    return undefined;
  });
  const own = ownValues(whole);
  const results = (sum: Big): ReadonlyMap<string, number | string> => {
    const total = summary.places['total'];
    const parts = department.places['projectExpenditure'];
    const added = parts && own.has(`${department.name}!${parts.row},${parts.column}`);
    const inWan = sum.div(10_000).round(6).toNumber();
    return new Map([
      ...(total ? [[`${summary.name}!${total.row},${total.column}`, inWan] as const] : []),
      ...(added ? [[`${department.name}!${parts.row},${parts.column}`, inWan] as const] : []),
    ]);
  };
  const today = inYuan.reduce<Big>((sum, amount) => sum.plus(amount ?? 0), new Big(0));
  // What is typed later is in the unit that the form's label prints.
  const printed = (index: number): number => {
    const after = readForms(typedInto([plans[index]!], typed))[0];
    const budget = after && valueOf(after.fields.budget);
    return budget?.unit ? YUAN[budget.unit] : 0;
  };
  const later = amounts.reduce<Big>(
    (sum, amount, index) => (amount === undefined ? sum.plus(new Big(LATER).times(printed(index))) : sum),
    today,
  );
  return [
    { name: `list ${name}`, plans: whole, expected: new Map([...own, ...results(today)]) },
    { name: `list filled later ${name}`, plans: typedInto(whole, typed), expected: results(later) },
  ];
}
