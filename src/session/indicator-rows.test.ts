import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { openXlsx, saveXlsx } from '../../test/excel-host/xlsx';
import type { WorkbookFile } from '../../test/excel-host/workbook-file';
import { startExcel } from '../excel/start';
import { cellAddress, type CellRef, type Rect } from '../forms/cell';
import { placeOf, valueOf } from '../forms/field';
import type { Form, Level1, Level2 } from '../forms/model';
import { formsOf } from '../reading/reading';
import { indicatorHeight, type TemplateId } from '../writing';
import { createSession } from './session';
import type { Session } from './session-state';
import type { NewIndicator } from './template-state';

jest.setTimeout(120_000);

let excel: TestExcel;
let sample: WorkbookFile;
let session: Required<Session>;

beforeAll(async () => {
  sample = await openXlsx(new Uint8Array(readFileSync('assets/sample-2024.xlsx')));
  excel = await startStandIn();
});
afterAll(() => excel.stop());
beforeEach(async () => {
  excel.reset(sample);
  session = createSession(await startExcel());
  await session.actions.check();
});
afterEach(async () => {
  await session.close();
  await excel.settle();
});

const forms = (): readonly Form[] => formsOf(session.getState().reading!);
const lastForm = (): Form => forms().at(-1)!;
const indicator = (level1: Level1, level2: Level2, name: string): NewIndicator => ({
  class: { level1, level2 },
  name,
  explanation: `${name}＝实际数/计划数×100%，按年度统计，以会议签到表、验收报告和财务凭证为依据逐项核对`,
  unit: '%',
  direction: '正向',
});
const namesOf = (form: Form): readonly unknown[] =>
  form.indicators.map(({ class: { level2 }, level3 }) => [level2, valueOf(level3)]);
const inner = ({ row, column, rows, columns }: Rect, at: { row: number; column: number }): boolean =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;

/** The row after a form's table; the form goes on with its notes, which reach over its width and have no frame. */
function endOfTable({ sheet, range }: Form): number {
  const notes = excel.host.grid.cells
    .merges(sheet.id)
    .filter(({ column, columns }) => column === range.column && columns === range.columns);
  let end = range.row + range.rows;
  while (notes.some(({ row, rows }) => row + rows === end)) end -= 1;
  return end;
}

/** What stands in ten rows of the sheet. */
function textsFrom({ sheet, range: { columns } }: Form, row: number): string {
  const cells = excel.host.grid.cells.read(sheet.id, { row, column: 0, rows: 10, columns: columns + 1 });
  return cells.map((line) => line.map(({ value }) => String(value)).join('|')).join('\n');
}

/** Cells of a form's table without a line on some side that belongs to a cell's frame. */
function openFrames(form: Form, from: number): readonly string[] {
  const { sheet, range } = form;
  const merges = excel.host.grid.cells.merges(sheet.id);
  const found: string[] = [];
  for (let row = from; row < endOfTable(form); row += 1)
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      const merge = merges.find((each) => inner(each, { row, column }));
      const frame = merge ?? { row, column, rows: 1, columns: 1 };
      const line = (at: { row: number; column: number }, side: 't' | 'b' | 'l' | 'r'): boolean =>
        Boolean(excel.host.grid.cells.style(sheet.id, at.row, at.column).bd?.[side]);
      const bottom = row === frame.row + frame.rows - 1;
      if (bottom && !line({ row, column }, 'b') && !line({ row: row + 1, column }, 't'))
        found.push(cellAddress({ row, column }));
    }
  return found;
}

describe.each<[TemplateId, Level2, Level1]>([
  ['project', 'satisfaction', 'satisfaction'],
  ['department-overall', 'social', 'benefit'],
  ['central-2021', 'ecologicalCost', 'cost'],
  ['central-2021', 'satisfaction', 'satisfaction'],
  ['central-2015', 'quantity', 'output'],
])('in a blank form %s', (template, level2, level1) => {
  test('indicators go into empty rows of their class first, then into new ones', async () => {
    await session.actions.insert(template);
    const before = lastForm();
    const under = textsFrom(before, endOfTable(before));
    const wanted = [1, 2, 3, 4, 5, 6].map((number) => indicator(level1, level2, `完成率${number}`));
    await session.actions.addIndicators(before, wanted);
    expect(session.getState().notice).toMatchObject({ type: 'done' });
    const after = lastForm();
    expect(namesOf(after)).toEqual(wanted.map(({ name }) => [level2, name]));
    expect(after.indicators.every(({ target }) => target.state !== 'read')).toBe(true);
    expect(after.emptyClasses).toHaveLength(before.emptyClasses.length - 1);
    expect(after.unread.map(({ text }) => text)).toEqual(before.unread.map(({ text }) => text));

    const rows = after.indicators.map(({ level3 }) => placeOf(level3)!.row);
    const { row, column } = placeOf(after.indicators[0]!.target)!;
    expect(excel.host.grid.selection()).toMatchObject({ sheetId: after.sheet.id, area: { row, column } });
    const label = excel.host.grid.cells
      .merges(after.sheet.id)
      .find((merge) => rows.every((row) => row >= merge.row && row < merge.row + merge.rows));
    expect(label).toBeDefined();
    expect(openFrames(after, rows[0]!)).toEqual([]);
    expect(endOfTable(after)).toBeGreaterThan(rows.at(-1)!);
    expect(textsFrom(after, endOfTable(after))).toBe(under);
    const heights = rows.map((row) => excel.host.grid.layout.rowHeight(after.sheet.id, row));
    expect(Math.min(...heights.slice(-2))).toBeGreaterThanOrEqual(24);
    expect(excel.host.recorder.faults).toEqual([]);
  });
});

