import { writeFileSync } from 'node:fs';
import { startExcel as startStandIn, type TestExcel } from '../../excel-host/jest/start-excel';
import { workbookOf } from '../../excel-host/jest/workbook-of';
import { insert } from '../../../src/excel/insert';
import { rectAddress } from '../../../src/forms/cell';
import { projectFormPlan, type SheetPlan } from '../../../src/writing';
import { median, round } from '../measure';

const ROUNDS = 15;
const MANY = 100;
const MANY_ROUNDS = 3;

jest.setTimeout(600_000);

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn()));
afterAll(() => excel.stop());

const plan = projectFormPlan({ year: 2026, preparedBy: '某市某局', projectName: '某项目' });

/** The cells of the plan, merged and formatted as the plan says, by the plainest calls: what any add-in would have to ask for. */
function writeBare({ cells }: SheetPlan): Promise<void> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const sheet = worksheets.add(`表${worksheets.items.length + 1}`);
    await context.sync();
    for (const { rect, content, numberFormat } of cells) {
      const range = sheet.getRange(rectAddress(rect));
      if (rect.rows * rect.columns > 1) range.merge();
      range.format.wrapText = true;
      for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const)
        range.format.borders.getItem(side).style = 'Continuous';
      const first = range.getCell(0, 0);
      first.numberFormat = [[numberFormat ?? 'General']];
      if (content.type === 'text') first.values = [[content.text]];
      if (content.type === 'number') first.values = [[content.value]];
      if (content.type === 'formula') first.formulas = [[`=${content.formula}`]];
    }
    await context.sync();
  });
}

/** Contents as one block and merged areas, without looks, lines, validation and print set-up: the least there is. */
function writeContents({ cells, rowHeights, columnWidths }: SheetPlan): Promise<void> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const sheet = worksheets.add(`表${worksheets.items.length + 1}`);
    await context.sync();
    const contents = rowHeights.map(() => columnWidths.map((): string | number => ''));
    for (const { rect, content } of cells) {
      const row = contents[rect.row]!;
      if (content.type === 'text') row[rect.column] = content.text;
      if (content.type === 'number') row[rect.column] = content.value;
      if (content.type === 'formula') row[rect.column] = `=${content.formula}`;
    }
    const area = { row: 0, column: 0, rows: rowHeights.length, columns: columnWidths.length };
    sheet.getRange(rectAddress(area)).formulas = contents;
    for (const { rect } of cells) if (rect.rows * rect.columns > 1) sheet.getRange(rectAddress(rect)).merge();
    await context.sync();
  });
}

async function time(work: () => Promise<unknown>): Promise<number> {
  excel.reset(workbookOf({ 封面: [['说明']] }));
  const start = performance.now();
  await work();
  return performance.now() - start;
}

test('measure', async () => {
  const times = {
    insert: [] as number[],
    bare: [] as number[],
    contents: [] as number[],
    many: [] as number[],
  };
  await time(() => insert([plan]));
  await time(() => writeBare(plan));
  for (let index = 0; index < ROUNDS; index += 1) {
    times.insert.push(await time(() => insert([plan])));
    times.bare.push(await time(() => writeBare(plan)));
    times.contents.push(await time(() => writeContents(plan)));
  }
  await time(() => insert([plan]));
  const syncs = excel.host.recorder.batches.length;
  const plans = Array.from({ length: MANY }, (_, index) => ({ ...plan, name: `项目${index + 1}` }));
  for (let index = 0; index < MANY_ROUNDS; index += 1) times.many.push(await time(() => insert(plans)));
  const result = {
    'requests of inserting a form': syncs,
    'inserting a form over writing its cells bare': round(median(times.insert) / median(times.bare)),
    'inserting a form over writing its contents without looks': round(
      median(times.insert) / median(times.contents),
    ),
    '100 forms over one': round(median(times.many) / median(times.insert)),
    'requests of inserting 100 forms': excel.host.recorder.batches.length,
  };
  writeFileSync(process.env['BENCH_RESULT'] ?? 'test-output/bench-insert.json', JSON.stringify(result));
});
