import type { DepartmentModel, ProjectModel } from '../../models/model';
import type { FormDraft } from '../draft';
import { FormWriter, type Pair } from '../form-writer';
import { columnsWidth, indicatorColumns, writeIndicatorTable } from '../indicator-table';
import type { Style } from '../variation';
import { labelWords, printLabel, printSection } from '../words';

/** The project form of the sample's family: 项目基本情况 … 实施计划 … 保障措施 … 指标. */
export function cityProject(style: Style, model: ProjectModel): FormDraft {
  const { random } = style;
  const sectioned = !style.has('noSectionColumn') && !style.has('sectionRows');
  const columns = indicatorColumns(style, { explanation: true });
  const left = sectioned ? 2 : 1;
  const width = Math.max(left + columnsWidth(columns), 6);
  const writer = new FormWriter(style, width);
  writer.heading({
    title: `${random.pick([model.unit, '', '财政预算'])}${random.pick(['项目绩效目标表', '项目绩效目标申报表', '项目支出绩效目标表'])}`,
    year: model.year,
    preparedBy: model.unit,
  });
  const label = sectioned ? 1 : 0;

  let start = writer.row;
  writer.sectionRow('项目基本情况');
  writer.pairs(label, width, [writer.text('projectName', 'projectName', model.projectName)]);
  if (style.has('leaderAndPhone'))
    writer.pairs(label, width, [
      {
        label: printLabel(style, random.pick(['项目负责人及电话', '项目负责人及联系电话', '负责人及电话'])),
        cell: `${model.leader}${random.pick(['  ', ' ', '，', '/'])}${model.phone}`,
        bindings: [
          { key: 'leader', value: model.leader },
          { key: 'phone', value: model.phone },
        ],
      },
    ]);
  else
    writer.pairs(label, width, [
      writer.text('leader', 'leader', model.leader),
      writer.text('phone', 'phone', model.phone, { mayBeBlank: true }),
    ]);
  writer.pairs(label, width, [writer.text('category', 'category', model.category, { mayBeBlank: true })]);
  writer.pairs(label, width, [writer.text('attribute', 'attribute', model.attribute)]);
  writer.pairs(label, width, [writer.text('period', 'period', model.period)]);
  if (sectioned) writer.section('项目基本情况', start);

  start = writer.row;
  writer.sectionRow('项目资金情况');
  writer.pairs(label, width, [
    writer.money(labelWords(style, 'budget'), 'budget', model.budget),
    writer.text('fundNature', 'fundNature', model.fundNature),
  ]);
  if (sectioned) writer.section('项目资金情况', start);

  start = writer.row;
  writer.sectionRow('绩效目标情况');
  if (style.has('goalBelowLabel')) {
    const goal = writer.text('annualGoal', 'annualGoal', model.annualGoal);
    writer.put({ row: writer.row, column: label, columns: width - label }, 'label', goal.label);
    writer.put(
      { row: writer.row + 1, column: label, columns: width - label },
      'value',
      goal.cell,
      goal.bindings,
    );
    writer.row += 2;
  } else writer.pairs(label, width, [writer.text('annualGoal', 'annualGoal', model.annualGoal)]);
  const plansAt = writer.row;
  writer.entries('plans', model.plans, { from: label + 1, to: width, numberColumns: 1 }, 'plan');
  writer.put(
    { row: plansAt, column: label, rows: writer.row - plansAt },
    'label',
    printLabel(style, labelWords(style, 'plans')),
  );
  const measuresAt = writer.row;
  writer.measures(model.organization, model.regulations, label + 1, width);
  writer.put(
    { row: measuresAt, column: label, rows: writer.row - measuresAt },
    'label',
    printLabel(style, labelWords(style, 'measures')),
  );
  const tableAt = writer.row;
  const table = writeIndicatorTable(writer, left, stretch(columns, width - left), model);
  writer.section('指标', tableAt, left - 1);
  if (sectioned) writer.section('绩效目标情况', start);
  return finish(writer, 'project', 'city-project', table);
}