/** The sheet as Excel would open it from the saved file. */
async function savedSheet(name: string): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await saveXlsx(excel.host.file());
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook.getWorksheet(name)!;
}

/** Sides of cells of some rows that no line is drawn at, by the cell's address; rows and columns count from 1 there. */
function missingLines(sheet: ExcelJS.Worksheet, rows: readonly number[], columns: number): readonly string[] {
  const line = (row: number, column: number, side: 'top' | 'bottom' | 'left' | 'right'): boolean =>
    sheet.getCell(row, column).border?.[side]?.style !== undefined;
  return rows.flatMap((row) =>
    Array.from({ length: columns }, (_, index) => index + 1).flatMap((column) => {
      const { master, address } = sheet.getCell(row, column);
      const same = (down: number, across: number): boolean =>
        down > 0 && across > 0 && sheet.getCell(down, across).master === master;
      const open = [
        same(row - 1, column) || line(row, column, 'top') || (row > 1 && line(row - 1, column, 'bottom')) ? '' : 'top',
        same(row + 1, column) || line(row, column, 'bottom') || line(row + 1, column, 'top') ? '' : 'bottom',
        same(row, column - 1) || line(row, column, 'left') || (column > 1 && line(row, column - 1, 'right')) ? '' : 'left',
        same(row, column + 1) || line(row, column, 'right') || line(row, column + 1, 'left') ? '' : 'right',
      ].filter((side) => side !== '');
      return open.map((side) => `${address} ${side}`);
    }),
  ); // prettier-ignore
}

test.each(['project', 'self-evaluation'] as const)(
  'rows added to a %s have all their lines in the saved file, and are high enough for what came into them',
  async (template) => {
    await session.actions.insert(template);
    const wanted = [1, 2, 3, 4, 5].map((number) => indicator('output', 'quantity', `完成率${number}`));
    await session.actions.addIndicators(lastForm(), wanted);
    const last = placeOf(lastForm().indicators.at(-1)!.level3)!;
    excel.user.select(last.sheet.name, cellAddress(last));
    await session.actions.addIndicatorRow();
    const form = lastForm();
    const rows = [...form.indicators.map(({ level3 }) => placeOf(level3)!.row), last.row + 1];
    const sheet = await savedSheet(form.sheet.name);
    expect(missingLines(sheet, rows.map((row) => row + 1), form.range.columns)).toEqual([]); // prettier-ignore
    for (const { explanation } of form.indicators) {
      const at = placeOf(explanation);
      if (!at) continue;
      const { width = 0 } = sheet.getColumn(at.column + 1);
      const { height } = sheet.getRow(at.row + 1);
      expect(height).toBeGreaterThanOrEqual(indicatorHeight(valueOf(explanation)!, width) - 1);
    }
  },
);

test('texts typed into an inserted form are made readable by its rows, and nothing shrinks', async () => {
  await session.actions.insert('project');
  await session.actions.addIndicators(lastForm(), [indicator('output', 'quantity', '完成率')]);
  const { sheet, indicators } = lastForm();
  const at = placeOf(indicators[0]!.explanation)!;
  const heightOf = (row: number): number => excel.host.grid.layout.rowHeight(sheet.id, row);
  const text =
    '按照年度工作计划逐月统计已经办结的事项，与全部受理事项相比，以业务系统导出的台账为准。'.repeat(4);
  excel.user.type(sheet.name, cellAddress(at), text);
  excel.user.select(sheet.name, cellAddress(at));
  const before = Array.from({ length: 30 }, (_, row) => heightOf(row));
  await session.actions.fitRows();
  expect(session.getState().notice).toMatchObject({ text: { zh: '已按内容调高 1 行。' } });
  const { width = 0 } = (await savedSheet(sheet.name)).getColumn(at.column + 1);
  expect(heightOf(at.row)).toBeGreaterThanOrEqual(indicatorHeight(text, width) - 1);
  before.forEach((height, row) => {
    if (row !== at.row) expect([row, heightOf(row)]).toEqual([row, height]);
  });

  await session.actions.fitRows();
  expect(session.getState().notice).toMatchObject({ text: { zh: '各行的文字都已显示完整，没有改动行高。' } });
  excel.user.select(sheet.name, 'Z200');
  await session.actions.fitRows();
  expect(session.getState().notice?.type).toBe('error');
});

