import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckOutput } from '../../src/cli/commands/check';
import { createProgram } from '../../src/cli/program';
import { openXlsx } from '../excel-host/xlsx';
import { eventually } from './support/eventually';
import { PROJECT } from './support/site';
import { startWorkbench, type WorkbenchPage } from './support/start-workbench';

const SAMPLE = new Uint8Array(readFileSync(join(PROJECT, 'assets/sample-2024.xlsx')));
/**
 * A project of the sample; the merged cell with its name is given out as its goal. Who selects it selects the whole area,
 * and that is what the correction names; the value stands in the first cell.
 */
const FORM = {
  sheet: '代表培训',
  name: '人大代表履职能力提升培训资金',
  cell: 'C4',
  area: 'C4:G4',
  moved: { cell: 'C6', area: 'C6:G6' },
};
const REASON = '已与财政部门核对，情况属实';

interface ReadOutput {
  readonly tables: readonly {
    readonly sheet: string;
    readonly fields: Readonly<Record<string, { readonly value: unknown; readonly address: string }>>;
  }[];
}

jest.setTimeout(180_000);

describe('what the user says about reading and review stays with the workbook', () => {
  let workbench: WorkbenchPage;
  const folder = mkdtempSync(join(tmpdir(), 'corrections-'));

  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await workbench.close();
  });

  const settled = (): Promise<void> => workbench.settled();
  const tab = (name: string): Promise<void> => workbench.pane.getByRole('tab', { name }).click();
  const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name });

  /** What the command line prints about the workbook as it would be saved now. */
  async function printed<T>(command: 'read' | 'check'): Promise<T> {
    const path = join(folder, 'saved.xlsx');
    writeFileSync(path, await workbench.save());
    const lines: string[] = [];
    const output = {
      result: (line: string) => lines.push(line),
      complaint: (line: string) => lines.push(line),
    };
    await createProgram(output, () => undefined).parseAsync([command, '--json', path], { from: 'user' });
    expect(lines).toHaveLength(1);
    return JSON.parse(lines[0] ?? '') as T;
  }
  const goalOf = async (): Promise<unknown> => {
    const { tables } = await printed<ReadOutput>('read');
    return tables.find(({ sheet }) => sheet === FORM.sheet)?.fields['annualGoal'];
  };

  test('a field is re-pointed, follows inserted rows, and is read the same from the saved file', async () => {
    await settled();
    await tab('识别');
    await button(FORM.name).click();
    await button('更正识别结果').click();
    await workbench.pane
      .getByRole('combobox', { name: '重新指定的内容' })
      .selectOption({ label: '年度目标' });
    await workbench.evaluate(({ host }, at) => {
      host.user.activate(at.sheet);
      host.user.select(at.sheet, at.cell);
    }, FORM);
    await workbench.pane.getByText(`当前选中：${FORM.sheet}!${FORM.area}`).waitFor();
    await workbench.screenshot('re-point');
    await button(new RegExp(`^指定为 ${FORM.area}`, 'u')).click();
    await button('识别更正（1 项）').waitFor();
    await settled();
    expect(await goalOf()).toEqual({ value: FORM.name, address: FORM.cell });

    await workbench.evaluate(({ host }) => host.recorder.clear());
    await workbench.evaluate(({ host }, { sheet }) => host.user.insertRows(sheet, 1, 2), FORM);
    await button(new RegExp(`^${FORM.sheet}!${FORM.moved.area}$`, 'u')).waitFor();
    await settled();
    expect(await workbench.evaluate(({ host }) => host.recorder.writes.length)).toBe(0);
    await workbench.screenshot('corrections');
    expect(await goalOf()).toEqual({ value: FORM.name, address: FORM.moved.cell });
  });

  test('opened again it is still there; removed, it is read no more, and only its hidden name stays', async () => {
    await workbench.open(await workbench.save(), '再次打开.xlsx');
    await settled();
    await tab('识别');
    await button(new RegExp(`^${FORM.sheet}!${FORM.moved.area}$`, 'u')).waitFor();
    await button(/^撤销更正：年度目标/u).click();
    await eventually(async () => expect(await button('识别更正（1 项）').count()).toBe(0));
    await settled();
    const { names } = await openXlsx(await workbench.save());
    // An Excel without ExcelApi 1.18, as this one, may end when a name is deleted: it stays, hidden, and nothing reads it.
    expect(names).toMatchObject([{ hidden: true }]);
    expect(await goalOf()).not.toMatchObject({ value: FORM.name });
  });

  test('a promise gets an indicator from the suggestion, and its finding goes by itself', async () => {
    await workbench.open(SAMPLE, 'sample-2024.xlsx');
    await settled();
    const goal = { sheet: '联网监督', cell: 'D10', text: '完善人大预算联网监督系统，采购密码服务器6台。' };
    await workbench.evaluate(({ host }, at) => host.user.type(at.sheet, at.cell, at.text), goal);
    await tab('对应');
    const offer = button('增加指标：采购密码服务器6台');
    await offer.waitFor();
    await settled();
    const asked = async (): Promise<boolean> =>
      (await printed<CheckOutput>('check')).findings.some(({ message }) =>
        message.includes('采购密码服务器6台'),
      );
    expect(await asked()).toBe(true);
    await offer.click();
    await workbench.screenshot('fit-suggestions');
    await button('插入指标“采购密码服务器数量”').click();
    await eventually(async () => expect(await offer.count()).toBe(0));
    await settled();
    expect(await asked()).toBe(false);
  });

  test('a link made by hand holds after rows are inserted and the file is saved and opened again', async () => {
    const counted = async (): Promise<readonly string[]> =>
      (await printed<CheckOutput>('check')).fit.flatMap(({ items }) =>
        items.filter(({ quote }) => quote.includes('工资')).flatMap(({ indicators }) => indicators),
      );
    await button('更改对应：座机数量').click();
    await workbench.pane
      .getByRole('combobox', { name: '选择它考核的工作' })
      .selectOption({ label: '发驻会人员工资' });
    await button('建立对应').click();
    await button('我的对应更正（1 项）').waitFor();
    await settled();
    expect(await counted()).toContain('公关协会!E18');
    await workbench.evaluate(({ host }) => host.user.insertRows('公关协会', 1, 2));
    await settled();
    await workbench.open(await workbench.save(), '再次打开.xlsx');
    await settled();
    await tab('对应');
    await button('我的对应更正（1 项）').waitFor();
    await workbench.screenshot('fit');
    expect(await counted()).toContain('公关协会!E20');
  });

  test('a dismissed finding is not counted by the command line either', async () => {
    const before = await printed<CheckOutput>('check');
    await tab('问题');
    const finding = workbench.pane.getByRole('treeitem').filter({ hasText: '383.10' }).last();
    await workbench.pane.getByRole('searchbox', { name: '筛选问题' }).fill('383.10');
    await finding.click();
    await button('忽略').first().click();
    await workbench.pane.getByRole('textbox', { name: /忽略的理由/u }).fill(REASON);
    await button('确认忽略').click();
    await button('已忽略 1').waitFor();
    await settled();
    const after = await printed<CheckOutput>('check');
    expect(after.dismissed).toMatchObject([{ reason: REASON }]);
    expect(after.findings).toHaveLength(before.findings.length - 1);
    expect(after.findings.map(({ id }) => id)).not.toContain(after.dismissed[0]?.id);
    await workbench.screenshot('dismissed');
  });
});
