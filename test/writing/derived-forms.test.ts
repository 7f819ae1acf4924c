import { loadWorkbook } from '../../src/cli/workbook-file';
import { ABSENT, type Field } from '../../src/forms/field';
import type { Indicator } from '../../src/forms/model';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import {
  departmentFormPlan,
  filledCentralPlan,
  listedProjectPlans,
  monitoringOf,
  projectSheet,
  projectSummaryPlan,
  selfEvaluationOf,
  type PlanContent,
  type SheetPlan,
} from '../../src/writing';
import { modelOf } from './model';
import { planToGrid } from './plan-to-grid';

const sample = formsOf(readWorkbook(loadWorkbook('assets/sample-2024.xlsx', { merges: true }).grids));
const projects = sample.filter(({ kind }) => kind === 'project');
const meeting = projects[0]!;
const readBack = (plan: SheetPlan) => formsOf(readWorkbook([planToGrid(plan)]));
const formulasOf = (plan: SheetPlan): Extract<PlanContent, { type: 'formula' }>[] =>
  plan.cells.flatMap(({ content }) => (content.type === 'formula' ? [content] : []));

test.each([
  ['自评表', selfEvaluationOf, 'self-evaluation', '绩效自评表'],
  ['监控表', monitoringOf, 'monitoring', '绩效运行监控表'],
] as const)(
  'a %s takes over goal, budget, targets and classes, with empty results',
  (_name, make, kind, title) => {
    const read = readBack(make(meeting));
    expect(read.map((form) => form.kind)).toEqual([kind]);
    const [form, source] = [modelOf(read[0]!), modelOf(meeting)];
    expect(form.fields).toMatchObject({
      projectName: source.fields.projectName,
      annualGoal: source.fields.annualGoal,
      budget: source.fields.budget,
      year: 2024,
    });
    expect(form.fields.title).toContain(title);
    const names = (model: typeof form): unknown[] =>
      model.indicators.map(({ class: of, level3, target }) => [of, level3, target]);
    expect(names(form)).toEqual(names(source));
    expect(form.indicators.every(({ actual, score }) => actual === null && score === null)).toBe(true);
  },
);

test('a self-evaluation scores what is measured, leaves words to people, and empty rows to what comes into them', () => {
  const measured = meeting.indicators.filter(
    ({ target }) => target.state === 'read' && /\d/u.test(target.value),
  ).length;
  const scores = formulasOf(selfEvaluationOf(meeting)).filter(({ formula }) => formula.includes('ISNUMBER'));
  const open = scores.filter(({ formula }) => formula.includes('LOOKUP'));
  expect(scores.length - open.length).toBe(measured);
  expect(open).toHaveLength(meeting.emptyClasses.length);
});

test('a department form adds the project budgets up in 万元, exactly', () => {
  const plan = departmentFormPlan({ year: 2024, projects });
  expect(modelOf(readBack(plan)[0]!).fields).toMatchObject({
    projectExpenditure: '3831000元',
    total: '3831000元',
  });
  expect(formulasOf(plan)[0]!.formula).toMatch(/^ROUND\(人大会议!C9\/10000\+/u);
});

test('a department form adds nothing up while a budget does not say its unit', () => {
  const [first, ...others] = projects;
  const { budget } = first!.fields;
  if (budget.state !== 'read') throw new Error('the sample has a budget');
  const unclear = {
    ...first!,
    fields: { ...first!.fields, budget: { ...budget, value: { ...budget.value, unit: undefined } } },
  };
  expect(formulasOf(departmentFormPlan({ projects: [unclear, ...others] }))).toHaveLength(1);
});

test('a summary links every project and is read as a project list', () => {
  const plan = projectSummaryPlan(projects.map(projectSheet), { year: 2024 });
  const [list] = readBack(plan);
  expect(list?.kind).toBe('project-list');
  expect(list?.projects.map(({ projectName }) => projectName.state === 'read' && projectName.value)).toEqual(
    projects.map((form) => form.fields.projectName.state === 'read' && form.fields.projectName.value),
  );
  const links = formulasOf(plan).filter(({ formula }) => formula.startsWith('HYPERLINK'));
  expect(links.map(({ value }) => value)).toEqual(projects.map(({ sheet }) => sheet.name));
  expect(links[0]!.formula).toBe('HYPERLINK("#人大会议!A1","人大会议")');
});

test('a project list becomes one form per project, with name and amount', () => {
  const [list] = readBack(projectSummaryPlan(projects.map(projectSheet), { year: 2024 }));
  const plans = listedProjectPlans(list!, { year: 2025, preparedBy: '某市某局' });
  const forms = plans.map(({ plan }) => modelOf(readBack(plan)[0]!).fields);
  expect(forms.map(({ projectName, budget }) => [projectName, budget])).toEqual(
    projects.map((form) => [modelOf(form).fields.projectName, modelOf(form).fields.budget]),
  );
  expect(forms.every(({ year, preparedBy }) => year === 2025 && preparedBy === '某市某局')).toBe(true);
});

describe('the note below a central form adds the points up', () => {
  test.each<[string, readonly string[], string]>([
    ['none yet', [], '注：各项指标的分值权重合计 90 分，另有预算执行率 10 分。'],
    ['as it should be', ['40', '50'], '注：各项指标的分值权重合计 90 分，另有预算执行率 10 分。'],
    [
      'another sum',
      ['40', '45.5'],
      '注：各项指标的分值权重现合计 85.5 分，应为 90 分；另有预算执行率 10 分。',
    ],
    [
      'points in words are not added',
      ['40', '45分'],
      '注：各项指标的分值权重合计 90 分，另有预算执行率 10 分。',
    ],
  ])('%s', (_name, weights, note) => {
    const indicators = meeting.indicators.map((indicator, index): Indicator => {
      const value = weights[index];
      const { at } = indicator.level3 as Extract<Field<string>, { state: 'read' }>;
      return {
        ...indicator,
        weight: value === undefined ? ABSENT : { state: 'read', value, raw: value, at },
      };
    });
    const notes = formulasOf(filledCentralPlan({ ...meeting, indicators }, '2021').plan);
    expect(notes.at(-1)!.value).toBe(note);
  });
});
