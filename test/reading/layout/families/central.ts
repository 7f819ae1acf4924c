import type { DepartmentModel, ProjectModel } from '../../models/model';
import type { FormDraft } from '../draft';
import { FormWriter, type Pair } from '../form-writer';
import { columnsWidth, indicatorColumns, writeIndicatorTable, type Column } from '../indicator-table';
import type { Style } from '../variation';
import { labelWords, printLabel, printSection, shapeWords } from '../words';
import { finish, stretch } from './city';

/** How much of the year's money is 财政拨款, 上年结转, 其他资金; the three add up exactly. */
export function fundSources(budget: number): readonly (readonly [string, number])[] {
  const carry = Math.floor(budget / 10 / 100) * 100;
  return [
    ['其中：财政拨款', budget - carry],
    ['上年结转', carry],
    ['其他资金', 0],
  ];
}

const plain = (label: string, cell: string, key: string, value: string): Pair => ({
  label,
  cell,
  bindings: [{ key, value }],
  joinable: true,
});

/** The head of the central forms: 项目名称, 主管部门, 实施单位, 项目属性, 项目期. */
function centralHead(writer: FormWriter, model: ProjectModel): void {
  const { style, columns } = writer;
  writer.pairs(0, columns, [writer.text('projectName', 'projectName', model.projectName)], {
    labelColumns: 2,
  });
  writer.pairs(
    0,
    columns,
    [
      writer.text('department', 'department', model.department),
      writer.text('implementer', 'implementer', model.unit),
    ],
    { labelColumns: 2 },
  );
  writer.pairs(
    0,
    columns,
    [
      writer.text('attribute', 'attribute', model.attribute),
      plain(printLabel(style, labelWords(style, 'period')), model.period, 'period', model.period),
    ],
    { labelColumns: 2 },
  );
}

/** 项目支出绩效目标申报表 of 88号: money and goals of the whole term beside those of the year. */
export function centralApplication(style: Style, model: ProjectModel): FormDraft {
  const { random } = style;
  const columns = indicatorColumns(style, { weight: false });
  const width = Math.max(1 + columnsWidth(columns), 6);
  const writer = new FormWriter(style, width);
  writer.heading({
    title: random.pick([
      '项目支出绩效目标申报表',
      '中央部门项目支出绩效目标申报表',
      `${model.unit}项目支出绩效目标申报表`,
    ]),
    year: model.year,
  });
  centralHead(writer, model);
  const half = Math.floor((width - 2) / 2) + 2;
  const moneyAt = writer.row;
  const longTerm = writer.money('中期资金总额', 'multiYearTotal', model.budget * 3, {
    unscored: true,
    unitAbove: true,
  });
  const year = writer.money('年度资金总额', 'budget', model.budget, { unitAbove: true });
  const sectionUnit =
    !style.has('unitInCorner') &&
    !style.has('unitInValue') &&
    !style.has('unitInFormat') &&
    !style.has('unitContradiction') &&
    !style.has('amountWithRemark');
  writePair(writer, longTerm, 2, half);
  writePair(writer, year, half, width);
  writer.row += 1;
  fundSources(model.budget).forEach(([name, amount], index) => {
    writePair(
      writer,
      writer.money(name, `funds[${index}].longTerm`, amount * 3, { unscored: true, unitAbove: true }),
      2,
      half,
    );
    writePair(
      writer,
      writer.money(name, `funds[${index + 1}]`, amount, { unscored: true, unitAbove: true }),
      half,
      width,
    );
    writer.row += 1;
  });
  writer.put(
    { row: moneyAt, column: 0, rows: writer.row - moneyAt, columns: 2 },
    'section',
    `项目资金${sectionUnit ? `\n（${style.unit}）` : ''}`,
    sectionUnit ? [{ key: 'budget.unit', value: style.unit }] : [],
  );
  const goalAt = writer.row;
  const years = `（${model.year}年—${model.year + 2}年）`;
  writer.put(
    { row: goalAt, column: 1, columns: half - 1 },
    'label',
    `${shapeWords(style, labelWords(style, 'longTermGoal'))}${random.pick(['', years])}`,
  );
  writer.put({ row: goalAt, column: half, columns: width - half }, 'label', shapeWords(style, '年度目标'));
  writer.put({ row: goalAt + 1, column: 1, columns: half - 1 }, 'value', model.longTermGoal, [
    { key: 'longTermGoal', value: model.longTermGoal },
  ]);
  writer.put({ row: goalAt + 1, column: half, columns: width - half }, 'value', model.annualGoal, [
    { key: 'annualGoal', value: model.annualGoal },
  ]);
  writer.row += 2;
  writer.section('总体目标', goalAt);
  const tableAt = writer.row;
  const table = writeIndicatorTable(writer, 1, stretch(columns, width - 1), model);
  writer.section('绩效指标', tableAt);
  return finish(writer, 'project', 'central-application', table);
}

