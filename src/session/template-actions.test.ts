import { readFileSync } from 'node:fs';
import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';
import { openXlsx } from '../../test/excel-host/xlsx';
import type { WorkbookFile } from '../../test/excel-host/workbook-file';
import { modelOf } from '../../test/writing/model';
import { startExcel } from '../excel/start';
import { valueOf } from '../forms/field';
import type { Form } from '../forms/model';
import { formsOf } from '../reading/reading';
import { yearShifts } from '../writing';
import { createSession } from './session';
import type { Session } from './session-state';
import { formPlace, type NextYearWish } from './template-state';

const CHOICES = { keepBudget: true, keepTargets: true, family: 'project' } as const;

jest.setTimeout(120_000);

let excel: TestExcel;
let sample: WorkbookFile;
let session: Required<Session>;

beforeAll(async () => {
  sample = await openXlsx(new Uint8Array(readFileSync('assets/sample-2024.xlsx')));
  excel = await startStandIn();
});
afterAll(() => excel.stop());
afterEach(async () => {
  await session.close();
  await excel.settle();
});

async function open(file: Parameters<TestExcel['reset']>[0]): Promise<void> {
  excel.reset(file);
  session = createSession(await startExcel());
  await session.actions.check();
}

const forms = (): readonly Form[] => formsOf(session.getState().reading!);
const projects = (): readonly Form[] => forms().filter(({ kind }) => kind === 'project');
const names = (): string[] => excel.host.grid.sheets.list().map(({ name }) => name);
const sheetContents = (ids: readonly string[]) =>
  ids.map((id) => excel.host.grid.cells.read(id, excel.host.grid.cells.used(id, true)!));
/** The forms on sheets that the last action made. */
const made = (): readonly Form[] => {
  const ids = session.getState().made!.sheets.map(({ sheet }) => sheet.id);
  return ids.flatMap((id) => forms().filter(({ sheet }) => sheet.id === id));
};
const wish = (form: Form): NextYearWish => ({
  form,
  accepted: new Set(
    yearShifts(form)
      .filter(({ certain }) => certain)
      .map(({ id }) => id),
  ),
});

