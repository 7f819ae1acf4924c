import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import type { SheetRef } from '../forms/cell';
import type { Explanation } from '../texts/product-error';
import { departmentFormPlan, projectFormPlan, type SheetPlan } from '../writing';
import { insert as insertPlans } from './insert';
import { layOut } from './lay-out';
import { slicesOf } from './plan-slices';
import { readSheets } from './scan';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn()));
beforeEach(() => excel.reset(workbookOf({ 封面: [['说明']] })));
afterAll(() => excel.stop());

/** One plan on one sheet. */
const insert = async (plan: SheetPlan): Promise<SheetRef> => (await insertPlans([plan]))[0]!;
const names = (): string[] => excel.host.grid.sheets.list().map(({ name }) => name);
/** Contents, looks, merges and sizes of a sheet as it would be saved. Lines can be said of either of two neighbours: left out. */
const looks = (id: string): unknown => {
  const { sheets, styles } = excel.host.file().snapshot;
  const { cellData, mergeData, rowData, columnData } = sheets[id] ?? {};
  const resolved = (key: string, value: unknown): unknown =>
    key === 's' && typeof value === 'string' ? { ...styles[value], bd: undefined } : value;
  return JSON.parse(JSON.stringify({ cellData, mergeData, rowData, columnData }, resolved));
};
/** Texts that Excel would take for something else. */
const TRICKY = ['=1+1', '+86 10', '-5', '@SUM(A1)', '2024-01-01', '0012', "'quoted"];
const trickyPlan = (): SheetPlan => {
  const plan = projectFormPlan();
  const cells = plan.cells.map((cell, index) => {
    const text = TRICKY[index];
    return text === undefined ? cell : { ...cell, content: { type: 'text', text } as const };
  });
  return { ...plan, cells };
};

