import { saveXlsx } from '../excel-host/xlsx';
import { fileOf, newWorkbook } from '../excel-host/new-workbook';
import { eventually } from './support/eventually';
import { startWorkbench, type WorkbenchPage } from './support/start-workbench';

jest.setTimeout(240_000);

const SHEET = '项目绩效目标表';
/** What a person types into the form beside the fields and indicators below, by cell. */
const OTHERS: Readonly<Record<string, string>> = {
  C4: '馆藏档案数字化项目',
  C5: '王建国',
  G5: '0531-62345678',
  C6: '专业业务',
  C7: '新增项目',
  C8: '2025年1月—2025年12月',
  G9: '一般公共预算安排',
  D11: '2025年3月底前完成档案扫描3000卷。',
  D12: '2025年6月底前完成档案扫描10000卷。',
  D13: '2025年9月底前完成档案扫描20000卷。',
  D14: '2025年12月底前完成目录数据库建设和项目验收。',
  D15: '成立由馆长任组长、业务科和技术科参加的项目工作小组。',
  D16: '《市档案馆项目管理办法》《市档案馆财务管理制度》。',
  E19: '目录数据库数量',
  F19: '=1个',
  G19: '建成并投入使用的目录数据库个数。',
  E21: '图像验收合格率',
  F21: '≥98%',
  G21: '验收合格的图像页数÷验收的图像总页数×100%。',
  E24: '每卷加工成本',
  F24: '≤60元/卷',
  G24: '加工费用÷完成数字化的档案卷数。',
  E26: '年查阅利用人次增长率',
  F26: '≥10%',
  G26: '（本年查阅人次-上年查阅人次）÷上年查阅人次×100%。',
  E28: '纸质档案保管费用节约额',
  F28: '≥5万元',
  G28: '上年库房租赁、装具购置的决算支出减去本年同口径的决算支出。',
  E29: '纸质档案调阅减少率',
  F29: '≥30%',
  G29: '（上年纸质档案调阅卷数-本年调阅卷数）÷上年调阅卷数×100%。',
  E30: '数字档案保存年限',
  F30: '≥30年',
  G30: '数字档案按保管制度可以读取利用的年数。',
};
/** What a person types into the fields of the form, by cell. */
const FIELDS: Readonly<Record<string, string>> = {
  C3: '市档案馆',
  C9: '1200000',
  C10: '完成馆藏民国档案20000卷的数字化加工，建立目录数据库，档案查阅利用更加便捷，利用者满意度达到95%以上。',
};
/** Indicators that are typed: row, name, value, explanation. */
const INDICATORS: readonly (readonly [number, string, string, string])[] = [
  [18, '档案数字化数量', '≥20000卷', '完成扫描并通过验收的档案卷数。'],
  [23, '项目完成时间', '2025年12月底前', '全部档案完成数字化并通过验收的时间。'],
  [31, '档案利用者满意度', '≥95%', '满意的被调查利用者人数÷被调查利用者总人数×100%。'],
];
/** The indicators, by cell. */
const INDICATOR_TEXTS = Object.fromEntries(
  INDICATORS.flatMap(([row, name, value, explanation]) => [
    [`E${row}`, name],
    [`F${row}`, value],
    [`G${row}`, explanation],
  ]),
);

/** The free column beside the form: whoever goes up and down there meets no merged cells. */
const BESIDE = 8;