function writePair(writer: FormWriter, pair: Pair, from: number, to: number): void {
  writer.put({ row: writer.row, column: from }, 'label', pair.label, pair.labelBindings ?? []);
  writer.put(
    { row: writer.row, column: from + 1, columns: to - from - 1 },
    'value',
    pair.cell,
    pair.bindings,
  );
}

/** The newer public form: one tree, money by source, weights of 90 points. */
export function centralTarget(style: Style, model: ProjectModel): FormDraft {
  const { random } = style;
  const columns = indicatorColumns(style, { weight: true });
  const width = Math.max(1 + columnsWidth(columns), 6);
  const writer = new FormWriter(style, width);
  writer.heading({
    title: random.pick(['项目支出绩效目标表', '部门预算项目绩效目标表', '项目绩效目标表']),
    year: model.year,
  });
  centralHead(writer, model);
  const moneyAt = writer.row;
  const year = writer.money(
    labelWords(style, 'budget') === '项目资金' ? '年度资金总额' : '年度资金总额',
    'budget',
    model.budget,
  );
  writer.pairs(2, width, [year], { labelColumns: 2 });
  fundSources(model.budget).forEach(([name, amount], index) =>
    writer.pairs(
      2,
      width,
      [writer.money(name, `funds[${index + 1}]`, amount, { unscored: true, unitAbove: true })],
      { labelColumns: 2 },
    ),
  );
  writer.section('项目资金', moneyAt, 0, 2);
  writer.pairs(0, width, [
    {
      label: printLabel(style, random.pick(['年度总体目标', '总体目标', '年度绩效目标', '年度目标'])),
      cell: model.annualGoal,
      bindings: [{ key: 'annualGoal', value: model.annualGoal }],
    },
  ]);
  const tableAt = writer.row;
  const table = writeIndicatorTable(writer, 1, stretch(columns, width - 1), model);
  writer.section('绩效指标', tableAt);
  return finish(writer, 'project', 'central-target', table);
}

/** A form whose head is a row of labels over a row of values. */
export function columnarHead(style: Style, model: ProjectModel): FormDraft {
  const { random } = style;
  const columns = indicatorColumns(style, { weight: true });
  const width = Math.max(columnsWidth(columns), 5);
  const writer = new FormWriter(style, width);
  writer.heading({
    title: random.pick(['项目支出绩效目标表', '部门预算项目支出绩效目标表']),
    year: model.year,
    preparedBy: model.unit,
  });
  const head: readonly Pair[] = [
    writer.text('projectName', 'projectName', model.projectName),
    writer.text('department', 'department', model.department),
    writer.text('category', 'category', model.category),
    writer.text('attribute', 'attribute', model.attribute),
    writer.money(labelWords(style, 'budget'), 'budget', model.budget),
  ];
  const ends = head.map((_, index) => Math.floor(((index + 1) * width) / head.length));
  head.forEach((pair, index) => {
    const column = index === 0 ? 0 : ends[index - 1]!;
    const size = { column, columns: ends[index]! - column };
    writer.put({ row: writer.row, ...size }, 'label', pair.label, pair.labelBindings ?? []);
    writer.put({ row: writer.row + 1, ...size }, 'value', pair.cell, pair.bindings);
  });
  writer.row += 2;
  writer.pairs(0, width, [writer.text('annualGoal', 'annualGoal', model.annualGoal)]);
  const table = writeIndicatorTable(writer, 0, stretch(columns, width), model);
  return finish(writer, 'project', 'columnar-head', table);
}

