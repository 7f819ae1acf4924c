import { readFileSync } from 'node:fs';
import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { openXlsx } from '../../test/excel-host/xlsx';
import type { WorkbookFile } from '../../test/excel-host/workbook-file';
import { startExcel } from '../excel/start';
import { formsOf, skippedOf } from '../reading/reading';
import { entriesOf, shownOf, type Entry } from '../review/list/entries';
import { formRanksOf } from '../review/list/order';
import { createSession } from './session';
import type { Session, SessionState } from './session-state';

jest.setTimeout(60_000);

let excel: TestExcel;
let sample: WorkbookFile;
let session: Required<Session>;

beforeAll(async () => {
  sample = await openXlsx(new Uint8Array(readFileSync('assets/sample-2024.xlsx')));
  excel = await startStandIn({ workbook: sample });
});
beforeEach(async () => {
  excel.reset(sample);
  session = createSession(await startExcel());
});
afterAll(() => excel.stop());
afterEach(async () => {
  await session.close();
  await excel.settle();
});

const names = (): string[] => excel.host.grid.sheets.list().map(({ name }) => name);
const cellsOf = (name: string) => {
  const { id } = excel.host.grid.sheets.list().find((sheet) => sheet.name === name)!;
  return excel.host.grid.cells.read(id, { row: 0, column: 0, rows: 900, columns: 6 }).flat();
};

/** What the report lists: the findings of level `main`, those of one rule on one form together. */
const listedEntries = (): readonly Entry[] => {
  const { review, reading } = session.getState();
  return entriesOf(shownOf(review!.findings, 'main'), formRanksOf(reading!));
};

test('the report stands behind the other sheets, and says what was found', async () => {
  await session.actions.check();
  const before = names();
  const busy: SessionState['busy'][] = [];
  const stop = session.subscribe(({ busy: now }) => busy.push(now));
  await session.actions.insertReport('zh');
  stop();
  expect(names()).toEqual([...before, '审核报告', '目标—指标—资金对应表']);
  expect(busy).toContain('reporting');
  expect(session.getState()).toMatchObject({
    notice: { type: 'done', text: { zh: '已插入工作表“审核报告”、“目标—指标—资金对应表”。' } },
  });
  expect(session.getState().busy).toBeUndefined();
  const texts = cellsOf('审核报告').map(({ value }) => String(value ?? ''));
  expect(texts[0]).toBe('绩效目标审核报告');
  // A row says what several findings have in common; one alone stands in its own words.
  const alone = listedEntries().filter(({ findings }) => findings.length === 1);
  expect(alone.length).toBeGreaterThan(20);
  for (const { findings } of alone.slice(0, 20)) expect(texts).toContain(findings[0]!.message.zh);
});

test('a report of many hundred cells, which office.js writes in parts, is whole', async () => {
  for (const name of names()) excel.user.copySheet(name);
  excel.host.recorder.clear();
  await session.actions.insertReport('zh');
  expect(session.getState().notice).toMatchObject({ type: 'done' });
  const { findings } = session.getState().review!;
  expect(findings.length * 6).toBeGreaterThan(1500);
  const numbers = cellsOf('审核报告').flatMap(({ value }) =>
    /^\d+$/u.test(String(value)) ? [Number(value)] : [],
  );
  expect(Math.max(...numbers)).toBe(listedEntries().length);
  for (const { bytes } of excel.host.recorder.writes) expect(bytes).toBeLessThan(1_500_000);
});

test('it is no form: reading and review stay as they were', async () => {
  await session.actions.check();
  const { reading, review } = session.getState();
  await session.actions.insertReport('en');
  const after = session.getState();
  expect(formsOf(after.reading!)).toHaveLength(formsOf(reading!).length);
  expect(after.review!.findings.map(({ id }) => id)).toEqual(review!.findings.map(({ id }) => id));
  expect(skippedOf(after.reading!).map(({ sheet }) => sheet.name)).toEqual([
    'Review report',
    'Goals, indicators, money',
  ]);
});

test('a second report gets a name of its own and the first one stays', async () => {
  await session.actions.insertReport('zh');
  const first = cellsOf('审核报告');
  await session.actions.insertReport('zh');
  expect(names().slice(-4)).toEqual([
    '审核报告',
    '目标—指标—资金对应表',
    '审核报告(2)',
    '目标—指标—资金对应表(2)',
  ]);
  expect(cellsOf('审核报告')).toEqual(first);
});

test('places are links to their cells', async () => {
  await session.actions.insertReport('zh');
  const links = cellsOf('审核报告').flatMap(({ formula }) => (formula ? [formula] : []));
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) expect(link).toMatch(/^=HYPERLINK\("#[^"]+![A-Z]+\d+",".+"\)$/u);
});

test('a failure becomes the notice, and nothing is left behind', async () => {
  await session.actions.check();
  const before = names();
  excel.host.document.book.structureProtected = true;
  await session.actions.insertReport('zh');
  expect(session.getState().notice).toMatchObject({ type: 'error' });
  expect(session.getState().busy).toBeUndefined();
  expect(names()).toEqual(before);
});
