import { loadWorkbook } from '../../src/cli/workbook-file';
import { ABSENT, valueOf, type Field } from '../../src/forms/field';
import { NO_LISTED_DETAILS } from '../../src/forms/members';
import type { Indicator } from '../../src/forms/model';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import {
  amountsWithoutUnit,
  centralFormPlan,
  type KnownValues,
  departmentFormPlan,
  filledCentralPlan,
  listColumns,
  listedProjectPlans,
  monitoringOf,
  projectFormPlan,
  projectSheet,
  projectSummaryPlan,
  selfEvaluationOf,
  TEMPLATES,
  type PlanContent,
  type SheetPlan,
} from '../../src/writing';
import Big from 'big.js';
import type { Form, ListedProject } from '../../src/forms/model';
import type { Grid } from '../../src/reading/grid';
import { modelOf } from './model';
import { planToGrid } from './plan-to-grid';

const sample = formsOf(readWorkbook(loadWorkbook('assets/sample-2024.xlsx', { merges: true }).grids));
const projects = sample.filter(({ kind }) => kind === 'project');
const meeting = projects[0]!;
const AT = { sheet: { id: 's', name: '来源' }, row: 0, column: 0, rows: 1, columns: 1 };
const readBack = (plan: SheetPlan) => formsOf(readWorkbook([planToGrid(plan)]));
const listIn = (title: string | undefined, rows: readonly (readonly string[])[]) => {
  const texts = [...(title === undefined ? [] : [[title]]), ...rows];
  const values = texts.map((row) => row.map((text) => (/^[\d.]{1,6}$/u.test(text) ? Number(text) : text)));
  const sheet = { id: 's1', name: 'Sheet1' };
  return formsOf(readWorkbook([{ sheet, origin: { row: 0, column: 0 }, values, texts }]));
};
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

test('a department is evaluated by its own form: its name, parts of its money, goal and indicators, with points of 90 and 10', () => {
  const department = sample.find(({ kind }) => kind === 'department-overall')!;
  const plan = selfEvaluationOf(department);
  expect(plan.name).toBe('六盘水市人民代表大会常务委员会办公室整体自评表');
  const [read, ...others] = readBack(plan);
  expect(others).toEqual([]);
  expect(read).toMatchObject({
    kind: 'self-evaluation',
    family: 'department-self-evaluation',
    unread: [],
    fields: { title: { value: '六盘水市人民代表大会常务委员会办公室部门整体支出绩效自评表' } },
  });
  const [made, source] = [modelOf(read!), modelOf(department)];
  for (const name of [
    'departmentName',
    'overallGoal',
    'total',
    'basicExpenditure',
    'projectExpenditure',
  ] as const)
    expect([name, made.fields[name]]).toEqual([name, source.fields[name]]);
  const names = (model: typeof made): unknown[] =>
    model.indicators
      .map(({ class: of, level3, target }) => `${String(of)} ${String(level3)} ${String(target)}`)
      .sort();
  expect(names(made)).toEqual(names(source));
  const points = made.indicators.reduce((sum, { weight }) => sum.plus(String(weight)), new Big(0));
  expect(points.toNumber()).toBe(90);
  expect(read!.funds.map(({ weight }) => valueOf(weight))).toEqual(['10', '—', '—']);
});

test('a cell that takes numbers only says so where it is filled in', () => {
  const targets = sample.filter(({ kind }) => kind === 'project' || kind === 'department-overall');
  const weighted = targets.map((form) => ({
    ...form,
    indicators: form.indicators.map((each, index) => ({
      ...each,
      weight: {
        ...each.level3,
        value: index === 0 ? `${101 - form.indicators.length}` : '1',
      } as typeof each.weight,
    })),
  }));
  const plans = [
    ...TEMPLATES.map(({ blank }) => blank({ year: 2025 })),
    ...[...targets, ...weighted].flatMap((form) => [selfEvaluationOf(form), monitoringOf(form)]),
  ];
  const limited = plans
    .flatMap(({ validations }) => validations)
    .filter(({ rule }) => rule.type === 'decimal');
  expect(limited.length).toBeGreaterThan(100);
  const silent = limited.filter(({ prompt }) => !/填写数字/u.test(prompt?.text ?? ''));
  expect([...new Set(silent.map(({ prompt }) => prompt?.text))]).toEqual([]);
});

test('every list of 项目属性 offers a project of several years', () => {
  const lists = TEMPLATES.flatMap(({ blank }) => blank({ year: 2025 }).validations).flatMap(({ rule }) =>
    rule.type === 'list' && rule.values.includes('新增项目') ? [rule.values] : [],
  );
  expect(lists.length).toBeGreaterThan(0);
  for (const values of lists) expect(values).toContain('跨年度项目');
});

