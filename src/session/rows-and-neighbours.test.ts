import fc from 'fast-check';
import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { workbookOf, type Cell } from '../../test/excel-host/jest/workbook-of';
import { startExcel } from '../excel/start';
import { cellAddress, rectAddress, type Rect } from '../forms/cell';
import { placeOf, valueOf } from '../forms/field';
import type { Form, Indicator } from '../forms/model';
import { formsOf } from '../reading/reading';
import { createSession } from './session';
import type { Session } from './session-state';

jest.setTimeout(120_000);

const SHEET = 's1';
let excel: TestExcel;
let session: Required<Session>;

beforeAll(async () => {
  excel = await startStandIn();
});
afterAll(() => excel.stop());

/** Something printed on the sheet: its cells, and areas to be merged, counted from its first cell. */
interface Block {
  readonly cells: readonly (readonly Cell[])[];
  readonly merges: readonly Rect[];
}

const CLASSES = [
  ['产出指标', '数量指标'],
  ['产出指标', '质量指标'],
  ['效益指标', '社会效益指标'],
] as const;

/** A project form with so many indicators in each class. */
function projectForm(name: string, counts: readonly number[]): Block {
  const rows = CLASSES.flatMap(([level1, level2], of) =>
    Array.from({ length: counts[of]! }, (_, index): Cell[] => [
      of !== 1 && index === 0 ? level1 : '',
      index === 0 ? level2 : '',
      `${name}${level2.slice(0, 2)}${index + 1}`,
      `≥${10 * of + index + 1}次`,
      `按${name}台账统计`,
    ]),
  );
  const labels = [0, counts[0]!, counts[0]! + counts[1]!].map((at) => 5 + at);
  const merge = (row: number, column: number, height: number): Rect[] =>
    height > 1 ? [{ row, column, rows: height, columns: 1 }] : [];
  return {
    cells: [
      ['项目绩效目标表', '', '', '', ''],
      ['项目名称', name, '', '实施单位', '某某局'],
      ['预算资金（万元）', 120, '', '联系电话', '0851'],
      ['年度目标', `完成${name}全年任务`, '', '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值', '指标解释'],
      ...rows,
    ],
    merges: [
      { row: 0, column: 0, rows: 1, columns: 5 },
      { row: 1, column: 1, rows: 1, columns: 2 },
      ...merge(labels[0]!, 0, counts[0]! + counts[1]!),
      ...merge(labels[2]!, 0, counts[2]!),
      ...labels.flatMap((row, of) => merge(row, 1, counts[of]!)),
    ],
  };
}

/** A form with the indicators of all years beside those of the year, under shared first levels. */
function doubleForm(name: string, counts: readonly number[]): Block {
  const single = projectForm(name, counts);
  const wide = single.cells.map((row, at): Cell[] => {
    if (at === 3)
      return ['绩效目标', `中期目标：完成${name}三年任务`, '', '', `年度目标：完成${name}全年任务`, '', ''];
    if (at === 4) return ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'];
    if (at < 4) return [...row, '', ''];
    const [level1 = '', level2 = '', level3 = '', target = ''] = row;
    return [level1, level2, `${level3}总`, target, level2, level3, target];
  });
  const labels = single.merges.filter(({ row, column }) => row > 4 && column === 1);
  return { cells: wide, merges: [...single.merges, ...labels.map((merge) => ({ ...merge, column: 4 }))] };
}

/** A table of numbers with sums. */
const numbers = (rows: number): Block => ({
  cells: [
    ['月份', '支出', '累计'],
    ...Array.from({ length: rows }, (_, index): Cell[] =>
      index % 4 === 2 ? ['', '', ''] : [`${index + 1}月`, 10 + index, index === 0 ? 10 : 20],
    ),
  ],
  merges: [],
});
const note = (text: string): Block => ({ cells: [[text]], merges: [] });

type Placed = Block & { readonly at: { readonly row: number; readonly column: number } };
const rectOf = ({ cells, at }: Placed): Rect => ({
  ...at,
  rows: cells.length,
  columns: Math.max(...cells.map((row) => row.length)),
});