/** The department form of the sample's family. */
export function cityDepartment(style: Style, model: DepartmentModel): FormDraft {
  const { random } = style;
  const columns = indicatorColumns(style, { explanation: true, level3Span: 2 });
  const left = 1;
  const width = Math.max(left + columnsWidth(columns), 7);
  const writer = new FormWriter(style, width);
  writer.heading({
    title: `${random.pick([model.unit, ''])}${random.pick(['部门整体支出绩效目标表', '部门整体绩效目标表', '部门（单位）整体支出绩效目标申报表'])}`,
    year: model.year,
    preparedBy: model.unit,
  });
  const text = (from: number, labelColumns: number, pair: Parameters<FormWriter['pairs']>[2][number]): void =>
    writer.pairs(from, width, [pair], { labelColumns });

  let start = writer.row;
  text(1, 2, writer.text('departmentName', 'departmentName', model.unit));
  text(1, 2, writer.text('functions', 'functions', model.functions));
  writer.section('部门（单位）基本情况', start);

  start = writer.row;
  if (style.has('moneyInPairs')) moneyInPairs(writer, model);
  else moneyList(writer, model);
  writer.section('部门（单位）资金情况', start);

  text(0, 3, writer.text('overallGoal', 'overallGoal', model.overallGoal));
  const list = (words: string, key: string, items: readonly string[], numbering: 'plan' | 'number'): void => {
    const at = writer.row;
    writer.entries(key, items, { from: 3, to: width }, numbering);
    writer.put({ row: at, column: 0, rows: writer.row - at, columns: 3 }, 'label', printLabel(style, words));
  };
  list(labelWords(style, 'detailedGoals'), 'detailedGoals', model.detailedGoals, 'number');
  const measuresAt = writer.row;
  writer.measures(model.organization, model.regulations, 1, width);
  writer.put(
    { row: measuresAt, column: 0, rows: writer.row - measuresAt },
    'label',
    printSection(style, labelWords(style, 'measures')),
  );
  list(labelWords(style, 'phasedPlan'), 'phasedPlan', model.phasedPlan, 'plan');

  const tableAt = writer.row;
  const table = writeIndicatorTable(writer, left, stretch(columns, width - left), model);
  writer.section('指标', tableAt);
  return finish(writer, 'department-overall', 'city-department', table);
}

/** The department's money as label–value pairs: 基本支出 beside 项目支出, the total under them. */
function moneyInPairs(writer: FormWriter, model: DepartmentModel): void {
  const { style, columns } = writer;
  const yuan = (amount: number): number => Math.round(amount * 10000);
  const pair = (name: 'basicExpenditure' | 'projectExpenditure' | 'total', amount: number): Pair =>
    writer.money(labelWords(style, name), `budget.${name}`, yuan(amount));
  writer.pairs(1, columns, [
    pair('basicExpenditure', model.basicExpenditure),
    pair('projectExpenditure', model.projectExpenditure),
  ]);
  writer.pairs(1, columns, [pair('total', model.basicExpenditure + model.projectExpenditure)]);
}

/** The department's money as a list with the unit in its header, as in the sample. */
function moneyList(writer: FormWriter, model: DepartmentModel): void {
  const { style, columns: width } = writer;
  const half = Math.max(4, width - 2);
  const corner =
    style.has('unitInCorner') ||
    style.has('unitInValue') ||
    style.has('unitInFormat') ||
    style.has('unitContradiction') ||
    style.has('amountWithRemark');
  const contradiction = style.has('unitContradiction');
  const listAt = writer.row;
  const unitKeys = ['budget.basicExpenditure.unit', 'budget.projectExpenditure.unit'];
  writer.put({ row: writer.row, column: 3, columns: half - 3 }, 'label', '名称');
  writer.put(
    { row: writer.row, column: half, columns: width - half },
    'label',
    `${model.year}年度预算金额${corner ? '' : `（${style.unit}）`}`,
    corner ? [] : unitKeys.map((key) => ({ key, value: style.unit })),
  );
  writer.row += 1;
  const amounts = [
    ['basicExpenditure', model.basicExpenditure],
    ['projectExpenditure', model.projectExpenditure],
  ] as const;
  for (const [name, amount] of amounts) {
    const pair = writer.money(labelWords(style, name), `budget.${name}`, Math.round(amount * 10000), {
      unitAbove: true,
    });
    writer.put({ row: writer.row, column: 3, columns: half - 3 }, 'label', pair.label);
    writer.put({ row: writer.row, column: half, columns: width - half }, 'value', pair.cell, pair.bindings);
    writer.row += 1;
  }
  writer.put({ row: listAt, column: 1, rows: 3, columns: 2 }, 'label', printLabel(style, '支出预算（本级）'));
  const total = writer.money(
    labelWords(style, 'total'),
    'budget.total',
    Math.round((model.basicExpenditure + model.projectExpenditure) * 10000),
  );
  writer.put(
    { row: writer.row, column: 1, columns: half - 1 },
    'label',
    contradiction ? printLabel(style, '资金总额') : total.label,
    contradiction ? [] : (total.labelBindings ?? []),
  );
  writer.put({ row: writer.row, column: half, columns: width - half }, 'value', total.cell, total.bindings);
  writer.row += 1;
}

/** Widens the last column so that the table fills the form. */
export function stretch<C extends { readonly span: number }>(
  columns: readonly C[],
  width: number,
): readonly C[] {
  const missing = width - columns.reduce((sum, column) => sum + column.span, 0);
  return missing <= 0
    ? columns
    : columns.map((column, index) =>
        index === columns.length - 1 ? { ...column, span: column.span + missing } : column,
      );
}

/** Ends a form: what stands under it, and where its indicator table lies. */
export function finish(
  writer: FormWriter,
  form: FormDraft['form'],
  family: string,
  table?: ReturnType<typeof writeIndicatorTable>,
): FormDraft {
  writer.trailer();
  return {
    form,
    family,
    boxes: writer.boxes,
    ...(table ? { indicatorHeader: table.header, indicatorBody: table.body } : {}),
  };
}
