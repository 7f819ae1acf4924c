import type { ProjectModel } from '../../models/model';
import type { FormDraft } from '../draft';
import { FormWriter } from '../form-writer';
import { printMoney } from '../money';
import { splitTarget } from '../values';
import type { Style } from '../variation';
import { shapeWords } from '../words';

/** Where the boxes of one project stand in a flat list; the list is one draft, its projects are the forms. */
export interface FlatList {
  readonly draft: FormDraft;
  /** First row and number of rows of each project. */
  readonly projects: readonly { readonly row: number; readonly rows: number }[];
}

const OPERATORS = { '≥': '大于等于', '≤': '小于等于', '=': '等于', '': '等于' } as const;

/** One row per indicator, project cells merged over their rows. Keys carry the project as prefix `#n.`. */
export function flatList(style: Style, models: readonly ProjectModel[]): FlatList {
  const { random } = style;
  const unitInHeader =
    !style.has('unitInCorner') &&
    !style.has('amountWithRemark') &&
    !style.has('unitInValue') &&
    !style.has('unitInFormat');
  const headers = [
    '项目名称',
    '项目单位',
    '项目类别',
    `预算数${unitInHeader ? `（${style.unit}）` : ''}`,
    '年度绩效目标',
    '一级指标',
    '二级指标',
    '三级指标',
    '指标性质',
    '指标方向',
    '目标值',
    '计量单位',
    '分值',
  ];
  const writer = new FormWriter(style, headers.length);
  writer.heading({
    title: random.pick(['部门预算项目绩效目标批复表', '项目支出绩效目标汇总表', '项目绩效目标表']),
    year: models[0]!.year,
    isList: true,
  });
  const headerRow = writer.row;
  headers.forEach((words, column) =>
    writer.put(
      { row: headerRow, column },
      'header',
      shapeWords(style, words),
      column === 3 && unitInHeader
        ? models.map((_, n) => ({ key: `#${n}.budget.unit`, value: style.unit }))
        : [],
    ),
  );
  writer.row += 1;
  const projects = models.map((model, n) => {
    const start = writer.row;
    const rows = model.indicators.length;
    const money = printMoney(style, model.budget);
    const merged = [
      { cell: model.projectName, bindings: [{ key: `#${n}.projectName`, value: model.projectName }] },
      { cell: model.unit, bindings: [] },
      { cell: model.category, bindings: [{ key: `#${n}.category`, value: model.category }] },
      {
        cell: money.cell,
        bindings: [
          { key: `#${n}.budget.value`, value: money.amount },
          ...(money.unitInCell ? [{ key: `#${n}.budget.unit`, value: money.unitInCell }] : []),
        ],
      },
      { cell: model.annualGoal, bindings: [{ key: `#${n}.annualGoal`, value: model.annualGoal }] },
    ];
    merged.forEach(({ cell, bindings }, column) =>
      writer.put({ row: start, column, rows }, 'level', cell, bindings),
    );
    const ordered = style.has('unknownOrder')
      ? random.shuffle(model.indicators.map((indicator, index) => ({ indicator, index })))
      : model.indicators.map((indicator, index) => ({ indicator, index }));
    ordered.forEach(({ indicator, index }, offset) => {
      const row = start + offset;
      const parts = splitTarget(indicator.target);
      const words = parts.number === indicator.target;
      const operator = words
        ? ''
        : (OPERATORS[(parts.operator || '=') as keyof typeof OPERATORS] ?? parts.operator);
      const put = (column: number, text: string, field: string): void =>
        writer.put({ row, column }, 'value', text, [
          { key: `#${n}.indicators[${index}].${field}`, value: text === '' ? null : text },
        ]);
      put(5, indicator.level1, 'level1');
      put(6, indicator.level2, 'level2');
      put(7, indicator.level3, 'level3');
      put(8, words ? '定性' : /^≤/u.test(indicator.target) ? '反向' : '正向', 'direction');
      put(9, operator, 'operator');
      put(10, parts.number, 'target');
      put(11, words ? '' : parts.unit, 'unit');
      put(12, String(10), 'weight');
    });
    writer.row += rows;
    return { row: start, rows };
  });
  return { draft: { form: 'project', family: 'flat-list', boxes: writer.boxes }, projects };
}

/** 项目清单: one row per project with its amount. */
export function projectList(style: Style, models: readonly ProjectModel[]): FormDraft {
  const { random } = style;
  const writer = new FormWriter(style, 5);
  const unitInHeader =
    !style.has('unitInCorner') &&
    !style.has('amountWithRemark') &&
    !style.has('unitInValue') &&
    !style.has('unitInFormat');
  writer.heading({
    title: random.pick(['部门预算项目清单', '项目支出预算明细表', '项目清单']),
    year: models[0]!.year,
    isList: true,
    preparedBy: models[0]!.unit,
  });
  [
    '序号',
    '项目名称',
    `${random.pick(['预算金额', '预算数', '金额'])}${unitInHeader ? `（${style.unit}）` : ''}`,
    '资金性质',
    '备注',
  ].forEach((words, column) => writer.put({ row: writer.row, column }, 'header', shapeWords(style, words)));
  writer.row += 1;
  models.forEach((model, n) => {
    const money = printMoney(style, model.budget);
    writer.put({ row: writer.row, column: 0 }, 'value', {
      value: n + 1,
      text: String(n + 1),
      format: 'General',
    });
    writer.put({ row: writer.row, column: 1 }, 'value', model.projectName, [
      { key: `projects[${n}].projectName`, value: model.projectName, unscored: true },
    ]);
    writer.put({ row: writer.row, column: 2 }, 'value', money.cell, [
      { key: `projects[${n}].amount`, value: money.amount, unscored: true },
    ]);
    writer.put({ row: writer.row, column: 3 }, 'value', model.fundNature);
    writer.row += 1;
  });
  const total = printMoney(style, models.reduce((sum, model) => sum + model.budget * 100, 0) / 100);
  writer.put({ row: writer.row, column: 0, columns: 2 }, 'label', '合计');
  writer.put({ row: writer.row, column: 2 }, 'value', total.cell);
  writer.row += 1;
  writer.trailer();
  return { form: 'project-list', family: 'project-list', boxes: writer.boxes };
}