/** Opens a sheet with these things on it, the first of them the form that is worked on. */
async function open(things: readonly Placed[], prepare: () => void = () => undefined): Promise<void> {
  excel.reset(workbookOf({ 表: [] }));
  for (const { at, cells, merges } of things) {
    excel.user.paste(
      SHEET,
      cellAddress(at),
      cells.map((row) => [...row]),
    );
    for (const merge of merges)
      excel.host.grid.cells.merge(
        SHEET,
        { ...merge, row: merge.row + at.row, column: merge.column + at.column },
        false,
      );
  }
  prepare();
  session = createSession(await startExcel());
  await session.actions.check();
}
const close = async (): Promise<void> => {
  await session.close();
  await excel.settle();
};

/** Everything within a rectangle, relative to it: what cells hold and look like, and merged areas. */
function pictureOf(rect: Rect): unknown {
  const { cells } = excel.host.grid;
  return {
    cells: cells.read(SHEET, rect).map((row) => row.map(({ text, formula }) => formula ?? text)),
    styles: Array.from({ length: rect.rows }, (_, down) =>
      Array.from({ length: rect.columns }, (__, across) =>
        cells.style(SHEET, rect.row + down, rect.column + across),
      ),
    ),
    merges: cells
      .merges(SHEET)
      .filter(
        (merge) =>
          merge.row >= rect.row &&
          merge.row < rect.row + rect.rows &&
          merge.column >= rect.column &&
          merge.column < rect.column + rect.columns,
      )
      .map((merge) =>
        rectAddress({ ...merge, row: merge.row - rect.row, column: merge.column - rect.column }),
      )
      .sort(),
  };
}
const WHOLE: Rect = { row: 0, column: 0, rows: 70, columns: 40 };
const formOf = (name: string): Form =>
  formsOf(session.getState().reading!).find(({ fields }) => valueOf(fields.projectName) === name)!;
const namesOf = (form: Form, tree?: Indicator['tree']): readonly unknown[] =>
  form.indicators
    .filter(({ tree: own, level3 }) => (!tree || own === tree) && level3.state === 'read')
    .map(({ level3 }) => valueOf(level3));
const notice = (): string => JSON.stringify(session.getState().notice);
const act = async (what: 'add' | 'remove', row: number, column: number): Promise<void> => {
  excel.user.select(SHEET, cellAddress({ row, column }));
  await (what === 'add' ? session.actions.addIndicatorRow() : session.actions.removeIndicatorRow());
};

/** Things on a sheet, the form that is worked on first, and what is done before. */
interface Scene {
  readonly things: readonly [Placed, ...Placed[]];
  readonly prepare?: () => void;
}
const FORM: Placed = { ...projectForm('甲', [3, 2, 2]), at: { row: 0, column: 0 } };
const SPLIT: Readonly<Record<string, Scene>> = {
  'a form beside it': { things: [FORM, { ...projectForm('乙', [2, 2, 3]), at: { row: 0, column: 6 } }] },
  'a form before it': {
    things: [
      { ...FORM, at: { row: 0, column: 6 } },
      { ...projectForm('乙', [2, 2, 3]), at: { row: 2, column: 0 } },
    ],
  },
  'a table beside it': { things: [FORM, { ...numbers(12), at: { row: 1, column: 7 } }] },
  'an empty table (ListObject) beside it': {
    things: [FORM],
    prepare: () => excel.user.makeTable(SHEET, '表1', 'H2:J20'),
  },
};

