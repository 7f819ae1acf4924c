import type { ProjectModel } from '../../models/model';
import { numberCell, textCell, type CellContent, type FormDraft } from '../draft';
import { FormWriter } from '../form-writer';
import {
  columnsWidth,
  indicatorColumns,
  sharePoints,
  writeIndicatorTable,
  type Column,
} from '../indicator-table';
import { printMoney } from '../money';
import { achieved } from '../values';
import type { Style } from '../variation';
import { labelWords, printLabel, printSection, shapeWords } from '../words';
import { fundSources } from './central';
import { finish, stretch } from './city';

const moneyBlockUnit = (style: Style): boolean =>
  !['unitInCorner', 'unitInValue', 'unitInFormat', 'unitContradiction', 'amountWithRemark'].some((name) =>
    style.has(name as 'unitInCorner'),
  );

/** The money block: 年初预算数 / 全年预算数 / 全年执行数 … by source. All budgets of the year agree, so none is preferred. */
function moneyBlock(
  writer: FormWriter,
  model: ProjectModel,
  headers: readonly string[],
  rowCells: (index: number, executed: number, budget: number) => readonly CellContent[],
): void {
  const { style, columns: width } = writer;
  const at = writer.row;
  const inSection = moneyBlockUnit(style);
  const first = width - headers.length;
  writer.put({ row: at, column: 1, columns: first - 1 }, 'label', '');
  headers.forEach((words, index) =>
    writer.put({ row: at, column: first + index }, 'header', shapeWords(style, words)),
  );
  const rows: readonly (readonly [string, number])[] = [
    ['年度资金总额', model.budget],
    ...fundSources(model.budget),
  ];
  rows.forEach(([name, amount], index) => {
    const row = at + 1 + index;
    writer.put({ row, column: 1, columns: first - 1 }, 'label', printLabel(style, name));
    const budget = printMoney(style, amount);
    const cells = rowCells(index, Math.round(amount * 96) / 100, amount);
    const contradictionFree = !style.has('unitContradiction');
    cells.forEach((cell, offset) =>
      writer.put(
        { row, column: first + offset },
        'value',
        cell,
        index === 0 && offset === 1
          ? [
              { key: 'budget.value', value: budget.amount },
              ...(budget.unitInCell && contradictionFree
                ? [{ key: 'budget.unit', value: budget.unitInCell }]
                : []),
            ]
          : [],
      ),
    );
  });
  writer.row = at + 1 + rows.length;
  writer.put(
    { row: at, column: 0, rows: rows.length + 1 },
    'section',
    `${printSection(style, '项目资金')}${inSection ? `\n（${style.unit}）` : ''}`,
    inSection ? [{ key: 'budget.unit', value: style.unit }] : [],
  );
}

/** The row under an indicator table that adds up its points and scores. */
function totalRow(
  writer: FormWriter,
  label: string,
  totals: Readonly<Record<'weight' | 'score', number>>,
): void {
  const places = (['weight', 'score'] as const).map((name) => ({
    name,
    column:
      writer.boxes.find(({ bindings }) => bindings.some(({ key }) => key === `indicators[0].${name}`))
        ?.column ?? 0,
  }));
  const first = Math.min(...places.map(({ column }) => column));
  writer.put({ row: writer.row, column: 0, columns: Math.max(1, first) }, 'label', label);
  for (const { name, column } of places)
    writer.put({ row: writer.row, column }, 'value', numberCell(totals[name]), [
      { key: name === 'weight' ? 'totalWeight' : 'totalScore', value: String(totals[name]) },
    ]);
  writer.row += 1;
}