/** The application with two indicator trees side by side: the term's and the year's. */
export function twoTrees(style: Style, model: ProjectModel): FormDraft {
  const width = 8;
  const writer = new FormWriter(style, width);
  writer.heading({ title: '项目支出绩效目标申报表', year: model.year });
  centralHead(writer, model);
  const moneyAt = writer.row;
  const longTerm = writer.money('中期资金总额', 'multiYearTotal', model.budget * 3, { unscored: true });
  const year = writer.money('年度资金总额', 'budget', model.budget);
  writePair(writer, longTerm, 2, 5);
  writePair(writer, year, 5, width);
  writer.row += 1;
  writer.section('项目资金', moneyAt, 0, 2);
  const goalAt = writer.row;
  writer.put(
    { row: goalAt, column: 1, columns: 4 },
    'label',
    shapeWords(style, `中期目标（${model.year}年—${model.year + 2}年）`),
  );
  writer.put({ row: goalAt, column: 5, columns: 3 }, 'label', shapeWords(style, '年度目标'));
  writer.put({ row: goalAt + 1, column: 1, columns: 4 }, 'value', model.longTermGoal, [
    { key: 'longTermGoal', value: model.longTermGoal },
  ]);
  writer.put({ row: goalAt + 1, column: 5, columns: 3 }, 'value', model.annualGoal, [
    { key: 'annualGoal', value: model.annualGoal },
  ]);
  writer.row += 2;
  writer.section('总体目标', goalAt);

  const tableAt = writer.row;
  const header = (column: number, words: string): void =>
    writer.put({ row: tableAt, column }, 'header', shapeWords(style, words));
  ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'].forEach((words, index) =>
    header(index + 1, words),
  );
  const count = model.indicators.length;
  const same = (a: number, b: number, deep: boolean): boolean => {
    const [x, y] = [model.indicators[a]!, model.indicators[b]!];
    return x.level1 === y.level1 && (!deep || x.level2 === y.level2);
  };
  const groups = (deep: boolean): [number, number][] => {
    const found: [number, number][] = [];
    for (let start = 0; start < count;) {
      let end = start + 1;
      while (end < count && same(start, end, deep)) end += 1;
      found.push([start, end]);
      start = end;
    }
    return found;
  };
  const first = tableAt + 1;
  const level = (column: number, key: 'level1' | 'level2', deep: boolean, bases: readonly number[]): void => {
    for (const [start, end] of groups(deep)) {
      const words = model.indicators[start]![key];
      writer.put(
        { row: first + start, column, rows: end - start },
        'level',
        words,
        Array.from({ length: end - start }, (_, i) =>
          bases.map((base) => ({
            key: `indicators[${base + start + i}].${key}`,
            value: words,
            row: first + start + i,
          })),
        ).flat(),
      );
    }
  };
  level(1, 'level1', false, [0, count]);
  level(2, 'level2', true, [0]);
  level(5, 'level2', true, [count]);
  model.indicators.forEach((indicator, index) => {
    const write = (column: number, base: number, target: string): void => {
      writer.put({ row: first + index, column }, 'value', indicator.level3, [
        { key: `indicators[${base + index}].level3`, value: indicator.level3 },
      ]);
      writer.put({ row: first + index, column: column + 1 }, 'value', target, [
        { key: `indicators[${base + index}].target`, value: target },
      ]);
    };
    write(3, 0, indicator.target);
    write(6, count, indicator.target);
  });
  writer.row = first + count;
  writer.section('绩效指标', tableAt);
  return finish(writer, 'project', 'two-trees', {
    header: { row: tableAt, rows: 1 },
    body: { row: first, rows: count },
  });
}

