import { writeFileSync } from 'node:fs';
import { startExcel as startStandIn, type TestExcel } from '../../excel-host/jest/start-excel';
import { workbookOf } from '../../excel-host/jest/workbook-of';
import { insert } from '../../../src/excel/insert';
import { rectAddress } from '../../../src/forms/cell';
import type { SheetPlan } from '../../../src/writing';
import { atPart, median, round } from '../measure';
import { PLAN, writeByHand } from './by-hand';
import { pictureOf } from './picture';

/** One form, by hand and inserted, in turn. */
const ROUNDS = 25;
const WARM_UP = 8;
const MANY = 100;
/** Each time 100 forms, and this many single ones before and after them. */
const MANY_ROUNDS = 5;
const SINGLES = 10;

jest.setTimeout(600_000);

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn()));
afterAll(() => excel.stop());

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

const fresh = (): void => excel.reset(workbookOf({ 封面: [['说明']] }));

/** Processor time in milliseconds, in a workbook of one sheet: what else runs on the machine does not count. */
async function time(work: () => Promise<unknown>): Promise<number> {
  fresh();
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test('measure', async () => {
  // Only the same sheet made in two ways can be compared.
  fresh();
  await insert([PLAN]);
  const inserted = pictureOf(excel, PLAN);
  fresh();
  await writeByHand();
  expect(pictureOf(excel, PLAN)).toEqual(inserted);

  atPart(`insert: ${ROUNDS} rounds`);
  const times = { insert: [] as number[], byHand: [] as number[], contents: [] as number[] };
  for (let index = 0; index < WARM_UP; index += 1) {
    await time(() => insert([PLAN]));
    await time(writeByHand);
  }
  for (let index = 0; index < ROUNDS; index += 1) {
    times.insert.push(await time(() => insert([PLAN])));
    times.byHand.push(await time(writeByHand));
    times.contents.push(await time(() => writeContents(PLAN)));
  }
  await time(() => insert([PLAN]));
  const syncs = excel.host.recorder.batches.length;

  const plans = Array.from({ length: MANY }, (_, index) => ({ ...PLAN, name: `项目${index + 1}` }));
  const ratios: number[] = [];
  let requests = 0;
  for (let index = 0; index < MANY_ROUNDS; index += 1) {
    atPart(`insert: ${MANY} forms, round ${index + 1} of ${MANY_ROUNDS}`);
    const singles: number[] = [];
    for (let single = 0; single < SINGLES; single += 1) singles.push(await time(() => insert([PLAN])));
    const many = await time(() => insert(plans));
    requests = excel.host.recorder.batches.length;
    for (let single = 0; single < SINGLES; single += 1) singles.push(await time(() => insert([PLAN])));
    ratios.push(many / median(singles));
  }
  const result = {
    'requests of inserting a form': syncs,
    'inserting a form over writing its cells by hand': round(median(times.insert) / median(times.byHand)),
    'inserting a form over writing its contents without looks': round(
      median(times.insert) / median(times.contents),
    ),
    '100 forms over one': round(median(ratios), 1),
    'requests of inserting 100 forms': requests,
  };
  writeFileSync(process.env['BENCH_RESULT'] ?? 'test-output/bench-insert.json', JSON.stringify(result));
});