describe('in the sample workbook', () => {
  beforeEach(() => open(sample));

  test('all tables are filled into standard forms: 102 indicators, nothing lost, the originals untouched', async () => {
    const before = forms();
    const ids = excel.host.grid.sheets.list().map(({ id }) => id);
    const contents = sheetContents(ids);
    await session.actions.fill(before, 'project');
    expect(session.getState()).toMatchObject({
      notice: { type: 'done' },
      busy: undefined,
      inserting: undefined,
    });
    expect(sheetContents(ids)).toEqual(contents);
    expect(made().map(modelOf)).toEqual(before.map(modelOf));
    expect(made().flatMap(({ indicators }) => indicators)).toHaveLength(102);
    expect(session.getState().made!.sheets.flatMap(({ unplaced }) => unplaced)).toEqual([]);
  });

  test('refilled originals are left out as one change: amounts and findings are those of the new forms', async () => {
    const before = forms();
    await session.actions.fill(before, 'project');
    const { made: result, originals } = session.getState();
    expect(originals).toEqual(before.map(formPlace));
    expect(result!.sheets.map(({ account }) => account?.leftOut)).toEqual(before.map(() => []));
    await session.actions.leaveOut(before.map(({ sheet }) => sheet));
    expect(forms().map(({ sheet }) => sheet.name)).toEqual(result!.sheets.map(({ sheet }) => sheet.name));
    const { record, notice } = session.getState();
    expect(record!.corrections.map(({ type }) => type)).toEqual(before.map(() => 'exclude-sheet'));
    expect(notice).toMatchObject({ type: 'done', text: { zh: expect.stringContaining('9 个原表') } });
  });

  test('the comparison names both cells of every value', async () => {
    const [form] = projects();
    await session.actions.fill([form!], 'central-2021');
    const [sheet] = session.getState().made!.sheets;
    expect(sheet!.source).toBe(form);
    expect(sheet!.carried.find(({ name }) => name === '项目名称')).toMatchObject({
      text: valueOf(form!.fields.projectName),
      from: { sheet: form!.sheet },
      to: { sheet: sheet!.sheet },
    });
    expect(sheet!.unplaced.length).toBeGreaterThan(0);
    for (const { text, from, to } of sheet!.carried.filter(({ name }) => name !== '编制单位')) {
      const shown = excel.host.grid.cells.read(to.sheet.id, { ...to, rows: 1, columns: 1 })[0]![0]!;
      expect(String(shown.value)).toBe(text);
      expect(from.sheet.id).toBe(form!.sheet.id);
    }
    expect(session.getState().notice).toMatchObject({ type: 'warning' });
  });

  test('the next year: accepted years move, the rest stays', async () => {
    const [form] = projects();
    await session.actions.startNextYear([wish(form!)], CHOICES);
    const [copy] = made();
    expect(valueOf(copy!.fields.year)).toBe(2025);
    expect(valueOf(copy!.fields.projectName)).toBe(valueOf(form!.fields.projectName));
    expect(copy!.indicators).toHaveLength(form!.indicators.length);
    expect(copy!.sheet.name).toContain('2025');
    expect(session.getState().copies).toContain(copy!.sheet.id);
  });

  test('the next year is refused when the form is no longer what was previewed', async () => {
    const [form] = projects();
    const old = wish(form!);
    const at = form!.fields.period.state === 'read' && form!.fields.period.at;
    if (!at) throw new Error('The sample has a period.');
    excel.user.type(at.sheet.id, 'C1', 'x');
    excel.host.grid.cells.write(at.sheet.id, { ...at, rows: 1, columns: 1 }, [[{ value: '全年' }]]);
    await session.actions.startNextYear([old], CHOICES);
    expect(session.getState().notice).toMatchObject({
      type: 'error',
      explanation: { why: { zh: expect.stringContaining('预览之后') } },
    });
    expect(names()).toHaveLength(9);
  });

  test.each([
    ['self-evaluation', '自评表'],
    ['monitoring', '监控表'],
  ] as const)('%s forms are made from target forms, with formulas that work', async (task, name) => {
    const [form] = projects();
    await session.actions.follow(task, [form!]);
    const [follower] = made();
    expect(follower).toMatchObject({ kind: task });
    expect(follower!.sheet.name).toContain(name);
    expect(follower!.indicators.map(({ level3 }) => valueOf(level3))).toEqual(
      expect.arrayContaining(form!.indicators.map(({ level3 }) => valueOf(level3))),
    );
    await excel.settle();
    const used = excel.host.grid.cells.used(follower!.sheet.id, true)!;
    const cells = excel.host.grid.cells.read(follower!.sheet.id, used).flat();
    expect(cells.filter(({ formula }) => formula).length).toBeGreaterThan(2);
    expect(cells.filter(({ kind }) => kind === 'error')).toEqual([]);
  });

  test('last year is shown beside the next where a self-evaluation tells it', async () => {
    const [form] = projects();
    await session.actions.follow('self-evaluation', [form!]);
    const [evaluation] = made();
    const measured = evaluation!.indicators.find(({ actual }) => actual.state === 'blank')!;
    if (measured.actual.state !== 'blank') throw new Error('Results are still to be filled in.');
    const { at } = measured.actual;
    excel.host.grid.cells.write(at.sheet.id, { ...at, rows: 1, columns: 1 }, [[{ value: 5 }]]);
    await session.actions.startNextYear([wish(projects()[0]!)], CHOICES);
    const { sheet } = session.getState().made!.sheets[0]!;
    const used = excel.host.grid.cells.used(sheet.id, true)!;
    const shown = excel.host.grid.cells
      .read(sheet.id, used)
      .flat()
      .map(({ text }) => text);
    expect(shown).toContain('2024年实际');
  });

  test('the blank department form adds the project budgets up in 万元', async () => {
    await session.actions.insert('department-overall');
    await excel.settle();
    const department = forms().at(-1)!;
    expect(department.kind).toBe('department-overall');
    expect(modelOf(department).fields).toMatchObject({ projectExpenditure: '3831000元' });
  });

  test('a project that stands in the workbook twice, or for another year, counts once', async () => {
    await session.actions.fill([projects()[0]!], 'central-2021');
    await session.actions.startNextYear([wish(projects()[1]!)], CHOICES);
    await session.actions.insert('department-overall');
    await excel.settle();
    expect(modelOf(forms().at(-1)!).fields).toMatchObject({ projectExpenditure: '3831000元' });
  });

  test('stopping takes everything back and says so', async () => {
    const before = names();
    const filling = session.actions.fill(forms(), 'project');
    const stop = session.subscribe(({ inserting }) => inserting?.done && session.actions.stopInserting());
    await filling;
    stop();
    expect(names()).toEqual(before);
    expect(session.getState()).toMatchObject({
      notice: { type: 'done', text: { zh: expect.stringContaining('已停止') } },
      inserting: undefined,
    });
    expect(session.getState().made).toBeUndefined();
  });

  test('a failure midway takes everything back and says so', async () => {
    const before = names();
    excel.host.faults.failNext('generalException', (request) => JSON.stringify(request).includes('"Merge"'));
    await session.actions.fill(forms(), 'project');
    expect(names()).toEqual(before);
    expect(session.getState().notice).toMatchObject({
      type: 'error',
      explanation: { what: { zh: expect.stringContaining('已全部删除') } },
    });
  });
});