describe('insert', () => {
  it.each([
    ['project form', projectFormPlan({ year: 2025, preparedBy: '某单位' })],
    ['department form', departmentFormPlan()],
  ])('lays the %s out: every content and merge where the plan has it', async (_, plan) => {
    const ref = await insert(plan);
    const { grids } = await readSheets([ref.id]);
    const [grid] = grids;
    for (const { rect, content } of plan.cells) {
      const text = grid?.texts[rect.row - (grid.origin.row ?? 0)]?.[rect.column - grid.origin.column] ?? '';
      if (content.type === 'text') expect(text).toBe(content.text);
    }
    const merges = plan.cells.filter(({ rect }) => rect.rows * rect.columns > 1).map(({ rect }) => rect);
    expect(excel.host.grid.cells.merges(ref.id)).toEqual(
      expect.arrayContaining(merges.map((rect) => expect.objectContaining(rect))),
    );
    expect(excel.host.grid.cells.merges(ref.id)).toHaveLength(merges.length);
    expect(excel.host.recorder.faults).toEqual([]);
  });

  it('puts the new sheet behind the others, shows it and selects the first field', async () => {
    const plan = projectFormPlan();
    const ref = await insert(plan);
    expect(names()).toEqual(['封面', ref.name]);
    expect(excel.host.grid.selection()).toMatchObject({ sheetId: ref.id, area: plan.select });
  });

  it('takes four syncs, and few calls for hundreds of cells', async () => {
    await insert(projectFormPlan());
    const batches = excel.host.recorder.batches;
    expect(batches.filter(({ write }) => write)).toHaveLength(3);
    expect(batches.length).toBeLessThanOrEqual(5);
    expect(Math.max(...batches.map(({ bytes }) => bytes))).toBeLessThan(200_000);
  });

  it('makes the same sheet of a plan in one request and in many', async () => {
    const plan = departmentFormPlan({ year: 2025, preparedBy: '某单位' });
    const whole = await insert(plan);
    const slices = slicesOf(plan, 8_000);
    expect(slices.length).toBeGreaterThan(2);
    const id = excel.user.addSheet('分次');
    for (const slice of slices)
      await Excel.run(async (context) => layOut(context.workbook.worksheets.getItem(id), slice));
    expect(looks(id)).toEqual(looks(whole.id));
  });

  it('never overwrites: a name that exists gets a number', async () => {
    const { name } = projectFormPlan();
    const tiny = { ...projectFormPlan(), cells: projectFormPlan().cells.slice(0, 1), validations: [] };
    const ids = [await insert(tiny), await insert(tiny), await insert(tiny)];
    expect(ids.map((ref) => ref.name)).toEqual([name, `${name}(2)`, `${name}(3)`]);
  });

  it('writes text as text, whatever it looks like', async () => {
    const plan = trickyPlan();
    const ref = await insert(plan);
    const written = TRICKY.map((_, index) => {
      const { row, column } = plan.cells[index]!.rect;
      return excel.host.grid.cells.read(ref.id, { row, column, rows: 1, columns: 1 })[0]![0]!;
    });
    expect(written.map(({ value }) => value)).toEqual(TRICKY);
    expect(written.every(({ formula }) => !formula)).toBe(true);
  });

  it('sets the page up: A4, one page wide, title rows, page numbers', async () => {
    const plan = projectFormPlan();
    const { id } = await insert(plan);
    expect(excel.host.file().extras[id]?.print).toMatchObject({
      orientation: plan.print.orientation,
      paperSize: 9,
      fit: { wide: 1 },
      titleRows: expect.stringMatching(/^\d+:\d+$/),
      footer: { center: '第 &P 页，共 &N 页' },
    });
  });

  it.each([
    ['a department form', departmentFormPlan()],
    ['a project form', projectFormPlan()],
  ])('scales %s to the width of A4 where Excel passes over the wish to fit', async (_, plan) => {
    excel.host.quirks.ignoresFit = true;
    const { id } = await insert(plan);
    const { scale = 100, fit } = excel.host.file().extras[id]?.print ?? {};
    const points = plan.columnWidths.reduce((sum, width) => sum + width, 0) * 5.25;
    const room = { portrait: 511, landscape: 758 }[plan.print.orientation];
    expect(fit).toBeUndefined();
    expect((points * scale) / 100).toBeLessThanOrEqual(room);
    // No smaller than it has to be, but for the little to spare.
    expect(scale === 100 || (points * (scale + 4)) / 100 > room).toBe(true);
  });

  it('shrinks a form that is a little too long onto one page, by scale where the wish is passed over', async () => {
    const plan = projectFormPlan();
    const squeezed = { ...plan, print: { ...plan.print, squeeze: 0.9 } };
    const fitted = await insert(squeezed);
    expect(excel.host.file().extras[fitted.id]?.print?.fit).toEqual({ wide: 1, tall: 1 });
    excel.host.quirks.ignoresFit = true;
    const [whole, smaller] = [await insert(plan), await insert(squeezed)].map(
      ({ id }) => excel.host.file().extras[id]?.print?.scale ?? 100,
    );
    expect(smaller).toBe(Math.floor((whole ?? 100) * 0.9));
  });

  it('keeps the form where the page layout is refused, and says so', async () => {
    excel.host.quirks.refusesPageLayout = true;
    const problems: Explanation[] = [];
    const plan = projectFormPlan();
    const [ref] = await insertPlans([plan], { onProblem: (problem) => problems.push(problem) });
    expect(names()).toEqual(['封面', plan.name]);
    expect(excel.host.grid.selection()).toMatchObject({ sheetId: ref?.id, area: plan.select });
    expect(problems.map(({ what }) => what.zh)).toEqual(['打印设置没有完成。']);
  });

  it('keeps fills and lines of merged cells where merging loses them', async () => {
    const plan = projectFormPlan();
    const looksOf = async (loses: boolean): Promise<unknown[]> => {
      excel.reset(workbookOf({ 封面: [['说明']] }));
      excel.host.quirks.mergingLosesLooks = loses;
      const { id } = await insert(plan);
      return plan.cells.map(({ rect }) => excel.host.grid.cells.style(id, rect.row, rect.column));
    };
    const looks = await looksOf(false);
    expect(looks.some((look) => JSON.stringify(look).includes('"bg"'))).toBe(true);
    expect(await looksOf(true)).toEqual(looks);
  });

  it('ends pages where the plan ends them, so that no label is torn', async () => {
    const plan = departmentFormPlan();
    const { id } = await insert(plan);
    expect(plan.print.breaks).not.toEqual([]);
    expect(excel.host.file().extras[id]?.print?.breaks).toEqual(plan.print.breaks);
  });

  it('refuses a workbook whose structure is protected', async () => {
    excel.host.document.book.structureProtected = true;
    await expect(insert(projectFormPlan())).rejects.toMatchObject({ code: 'protected-structure' });
    expect(names()).toEqual(['封面']);
  });

  it('removes the sheet again when it could not be filled', async () => {
    excel.host.faults.failNext('generalException', (request) => JSON.stringify(request).includes('"Merge"'));
    await expect(insert(projectFormPlan())).rejects.toMatchObject({
      code: 'not-inserted',
      cause: { code: 'unexplained-refusal' },
    });
    expect(names()).toEqual(['封面']);
  });

  it('names the sheet that it could neither fill nor remove', async () => {
    excel.host.faults.failNext('sessionLost', (request) => JSON.stringify(request).includes('"Merge"'));
    excel.host.faults.failNext('sessionLost', (request) => JSON.stringify(request).includes('"Delete"'));
    const { name } = projectFormPlan();
    await expect(insert(projectFormPlan())).rejects.toMatchObject({
      code: 'half-made-sheet',
      message: expect.stringContaining(name),
    });
  });
});

