import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { loadWorkbook } from '../../src/cli/workbook-file';
import { valueOf } from '../../src/forms/field';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import { openXlsx } from '../excel-host/xlsx';
import type { WorkbookFile } from '../excel-host/workbook-file';
import { eventually } from './support/eventually';
import { GridPerson, type Colour } from './support/grid-person';
import { startWorkbench, type WorkbenchPage } from './support/start-workbench';

/** An indicator explanation of the sample, long enough to be no chance match. */
const EXPLAINED = { sheet: '代表培训', cell: 'G19', text: '每期7天' };

const ERROR_FILL: Colour = [0xff, 0xc7, 0xce];

/** What a blank project form asks for, and the classes its indicators fall into. */
const PLACES = ['projectName', 'leader', 'phone', 'category', 'attribute', 'period', 'budget', 'fundNature', 'annualGoal', 'organization', 'regulations'] as const; // prettier-ignore
const CLASSES = ['quantity', 'quality', 'timeliness', 'cost', 'economic', 'social', 'ecological', 'sustainable', 'satisfaction']; // prettier-ignore

jest.setTimeout(180_000);

describe('the main job, from opening the workbook to inserting a form', () => {
  let workbench: WorkbenchPage;
  let person: GridPerson;

  beforeAll(async () => {
    workbench = await startWorkbench();
    person = new GridPerson(workbench);
  });
  // Every test but the last leaves the workbook as it was: to open it anew takes longer than most of them.
  beforeEach(async () => {
    await settled();
    await workbench.pane.getByRole('tab', { name: '问题' }).click();
    await search('');
  });
  afterAll(() => workbench.close());

  const finding = (text: string | RegExp): Locator =>
    workbench.pane.getByRole('treeitem').filter({ hasText: text });

  const settled = (): Promise<void> => workbench.settled();

  const search = (text: string): Promise<void> =>
    workbench.pane.getByRole('searchbox', { name: '筛选问题' }).fill(text);

  const countOf = async (severity: '错误' | '警告' | '提示'): Promise<number> => {
    const label = await workbench.pane
      .getByRole('group', { name: '按严重程度筛选' })
      .getByRole('button', { name: severity })
      .innerText();
    return Number(/\d+/u.exec(label)?.[0]);
  };

  const selection = (): Promise<{ sheet: string | undefined; row: number; column: number }> =>
    workbench.evaluate(({ host }) => {
      const { sheetId, area } = host.grid.selection();
      const sheet = host.grid.sheets.list().find(({ id }) => id === sheetId)?.name;
      return { sheet, row: area.row, column: area.column };
    });

  test('recognises the nine tables by their names', async () => {
    await workbench.pane.getByRole('tab', { name: '识别' }).click();
    await workbench.pane.getByRole('heading', { name: /9/u, level: 2 }).waitFor();
    const tables = await workbench.pane.getByRole('listitem').allInnerTexts();
    const names = ['部门整体', '九届人大专门会议资金', '人大立法工作经费', '预算联网监督系统二期项目资金', '人大代表履职能力提升培训资金', '市人大代表活动资金', '现场会', '离退休老干部工作资金', '公共关系协会工作资金']; // prettier-ignore
    expect(tables).toHaveLength(names.length);
    names.forEach((name, index) => expect(tables[index]).toContain(name));
    await workbench.screenshot('recognition');
  });

  test('lists findings with counts', async () => {
    expect(await countOf('错误')).toBeGreaterThan(0);
    expect(await countOf('警告')).toBeGreaterThan(0);
    await search('383.10');
    await finding(/383\.10万元.*483\.51万元.*100\.41万元/su)
      .first()
      .waitFor();
    await workbench.screenshot('findings');
  });

  test('a click on a finding selects its cell', async () => {
    await search('383.10');
    await finding(/383\.10万元/u)
      .last()
      .click();
    await eventually(async () => expect(await selection()).toEqual({ sheet: '部门整体', row: 6, column: 5 }));
    await workbench.screenshot('jump');
  });

  test('a blanked explanation becomes a finding without a button, and goes when it is typed again', async () => {
    const before = await countOf('错误');
    expect(await person.see(EXPLAINED.sheet, EXPLAINED.cell)).toBe(EXPLAINED.text);
    await workbench.evaluate(({ host }) => host.recorder.clear());

    await person.goTo(EXPLAINED.sheet, EXPLAINED.cell);
    await workbench.page.keyboard.press('Delete');
    await eventually(async () => expect(await person.see(EXPLAINED.sheet, EXPLAINED.cell)).toBe(''));
    await eventually(async () => expect(await countOf('错误')).toBe(before + 1));
    await search(EXPLAINED.cell);
    await finding(/指标解释/u)
      .last()
      .waitFor();
    await workbench.screenshot('live-missing-explanation');

    await person.goTo(EXPLAINED.sheet, EXPLAINED.cell);
    await workbench.page.keyboard.type(EXPLAINED.text);
    await workbench.page.keyboard.press('Enter');
    await eventually(async () =>
      expect(await person.see(EXPLAINED.sheet, EXPLAINED.cell)).toBe(EXPLAINED.text),
    );
    await search('');
    await eventually(async () => expect(await countOf('错误')).toBe(before));
    await settled();

    expect(await workbench.evaluate(({ host }) => host.recorder.batches.length)).toBeGreaterThan(0);
    expect(await workbench.evaluate(({ host }) => host.recorder.writes.length)).toBe(0);
    await workbench.screenshot('live-repaired');
  });

  test('marks colour the cells and leave their own fill alone; clearing leaves no trace', async () => {
    const plain = await openXlsx(await workbench.save());
    await workbench.evaluate(({ host }) => host.user.select('联网监督', 'A1'));
    expect(await person.pixels(ERROR_FILL)).toBe(0);

    await workbench.carryOut('PerformanceTarget.Mark');
    await eventually(async () => expect(await person.pixels(ERROR_FILL)).toBeGreaterThan(500));
    await workbench.screenshot('marked');
    const marked = await openXlsx(await workbench.save());
    expect(ownLooks(marked)).toEqual(ownLooks(plain));
    expect(ourFormats(marked)).toBeGreaterThan(0);

    await workbench.carryOut('PerformanceTarget.Clear');
    await eventually(async () => expect(await person.pixels(ERROR_FILL)).toBe(0));
    const cleared = await openXlsx(await workbench.save());
    expect(ourFormats(cleared)).toBe(0);
    expect(ownLooks(cleared)).toEqual(ownLooks(plain));
    await workbench.screenshot('cleared');
  });

  test('editing shows no error, and the result follows', async () => {
    const before = await countOf('错误');
    await person.goTo(EXPLAINED.sheet, EXPLAINED.cell);
    await workbench.page.keyboard.press('Delete');
    await workbench.page.keyboard.type('每期');
    await workbench.pane.getByRole('button', { name: '重新检查' }).click();
    await workbench.pane.getByText('编辑中（稍后更新）').first().waitFor();
    expect(await workbench.pane.getByRole('alert').count()).toBe(0);
    await workbench.screenshot('editing');
    await person.click();
    await settled();
    expect(await person.see(EXPLAINED.sheet, EXPLAINED.cell)).toBe('每期');
    await workbench.evaluate(({ host }, at) => host.user.type(at.sheet, at.cell, at.text), EXPLAINED);
    await settled();
    await eventually(async () => expect(await countOf('错误')).toBe(before));
  });

  test('a protected sheet is named and nothing is changed', async () => {
    const before = await openXlsx(await workbench.save());
    await workbench.evaluate(({ host }) =>
      host.grid.sheets.list().forEach(({ name }) => host.user.protect(name)),
    );
    await workbench.page.getByRole('button', { name: '关闭任务窗格' }).click();
    await workbench.press('PerformanceTarget.Mark');
    await workbench.page.locator('#pane').waitFor({ state: 'visible' });
    await workbench.pane.getByText(/保护/u).first().waitFor();
    await workbench.screenshot('protected');
    await settled();
    await workbench.evaluate(({ host }) =>
      host.grid.sheets.list().forEach(({ name }) => host.user.unprotect(name)),
    );
    const after = await openXlsx(await workbench.save());
    expect(ourFormats(after)).toBe(0);
    expect(ownLooks(after)).toEqual(ownLooks(before));
  });

  test('the ribbon inserts a project form that reads back empty, with every label recognised', async () => {
    const sheets = (): Promise<string[]> =>
      workbench.evaluate(({ host }) => host.grid.sheets.list().map(({ name }) => name));
    const before = await sheets();
    await workbench.press('PerformanceTarget.Project');
    await eventually(async () => expect(await sheets()).toHaveLength(before.length + 1));
    const [added] = (await sheets()).filter((name) => !before.includes(name));
    await eventually(async () => expect((await selection()).sheet).toBe(added));
    await workbench.pane.getByRole('tab', { name: '识别' }).click();
    await workbench.pane.getByRole('heading', { name: /10/u, level: 2 }).waitFor();
    await settled();
    await workbench.screenshot('inserted');

    const folder = mkdtempSync(join(tmpdir(), 'performance-target-'));
    const file = join(folder, 'inserted.xlsx');
    writeFileSync(file, await workbench.save());
    const reading = readWorkbook(loadWorkbook(file, { merges: true }).grids);
    rmSync(folder, { recursive: true });
    const [form, ...others] = formsOf(reading).filter(({ sheet }) => sheet.name === added);
    expect(others).toEqual([]);
    expect(form?.kind).toBe('project');
    expect(form?.unread).toEqual([]);
    expect(form?.indicators).toEqual([]);
    const states = PLACES.map((name) => [name, form?.fields[name].state]);
    expect(states).toEqual(PLACES.map((name) => [name, 'blank']));
    expect(form && valueOf(form.fields.year)).toBe(2024);
    expect(new Set(form?.emptyClasses.map((empty) => empty.class.level2))).toEqual(new Set(CLASSES));
  });
});

/** Every cell's own value and look, by sheet: what marks must not touch. */
function ownLooks({ snapshot }: WorkbookFile): unknown {
  return snapshot.sheetOrder.map((id) => {
    const sheet = snapshot.sheets[id];
    return Object.entries(sheet?.cellData ?? {}).map(([row, cells]) => [
      row,
      Object.entries((cells ?? {}) as Record<string, { v?: unknown; f?: unknown; s?: unknown }>).map(
        ([column, { v, f, s }]) => [column, v, f, typeof s === 'string' ? snapshot.styles[s] : s],
      ),
    ]);
  });
}

/** Conditional formats in the file whose formula carries our marker. */
function ourFormats({ snapshot }: WorkbookFile): number {
  const rules = snapshot.resources?.find(({ name }) => name.includes('CONDITIONAL_FORMATTING'))?.data ?? '';
  return rules.split('ptm:').length - 1;
}