/** A form with the indicators of the whole term above those of the year. */
export function stackedTrees(style: Style, model: ProjectModel): FormDraft {
  const { random } = style;
  const columns = indicatorColumns(style, {});
  const width = Math.max(1 + columnsWidth(columns), 6);
  const writer = new FormWriter(style, width);
  writer.heading({
    title: random.pick(['项目支出绩效目标表', '项目绩效目标申报表']),
    year: model.year,
    preparedBy: model.unit,
  });
  centralHead(writer, model);
  writer.pairs(0, width, [
    writer.money('实施期资金总额', 'multiYearTotal', model.budget * 3, { unscored: true }),
    writer.money('年度资金总额', 'budget', model.budget),
  ]);
  writer.pairs(0, width, [
    {
      label: printLabel(style, '实施期目标'),
      cell: model.longTermGoal,
      bindings: [{ key: 'longTermGoal', value: model.longTermGoal }],
    },
  ]);
  writer.pairs(0, width, [
    {
      label: printLabel(style, '年度目标'),
      cell: model.annualGoal,
      bindings: [{ key: 'annualGoal', value: model.annualGoal }],
    },
  ]);
  const wide = stretch(columns, width - 1);
  const content = { ...model, emptyClasses: [] };
  const longTermAt = writer.row;
  writeIndicatorTable(writer, 1, wide, content);
  writer.section('实施期绩效指标', longTermAt);
  const annualAt = writer.row;
  const table = writeIndicatorTable(writer, 1, wide, { ...content, firstIndex: model.indicators.length });
  writer.section('年度绩效指标', annualAt);
  return finish(writer, 'project', 'stacked-trees', table);
}

/** The application with total and annual goal side by side: 计划开始日期, `=100.00(%)`. */
export function multiYearApplication(style: Style, model: ProjectModel): FormDraft {
  const { random } = style;
  const width = 6;
  const writer = new FormWriter(style, width);
  writer.heading({
    title: random.pick(['财政项目支出绩效目标申报表', '项目绩效目标申报表']),
    year: model.year,
    preparedBy: model.unit,
  });
  writer.pairs(0, width, [
    writer.text('projectName', 'projectName', model.projectName),
    writer.text('category', 'category', model.category),
  ]);
  writer.pairs(0, width, [
    {
      label: printLabel(style, labelWords(style, 'startDate')),
      cell: `${model.year}-01-01`,
      bindings: [{ key: 'startDate', value: `${model.year}-01-01`, unscored: true }],
    },
    {
      label: printLabel(style, labelWords(style, 'endDate')),
      cell: `${model.year + 2}-12-31`,
      bindings: [{ key: 'endDate', value: `${model.year + 2}-12-31`, unscored: true }],
    },
  ]);
  writer.pairs(0, width, [
    writer.money('项目资金总额', 'multiYearTotal', model.budget * 3, { unscored: true }),
    writer.money('年度资金申请总额', 'budget', model.budget),
  ]);
  writer.put(
    { row: writer.row, column: 0, columns: 3 },
    'label',
    shapeWords(style, random.pick(['项目总目标', '总目标'])),
  );
  writer.put({ row: writer.row, column: 3, columns: 3 }, 'label', shapeWords(style, '年度总体目标'));
  writer.put({ row: writer.row + 1, column: 0, columns: 3 }, 'value', model.longTermGoal, [
    { key: 'longTermGoal', value: model.longTermGoal },
  ]);
  writer.put({ row: writer.row + 1, column: 3, columns: 3 }, 'value', model.annualGoal, [
    { key: 'annualGoal', value: model.annualGoal },
  ]);
  writer.row += 2;
  const columns: readonly Column[] = [
    { key: 'level1', header: '一级指标', span: 1 },
    { key: 'level2', header: '二级指标', span: 1 },
    { key: 'level3', header: '三级指标', span: 2 },
    { key: 'target', header: random.pick(['年度指标值', '年度（/项目）指标值', '指标目标值']), span: 2 },
  ];
  const quoted = {
    ...model,
    indicators: model.indicators.map((indicator) => ({
      ...indicator,
      target: formalTarget(indicator.target),
    })),
  };
  const table = writeIndicatorTable(writer, 0, columns, quoted);
  return finish(writer, 'project', 'multi-year-application', table);
}