describe('with rows that others share:', () => {
  test.each(Object.entries(SPLIT))('%s', async (_name, { things, prepare }) => {
    await open(things, prepare);
    const [first] = things;
    const before = pictureOf(WHOLE);
    const names = namesOf(formOf('甲'));
    const row = first.at.row + 6;
    const others = things.slice(1).map((other) => pictureOf(rectOf(other)));
    await act('add', row, first.at.column + 2);
    expect(session.getState().notice).toMatchObject({
      type: 'error',
      explanation: { why: { zh: expect.stringContaining('同一行') } },
    });
    expect(pictureOf(WHOLE)).toEqual(before);
    for (const at of [row, row + 1]) await act('remove', at, first.at.column + 2);
    expect(notice()).toContain('只清空了该行指标');
    expect(namesOf(formOf('甲'))).toEqual(names.filter((_each, index) => index !== 1 && index !== 2));
    expect(things.slice(1).map((other) => pictureOf(rectOf(other)))).toEqual(others);
    await close();
  });

  test('a filter that hides rows declines both', async () => {
    await open([FORM], () => excel.user.filter(SHEET));
    const before = pictureOf(WHOLE);
    for (const what of ['add', 'remove'] as const) {
      await act(what, 6, 2);
      expect(notice()).toContain('正在筛选');
    }
    expect(pictureOf(WHOLE)).toEqual(before);
    await close();
  });

  test('notes above and below do not hinder', async () => {
    await open([
      FORM,
      { ...note('附件2'), at: { row: 0, column: 8 } },
      { ...note('审核人：'), at: { row: 14, column: 8 } },
    ]);
    await act('add', 6, 2);
    expect(session.getState().notice).toMatchObject({ type: 'done' });
    expect([excel.user.see(SHEET, 'I1'), excel.user.see(SHEET, 'I16')]).toEqual(['附件2', '审核人：']);
    await act('remove', 7, 2);
    expect(excel.user.see(SHEET, 'I15')).toBe('审核人：');
    await close();
  });
});

describe('of two trees side by side', () => {
  const DOUBLE: Placed = { ...doubleForm('甲', [3, 2, 2]), at: { row: 0, column: 0 } };

  test.each([
    ['annual', 'longTerm', 5],
    ['longTerm', 'annual', 2],
  ] as const)('removing an indicator of %s keeps that of %s', async (tree, other, column) => {
    await open([DOUBLE]);
    expect([namesOf(formOf('甲'), tree).length, namesOf(formOf('甲'), other).length]).toEqual([7, 7]);
    const [own, beside] = [namesOf(formOf('甲'), tree), namesOf(formOf('甲'), other)];
    await act('remove', 6, column);
    expect(notice()).toContain('只清空了该行指标');
    expect(namesOf(formOf('甲'), tree)).toEqual(own.filter((_each, index) => index !== 1));
    expect(namesOf(formOf('甲'), other)).toEqual(beside);
    await close();
  });

  test('an added row leaves both as they are, and goes again', async () => {
    await open([DOUBLE]);
    const before = pictureOf(WHOLE);
    const names = namesOf(formOf('甲'));
    await act('add', 6, 5);
    expect(session.getState().notice).toMatchObject({ type: 'done' });
    expect(namesOf(formOf('甲'))).toEqual(names);
    const [added] = [excel.host.grid.cells.read(SHEET, { row: 7, column: 0, rows: 1, columns: 7 })[0]!];
    expect(added.map(({ text }) => text).join('')).toBe('');
    await act('remove', 7, 5);
    expect(notice()).toContain('已删除');
    expect(pictureOf(WHOLE)).toEqual(before);
    await close();
  });
});

/** Things around the form; where they stand is drawn. */
const neighbour = fc.record({
  block: fc.constantFrom<readonly [string, Block]>(
    ['form', projectForm('乙', [2, 1, 2])],
    ['double', doubleForm('丙', [1, 2, 1])],
    ['numbers', numbers(9)],
    [
      'list',
      {
        cells: [
          ['序号', '姓名'],
          [1, '张三'],
          [2, '李四'],
          [3, '王五'],
        ],
        merges: [],
      },
    ],
    ['note', note('此处另有说明')],
  ),
  row: fc.nat(22),
  /** To the left, to the right, or below. */
  side: fc.constantFrom('left', 'right', 'below'),
});
const scene = fc.record({
  counts: fc.tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
  ),
  double: fc.boolean(),
  neighbours: fc.array(neighbour, { maxLength: 2 }),
  table: fc.boolean(),
  frozen: fc.nat(6),
  /** A group of rows that is folded, so many rows below the form. */
  folded: fc.option(fc.integer({ min: 6, max: 9 }), { nil: undefined }),
  protectedSheet: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  filtered: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  what: fc.constantFrom('add', 'remove'),
  index: fc.nat(8),
});

