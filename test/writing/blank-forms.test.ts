import { formsOf, skippedOf } from '../../src/reading/reading';
import { placeOf } from '../../src/forms/field';
import { readWorkbook } from '../../src/reading/read';
import {
  centralFormPlan,
  departmentFormPlan,
  monitoringFormPlan,
  projectFormPlan,
  selfEvaluationFormPlan,
  TEMPLATES,
  type KnownValues,
  type SheetPlan,
} from '../../src/writing';
import { planToGrid } from './plan-to-grid';

const OUTPUT_88 = ['quantity', 'quality', 'timeliness', 'cost'];
const CITY = [...OUTPUT_88, 'social', 'economic', 'ecological', 'sustainable', 'satisfaction'];
const CENTRAL_2015 = [...OUTPUT_88, 'economic', 'social', 'ecological', 'sustainable', 'satisfaction'];
const CENTRAL_2021 = [
  'economicCost', 'socialCost', 'ecologicalCost', 'quantity', 'quality', 'timeliness',
  'economic', 'social', 'ecological', 'satisfaction',
]; // prettier-ignore

interface Template {
  readonly name: string;
  readonly plan: (known?: KnownValues) => SheetPlan;
  readonly kind: string;
  readonly classes: readonly string[];
  /** Fields the form has a place for, besides title, year and preparedBy. */
  readonly blank: readonly string[];
  readonly lists: readonly [plans: number, detailedGoals: number, phasedPlan: number];
}

const templates: readonly Template[] = [
  {
    name: '项目绩效目标表',
    plan: projectFormPlan,
    kind: 'project',
    classes: CITY,
    blank: [
      'projectName', 'leader', 'phone', 'category', 'attribute', 'period', 'budget', 'fundNature', 'annualGoal',
      'organization', 'regulations',
    ], // prettier-ignore
    lists: [4, 0, 0],
  },
  {
    name: '部门整体支出绩效目标表',
    plan: departmentFormPlan,
    kind: 'department-overall',
    classes: CITY,
    blank: [
      'departmentName', 'functions', 'basicExpenditure', 'projectExpenditure', 'total', 'overallGoal', 'organization',
      'regulations',
    ], // prettier-ignore
    lists: [0, 6, 6],
  },
  {
    name: '项目支出绩效目标表 (2021)',
    plan: (known) => centralFormPlan('2021', known),
    kind: 'project',
    classes: CENTRAL_2021,
    blank: ['projectName', 'attribute', 'period', 'budget', 'annualGoal', 'department', 'implementer'],
    lists: [0, 0, 0],
  },
  {
    name: '项目支出绩效目标表 (2015)',
    plan: (known) => centralFormPlan('2015', known),
    kind: 'project',
    classes: CENTRAL_2015,
    blank: ['projectName', 'attribute', 'period', 'budget', 'annualGoal', 'department', 'implementer'],
    lists: [0, 0, 0],
  },
];

describe.each(templates)('blank $name', ({ plan, kind, classes, blank, lists }) => {
  const reading = readWorkbook([planToGrid(plan())]);
  const [form] = formsOf(reading);

  test('is read as exactly one form of its kind', () => {
    expect(formsOf(reading).map((each) => each.kind)).toEqual([kind]);
    expect(skippedOf(reading)).toEqual([]);
  });

  test('has every place, all of them blank, and nothing unread', () => {
    const places = Object.entries(form!.fields).flatMap(([name, field]) =>
      field.state === 'blank' ? [name] : [],
    );
    expect(new Set(places)).toEqual(new Set(['preparedBy', ...blank]));
    expect(form!.unread).toEqual([]);
  });

  test('prints its numbered lists, all entries blank', () => {
    const printed = [form!.plans, form!.detailedGoals, form!.phasedPlan];
    expect(printed.map((list) => list.length)).toEqual(lists);
    expect(printed.flat().every((entry) => entry.state === 'blank')).toBe(true);
  });

  test('prints every class once, without indicators', () => {
    expect(form!.indicators).toEqual([]);
    expect(form!.emptyClasses.map((each) => each.class.level2)).toEqual(classes);
  });

  test('recognises every label', () => {
    const sheetPlan = plan();
    const known = new Set(
      [
        ...form!.labels,
        ...form!.emptyClasses.flatMap(({ level1, level2 }) =>
          [level1, level2].flatMap((field) => ('at' in field ? field.at : [])),
        ),
      ].map(({ row, column }) => `${row} ${column}`),
    );
    const printed = sheetPlan.cells.filter(
      ({ style, content }) => ['label', 'section', 'header'].includes(style) && content.type === 'text',
    );
    expect(
      printed.filter(({ rect }) => !known.has(`${rect.row} ${rect.column}`)).map(({ content }) => content),
    ).toEqual([]);
  });

  test('carries year and unit where they are known', () => {
    const [known] = formsOf(readWorkbook([planToGrid(plan({ year: 2031, preparedBy: '某市某局' }))]));
    expect(known!.fields.year).toMatchObject({ state: 'read', value: 2031 });
    expect(known!.fields.preparedBy).toMatchObject({ state: 'read', value: '某市某局' });
    expect(known!.unread).toEqual([]);
  });
});

test.each([
  ['自评表', selfEvaluationFormPlan, 'self-evaluation'],
  ['监控表', monitoringFormPlan, 'monitoring'],
] as const)('a blank %s is read as such, with all classes and its money block', (_name, plan, kind) => {
  const forms = formsOf(readWorkbook([planToGrid(plan({ year: 2031, preparedBy: '某市某局' }))]));
  expect(forms.map((form) => form.kind)).toEqual([kind]);
  expect(forms[0]!.emptyClasses.map((each) => each.class.level2)).toEqual(CENTRAL_2021);
  expect(forms[0]!.funds).toHaveLength(4);
});

test.each(TEMPLATES.map((template) => [template.id, template] as const))(
  'the place for the amount of a blank %s is read where it is, so that sums find what is filled in later',
  (_id, { blank }) => {
    const plan = blank({ year: 2025, projectName: '培训' });
    const [form] = formsOf(readWorkbook([planToGrid(plan)]));
    const { budget } = plan.places;
    const read = form && placeOf(form.fields.budget);
    if (budget) expect(read).toMatchObject(budget);
  },
);
