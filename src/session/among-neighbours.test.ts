import fc from 'fast-check';
import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { workbookOf, type Cell } from '../../test/excel-host/jest/workbook-of';
import { openXlsx, saveXlsx } from '../../test/excel-host/xlsx';
import { startExcel } from '../excel/start';
import { cellAddress, type CellRef } from '../forms/cell';
import { placeOf } from '../forms/field';
import type { Form, FormKind } from '../forms/model';
import { formsOf } from '../reading/reading';
import type { Fix } from '../review/finding';
import { createSession } from './session';
import type { Session } from './session-state';
import type { NewIndicator } from './template-state';

jest.setTimeout(240_000);

let excel: TestExcel;
let session: Required<Session>;

beforeAll(async () => {
  excel = await startStandIn();
});
afterAll(() => excel.stop());

/** A form with blanks and amounts to be repaired. */
const form = (name: string): readonly (readonly Cell[])[] => [
  ['项目绩效目标表', '', '', '', ''],
  ['项目名称', name, '', '负责人', ' 张三 '],
  ['预算金额（万元）', '1200', '', '联系电话', '08588224567　'],
  ['年度目标', '完成全年工作任务', '', '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值', '指标解释'],
  ['产出指标', '数量指标', '培训人次 ', '≥95次', '培训人次合计'],
  ['', '质量指标', '合格率', 97, '合格人数/总人数'],
  ['效益指标', '社会效益', '知晓率', '99', '知晓人数/总人数'],
  ['满意度指标', '服务对象满意度', '', '', ''],
];
const LIST: readonly (readonly Cell[])[] = [
  ['2025年项目清单', '', ''],
  ['序号', '项目名称', '预算金额（万元）'],
  [1, '道路养护', 12.5],
  [2, '路灯维护', 8],
];
/** What a chart of the user is drawn from: its cells by address, and a name that it calls them by. */
const CHART_DATA: readonly (readonly Cell[])[] = [
  ['月份', '支出'],
  ['1月', 12.5],
  ['2月', 13.25],
  ['3月', '=B2+B3'],
];

/** A saved sheet: its cells with their looks as texts, by place; and the names of the workbook that are not ours. */
interface Saved {
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly names: readonly string[];
}

/** What the file holds when the workbook is saved now. */
async function saved(): Promise<Saved> {
  const file = await openXlsx(new Uint8Array(await saveXlsx(excel.host.file())));
  const { styles } = file.snapshot;
  const sheets = new Map(
    file.snapshot.sheetOrder.map((id) => {
      const sheet = file.snapshot.sheets[id]!;
      const cells = new Map<string, string>();
      for (const [row, columns] of Object.entries(sheet.cellData ?? {}))
        for (const [column, cell] of Object.entries(columns as Record<string, { s?: unknown }>)) {
          const style = typeof cell.s === 'string' ? styles[cell.s] : cell.s;
          cells.set(`${row},${column}`, JSON.stringify({ ...cell, s: style }));
        }
      cells.set(
        'merges',
        JSON.stringify([...(sheet.mergeData ?? [])].map((merge) => JSON.stringify(merge)).sort()),
      );
      cells.set('filter', JSON.stringify(file.extras[id]?.carried?.autoFilter ?? null));
      const { rowData, columnData, freeze, hidden, tabColor } = sheet;
      cells.set('layout', JSON.stringify({ rowData, columnData, freeze, hidden, tabColor }));
      return [sheet.name!, cells] as const;
    }),
  );
  const names = file.names
    .filter(({ name }) => !name.startsWith('_performance_target'))
    .map((name) => JSON.stringify(name));
  return { sheets, names: [...names].sort() };
}

/** Places that differ, as sheet!place; sheets that came are named by themselves. */
function differences(before: Saved, after: Saved): readonly string[] {
  const found: string[] = before.names.join() === after.names.join() ? [] : ['names'];
  for (const [name, cells] of before.sheets) {
    const now = after.sheets.get(name);
    if (!now) found.push(`${name} is gone`);
    for (const place of new Set([...cells.keys(), ...(now?.keys() ?? [])]))
      if (cells.get(place) !== now?.get(place)) found.push(`${name}!${place}`);
  }
  return found;
}
const placeIn = ({ sheet, row, column }: CellRef): string => `${sheet.name}!${row},${column}`;