/** `≥90%` as systems print it: `>=90.00(%)`. */
function formalTarget(target: string): string {
  const match = /^([≥≤=]?)(\d+(?:\.\d+)?)([^\d]*)$/u.exec(target);
  if (!match) return target;
  const operator = { '≥': '>=', '≤': '<=', '=': '=', '': '=' }[match[1] as '≥' | '≤' | '=' | ''];
  return `${operator}${Number(match[2]).toFixed(2)}${match[3] === '' ? '' : `(${match[3]})`}`;
}

/** 部门（单位）整体支出绩效目标申报表 of 88号 with 年度主要任务. */
export function centralDepartment(style: Style, model: DepartmentModel): FormDraft {
  const { random } = style;
  const columns = indicatorColumns(style, { weight: false });
  const width = Math.max(1 + columnsWidth(columns), 6);
  const writer = new FormWriter(style, width);
  writer.heading({
    title: random.pick([
      '部门（单位）整体支出绩效目标申报表',
      '部门整体支出绩效目标表',
      '部门整体绩效目标申报表',
    ]),
    year: model.year,
  });
  writer.pairs(0, width, [writer.text('departmentName', 'departmentName', model.unit)]);
  const tasksAt = writer.row;
  const unitNote =
    style.has('unitInCorner') ||
    style.has('unitInValue') ||
    style.has('unitInFormat') ||
    style.has('unitContradiction') ||
    style.has('amountWithRemark')
      ? ''
      : `（${style.unit}）`;
  const wide = width - 4;
  writer.put({ row: tasksAt, column: 1, rows: 2 }, 'label', shapeWords(style, '任务名称'));
  writer.put({ row: tasksAt, column: 2, rows: 2, columns: wide - 1 }, 'label', shapeWords(style, '主要内容'));
  writer.put({ row: tasksAt, column: width - 3, columns: 3 }, 'label', `预算金额${unitNote}`);
  ['总额', '财政拨款', '其他资金'].forEach((words, index) =>
    writer.put({ row: tasksAt + 1, column: width - 3 + index }, 'label', words),
  );
  writer.row += 2;
  const amounts = (row: number, yuan: number, keys: readonly string[]): void => {
    [yuan, yuan, 0].forEach((amount, index) => {
      const pair = writer.money('', 'task', amount, { unitAbove: true });
      const value = pair.bindings.find(({ key }) => key === 'task.value')?.value ?? null;
      const key = keys[index];
      writer.put(
        { row, column: width - 3 + index },
        'value',
        pair.cell,
        key === undefined ? [] : [{ key, value, row }],
      );
    });
  };
  model.tasks.forEach((task, index) => {
    const key = `tasks[${index}]`;
    const { row } = writer;
    writer.put({ row, column: 1 }, 'value', task.name, [{ key: `${key}.name`, value: task.name, row }]);
    writer.put({ row, column: 2, columns: wide - 1 }, 'value', task.content, [
      { key: `${key}.content`, value: task.content, row },
    ]);
    amounts(row, Math.round(task.amount * 10000), [`${key}.total`, `${key}.appropriation`, `${key}.other`]);
    writer.row += 1;
  });
  writer.put({ row: writer.row, column: 1, columns: width - 4 }, 'label', '金额合计');
  amounts(writer.row, Math.round(model.tasks.reduce((sum, task) => sum + task.amount, 0) * 10000), [
    'budget.total.value',
  ]);
  writer.row += 1;
  writer.put(
    { row: tasksAt, column: 0, rows: writer.row - tasksAt },
    'section',
    printSection(style, '年度主要任务'),
  );
  const goal = model.detailedGoals.map((text, index) => `目标${index + 1}：${text}`).join('\n');
  writer.pairs(0, width, [
    { label: printLabel(style, '年度总体目标'), cell: goal, bindings: [{ key: 'overallGoal', value: goal }] },
  ]);
  const tableAt = writer.row;
  const table = writeIndicatorTable(writer, 1, stretch(columns, width - 1), model);
  writer.section('年度绩效指标', tableAt);
  return finish(writer, 'department-overall', 'central-department', table);
}