describe('a form inserted from the ribbon is filled, marked and saved by the keyboard alone', () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await startWorkbench();
    await workbench.open(await saveXlsx(fileOf(newWorkbook())), '新建.xlsx');
    await pressRibbon('PerformanceTarget.Project');
    await eventually(async () => expect((await selection()).sheet).toBe(SHEET));
  });
  afterAll(() => workbench.close());

  const selection = (): Promise<{ sheet: string | undefined; row: number; column: number }> =>
    workbench.evaluate(({ host }) => {
      const { sheetId, area } = host.grid.selection();
      const sheet = host.grid.sheets.list().find(({ id }) => id === sheetId)?.name;
      return { sheet, row: area.row + 1, column: area.column + 1 };
    });
  const see = (cell: string): Promise<string> =>
    workbench.evaluate(({ host }, [sheet, at]) => host.user.see(sheet, at), [SHEET, cell] as const);
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  /** A button of the ribbon by F6, Tab and Enter. */
  const pressRibbon = async (id: string): Promise<void> => {
    const focused = (): Promise<string> => workbench.page.evaluate(() => document.activeElement?.id ?? '');
    // The pane takes the focus in its own time: whoever presses the next key before loses it to the pane.
    const moves = async (key: string, at: () => Promise<string>): Promise<void> => {
      const before = await at();
      await press(key);
      await eventually(async () => expect(await at()).not.toBe(before));
    };
    for (let count = 0; count < 4 && (await workbench.keyboardIn()) !== 'ribbon'; count += 1)
      await moves('F6', () => workbench.keyboardIn());
    for (let count = 0; count < 6 && (await focused()) !== id; count += 1) await moves('Tab', focused);
    expect(await focused()).toBe(id);
    await press('Enter');
  };
  /** Goes to a cell as people do without a mouse: where it is not the next one, beside the form up or down, and back. */
  const select = async (cell: string): Promise<void> => {
    const [letter = '', digits = ''] = [cell.slice(0, 1), cell.slice(1)];
    const [row, column] = [Number(digits), letter.charCodeAt(0) - 64];
    await workbench.keyboardComesTo('grid');
    let at = await selection();
    const go = async (key: string, times = 1): Promise<void> => {
      const before = at;
      for (let count = 0; count < times; count += 1) await press(key);
      at = await selection();
      if (at.row === before.row && at.column === before.column)
        await eventually(async () => expect((at = await selection())).not.toEqual(before));
    };
    if (at.row === row && at.column === column) return;
    if (at.row !== row) {
      while (at.column < BESIDE) await go('ArrowRight');
      while (at.row !== row) await go(at.row < row ? 'ArrowDown' : 'ArrowUp', Math.abs(row - at.row));
    }
    while (at.column !== column) await go(at.column < column ? 'ArrowRight' : 'ArrowLeft');
  };
  const type = async (cell: string, text: string, end = 'Enter'): Promise<void> => {
    await select(cell);
    const before = await see(cell);
    await workbench.page.keyboard.insertText(text);
    await press(end);
    await eventually(async () => expect(['', before]).not.toContain(await see(cell)));
  };
  const findings = (): Promise<string[]> => workbench.pane.getByRole('treeitem').allInnerTexts();

  test('the keyboard is in the grid at once: fields and indicators take what is typed', async () => {
    const texts: Readonly<Record<string, string>> = { ...OTHERS, ...FIELDS, ...INDICATOR_TEXTS };
    const rowOf = (cell: string): number => Number(cell.slice(1));
    const cells = Object.keys(texts).sort((a, b) => rowOf(a) - rowOf(b) || a.localeCompare(b));
    for (const [index, cell] of cells.entries()) {
      const next = cells[index + 1];
      await type(cell, texts[cell] ?? '', next && rowOf(next) === rowOf(cell) ? 'Tab' : 'Enter');
    }
    for (const [row, , value] of INDICATORS) expect(await see(`F${row}`)).toBe(value);
    expect(await see('C9')).toBe('1,200,000.00');
    await workbench.screenshot('filled');
  });

  test('an explanation is emptied: the finding comes by itself', async () => {
    await select('G18');
    await workbench.page.keyboard.press('Delete');
    await eventually(async () => expect((await findings()).join('\n')).toContain('G18'));
  });

  test('it is put right: the finding goes, and the keyboard stays in the grid', async () => {
    await type('G18', INDICATORS[0]![3]);
    await workbench.pane.getByRole('heading', { name: '未发现问题' }).waitFor();
    await type('C3', '省档案馆');
    await eventually(async () => expect(await see('C3')).toBe('省档案馆'));
  });

  test('saved and opened again it says the same, and nothing is found; there is nothing to mark', async () => {
    await pressRibbon('PerformanceTarget.Mark');
    await workbench.pane.getByText('没有需要标记的单元格。').first().waitFor();
    const shown = (): Promise<readonly string[]> =>
      Promise.all(
        [...Object.keys({ ...OTHERS, ...FIELDS }), ...INDICATORS.map(([row]) => `F${row}`)].map(see),
      );
    const before = await shown();
    await workbench.open(await workbench.save(), '再次打开.xlsx');
    await workbench.pane.getByRole('heading', { name: '未发现问题' }).waitFor();
    expect(await shown()).toEqual(before);
  });

  test('F6 leads from grid to pane to ribbon, Tab out of the pane again, and the shortcut checks the cell', async () => {
    const { keyboard } = workbench.page;
    await select('G18');
    for (const region of ['pane', 'ribbon', 'grid'] as const) {
      await keyboard.press('F6');
      await workbench.keyboardComesTo(region);
    }
    await keyboard.press('Control+Alt+Shift+H');
    await workbench.pane.getByText(/只看/u).first().waitFor();
    await keyboard.press('F6');
    await workbench.keyboardComesTo('pane');
    await workbench.pane.locator('button').first().focus();
    await keyboard.press('Shift+Tab');
    await eventually(async () =>
      expect(await workbench.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
        '关闭任务窗格',
      ),
    );
  });
});
