import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { loadWorkbook } from '../../src/cli/workbook-file';
import { valueOf } from '../../src/forms/field';
import type { WorkbookFile } from '../../src/files/workbook-file';
import type { Form } from '../../src/forms/model';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import { Clicks } from './support/clicks';
import { eventually } from './support/eventually';
import { GridPerson } from './support/grid-person';
import { PROJECT } from './support/site';
import { startWorkbench, type WorkbenchPage } from './support/start-workbench';

const SAMPLE = new Uint8Array(readFileSync(join(PROJECT, 'assets/sample-2024.xlsx')));

jest.setTimeout(240_000);

/**
 * The jobs of the people who use it, by mouse, one after another in one workbook; each is looked up in the file as it would be
 * saved, and takes no more clicks than it may. Filling a form in is `fill-form.test.ts`, the keyboard `keyboard.test.ts`.
 */
describe('ten jobs by mouse', () => {
  let workbench: WorkbenchPage;
  let person: GridPerson;
  let clicks: Clicks;

  beforeAll(async () => {
    workbench = await startWorkbench();
    person = new GridPerson(workbench);
    clicks = await Clicks.of(workbench);
    await settled();
  });
  afterAll(() => workbench.close());

  const settled = (): Promise<void> => workbench.settled();
  const button = (name: string | RegExp): Locator => workbench.pane.getByRole('button', { name });
  const tab = (name: string): Promise<void> => workbench.pane.getByRole('tab', { name }).click();
  const entry = (text: string): Locator =>
    workbench.pane.getByRole('treeitem').filter({ hasText: text }).last();
  const open = (task: string): Promise<void> =>
    workbench.pane.getByRole('button', { name: task, exact: true, expanded: false }).click();
  const made = (count: number): Promise<void> =>
    workbench.pane.getByRole('region', { name: `已新建 ${count} 张表` }).waitFor({ timeout: 120_000 });
  const goTo = (sheet: string, cells: string): Promise<void> =>
    workbench.evaluate(({ host }, at) => host.user.select(at.sheet, at.cells), { sheet, cells });

  const selected = (): Promise<string> =>
    workbench.evaluate(({ host }) => {
      const { sheetId, area } = host.grid.selection();
      const sheet = host.grid.sheets.list().find(({ id }) => id === sheetId)?.name;
      return `${sheet} ${area.row} ${area.column}`;
    });
  const focused = (role: 'textbox'): Promise<void> =>
    eventually(async () => expect(await workbench.pane.getByRole(role).and(workbench.pane.locator(':focus')).count()).toBe(1)); // prettier-ignore

  /** The workbook as it would be saved when all is done. */
  async function saved(): Promise<WorkbookFile> {
    await settled();
    const folder = mkdtempSync(join(tmpdir(), 'performance-target-'));
    try {
      const path = join(folder, 'saved.xlsx');
      writeFileSync(path, await workbench.save());
      return loadWorkbook(path, { merges: true });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  const savedForms = async (): Promise<readonly Form[]> => {
    const { grids, kept } = await saved();
    return formsOf(readWorkbook(grids, kept.record.corrections));
  };
  const cellOf = (grids: WorkbookFile['grids'], sheet: string, row: number, column: number): unknown => {
    const grid = grids.find((each) => each.sheet.name === sheet)!;
    return grid.values[row - grid.origin.row]?.[column - grid.origin.column];
  };

  test('mend: the entry leads to the cell, what is typed there takes the entry away', async () => {
    await clicks.job('mend', () => entry('指标值的方向与解释相反').click());
    await eventually(async () => expect(await selected()).toBe('立法经费 16 5'));
    await workbench.page.keyboard.press('F6');
    await workbench.keyboardComesTo('ribbon');
    await workbench.page.keyboard.press('F6');
    await workbench.keyboardComesTo('grid');
    await person.type('≥50人次');
    await eventually(async () => expect(await entry('指标值的方向与解释相反').count()).toBe(0));
    expect(cellOf((await saved()).grids, '立法经费', 16, 5)).toBe('≥50人次');
  });

  test('dismiss with a reason, and restore from the chip', async () => {
    await clicks.job('dismiss', async () => {
      await entry('必填内容为空').click();
      await button('忽略').first().click();
      await focused('textbox');
      await workbench.page.keyboard.type('由财政局统一填写');
      await button('确认忽略').click();
    });
    await button(/^已忽略/u).waitFor();
    expect((await saved()).kept.record.dismissals).toMatchObject([{ reason: '由财政局统一填写' }]);
    await clicks.job('restore', async () => {
      await button(/^已忽略/u).click();
      await button(/^恢复：必填内容为空/u).click();
    });
    await entry('必填内容为空').waitFor();
    expect((await saved()).kept.record.dismissals).toEqual([]);
  });

  test('fix all: both misspelt cells at once', async () => {
    await clicks.job('fix all', async () => {
      await entry('错别字').click();
      await button('修正这 2 处').click();
      await button(/^执行 2 项修正/u).click();
    });
    for (const cell of ['E23', 'G23'])
      await eventually(async () => expect(await person.see('公关协会', cell)).toContain('品牌形象'));
    const { grids } = await saved();
    for (const column of [4, 6]) expect(cellOf(grids, '公关协会', 22, column)).toContain('品牌形象');
  });

  test('correct: another cell is the goal of a form', async () => {
    await clicks.job('correct', async () => {
      await tab('识别');
      await button('人大代表履职能力提升培训资金').click();
      await button('更正识别结果').click();
      const choice = workbench.pane.getByRole('combobox', { name: '重新指定的内容' });
      await choice.click();
      await choice.selectOption({ label: '年度目标' });
      await goTo('代表培训', 'C4');
      await person.click();
      await goTo('代表培训', 'C4');
      await button(/^指定为 C4:G4/u).click();
    });
    await button('识别更正（1 项）').waitFor();
    const [form] = (await savedForms()).filter(({ sheet }) => sheet.name === '代表培训');
    expect(valueOf(form!.fields.annualGoal)).toBe('人大代表履职能力提升培训资金');
    await button(/^撤销更正：年度目标/u).click();
    await settled();
  });

  test('the next year, as previewed', async () => {
    await clicks.job('next year', async () => {
      await tab('模板');
      await open('结转下一年度');
      await button('结转 9 张表').click();
    });
    await made(9);
    await workbench.screenshot('templates-next-year');
    const years = (await savedForms()).slice(9).map(({ fields }) => valueOf(fields.year));
    expect(years).toEqual(Array.from({ length: 9 }, () => 2025));
  });

  test('self-evaluations for the department and the projects of this year', async () => {
    await tab('问题');
    await clicks.job('self-evaluation', async () => {
      await tab('模板');
      await open('生成自评表、监控表');
      await button(/^生成 9 张自评表/u).click();
    });
    // What the job before has made, nine as well, is shown until this one begins.
    const sheets = (): Promise<number> => workbench.evaluate(({ host }) => host.grid.sheets.list().length);
    await eventually(async () => expect(await sheets()).toBe(27), 120_000);
    await made(9);
    await workbench.screenshot('templates-self-evaluation');
    const kinds = (await savedForms()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'self-evaluation')).toHaveLength(9);
  });

  test('from a list without a title, with all that it says', async () => {
    await workbench.evaluate(({ host }) => {
      host.user.paste(host.user.addSheet('清单'), 'A1', [
        ['项目名称', '项目负责人', '预算金额（万元）', '开始时间', '结束时间', '年度目标', '备注'],
        ['立法调研', '张三', 12.5, '2025年1月', '2025年12月', '完成立法调研6次。', '续建'],
        ['代表视察', '李四', 30, '2025年3月', '2025年10月', '组织代表视察4次。', ''],
      ]);
    });
    await tab('问题');
    await settled();
    await clicks.job('list', async () => {
      await tab('模板');
      await open('由项目清单生成');
      await workbench.pane.getByText('不带入：备注').waitFor();
      await button('“清单”：生成 2 张项目表和 1 张汇总表').click();
    });
    await made(3);
    await workbench.screenshot('templates-list');
    const added = (await savedForms()).filter(({ kind }) => kind === 'project').slice(-2);
    const said = added.map(({ fields }) => [fields.projectName, fields.leader, fields.period].map((field) => valueOf(field))); // prettier-ignore
    expect(said).toEqual([
      ['立法调研', '张三', '2025年1月—2025年12月'],
      ['代表视察', '李四', '2025年3月—2025年10月'],
    ]);
  });

  test('the report of all that is found', async () => {
    await tab('问题');
    await clicks.job('report', () => button('插入审核报告').click());
    await workbench.pane
      .getByText(/已插入工作表“审核报告/u)
      .first()
      .waitFor({ timeout: 120_000 });
    expect((await saved()).grids.map(({ sheet }) => sheet.name)).toContain('审核报告');
  });

  test('insert, refill, and leave the originals out: what is read stands there once', async () => {
    await workbench.open(SAMPLE, 'sample-2024.xlsx');
    await settled();
    await clicks.job('insert', () => workbench.press('PerformanceTarget.Project'));
    await eventually(async () => expect(await selected()).toBe('项目绩效目标表 3 2'));
    await settled();
    await clicks.job('refill', async () => {
      await tab('模板');
      await open('按标准表重填');
      // The blank form is not among those that are chosen.
      await button('重填 9 张表').click();
    });
    await made(9);
    await workbench.pane
      .getByRole('button', { name: /原表 → 新表/u })
      .first()
      .click();
    await workbench.pane
      .getByRole('button', { name: /^新表 /u })
      .first()
      .click();
    await workbench.screenshot('templates-refill');
    await button('原表不参加检查（9 个工作表）').click();
    await workbench.pane
      .getByText(/9 个原表工作表不再参加检查/u)
      .first()
      .waitFor();
    await settled();
    const forms = await savedForms();
    expect(forms).toHaveLength(10);
    expect(forms.slice(1).flatMap(({ indicators }) => indicators)).toHaveLength(102);
  });

  test('a suggested indicator with one click', async () => {
    await open('增加指标');
    const add = button(/^添加“/u).first();
    const name = /“(.+)”/u.exec((await add.getAttribute('aria-label')) ?? '')?.[1];
    await workbench.screenshot('templates-indicators');
    await add.click();
    await workbench.pane.getByText('已添加', { exact: true }).first().waitFor();
    const indicators = (await savedForms()).flatMap((form) => form.indicators);
    expect(indicators.map(({ level3 }) => valueOf(level3))).toContain(name);
  });
});