/** 项目支出绩效自评表 of 10号. */
export function selfEvaluation(style: Style, model: ProjectModel): FormDraft {
  const { random } = style;
  const columns = indicatorColumns(style, { evaluation: true });
  const width = Math.max(1 + columnsWidth(columns), 9);
  const writer = new FormWriter(style, width);
  writer.heading({
    title: random.pick(['项目支出绩效自评表', '项目绩效自评表', `${model.unit}项目支出绩效自评表`]),
    year: model.year,
  });
  writer.pairs(0, width, [writer.text('projectName', 'projectName', model.projectName)]);
  writer.pairs(0, width, [
    writer.text('department', 'department', model.department),
    writer.text('implementer', 'implementer', model.unit),
  ]);
  const headers = random.pick([
    ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['年初预算数', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'],
  ]);
  moneyBlock(writer, model, headers, (index, executed, budget) => [
    printMoney(style, budget).cell,
    printMoney(style, budget).cell,
    printMoney(style, executed).cell,
    index === 0 ? numberCell(10) : textCell('—'),
    budget === 0
      ? textCell('—')
      : numberCell(executed / budget, `${((executed / budget) * 100).toFixed(2)}%`, '0.00%'),
    index === 0 ? numberCell(9.6) : textCell('—'),
  ]);
  const goalAt = writer.row;
  const half = Math.floor((width + 1) / 2);
  writer.put(
    { row: goalAt, column: 1, columns: half - 1 },
    'label',
    shapeWords(style, labelWords(style, 'expectedGoal')),
  );
  writer.put(
    { row: goalAt, column: half, columns: width - half },
    'label',
    shapeWords(style, labelWords(style, 'goalActual')),
  );
  const done = `${model.annualGoal.slice(0, 40)}等任务已按计划完成。`;
  writer.put({ row: goalAt + 1, column: 1, columns: half - 1 }, 'value', model.annualGoal, [
    { key: 'annualGoal', value: model.annualGoal },
  ]);
  writer.put({ row: goalAt + 1, column: half, columns: width - half }, 'value', done, [
    { key: 'goalActual', value: done, unscored: true },
  ]);
  writer.row += 2;
  writer.section('年度总体目标', goalAt);
  const tableAt = writer.row;
  const table = writeIndicatorTable(writer, 1, stretch(columns, width - 1), model);
  writer.section('绩效指标', tableAt);
  if (random.chance(0.8))
    totalRow(writer, shapeWords(style, random.pick(['总分', '合计', '总分合计'])), {
      weight: 100,
      score: 97.6,
    });
  return finish(writer, 'self-evaluation', 'self-evaluation', table);
}

/** 项目支出绩效运行监控表 of 136号, with 偏差原因分析 over several columns. */
export function monitoring(style: Style, model: ProjectModel): FormDraft {
  const { random } = style;
  const month = random.pick(['1-7月', '1-6月', '1—8月']);
  const detailed = random.chance(0.4);
  const causes = detailed ? ['经费保障', '制度保障', '人员保障', '原因说明'] : [];
  const base: readonly Column[] = [
    { key: 'level1', header: '一级指标', span: 1 },
    { key: 'level2', header: '二级指标', span: 1 },
    { key: 'level3', header: '三级指标', span: 1 },
    { key: 'target', header: '年度指标值', span: 1 },
    { key: 'actual', header: `${month}执行情况`, span: 1 },
  ];
  const width = 1 + base.length + 1 + (detailed ? causes.length : 1) + 3 + 1;
  const writer = new FormWriter(style, width);
  writer.heading({
    title: random.pick(['项目支出绩效目标执行监控表', '项目支出绩效运行监控表', '项目绩效监控表']),
    year: model.year,
  });
  writer.pairs(0, width, [writer.text('projectName', 'projectName', model.projectName)]);
  writer.pairs(0, width, [
    writer.text('department', 'department', model.department),
    writer.text('implementer', 'implementer', model.unit),
  ]);
  moneyBlockMonitoring(writer, model, month);
  writer.pairs(0, width, [
    {
      label: printLabel(style, '年度总体目标'),
      cell: model.annualGoal,
      bindings: [{ key: 'annualGoal', value: model.annualGoal }],
    },
  ]);

  const tableAt = writer.row;
  const deep = 2;
  base.forEach(({ header }, index) =>
    writer.put({ row: tableAt, column: 1 + index, rows: deep }, 'header', shapeWords(style, header)),
  );
  let column = 1 + base.length;
  const tall = (words: string): void => {
    writer.put({ row: tableAt, column, rows: deep }, 'header', shapeWords(style, words));
    column += 1;
  };
  tall('全年预计完成情况');
  const reasonAt = column + (detailed ? causes.length - 1 : 0);
  if (detailed) {
    writer.put({ row: tableAt, column, columns: causes.length }, 'header', '偏差原因分析');
    causes.forEach((words, index) =>
      writer.put({ row: tableAt + 1, column: column + index }, 'header', words),
    );
    column += causes.length;
  } else tall('偏差原因分析');
  const chanceAt = column;
  writer.put({ row: tableAt, column, columns: 3 }, 'header', '完成目标可能性');
  ['确定能', '有可能', '完全不可能'].forEach((words, index) =>
    writer.put({ row: tableAt + 1, column: chanceAt + index }, 'header', words),
  );
  column += 3;
  tall('备注');

  const first = tableAt + deep;
  const { indicators } = model;
  const shares = sharePoints(indicators.length, 90);
  const level = (at: number, key: 'level1' | 'level2'): void => {
    for (let start = 0; start < indicators.length;) {
      let end = start + 1;
      while (
        end < indicators.length &&
        indicators[end]!.level1 === indicators[start]!.level1 &&
        (key === 'level1' || indicators[end]!.level2 === indicators[start]!.level2)
      )
        end += 1;
      const words = indicators[start]![key];
      writer.put(
        { row: first + start, column: at, rows: end - start },
        'level',
        shapeWords(style, words),
        Array.from({ length: end - start }, (_, i) => ({
          key: `indicators[${start + i}].${key}`,
          value: words,
          row: first + start + i,
        })),
      );
      start = end;
    }
  };
  level(1, 'level1');
  level(2, 'level2');
  indicators.forEach((indicator, index) => {
    const row = first + index;
    const key = (name: string): string => `indicators[${index}].${name}`;
    const { actual, reason } = achieved(indicator.target, shares[index]!, index);
    writer.put({ row, column: 3 }, 'value', indicator.level3, [
      { key: key('level3'), value: indicator.level3 },
    ]);
    writer.put({ row, column: 4 }, 'value', indicator.target, [
      { key: key('target'), value: indicator.target },
    ]);
    writer.put({ row, column: 5 }, 'value', actual, [{ key: key('actual'), value: actual }]);
    writer.put({ row, column: 6 }, 'value', indicator.target);
    writer.put({ row, column: reasonAt }, 'value', reason, [
      { key: key('reason'), value: reason === '' ? null : reason },
    ]);
    writer.put({ row, column: chanceAt + (index % 4 === 3 ? 1 : 0) }, 'value', '√');
  });
  writer.row = first + indicators.length;
  writer.section('绩效指标', tableAt);
  return finish(writer, 'monitoring', 'monitoring', {
    header: { row: tableAt, rows: deep },
    body: { row: first, rows: indicators.length },
  });
}

function moneyBlockMonitoring(writer: FormWriter, model: ProjectModel, month: string): void {
  const { style } = writer;
  const headers = ['年初预算数', '全年预算数', `${month}执行数`, `${month}执行率`, '全年预计执行数'];
  moneyBlock(writer, model, headers, (_, executed, budget) => [
    printMoney(style, budget).cell,
    printMoney(style, budget).cell,
    printMoney(style, executed).cell,
    budget === 0
      ? textCell('—')
      : numberCell(executed / budget, `${((executed / budget) * 100).toFixed(1)}%`, '0.0%'),
    printMoney(style, budget).cell,
  ]);
}

/** 转移支付区域（项目）绩效目标表: several departments, central and local money. */
export function transferPayment(style: Style, model: ProjectModel): FormDraft {
  const { random } = style;
  const columns = indicatorColumns(style, {});
  const width = Math.max(1 + columnsWidth(columns), 6);
  const writer = new FormWriter(style, width);
  writer.heading({
    title: random.pick([
      '中央对地方转移支付区域绩效目标表',
      '专项转移支付绩效目标表',
      '转移支付项目绩效目标表',
    ]),
    year: model.year,
  });
  writer.pairs(0, width, [
    {
      label: printLabel(style, random.pick(['转移支付（项目）名称', '专项名称', '转移支付项目名称'])),
      cell: model.projectName,
      bindings: [{ key: 'projectName', value: model.projectName, unscored: false }],
    },
  ]);
  writer.pairs(0, width, [
    { label: printLabel(style, '中央主管部门'), cell: '财政部', bindings: [] },
    { label: printLabel(style, '地方主管部门'), cell: model.department, bindings: [] },
  ]);
  writer.pairs(0, width, [
    {
      label: printLabel(style, '资金使用单位'),
      cell: model.unit,
      bindings: [{ key: 'implementer', value: model.unit }],
    },
  ]);
  const moneyAt = writer.row;
  writer.pairs(1, width, [writer.money('年度金额', 'budget', model.budget)]);
  writer.pairs(1, width, [
    writer.money('其中：中央补助', 'funds[1]', model.budget - 100000, { unscored: true, unitAbove: true }),
  ]);
  writer.pairs(1, width, [writer.money('地方资金', 'funds[2]', 100000, { unscored: true, unitAbove: true })]);
  writer.section('资金情况', moneyAt);
  writer.pairs(0, width, [
    {
      label: printLabel(style, random.pick(['总体目标', '年度总体目标', '年度目标'])),
      cell: model.annualGoal,
      bindings: [{ key: 'annualGoal', value: model.annualGoal }],
    },
  ]);
  const tableAt = writer.row;
  const table = writeIndicatorTable(writer, 1, stretch(columns, width - 1), model);
  writer.section('绩效指标', tableAt);
  return finish(writer, 'project', 'transfer-payment', table);
}

/** A local 自评表: the operator, value and unit in columns of their own, conclusions under the table. */
export function selfEvaluationLocal(style: Style, model: ProjectModel): FormDraft {
  const { random } = style;
  const columns: readonly Column[] = [
    { key: 'level1', header: '一级指标', span: 1 },
    { key: 'level2', header: '二级指标', span: 1 },
    { key: 'level3', header: '三级指标', span: 1 },
    { key: 'operator', header: random.pick(['符号', '计算符号', '指标符号']), span: 1 },
    { key: 'target', header: '指标值', span: 1 },
    { key: 'unit', header: random.pick(['度量单位', '计量单位', '单位']), span: 1 },
    { key: 'actual', header: random.pick(['完成值', '实际完成值']), span: 1 },
    { key: 'weight', header: random.pick(['权重', '权重占比', '分值']), span: 1 },
    { key: 'score', header: random.pick(['得分', '折算得分']), span: 1 },
    { key: 'reason', header: random.pick(['未完成原因分析', '偏差原因及改进措施']), span: 1 },
  ];
  const width = columns.length;
  const writer = new FormWriter(style, width);
  writer.heading({
    title: random.pick(['项目绩效目标自评表', '项目支出绩效自评表', '财政支出项目绩效自评表']),
    year: model.year,
    preparedBy: model.unit,
  });
  const sectioned = random.chance(0.5);
  const section = (words: string): void => {
    if (sectioned) writer.line('note', words);
  };
  section('一、项目基本信息');
  writer.pairs(0, width, [
    writer.text('projectName', 'projectName', model.projectName),
    writer.text('leader', 'leader', model.leader),
  ]);
  writer.pairs(0, width, [
    writer.text('department', 'department', model.department),
    writer.text('phone', 'phone', model.phone),
  ]);
  section('二、预算执行情况');
  const at = writer.row;
  const withUnit = moneyBlockUnit(style);
  const headers = ['年初预算', '调整后预算数', '预算执行数', '预算执行率', '权重', '得分'];
  headers.forEach((words, index) =>
    writer.put({ row: at, column: 2 + index }, 'header', shapeWords(style, words)),
  );
  const budget = printMoney(style, model.budget);
  const cells = [
    budget.cell,
    budget.cell,
    printMoney(style, Math.round(model.budget * 95) / 100).cell,
    numberCell(0.95, '95.00%', '0.00%'),
    numberCell(10),
    numberCell(9.5),
  ];
  cells.forEach((cell, index) =>
    writer.put(
      { row: at + 1, column: 2 + index },
      'value',
      cell,
      index === 1
        ? [
            { key: 'budget.value', value: budget.amount },
            ...(budget.unitInCell && !style.has('unitContradiction')
              ? [{ key: 'budget.unit', value: budget.unitInCell }]
              : []),
          ]
        : [],
    ),
  );
  writer.put(
    { row: at, column: 0, rows: 2, columns: 2 },
    'label',
    `预算执行情况${withUnit ? `（${style.unit}）` : ''}`,
    withUnit ? [{ key: 'budget.unit', value: style.unit }] : [],
  );
  writer.row += 2;
  section('三、年度总体目标');
  const done = `${model.annualGoal.slice(0, 30)}等已完成。`;
  writer.pairs(
    0,
    width,
    [
      {
        label: printLabel(style, random.pick(['年度目标', '预期目标'])),
        cell: model.annualGoal,
        bindings: [{ key: 'annualGoal', value: model.annualGoal }],
      },
    ],
    { labelColumns: 2 },
  );
  writer.pairs(
    0,
    width,
    [
      {
        label: printLabel(style, random.pick(['实际完成情况', '目标实际完成情况'])),
        cell: done,
        bindings: [{ key: 'goalActual', value: done, unscored: true }],
      },
    ],
    { labelColumns: 2 },
  );
  section('四、年度绩效指标');
  const table = writeIndicatorTable(writer, 0, columns, model);
  totalRow(writer, random.pick(['合计', '总分']), { weight: 100, score: 98.2 });
  if (random.chance(0.5))
    for (const [label, text] of [
      ['评价结论', '项目执行情况良好，达到预期目标。'],
      ['存在问题', '个别指标设置偏低。'],
      ['改进措施', '进一步优化绩效指标。'],
    ] as const)
      writer.pairs(0, width, [{ label, cell: text, bindings: [] }], { labelColumns: 2 });
  return finish(writer, 'self-evaluation', 'self-evaluation-local', table);
}

/** A half-year 监控表 without second-level classes. */
export function monitoringLocal(style: Style, model: ProjectModel): FormDraft {
  const { random } = style;
  const columns: readonly Column[] = [
    { key: 'level1', header: '一级指标', span: 1 },
    { key: 'level3', header: random.pick(['指标名称', '三级指标']), span: 2 },
    { key: 'target', header: '指标值', span: 1 },
    { key: 'actual', header: random.pick(['半年度指标执行情况', '1-6月执行情况', '上半年完成值']), span: 1 },
    { key: 'remark', header: '备注', span: 1 },
  ];
  const writer = new FormWriter(style, 6);
  writer.heading({
    title: random.pick(['项目绩效运行监控表', '上半年项目支出绩效监控表']),
    year: model.year,
    preparedBy: model.unit,
  });
  writer.pairs(0, 6, [writer.text('projectName', 'projectName', model.projectName)]);
  const at = writer.row;
  const withUnit = moneyBlockUnit(style);
  ['年初预算数', '1-6月执行数', '全年预计执行数'].forEach((words, index) =>
    writer.put(
      { row: at, column: 1 + index * 2, columns: index === 2 ? 1 : 2 },
      'header',
      shapeWords(style, words),
    ),
  );
  const budget = printMoney(style, model.budget);
  [budget.cell, printMoney(style, Math.round(model.budget / 2)).cell, budget.cell].forEach((cell, index) =>
    writer.put(
      { row: at + 1, column: 1 + index * 2, columns: index === 2 ? 1 : 2 },
      'value',
      cell,
      index === 0 ? [{ key: 'budget.value', value: budget.amount }] : [],
    ),
  );
  writer.put(
    { row: at, column: 0, rows: 2 },
    'label',
    `${random.pick(['资金情况', '项目资金'])}${withUnit ? `（${style.unit}）` : ''}`,
    withUnit ? [{ key: 'budget.unit', value: style.unit }] : [],
  );
  writer.row += 2;
  writer.pairs(0, 6, [writer.text('annualGoal', 'annualGoal', model.annualGoal)]);
  const table = writeIndicatorTable(writer, 0, columns, { ...model, emptyClasses: [] });
  return finish(writer, 'monitoring', 'monitoring-local', table);
}