/** How often the row came or went, or was emptied, and how often the action declined. */
const outcomes = { changed: 0, emptied: 0, declined: 0 };

test('whatever stands around a form stays as it is, and of the form only the row goes or comes', async () => {
  await fc.assert(
    fc.asyncProperty(
      scene,
      async ({
        counts,
        double,
        neighbours,
        table,
        frozen,
        folded,
        protectedSheet,
        filtered,
        what,
        index,
      }) => {
        const left = 9;
        const form: Placed = {
          ...(double ? doubleForm : projectForm)('甲', counts),
          at: { row: 3, column: left },
        };
        const own = rectOf(form);
        const group = (below: number): Rect => ({
          row: own.row + own.rows + below,
          column: 0,
          rows: 2,
          columns: 16_384,
        });
        const hiddenRows = (): readonly number[] =>
          Array.from({ length: 80 }, (_, at) => at).filter((at) =>
            excel.host.grid.layout.isRowHidden(SHEET, at),
          );
        const others = new Map<string, Placed>();
        for (const {
          block: [, block],
          row,
          side,
        } of neighbours)
          if (!others.has(side))
            others.set(side, {
              ...block,
              at:
                side === 'below'
                  ? { row: own.row + own.rows + 2 + (row % 4), column: left + (row % 3) }
                  : { row, column: side === 'left' ? 0 : left + own.columns + 1 },
            });
        await open([form, ...others.values()], () => {
          if (table) excel.user.makeTable(SHEET, '表1', `Z${1 + (index % 7)}:AB20`);
          if (frozen) excel.host.grid.sheets.setFreeze(SHEET, frozen, 0);
          if (folded !== undefined) excel.host.grid.layout.setRowsHidden(SHEET, group(folded), true);
          if (filtered) excel.user.filter(SHEET);
          if (protectedSheet) excel.user.protect(SHEET);
        });
        const before = pictureOf(WHOLE);
        const [frozenBefore, hiddenBefore] = [excel.host.grid.sheets.freeze(SHEET), hiddenRows()];
        const pictures = [...others.values()].map((other) => pictureOf(rectOf(other)));
        const tableBefore = table ? excel.host.document.book.extras.of(SHEET).tables : undefined;
        const read = formOf('甲');
        const names = namesOf(read);
        const target = read.indicators[index % read.indicators.length]!;
        const { row, column } = placeOf(target.level3)!;
        await act(what, row, column);
        const { notice: said } = session.getState();
        const settled = said?.type === 'error' || notice().includes('清空');
        outcomes[said?.type === 'error' ? 'declined' : settled ? 'emptied' : 'changed'] += 1;
        const by = settled ? 0 : what === 'add' ? 1 : -1;
        if (said?.type === 'error') expect(pictureOf(WHOLE)).toEqual(before);
        [...others.values()].forEach((other, at) => {
          const rect = rectOf(other);
          expect(pictureOf({ ...rect, row: rect.row > row ? rect.row + by : rect.row })).toEqual(
            pictures[at],
          );
        });
        if (tableBefore) {
          const now = excel.host.document.book.extras.of(SHEET).tables?.['表1'];
          expect({ 表1: now }).toEqual(tableBefore);
        }
        expect(excel.host.grid.sheets.freeze(SHEET)).toEqual(frozenBefore);
        expect(hiddenRows()).toEqual(hiddenBefore.map((at) => at + by));
        if (protectedSheet || filtered) expect(said?.type).toBe('error');
        const kept =
          what === 'remove' && said?.type !== 'error'
            ? names.filter((name) => name !== valueOf(target.level3))
            : names;
        expect(namesOf(formOf('甲'))).toEqual(kept);
        await close();
      },
    ),
    { numRuns: process.env['CI'] ? 40 : 15, seed: 20261130 },
  );
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(0);
});