describe('from a list', () => {
  const LIST = [
    ['2026年项目清单', ''],
    ['项目名称', '预算金额（万元）'],
    ['立法调研', 12.5],
    ['@代表培训', 30],
    ['一个名字很长的项目：信息化建设与运行维护（含安全测评/等级保护）第一期', 7.5],
    ['合计', 50],
  ];

  test('in the selected cells: one form per row, and a summary with formulas and links', async () => {
    await open(workbookOf({ 清单: LIST }));
    excel.user.select('清单', 'A1:B6');
    await session.actions.fromList('selection', 'project');
    expect(session.getState().notice).toMatchObject({ type: 'done' });
    const sheets = names();
    expect(sheets).toHaveLength(5);
    expect(sheets.every((name) => name.length <= 31)).toBe(true);
    expect(sheets.at(-1)).toBe('项目汇总表');
    await excel.settle();
    expect(
      projects().map(({ fields }) => [valueOf(fields.projectName), valueOf(fields.budget)?.amount.toFixed()]),
    ).toEqual([
      ['立法调研', '12.5'],
      ['@代表培训', '30'],
      ['一个名字很长的项目：信息化建设与运行维护（含安全测评/等级保护）第一期', '7.5'],
    ]);
    const summary = excel.host.grid.sheets.list().at(-1)!.id;
    const used = excel.host.grid.cells.used(summary, true)!;
    const cells = excel.host.grid.cells.read(summary, used).flat();
    expect(cells.filter(({ formula }) => formula?.startsWith('=HYPERLINK'))).toHaveLength(3);
    expect(cells.some(({ value }) => value === 50)).toBe(true);
    expect(cells.filter(({ kind }) => kind === 'error')).toEqual([]);
  });

  test('of header and rows alone', async () => {
    await open(workbookOf({ 清单: LIST.slice(1, 4) }));
    excel.user.select('清单', 'A1:B3');
    await session.actions.fromList('selection', 'project');
    expect(names()).toEqual(['清单', '立法调研', '@代表培训', '项目汇总表']);
  });

  test('says what is missing when no list is selected', async () => {
    await open(workbookOf({ 清单: LIST }));
    excel.user.select('清单', 'A3:A4');
    await session.actions.fromList('selection', 'project');
    expect(session.getState().notice).toMatchObject({
      type: 'error',
      explanation: { action: { zh: expect.stringContaining('连同表头') } },
    });
    expect(names()).toEqual(['清单']);
  });
});
