import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadWorkbook } from '../../src/cli/workbook-file';
import { valueOf } from '../../src/forms/field';
import type { Form } from '../../src/forms/model';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import { eventually } from './support/eventually';
import { PROJECT } from './support/site';
import { startWorkbench, type WorkbenchPage } from './support/start-workbench';

const SAMPLE = new Uint8Array(readFileSync(join(PROJECT, 'assets/sample-2024.xlsx')));

jest.setTimeout(240_000);

describe('what the templates view makes stands in the saved file', () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterAll(() => workbench.close());
  beforeEach(async () => {
    await workbench.open(SAMPLE, 'sample-2024.xlsx');
    await workbench.pane.getByRole('group', { name: '检查状态' }).getByText('实时').waitFor();
    await workbench.pane.getByRole('tab', { name: '模板' }).click();
  });

  const open = (task: string): Promise<void> =>
    workbench.pane.getByRole('button', { name: task, exact: true, expanded: false }).click();
  const press = (name: string | RegExp): Promise<void> =>
    workbench.pane.getByRole('button', { name }).click();
  const made = (count: number): Promise<void> =>
    workbench.pane.getByRole('region', { name: `已新建 ${count} 张表` }).waitFor({ timeout: 120_000 });

  /** The forms of the workbook as it would be saved. */
  async function savedForms(): Promise<readonly Form[]> {
    const folder = mkdtempSync(join(tmpdir(), 'performance-target-'));
    try {
      const file = join(folder, 'saved.xlsx');
      writeFileSync(file, await workbench.save());
      return formsOf(readWorkbook(loadWorkbook(file, { merges: true }).grids));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test('all tables refilled, with a comparison that leads to both cells', async () => {
    await open('按标准表重填');
    await press('重填 9 张表');
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
    const forms = await savedForms();
    expect(forms).toHaveLength(18);
    expect(forms.slice(9).flatMap(({ indicators }) => indicators)).toHaveLength(102);
  });

  test('the next year, as previewed', async () => {
    await open('结转下一年度');
    await workbench.pane.getByRole('checkbox', { name: '全部' }).uncheck();
    await workbench.pane.getByRole('checkbox', { name: /离退休老干部/u }).check();
    await workbench.pane.getByRole('button', { name: /要改的年份/u, expanded: true }).waitFor();
    await workbench.screenshot('templates-next-year');
    await press('结转 1 张表');
    await made(1);
    expect(valueOf((await savedForms()).at(-1)!.fields.year)).toBe(2025);
  });

  test('from a list that is selected in the sheet', async () => {
    await workbench.evaluate(({ host }) => {
      const sheet = host.user.addSheet('清单');
      host.user.paste(sheet, 'A1', [
        ['项目名称', '预算金额（万元）'],
        ['立法调研', 12.5],
        ['代表培训', 30],
      ]);
      host.user.select(sheet, 'A1:B3');
    });
    await open('由项目清单生成');
    await press('用选中的单元格');
    await made(3);
    await workbench.screenshot('templates-list');
    const names = (await savedForms()).slice(-3).map(({ fields }) => valueOf(fields.projectName));
    expect(names).toEqual(expect.arrayContaining(['立法调研', '代表培训']));
  });

  test('self-evaluations for all projects', async () => {
    await open('生成自评表、监控表');
    await press('生成 8 张自评表');
    await made(8);
    await workbench.screenshot('templates-self-evaluation');
    const kinds = (await savedForms()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'self-evaluation')).toHaveLength(8);
  });

  test('a suggested indicator with one click', async () => {
    await open('增加指标');
    const add = workbench.pane.getByRole('button', { name: /^添加“/u }).first();
    const name = /“(.+)”/u.exec((await add.getAttribute('aria-label')) ?? '')?.[1];
    await workbench.screenshot('templates-indicators');
    await add.click();
    await workbench.pane.getByText('已增加 1 行指标。').first().waitFor();
    await eventually(async () => {
      const names = (await savedForms()).flatMap(({ indicators }) =>
        indicators.map(({ level3 }) => valueOf(level3)),
      );
      expect(names).toContain(name);
    });
  });
});