describe('several sheets', () => {
  const plans = (count: number): SheetPlan[] =>
    Array.from({ length: count }, (_, index) => ({ ...projectFormPlan(), name: `项目${index + 1}` }));
  const summaryOf = (sheets: readonly SheetRef[]): SheetPlan => ({
    ...projectFormPlan(),
    cells: sheets.map(({ name }, row) => ({
      rect: { row, column: 0, rows: 1, columns: 1 },
      content: { type: 'text', text: name },
      style: 'input',
    })),
    validations: [],
  });

  it('stand in the order of the plans, a summary that names them last; the first one is shown', async () => {
    const refs = await insertPlans([...plans(2), { ...projectFormPlan(), name: '封面' }], {
      summary: { name: '汇总', plan: summaryOf },
    });
    expect(refs.map(({ name }) => name)).toEqual(['项目1', '项目2', '封面(2)', '汇总']);
    expect(names()).toEqual(['封面', ...refs.map(({ name }) => name)]);
    expect(excel.host.grid.selection()).toMatchObject({ sheetId: refs[0]!.id });
    const said = excel.host.grid.cells.read(refs[3]!.id, { row: 0, column: 0, rows: 3, columns: 1 });
    expect(said.map(([cell]) => cell!.value)).toEqual(['项目1', '项目2', '封面(2)']);
  });

  it('go out in requests of bounded size, with progress', async () => {
    const progress: (readonly [number, number])[] = [];
    await insertPlans(plans(11), { onProgress: (done, total) => progress.push([done, total]) });
    expect(progress).toEqual([
      [0, 11],
      [8, 11],
      [11, 11],
    ]);
    expect(Math.max(...excel.host.recorder.batches.map(({ bytes }) => bytes))).toBeLessThan(1_500_000);
  });

  it('are all taken back when the action is stopped', async () => {
    const stop = new AbortController();
    const inserting = insertPlans(plans(11), {
      signal: stop.signal,
      onProgress: (done) => done && stop.abort(),
    });
    await expect(inserting).rejects.toMatchObject({ code: 'cancelled' });
    expect(names()).toEqual(['封面']);
  });

  it.each([
    ['while they are added', 'Add'],
    ['while they are filled', 'Merge'],
  ])('are all taken back when Excel fails %s', async (_name, call) => {
    excel.host.faults.failNext('generalException', (request) =>
      JSON.stringify(request).includes(`"${call}"`),
    );
    await expect(insertPlans(plans(3))).rejects.toMatchObject({
      code: 'not-inserted',
      explanation: { what: { zh: expect.stringContaining('已全部删除') } },
    });
    expect(names()).toEqual(['封面']);
  });
});