/** What others have put on the sheets of forms and on sheets of their own. */
const neighbours = fc.array(
  fc.record({
    sheet: fc.nat(20),
    row: fc.nat(60),
    column: fc.integer({ min: 14, max: 24 }),
    rows: fc.array(
      fc.array(
        fc.constantFrom<string | number>(
          '项目清单',
          '合计',
          12.5,
          '=1+2',
          '=SUM(A1:A3)',
          "'001",
          ' 备注 ',
          '',
        ),
        { minLength: 3, maxLength: 3 },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    merged: fc.boolean(),
  }),
  { maxLength: 5 },
);

/** Every action of the pane that writes, and the cells that it names. Rows that come and go have a test of their own. */
type Action = () => Promise<readonly CellRef[]>;
const fixes = (): readonly Fix[] =>
  (session.getState().review?.findings ?? []).flatMap(({ fix }) =>
    fix && fix.edits.length > 0 ? [fix] : [],
  );
const cellsOf = (all: readonly Fix[]): readonly CellRef[] =>
  all.flatMap(({ edits }) => edits.map(({ at }) => at));
const formOfKind = (wanted: FormKind): Form =>
  formsOf(session.getState().reading!).find(({ kind }) => kind === wanted)!;
const firstForm = (): Form => formOfKind('project');
const nothing = async (work: Promise<void>): Promise<readonly CellRef[]> => {
  await work;
  return [];
};
const SUGGESTED: NewIndicator = {
  class: { level1: 'satisfaction', level2: 'satisfaction' },
  name: '服务对象满意度',
  explanation: '满意人数/调查人数',
  unit: '%',
  direction: '正向',
};
const ACTIONS: Readonly<Record<string, Action>> = {
  check: () => nothing(session.actions.check()),
  mark: () => nothing(session.actions.mark()),
  unmark: () => nothing(session.actions.unmark()),
  'go to a finding': () => nothing(session.actions.goTo(session.getState().review!.findings[0]!)),
  fix: async () => {
    const [first] = fixes();
    if (first) await session.actions.fix(first);
    return cellsOf(first ? [first] : []);
  },
  'fix all': async () => {
    const all = fixes().filter(({ label }) => label.zh === fixes()[0]?.label.zh);
    await session.actions.fixAll(all);
    return cellsOf(all);
  },
  'undo a fix': async () => {
    const [first] = fixes();
    if (first) await session.actions.fix(first);
    await session.actions.undoFix();
    return [];
  },
  dismiss: () => nothing(session.actions.dismiss(session.getState().review!.findings[0]!, '理由')),
  restore: async () => {
    await session.actions.dismiss(session.getState().review!.findings[0]!, '理由');
    await session.actions.restore(session.getState().dismissed![0]!.dismissal);
    return [];
  },
  'rule settings': () => nothing(session.actions.changeRules({ disabled: ['outer-blanks'] })),
  bind: async () => {
    const form = firstForm();
    excel.user.select(form.sheet.id, cellAddress(form.range));
    return nothing(session.actions.bind({ type: 'field', field: 'preparedBy' }));
  },
  suggestions: async () => {
    // What stands beside a form may be taken for a part of it, and its last class for an indicator.
    const form = formsOf(session.getState().reading!).find(({ emptyClasses }) => emptyClasses.length > 0);
    const row = form && placeOf(form.emptyClasses[0]!.level2)?.row;
    if (!form || row === undefined) return [];
    await session.actions.addIndicators(form, [SUGGESTED]);
    return [2, 3, 4].map((column) => ({ sheet: form.sheet, row, column, rows: 1, columns: 1 }));
  },
  'exclude a sheet': () => nothing(session.actions.excludeSheet(firstForm().sheet)),
  report: () => nothing(session.actions.insertReport('zh')),
  'blank form': () => nothing(session.actions.insert('project')),
  refill: () => nothing(session.actions.fill([firstForm()], 'project')),
  'self-evaluation': () => nothing(session.actions.follow('self-evaluation', [firstForm()])),
  monitoring: () => nothing(session.actions.follow('monitoring', [firstForm()])),
  'next year': () =>
    nothing(
      session.actions.startNextYear([{ form: firstForm(), accepted: new Set(['year']) }], {
        keepBudget: true,
        keepTargets: true,
        family: 'project',
      }),
    ),
  list: () => nothing(session.actions.fromList(formOfKind('project-list'), 'project')),
};

/** Differences that were named: the comparison sees them. */
let written = 0;

test('every action leaves what it does not name as it is in the saved file', async () => {
  await fc.assert(
    fc.asyncProperty(neighbours, async (things) => {
      excel.reset(
        workbookOf({
          项目甲: form('项目甲'),
          项目乙: form('项目乙'),
          其他: [['说明', ' 与本表无关 ']],
          图表数据: CHART_DATA,
          清单: LIST,
        }),
      );
      const sheets = excel.host.grid.sheets.list();
      const { id: chart } = sheets[3]!;
      const series = '图表数据!$B$2:$B$4';
      excel.host.grid.names.add({ name: '图表_支出', formula: series, hidden: false, comment: '' });
      excel.host.document.book.extras.set(chart, { carried: { autoFilter: 'A1:B4' } });
      excel.host.grid.sheets.setFreeze(chart, 1, 0);
      things.forEach(({ sheet, row, column, rows, merged }, index) => {
        const { id } = sheets[sheet % sheets.length]!;
        excel.user.paste(id, cellAddress({ row, column }), rows);
        if (merged) excel.host.grid.cells.merge(id, { row, column, rows: 1, columns: 3 }, false);
        const name = sheets[sheet % sheets.length]!.name;
        const formula = `'${name}'!$A$${row + 1}:$C$${row + 2}`;
        excel.host.grid.names.add({ name: `区域${index}`, formula, hidden: false, comment: '' });
      });
      session = createSession(await startExcel());
      await session.actions.check();
      let before = await saved();
      for (const [name, act] of Object.entries(ACTIONS)) {
        const named = new Set((await act()).map(placeIn));
        const notice = JSON.stringify(session.getState().notice ?? '');
        // What came is not compared, and costs its time in every file that is written.
        for (const { id } of excel.host.grid.sheets.list())
          if (!sheets.some((own) => own.id === id)) excel.user.deleteSheet(id);
        const after = await saved();
        const different = differences(before, after);
        const touched = different.filter((place) => !named.has(place));
        written += different.length;
        expect([name, touched]).toEqual([name, []]);
        expect([name, notice]).toEqual([name, expect.not.stringContaining('"error"')]);
        before = after;
      }
      await session.close();
      await excel.settle();
    }),
    { numRuns: process.env['CI'] ? 3 : 1, seed: 20261130, endOnFailure: true },
  );
  expect(written).toBeGreaterThan(0);
});
