import { openXlsx } from '../excel-host/xlsx';
import { eventually } from './support/eventually';
import { startWorkbench, type WorkbenchPage } from './support/start-workbench';

jest.setTimeout(180_000);

/** A cell of the sample that gets blanks around its text, as people type them. */
const SPACED = { sheet: '立法经费', cell: 'C5', text: '李四' };
const MOST_TABS = 60;

/** Roles of what the keyboard is led to. */
type Role = 'button' | 'searchbox' | 'tab' | 'treeitem';

/** What has the focus in the pane, as a screen reader would name it. */
interface Focus {
  readonly role: string;
  readonly name: string;
}

describe('the main job without a mouse', () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await startWorkbench();
    await live();
    await workbench.evaluate(({ host }, at) => host.user.type(at.sheet, at.cell, ` ${at.text} `), SPACED);
    await live();
    // As F6 does in Excel: from the sheet to the first control of the task pane. Everything after is typed.
    await workbench.pane.locator('button').first().focus();
    await workbench.keyboardComesTo('pane');
  });
  afterAll(() => workbench.close());

  const press = (...keys: readonly string[]): Promise<void> =>
    keys.reduce((before, key) => before.then(() => workbench.page.keyboard.press(key)), Promise.resolve());

  /** Asked when the pane has drawn what the last key has changed. */
  const focus = (): Promise<Focus> =>
    workbench.pane.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      const element = document.activeElement;
      return {
        role: element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? '',
        name: element?.getAttribute('aria-label') ?? element?.textContent ?? '',
      };
    });

  /** Presses Tab, or another key, until what has the focus is as wanted; begins when that is there. */
  const moveTo = async (role: Role, name: RegExp, key = 'Tab'): Promise<void> => {
    await workbench.pane.getByRole(role, { name }).first().waitFor();
    const passed: string[] = [];
    for (let count = 0; count < MOST_TABS; count += 1) {
      await press(key);
      const now = await focus();
      if (name.test(now.name)) return;
      passed.push(`${now.role} ${now.name.slice(0, 20)}`);
    }
    throw new Error(`${key} does not lead to ${name}. Passed: ${passed.join(' | ')}`);
  };

  const live = (): Promise<void> => workbench.settled();

  const see = (): Promise<string> =>
    workbench.evaluate(({ host }, at) => host.user.see(at.sheet, at.cell), SPACED);

  const selection = (): Promise<string> =>
    workbench.evaluate(({ host }) => {
      const { sheetId, area } = host.grid.selection();
      const sheet = host.grid.sheets.list().find(({ id }) => id === sheetId)?.name;
      return `${sheet} ${area.row} ${area.column}`;
    });

  test('check: the first control of the pane, pressed by Enter, keeps the focus', async () => {
    expect((await focus()).name).toBe('重新检查');
    await workbench.evaluate(({ host }) => host.recorder.clear());
    await press('Enter');
    const asked = (): Promise<number> => workbench.evaluate(({ host }) => host.recorder.batches.length);
    await eventually(async () => expect(await asked()).toBeGreaterThan(0));
    await live();
    expect((await focus()).name).toBe('重新检查');
  });

  test('jump: F8 goes to findings one after another, Shift+F8 back; the sheet follows, the focus stays', async () => {
    await live();
    const start = await selection();
    await press('F8');
    await eventually(async () => expect(await selection()).not.toBe(start));
    await eventually(async () => expect((await focus()).role).toBe('treeitem'));
    const first = await selection();
    await press('F8');
    await eventually(async () => expect(await selection()).not.toBe(first));
    await press('Shift+F8');
    await eventually(async () => expect(await selection()).toBe(first));
    expect((await focus()).role).toBe('treeitem');
  });

  test('fix: found by its words, looked at, carried out', async () => {
    // Blanks are a detail: they are listed on request.
    await moveTo('button', /^细节 \d+$/, 'Shift+Tab');
    await press('Enter');
    await moveTo('searchbox', /^筛选问题$/);
    await workbench.page.keyboard.insertText(`${SPACED.sheet}!${SPACED.cell}`);
    await eventually(async () =>
      expect(await workbench.pane.getByRole('treeitem', { name: /多余空格/ }).count()).toBe(1),
    );
    await moveTo('treeitem', /多余空格|个问题$/);
    await press('Home');
    await moveTo('treeitem', /多余空格/, 'ArrowDown');
    await press('Enter');
    await eventually(async () => expect(await selection()).toBe(`${SPACED.sheet} 4 2`));
    expect(await see()).toBe(` ${SPACED.text} `);
    await moveTo('button', /^执行修正$/);
    await press('Enter');
    await eventually(async () => expect(await see()).toBe(SPACED.text));
    await workbench.pane.getByRole('heading', { name: '没有符合筛选条件的问题' }).waitFor();
    await eventually(async () => expect((await focus()).name).toBe('清除筛选'));
  });

  test('mark: the filter is cleared, the findings are marked', async () => {
    expect((await focus()).name).toBe('清除筛选');
    await press('Enter');
    // The list is laid first: a key pressed before a row is there to take the focus would leave the pane.
    await eventually(async () => expect((await focus()).role).toBe('treeitem'));
    await moveTo('button', /^标记问题$/, 'Shift+Tab');
    await press('Enter');
    await workbench.pane
      .getByText(/已标记 \d+ 个单元格/)
      .first()
      .waitFor();
  });

  test('insert: by the tabs’ arrow keys and the first button of the view', async () => {
    const sheets = (): Promise<number> => workbench.evaluate(({ host }) => host.grid.sheets.list().length);
    const before = await sheets();
    await moveTo('tab', /^问题$/, 'Shift+Tab');
    await moveTo('tab', /^模板$/, 'ArrowRight');
    expect(await focus()).toEqual({ role: 'tab', name: '模板' });
    await moveTo('button', /项目绩效目标表/);
    await press('Enter');
    await eventually(async () => expect(await sheets()).toBe(before + 1));
  });

  test('refill: the task opened and carried out by Enter, the new forms in the saved file', async () => {
    await live();
    await moveTo('button', /^按标准表重填$/);
    await press('Enter');
    await moveTo('button', /^重填 9 张表$/);
    await press('Enter');
    await workbench.pane.getByRole('region', { name: '已新建 9 张表' }).waitFor({ timeout: 60_000 });
    const { snapshot } = await openXlsx(await workbench.save());
    const names = snapshot.sheetOrder.map((id) => snapshot.sheets[id]?.name);
    expect(names).toEqual(expect.arrayContaining(['部门整体支出绩效目标表', '人大立法工作经费']));
  });
});