test('a self-evaluation scores what is measured, leaves words to people, and empty rows to what comes into them', () => {
  const measured = meeting.indicators.filter(
    ({ target }) => target.state === 'read' && /\d/u.test(target.value),
  ).length;
  const scores = formulasOf(selfEvaluationOf(meeting)).filter(({ formula }) => formula.includes('手工评分'));
  const open = scores.filter(({ formula }) => formula.includes('LOOKUP'));
  const byHand = scores.filter(({ formula }) => formula.endsWith('"","手工评分")'));
  expect(scores.length - open.length - byHand.length).toBe(measured);
  expect(byHand).toHaveLength(meeting.indicators.length - measured);
  expect(open).toHaveLength(meeting.emptyClasses.length);
});

test('a department form adds the project budgets up in 万元, exactly', () => {
  const plan = departmentFormPlan({ year: 2024, projects });
  expect(modelOf(readBack(plan)[0]!).fields).toMatchObject({
    projectExpenditure: '3831000元',
    total: '3831000元',
  });
  expect(formulasOf(plan)[0]!.formula).toMatch(
    /^ROUND\(SUM\(立法经费!C9,.+IF\(人大会议!C9="",0,人大会议!C9\*0\.0001\)/u,
  );
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

test('a summary links every project', () => {
  const plan = projectSummaryPlan(projects.map(projectSheet), { year: 2024 });
  const links = formulasOf(plan).filter(({ formula }) => formula.startsWith('HYPERLINK'));
  expect(links.map(({ value }) => value)).toEqual(projects.map(({ sheet }) => sheet.name));
  expect(links[0]!.formula).toBe('HYPERLINK("#人大会议!A1","人大会议")');
});

test('our own summary is no list: its forms are there already', () => {
  expect(readBack(projectSummaryPlan(projects.map(projectSheet), { year: 2024 }))).toEqual([]);
});

test('a project list becomes one form per project, with name and amount', () => {
  const [list] = listIn('2024年项目清单', [
    ['序号', '项目名称', '预算金额（元）'],
    ...projects.map(({ fields }, index) => [
      `${index + 1}`,
      valueOf(fields.projectName)!,
      valueOf(fields.budget)!.amount.toFixed(),
    ]),
  ]);
  const plans = listedProjectPlans(list!, { year: 2025, preparedBy: '某市某局' });
  const forms = plans.map(({ plan }) => modelOf(readBack(plan)[0]!).fields);
  expect(forms.map(({ projectName, budget }) => [projectName, budget])).toEqual(
    projects.map((form) => [modelOf(form).fields.projectName, modelOf(form).fields.budget]),
  );
  expect(forms.every(({ year, preparedBy }) => year === 2025 && preparedBy === '某市某局')).toBe(true);
});

const summaryOf = (list: Form): SheetPlan =>
  projectSummaryPlan(
    listedProjectPlans(list).map(({ on }, index) => on({ id: `${index}`, name: `项目${index}` })),
  );

test('units that stand row by row beside the amounts go with them, whatever their column is headed', () => {
  for (const header of ['单位', '计量单位', '金额单位', '币种']) {
    const [list] = listIn('2025年项目清单', [
      ['序号', '项目名称', header, '预算金额'],
      ['1', '农村公路养护', '万元', '35'],
      ['2', '职业技能培训', '元', '120000'],
      ['3', '水质监测', '（万元）', '8.6'],
    ]);
    expect(list!.projects.map(({ amount }) => valueOf(amount)?.unit)).toEqual(['万元', '元', '万元']);
    expect(list!.unread.filter(({ at }) => at.column === 2)).toEqual([]);
    expect(listColumns(list!, projectFormPlan).leftOut).not.toContain(header);
    expect(listColumns(list!, projectFormPlan).carried).toContainEqual({ header, field: 'budget' });
    expect(amountsWithoutUnit(list!)).toBe(0);
    const total = formulasOf(summaryOf(list!)).filter(({ formula }) => formula.startsWith('ROUND'));
    expect(total.map(({ value }) => value)).toEqual([55.6]);
  }
});

test('a column of units that carry the projects out stays what it is, and an amount without a unit is counted', () => {
  const [list] = listIn('2025年项目清单', [
    ['序号', '项目名称', '单位', '预算金额'],
    ['1', '农村公路养护', '县交通运输局', '35'],
    ['2', '职业技能培训', '县人社局', '8万元'],
  ]);
  expect(list!.projects.map(({ amount }) => valueOf(amount)?.unit)).toEqual([undefined, '万元']);
  expect(amountsWithoutUnit(list!)).toBe(1);
});

describe('what a list says of a project goes into its form', () => {
  const HEAD = ['序号', '项目名称', '实施单位', '项目负责人', '联系电话', '项目类别', '资金性质', '预算金额（万元）', '开始时间', '结束时间', '年度绩效目标', '备注']; // prettier-ignore
  const ROW = ['1', '农村公路养护', '县交通运输局', '张三', '13800000001', '专项业务', '一般公共预算', '120.5', '2025年1月', '2025年12月', '养护农村公路200公里。', '续建']; // prettier-ignore
  const NEXT = ['2', '职业技能培训', '县人社局', '李四', '13800000002', '其他', '政府性基金预算', '30', '2025年3月', '2025年10月', '培训500人次。', '']; // prettier-ignore
  const [list] = listIn(undefined, [HEAD, ROW, NEXT]);

  test('every column that is recognised, in a list without a title', () => {
    const { plan, unplaced } = listedProjectPlans(list!, { year: 2025 })[0]!;
    const { fields } = modelOf(readBack(plan)[0]!);
    expect(fields).toMatchObject({
      projectName: '农村公路养护',
      preparedBy: '县交通运输局',
      leader: '张三',
      phone: '13800000001',
      category: '专项业务',
      fundNature: '一般公共预算',
      period: '2025年1月—2025年12月',
      annualGoal: '养护农村公路200公里。',
    });
    expect(unplaced).toEqual([]);
    // The attribute is what the list does not say: there the person goes on.
    expect(plan.select).toEqual(expect.objectContaining({ row: plan.places['attribute']!.row }));
  });

  test('its form starts with the work that the goal promises, counted and without a value, in every family', () => {
    for (const blank of [undefined, (known: KnownValues) => centralFormPlan('2021', known)]) {
      const plans = listedProjectPlans(list!, { year: 2025 }, blank);
      const started = plans.map(({ plan }) =>
        readBack(plan)[0]!.indicators.flatMap(({ level3, target, class: { level2 } }) =>
          level3.state === 'read' ? [[level3.value, level2, target.state]] : [],
        ),
      );
      expect(started).toEqual([
        [['养护农村公路长度', 'quantity', 'blank']],
        [['培训人次', 'quantity', 'blank']],
      ]);
    }
  });

  test('what the form has no place for stands in its remarks', () => {
    const { plan, unplaced } = listedProjectPlans(list!, {}, (known) => centralFormPlan('2021', known))[0]!;
    expect(unplaced.map(({ name, text }) => [name, text])).toEqual([
      ['项目负责人', '张三'],
      ['联系电话', '13800000001'],
      ['项目类别', '专项业务'],
      ['资金性质', '一般公共预算'],
    ]);
    expect(modelOf(readBack(plan)[0]!).fields).toMatchObject({ implementer: '县交通运输局' });
  });

  test('is shown beforehand, column by column, with what is left out', () => {
    const { carried, leftOut } = listColumns(list!, projectFormPlan);
    expect(carried.map(({ header, field }) => [header, field])).toEqual([
      ['项目名称', 'projectName'],
      ['实施单位', 'preparedBy'],
      ['项目负责人', 'leader'],
      ['联系电话', 'phone'],
      ['项目类别', 'category'],
      ['资金性质', 'fundNature'],
      ['预算金额（万元）', 'budget'],
      ['开始时间', 'period'],
      ['结束时间', 'period'],
      ['年度绩效目标', 'annualGoal'],
    ]);
    expect(leftOut).toEqual(['序号', '备注']);
  });

  test('a table of names and amounts alone, without a title, is no list', () => {
    expect(listIn(undefined, [['项目名称', '金额'], ['租金', '12'], ['水费', '3']])).toEqual([]); // prettier-ignore
  });
});

describe('formulas cover what is filled in later', () => {
  const named = (name: string, amount?: [string, '元' | '万元']): ListedProject => ({
    ...NO_LISTED_DETAILS,
    projectName: { state: 'read', value: name, raw: name, at: AT },
    amount: amount
      ? { state: 'read', value: { amount: new Big(amount[0]), unit: amount[1] }, raw: amount[0], at: AT }
      : { state: 'blank', at: AT },
  });
  const listOf = (...rows: readonly ListedProject[]): Form => ({
    ...meeting,
    kind: 'project-list',
    projects: rows,
  });

  test('a project without an amount today, and two of the same name', () => {
    const list = listOf(
      named('干部培训', ['30', '万元']),
      named('图书采购'),
      named('干部培训', ['12.5', '万元']),
    );
    const budgets = formulasOf(summaryOf(list)).filter(({ formula }) => formula.includes('ROUND(SUM(项目'));
    expect(budgets.map(({ formula, value }) => [formula, value])).toEqual([
      ['IF(项目0!C9="","",ROUND(SUM(项目0!C9),6))', 30],
      ['IF(项目1!C9="","",ROUND(SUM(项目1!C9),6))', ''],
      ['IF(项目2!C9="","",ROUND(SUM(项目2!C9),6))', 12.5],
    ]);
    // The unit of the list is written on the form whose amount is still to come.
    const [, second] = listedProjectPlans(list);
    expect(
      second?.plan.cells.some(({ content }) => content.type === 'text' && /（万元）/u.test(content.text)),
    ).toBe(true);
  });

  test('a list in 亿元', () => {
    const rows = ['项目支出预算清单', '', ''];
    const grid: Grid = {
      sheet: { id: 'l', name: '清单' },
      origin: { row: 0, column: 0 },
      values: [
        rows,
        ['序号', '项目名称', '预算金额（亿元）'],
        [1, '高速公路', 1.2],
        [2, '水库', 0.35],
        [3, '桥梁', ''],
      ],
      texts: [
        rows,
        ['序号', '项目名称', '预算金额（亿元）'],
        ['1', '高速公路', '1.2'],
        ['2', '水库', '0.35'],
        ['3', '桥梁', ''],
      ],
    };
    const [list] = formsOf(readWorkbook([grid]));
    expect(list?.kind).toBe('project-list');
    const plan = summaryOf(list!);
    expect(formulasOf(plan).map(({ value }) => value)).toEqual(
      expect.arrayContaining([12_000, 3500, 15_500]),
    );
    expect(
      plan.cells.some(
        ({ content }) =>
          (content.type === 'text' && content.text === '项目预算（万元）') ||
          (content.type === 'text' && /（万元）$/u.test(content.text)),
      ),
    ).toBe(true);
  });

  test('项目支出 of a department counts a project whose amount is still blank, and a text until a number replaces it', () => {
    const [first, second, third] = projects;
    const blank: Form = {
      ...second!,
      fields: { ...second!.fields, budget: { state: 'blank', at: { ...AT, sheet: second!.sheet } } },
    };
    const text = third!.fields.budget;
    if (text.state !== 'read') throw new Error('the sample has a budget');
    const value = { amount: text.value.amount, unit: text.value.unit };
    const written: Form = {
      ...third!,
      fields: { ...third!.fields, budget: { ...text, raw: '15.1万元', value } },
    };
    const [formula] = formulasOf(departmentFormPlan({ projects: [first!, blank, written] }));
    expect(formula?.formula).toMatch(
      /^ROUND\(SUM\(立法经费!A1\)\*0\.0001\+IF\(人大会议!C9="",0,人大会议!C9\*0\.0001\)\+IF\(EXACT\(联网监督!D9,"15\.1万元"\),44,IF\(联网监督!D9="",0,联网监督!D9\*0\.0001\)\),6\)$/u,
    );
  });
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
      ['40', '四十五分'],
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

test('in a column of signs 定性 says what kind of value it is, and is no part of it', () => {
  const rows = [
    ['项目支出绩效目标表'],
    ['项目名称', '干部培训'],
    ['年度目标', '全年开展培训12期，提高业务能力。'],
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '计量单位'],
    ['产出指标', '数量指标', '开展培训期数', '≥', '12', '期'],
    ['产出指标', '质量指标', '培训合格率', '≥', '95', '%'],
    ['效益指标', '社会效益指标', '业务能力', '定性', '明显提升', ''],
  ];
  const [form] = formsOf(
    readWorkbook([
      { sheet: { id: 's', name: '表' }, origin: { row: 0, column: 0 }, values: rows, texts: rows },
    ]),
  );
  expect(form?.indicators.map(({ operator, direction }) => [valueOf(operator), valueOf(direction)])).toEqual([
    ['≥', undefined],
    ['≥', undefined],
    [undefined, '定性'],
  ]);
  const targets = readBack(filledCentralPlan(form!, '2021').plan)[0]?.indicators.map(({ target }) =>
    valueOf(target),
  );
  expect(targets).toEqual(['≥12期', '≥95%', '明显提升']);
});

test('weights that make up 100 beside no execution rate are nine tenths of themselves beside it: 100 in all, by formulas that show it', () => {
  const weighted = (weights: readonly string[]): Form => ({
    ...meeting,
    indicators: meeting.indicators.slice(0, weights.length).map((indicator, index) => ({
      ...indicator,
      weight: { state: 'read', value: weights[index]!, raw: weights[index]!, at: AT },
    })),
  });
  const total = (weights: readonly string[]): unknown => {
    const { cells, places } = selfEvaluationOf(weighted(weights));
    const { row, column } = places['totalWeight']!;
    const cell = cells.find(({ rect }) => rect.row === row && rect.column === column);
    return cell?.content.type === 'formula' && cell.content.value;
  };
  expect(total(['40', '35%', '25分'])).toBe(100);
  expect(total(['40', '30', '20'])).toBe(100);
  expect(formulasOf(selfEvaluationOf(weighted(['40', '35%', '25分']))).map(({ formula }) => formula)).toEqual(
    expect.arrayContaining(['40*90%', '35*90%', '25*90%']),
  );
});