test('a line under the table that is no note is no empty row of the last class', async () => {
  await session.actions.insert('project');
  const { sheet, range } = lastForm();
  const line = '请各单位于三月底前报送';
  excel.user.type(sheet.name, `A${range.row + range.rows + 1}`, line);
  await session.actions.check();
  const before = lastForm();
  expect(before.unread.map(({ text }) => text)).toContain(line);
  const wanted = [1, 2, 3, 4, 5, 6].map((number) =>
    indicator('satisfaction', 'satisfaction', `满意度${number}`),
  );
  await session.actions.addIndicators(before, wanted);
  const after = lastForm();
  expect(namesOf(after)).toEqual(wanted.map(({ name }) => ['satisfaction', name]));
  const { at } = after.unread.find(({ text }) => text === line)!;
  expect(at.row).toBeGreaterThan(placeOf(after.indicators.at(-1)!.level3)!.row);
});

describe('in a self-evaluation', () => {
  const total = async (form: Form): Promise<string> => {
    await excel.settle();
    const used = excel.host.grid.cells.used(form.sheet.id, true)!;
    const formulas = excel.host.grid.cells
      .read(form.sheet.id, used)
      .flatMap((row) => row.map(({ formula }) => formula));
    return formulas.filter((formula) => formula?.startsWith('=SUM(')).join(' ');
  };

  test('the total takes rows in that are added below the last indicator, and gives removed ones up', async () => {
    const [project] = forms().filter(({ kind }) => kind === 'project');
    await session.actions.follow('self-evaluation', [project!]);
    const form = lastForm();
    const last = placeOf(form.indicators.at(-1)!.level3)!;
    const before = await total(form);
    expect(before).toContain(`${last.row + 1},`);
    excel.user.select(form.sheet.name, cellAddress(last));
    await session.actions.addIndicatorRow();
    expect(session.getState().notice).toMatchObject({ type: 'done' });
    expect(await total(lastForm())).toBe(before.replaceAll(`${last.row + 1},`, `${last.row + 2},`));
    excel.user.select(form.sheet.name, cellAddress({ ...last, row: last.row + 1 }));
    await session.actions.removeIndicatorRow();
    expect(await total(lastForm())).toBe(before);
    expect(namesOf(lastForm())).toEqual(namesOf(form));
  });
});

describe('the score of an added row of a self-evaluation', () => {
  const sheetName = (form: Form): string => form.sheet.name;
  const valueAt = (form: Form, row: number, column: number): unknown =>
    excel.host.grid.cells.read(form.sheet.id, { row, column, rows: 1, columns: 1 })[0]![0]!.value;

  const CASES: Readonly<Record<string, readonly [target: string, actual: string | number, score: unknown]>> =
    {
      reached: ['≥80次', 100, 10],
      'not reached: in proportion': ['≥95%', 0.76, 8],
      'exceeded: in proportion': ['≤20000元', 25000, 8],
      'nothing of what is to stay below': ['≤3次', 0, 10],
      'more than exactly is scored by hand': ['=4期', 5, '手工评分'],
      'less than exactly': ['=4期', 3.2, 8],
      'a delay or a service is scored by hand': ['4天', 3, '手工评分'],
      'a bare number': ['1,000人', 500, 5],
      'a date is scored by hand': ['2024年12月底前', 1, '手工评分'],
      'a span is scored by hand': ['3-5次', 4, '手工评分'],
      'words after the number are scored by hand': ['95%以上', 0.5, '手工评分'],
      'a span in another sign': ['90%～95%', 0.5, '手工评分'],
      'words are scored by hand': ['有所提高', 1, '手工评分'],
      'no result yet': ['≥80次', '', ''],
    };

  test('follows from what is typed into the row', async () => {
    const [project] = forms().filter(({ kind }) => kind === 'project');
    await session.actions.follow('self-evaluation', [project!]);
    const first = lastForm().indicators.find(({ class: { level2 } }) => level2 === 'quantity')!;
    const at = placeOf(first.level3)!;
    excel.user.select(sheetName(lastForm()), cellAddress(at));
    await session.actions.addIndicatorRow();
    const form = lastForm();
    const [targets, actuals, weights, scores] = (['target', 'actual', 'weight', 'score'] as const).map(
      (column) => placeOf(form.indicators[0]![column])!.column,
    );
    const type = (column: number, value: string | number): void =>
      excel.user.type(sheetName(form), cellAddress({ row: at.row + 1, column }), value);
    type(weights!, 10);
    const found: Record<string, unknown> = {};
    for (const [name, [target, actual]] of Object.entries(CASES)) {
      type(targets!, target);
      type(actuals!, actual);
      await excel.settle();
      found[name] = valueAt(form, at.row + 1, scores!);
    }
    expect(found).toEqual(
      Object.fromEntries(Object.entries(CASES).map(([name, [, , score]]) => [name, score])),
    );
  });

  test('of a cost stays below without a sign', async () => {
    await session.actions.insert('self-evaluation');
    const form = lastForm();
    const cost = form.emptyClasses.find(({ class: { level1 } }) => level1 === 'cost')!;
    const { row } = placeOf(cost.level2)!;
    for (const [column, value] of [
      [4, '500元'],
      [5, 1000],
      [6, 10],
    ] as const)
      // prettier-ignore
      excel.user.type(sheetName(form), cellAddress({ row, column }), value);
    await excel.settle();
    expect(valueAt(form, row, 7)).toBe(5);
  });
});

