import type { Locator } from 'playwright-core';
import { workbookOfSheets } from '../bench/workbooks';
import { eventually } from './support/eventually';
import { GridPerson, type Colour } from './support/grid-person';
import { startWorkbench, type WorkbenchPage } from './support/start-workbench';

/** An explanation of the sample beside the indicator's name. */
const EXPLAINED = { sheet: '代表培训', cell: 'G19', text: '每期7天', name: '培训天数' };
const MISSING = `指标“${EXPLAINED.name}”没有指标解释`;
const REPEATED = `指标“${EXPLAINED.name}”的指标解释及计算公式与指标名称相同`;
const ERROR_FILL: Colour = [0xff, 0xc7, 0xce];
const MANY = 200;

jest.setTimeout(180_000);

describe('live while typing', () => {
  let workbench: WorkbenchPage;
  let person: GridPerson;

  beforeAll(async () => {
    workbench = await startWorkbench();
    person = new GridPerson(workbench);
    await live();
  });
  afterAll(() => workbench.close());

  const status = (): Locator => workbench.pane.getByRole('group', { name: '检查状态' });
  const live = (): Promise<void> => workbench.settled();
  const finding = (text: string): Locator =>
    workbench.pane.getByRole('treeitem').filter({ hasText: text }).last();
  const search = (text: string): Promise<void> =>
    workbench.pane.getByRole('searchbox', { name: '筛选问题' }).fill(text);
  const see = (): Promise<string> => person.see(EXPLAINED.sheet, EXPLAINED.cell);
  const writes = (): Promise<number> => workbench.evaluate(({ host }) => host.recorder.writes.length);

  test('typing makes one finding go and another come; undo in the grid brings it back', async () => {
    await search(EXPLAINED.cell);
    await workbench.evaluate(({ host }) => host.recorder.clear());
    await person.goTo(EXPLAINED.sheet, EXPLAINED.cell);
    await person.press('Delete');
    await finding(MISSING).waitFor();
    await workbench.screenshot('live-1-missing');

    await person.goTo(EXPLAINED.sheet, EXPLAINED.cell);
    await person.type(EXPLAINED.name);
    await finding(REPEATED).waitFor();
    await finding(MISSING).waitFor({ state: 'detached' });
    await workbench.screenshot('live-2-another');

    await person.press('Control+z');
    await eventually(async () => expect(await see()).toBe(''));
    await finding(MISSING).waitFor();
    await finding(REPEATED).waitFor({ state: 'detached' });
    await workbench.screenshot('live-3-undone');

    await person.press('Control+z');
    await eventually(async () => expect(await see()).toBe(EXPLAINED.text));
    await finding(MISSING).waitFor({ state: 'detached' });
    await live();
    expect(await writes()).toBe(0);
  });

  test('a protected sheet takes no typing and says so; its findings stay', async () => {
    await workbench.evaluate(({ host }, sheet) => host.user.protect(sheet), EXPLAINED.sheet);
    await person.goTo(EXPLAINED.sheet, EXPLAINED.cell);
    await person.press('Delete');
    await workbench.page.getByRole('alert').getByText('受保护').waitFor();
    await person.type('1');
    expect(await see()).toBe(EXPLAINED.text);
    await workbench.screenshot('protected-cell');
    await workbench.evaluate(({ host }, sheet) => host.user.unprotect(sheet), EXPLAINED.sheet);
    await person.goTo(EXPLAINED.sheet, EXPLAINED.cell);
    await person.press('Delete');
    await eventually(async () => expect(await see()).toBe(''));
    await person.type(EXPLAINED.text);
    await eventually(async () => expect(await see()).toBe(EXPLAINED.text));
    await live();
  });

  test('the mark in a cell goes when the cell is put right, with the task pane gone', async () => {
    await person.goTo(EXPLAINED.sheet, EXPLAINED.cell);
    await person.press('Delete');
    await search(EXPLAINED.cell);
    await finding(MISSING).waitFor();
    await workbench.press('PerformanceTarget.Mark');
    await workbench.pane.getByText('个单元格带标记').first().waitFor();
    // Beside it, for the frame of the selection would lie over the mark.
    await person.goTo(EXPLAINED.sheet, 'F18');
    // Only the keyboard scrolls to where it goes.
    await person.press('ArrowDown');
    await eventually(async () => expect(await person.pixels(ERROR_FILL)).toBeGreaterThan(300));
    const marked = await person.pixels(ERROR_FILL);
    await workbench.screenshot('mark-1-standing');

    await live();
    // Nothing of the add-in runs any more; the grid alone works the mark's formula out.
    await workbench.evaluate(({ host }) => host.frame.remove());
    const repair = async (): Promise<void> => {
      await person.goTo(EXPLAINED.sheet, EXPLAINED.cell);
      await person.type(EXPLAINED.text);
      await eventually(async () => expect(await see()).toBe(EXPLAINED.text));
    };
    const gone = async (): Promise<boolean> => (await person.pixels(ERROR_FILL)) < marked - 300;
    await eventually(async () => {
      // An edit that comes while Univer still works out the other marks of a slow machine leaves this one as it was,
      // until the next edit. Excel works every formula out again.
      await repair();
      await eventually(async () => expect(await gone()).toBe(true), 3_000);
    });
    await workbench.screenshot('mark-2-gone');
  });

  test(`${MANY} sheets: progress while they are checked, a check that is stopped, and live again`, async () => {
    const shown: string[] = [];
    await workbench.page.locator('#file').setInputFiles(workbookOfSheets(MANY));
    await workbench.page.waitForFunction(() => window.workbench?.fileName.startsWith('sheets-'), null);
    await workbench.connected();
    await live();
    await workbench.evaluate(({ host }) => host.faults.delayAnswers(300));
    await workbench.pane.getByRole('button', { name: '重新检查' }).click();
    await eventually(async () => {
      shown.push(await status().innerText());
      expect(shown.at(-1)).toMatch(/\d+\D+200/u);
    });
    await workbench.screenshot('many-1-progress');
    await workbench.pane.getByRole('button', { name: '取消' }).click();
    await status().getByText('可能已过期').waitFor();
    await workbench.screenshot('many-2-stopped');
    await workbench.evaluate(({ host }) => host.faults.clear());
    await workbench.pane.getByRole('button', { name: '重新检查' }).click();
    await live();
    await workbench.evaluate(({ host }) => host.user.type('表5', 'G19', ''));
    await search('表5!G19');
    await finding(MISSING).waitFor();
    await workbench.screenshot('many-3-live');
  });
});
