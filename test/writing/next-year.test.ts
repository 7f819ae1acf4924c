import { loadWorkbook } from '../../src/cli/workbook-file';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import type { CellRef } from '../../src/forms/cell';
import { placeOf, valueOf } from '../../src/forms/field';
import type { Form } from '../../src/forms/model';
import {
  filledDepartmentPlan,
  filledProjectPlan,
  nextYear,
  TEMPLATES,
  withLastYear,
  yearShifts,
  type SheetPlan,
} from '../../src/writing';
import { modelOf } from './model';
import { planToGrid } from './plan-to-grid';

const forms = formsOf(readWorkbook(loadWorkbook('assets/sample-2024.xlsx', { merges: true }).grids));
const moved = (form: (typeof forms)[number]): typeof form =>
  nextYear(form, {
    accepted: new Set(
      yearShifts(form)
        .filter(({ certain }) => certain)
        .map(({ id }) => id),
    ),
    keepBudget: true,
    keepTargets: true,
  });

test('the sample: the years that move, as a golden list', () => {
  const list = forms.flatMap((form) =>
    yearShifts(form).map(
      ({ id, before, certain }) =>
        `${form.sheet.name} | ${id} | ${before.replaceAll('\n', '⏎')}${certain ? '' : ' ?'}`,
    ),
  );
  expect(list).toMatchSnapshot();
});

test('the sample: nothing but the year of the form changes', () => {
  for (const form of forms) {
    const before = JSON.stringify(modelOf(form));
    const after = JSON.stringify(modelOf(moved(form)));
    expect(after).not.toContain('2024');
    expect(after.replaceAll('2025', '2024')).toBe(before);
  }
});

test('the copy is laid out in the standard form and read back as itself', () => {
  for (const form of forms.map(moved)) {
    const { plan, unplaced } = form.kind === 'project' ? filledProjectPlan(form) : filledDepartmentPlan(form);
    expect(unplaced).toEqual([]);
    expect(formsOf(readWorkbook([planToGrid(plan)])).map(modelOf)).toEqual([modelOf(form)]);
  }
});

test('an unticked year stays, budget and targets are emptied where asked', () => {
  const form = forms[1]!;
  const copy = nextYear(form, { accepted: new Set(['year']), keepBudget: false, keepTargets: false });
  expect(copy.fields.year).toMatchObject({ value: 2025 });
  expect(copy.fields.period).toEqual(form.fields.period);
  expect(copy.fields.budget.state).toBe('blank');
  expect(copy.indicators.every(({ target }) => target.state !== 'read')).toBe(true);
  expect(copy.indicators.map(({ level3 }) => level3)).toEqual(form.indicators.map(({ level3 }) => level3));
});

test('a form without a year offers nothing', () => {
  const form = { ...forms[0]!, fields: { ...forms[0]!.fields, year: { state: 'absent' } as const } };
  expect(yearShifts(form)).toEqual([]);
});

describe("last year's results", () => {
  const [source] = forms.filter(({ kind }) => kind === 'project');
  const actuals = ['2次', '人均 480 元'];
  const evaluation: Form = {
    ...source!,
    kind: 'self-evaluation',
    indicators: source!.indicators.map((indicator, index) => ({
      ...indicator,
      actual:
        actuals[index] === undefined
          ? indicator.actual
          : { state: 'read', value: actuals[index], raw: actuals[index], at: indicatorPlace(indicator) },
    })),
  };

  test.each(
    TEMPLATES.filter(({ family }) => family.kind === 'project').map((template) => [
      template.name.zh,
      template,
    ]),
  )('%s: stand beside the indicators and change nothing that is read or printed', (_name, template) => {
    const { plan } = template.fill(moved(source!));
    const wide = withLastYear(plan, evaluation);
    const beside = wide.cells.filter(({ rect }) => rect.column > plan.columnWidths.length);
    expect(beside.map(({ content }) => content.type === 'text' && content.text)).toEqual([
      '2024年实际',
      ...actuals,
    ]);
    const name = wide.cells.find(
      ({ content }) => content.type === 'text' && content.text === valueOf(source!.indicators[0]!.level3),
    );
    expect(beside[1]!.rect.row).toBe(name!.rect.row);
    expect(wide.print).toEqual(plan.print);
    const read = (each: SheetPlan) => formsOf(readWorkbook([planToGrid(each)])).map(modelOf);
    expect(read(wide)).toEqual(read(plan));
  });

  test('are left out where there are none', () => {
    const { plan } = filledProjectPlan(moved(source!));
    expect(withLastYear(plan, source!)).toBe(plan);
  });
});

function indicatorPlace({ level3 }: Form['indicators'][number]): CellRef {
  const at = placeOf(level3);
  if (!at) throw new Error('An indicator of the sample has a name.');
  return at;
}