describe('in a form of the workbook', () => {
  const project = (): Form => forms().find(({ kind }) => kind === 'project')!;
  const select = (at: CellRef): void => excel.user.select(at.sheet.name, cellAddress(at));

  test('a row in the middle: nothing else changes, and removing it leaves no trace', async () => {
    const before = namesOf(project());
    const merges = [...excel.host.grid.cells.merges(project().sheet.id)]
      .map((each) => JSON.stringify(each))
      .sort();
    const second = placeOf(project().indicators[1]!.level3)!;
    select(second);
    await session.actions.addIndicatorRow();
    expect(namesOf(project())).toEqual(before);
    expect(excel.user.see(second.sheet.name, cellAddress({ ...second, row: second.row + 1 }))).toBe('');
    select({ ...second, row: second.row + 1 });
    await session.actions.removeIndicatorRow();
    expect(namesOf(project())).toEqual(before);
    const after = [...excel.host.grid.cells.merges(project().sheet.id)]
      .map((each) => JSON.stringify(each))
      .sort();
    expect(after).toEqual(merges);
  });

  test('a new row carries no mark of the row above', async () => {
    await session.actions.mark();
    const second = placeOf(project().indicators[1]!.level3)!;
    const { id } = second.sheet;
    const marksIn = (row: number): number =>
      excel.host.grid.conditionalFormats
        .list(id)
        .filter(({ ranges }) => ranges.every(({ startRow, endRow }) => startRow === row && endRow === row))
        .length;
    const above = marksIn(second.row);
    select(second);
    await session.actions.addIndicatorRow();
    expect(marksIn(second.row)).toBe(above);
    expect(marksIn(second.row + 1)).toBe(0);
  });

  test('removing the first row of a class keeps the class labels', async () => {
    const form = project();
    const [first] = form.indicators;
    const at = placeOf(first!.level3)!;
    select(at);
    await session.actions.removeIndicatorRow();
    expect(session.getState().notice).toMatchObject({ text: { zh: '已删除该行指标。' } });
    expect(namesOf(project())).toEqual(namesOf(form).slice(1));
  });

  test('the only row of a class is emptied', async () => {
    const form = project();
    const only = form.indicators.find(
      ({ class: of }) => form.indicators.filter((each) => each.class.level2 === of.level2).length === 1,
    )!;
    select(placeOf(only.level3)!);
    await session.actions.removeIndicatorRow();
    expect(session.getState().notice).toMatchObject({ text: { zh: expect.stringContaining('已清空') } });
    expect(namesOf(project())).toEqual(
      namesOf({ ...form, indicators: form.indicators.filter((each) => each !== only) }),
    );
    expect(project().emptyClasses.some(({ class: { level2 } }) => level2 === only.class.level2)).toBe(true);
  });

  test('outside the indicators nothing is done', async () => {
    excel.user.select(project().sheet.name, 'A1');
    await session.actions.addIndicatorRow();
    expect(session.getState().notice).toMatchObject({
      type: 'error',
      explanation: { action: { zh: expect.stringContaining('选中一个指标行') } },
    });
  });

  test('a protected sheet is named and stays as it is', async () => {
    const at = placeOf(project().indicators[0]!.level3)!;
    select(at);
    excel.user.protect(at.sheet.name);
    const before = namesOf(project());
    await session.actions.addIndicatorRow();
    expect(session.getState().notice).toMatchObject({
      type: 'error',
      explanation: { why: { zh: expect.stringContaining('受保护') } },
    });
    expect(namesOf(project())).toEqual(before);
  });
});
