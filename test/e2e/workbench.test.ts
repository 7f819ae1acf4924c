import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../excel-host/xlsx';
import { violations } from './support/axe';
import { PROJECT } from './support/site';
import { startWorkbench, type WorkbenchPage } from './support/start-workbench';

const SAMPLE = new Uint8Array(readFileSync(join(PROJECT, 'assets/sample-2024.xlsx')));
const SHEETS = [
  '部门整体',
  '人大会议',
  '立法经费',
  '联网监督',
  '代表培训',
  '代表活动',
  '现场会',
  '老干部',
  '公关协会',
];

jest.setTimeout(120_000);

describe('the workbench', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterAll(() => workbench.close());

  test('opens the sample with its nine sheets', async () => {
    expect(await workbench.evaluate(({ host }) => host.grid.sheets.list().map(({ name }) => name))).toEqual(
      SHEETS,
    );
    for (const name of SHEETS)
      await workbench.page.locator('#grid').getByText(name, { exact: true }).first().waitFor();
    await workbench.screenshot('workbench');
  });

  test('opens the desk with the forms of the sample as files of their own', async () => {
    const [desk] = await Promise.all([
      workbench.page.waitForEvent('popup'),
      workbench.page.getByRole('link', { name: '审核台' }).click(),
    ]);
    await desk.getByText('1个单位，9个文件').waitFor();
    await desk.close();
  });

  test.each([
    ['tab', '问题'],
    ['tab', '识别'],
    ['tab', '对账'],
    ['tab', '模板'],
    ['button', '设置'],
    ['button', '关于'],
  ] as const)('the pane over the sample: nothing for axe to object to in %s %s', async (role, name) => {
    const { pane } = workbench;
    await workbench.settled();
    await pane.getByRole(role, { name, exact: true }).click();
    await pane.getByText('正在打开', { exact: true }).waitFor({ state: 'detached' });
    expect(await violations(pane)).toEqual([]);
  });

  test('the about page names host and platform; the language chosen in the settings holds', async () => {
    const { pane } = workbench;
    await pane.getByRole('row', { name: /宿主与平台\s*EXCEL · / }).waitFor();
    await pane.getByRole('button', { name: '设置' }).click();
    await pane.getByText('记在这台电脑上').waitFor();
    await pane.getByRole('combobox', { name: '界面语言' }).selectOption('en');
    await pane.getByRole('tab', { name: 'Findings' }).waitFor();
    await pane.getByRole('combobox', { name: 'Language of the pane' }).selectOption('excel');
    await pane.getByRole('tab', { name: '问题' }).waitFor();
  });

  test("has the manifest's ribbon", async () => {
    const buttons = await workbench.page.locator('#ribbon button').allInnerTexts();
    expect(buttons).toEqual(['检查', '标记问题', '清除标记', '插入项目绩效目标表', '插入部门整体表']);
    const icons = await workbench.page
      .locator('#ribbon img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(icons).toEqual([32, 32, 32, 32, 32]);
  });

  test('closes the task pane and opens it again by 检查', async () => {
    await workbench.page.getByRole('button', { name: '关闭任务窗格' }).click();
    expect(await workbench.page.locator('#pane').isVisible()).toBe(false);
    await workbench.press('PerformanceTarget.Check');
    expect(await workbench.page.locator('#pane').isVisible()).toBe(true);
  });

  test('shows the task pane when the add-in asks for it', async () => {
    await workbench.page.getByRole('button', { name: '关闭任务窗格' }).click();
    await workbench.pane.evaluate(() => Office.addin.showAsTaskpane());
    await workbench.page.locator('#pane').waitFor({ state: 'visible' });
  });

  test('saves what it has opened', async () => {
    const [before, after] = await Promise.all([openXlsx(SAMPLE), openXlsx(await workbench.save())]);
    const cells = ({ snapshot }: typeof before) =>
      snapshot.sheetOrder.map((id) =>
        Object.values(snapshot.sheets[id]?.cellData ?? {}).map((row) =>
          Object.values(row as Record<number, { v?: unknown; f?: unknown }>).map(({ v, f }) => [v, f]),
        ),
      );
    expect(cells(after)).toEqual(cells(before));
  });

  test.each([
    ['damaged', SAMPLE.slice(0, 9_000), '已经损坏'],
    ['old', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'Excel 97–2003'],
  ])('says clearly that a file is %s and keeps the open workbook', async (name, bytes, message) => {
    await workbench.page
      .locator('#file')
      .setInputFiles({ name: `${name}.xlsx`, mimeType: '', buffer: Buffer.from(bytes) });
    await workbench.page.getByRole('alert').filter({ hasText: message }).waitFor();
    expect(await workbench.evaluate(({ fileName }) => fileName)).toBe('sample-2024.xlsx');
    await workbench.page.getByRole('button', { name: '关闭提示' }).click();
  });

  test('opens another workbook with a new task pane', async () => {
    await workbench.open(SAMPLE, '另一份.xlsx');
    expect(await workbench.evaluate(({ fileName }) => fileName)).toBe('另一份.xlsx');
    expect(workbench.page.frames()).toHaveLength(2);
  });

  test('keeps what was typed when the language is changed; in English and in the dark', async () => {
    await workbench.evaluate(({ host }) => host.user.type('部门整体', 'J1', '尚未保存'));
    await workbench.page.emulateMedia({ colorScheme: 'dark' });
    await workbench.page.getByRole('link', { name: 'English' }).click();
    await workbench.page.locator('html[lang="en"]').waitFor();
    await workbench.connected();
    expect(
      await workbench.evaluate(({ host, fileName }) => [fileName, host.user.see('部门整体', 'J1')]),
    ).toEqual(['另一份.xlsx', '尚未保存']);
    const buttons = await workbench.page.locator('#ribbon button').allInnerTexts();
    expect(buttons).toEqual([
      'Check',
      'Mark findings',
      'Clear marks',
      'Insert project form',
      'Insert department form',
    ]);
    expect(await workbench.page.locator('html').getAttribute('class')).toMatch(/\bdark\b/);
    await workbench.screenshot('workbench-english-dark');
  });
});
