import { COMMANDS, type CommandName } from '../../src/commands/command-names';
import { fileOf } from '../excel-host/new-workbook';
import { saveXlsx } from '../excel-host/xlsx';
import { smallWorkbook } from '../session/small-workbook';
import type { Locator } from 'playwright-core';
import { startWorkbench, type WorkbenchPage } from './support/start-workbench';

const CLEAR: CommandName = 'clearMarks';
/** Everything that can be pressed at once without undoing what another press does. */
const OTHERS = COMMANDS.filter((name) => name !== CLEAR);

jest.setTimeout(120_000);

let workbench: WorkbenchPage;
let small: Uint8Array;
beforeAll(async () => {
  small = await saveXlsx(fileOf(smallWorkbook()));
  workbench = await startWorkbench({ workbook: small });
});
afterAll(() => workbench.close());

/**
 * The press of a button that starts the add-in: Excel delivers it at the very moment at which the page registers for
 * commands, and drops it where its function is not known by then.
 */
describe('commands at the moment of registration', () => {
  /** Opens a workbook in a new runtime and presses each button twice at the moment of registration; gives the statuses. */
  const pressing = (bytes: Uint8Array, names: readonly CommandName[]): Promise<readonly number[]> =>
    workbench.evaluate(
      async (bench, [numbers, commands]) => {
        await bench.open(Uint8Array.from(numbers), 'small.xlsx');
        const presses = commands.map((name) => bench.host.ribbon.pressAtRegistration(name, 2));
        return (await Promise.all(presses)).flat().map(({ status }) => status);
      },
      [Array.from(bytes), names] as const,
    );

  const sheets = (): Promise<readonly string[]> =>
    workbench.evaluate(({ host }) => host.grid.sheets.list().map(({ name }) => name));
  const marks = (): Promise<readonly string[]> =>
    workbench.evaluate(({ host }) =>
      host.grid.sheets
        .list()
        .flatMap(({ id }) =>
          host.grid.conditionalFormats.list(id).map(({ ranges, rule }) => JSON.stringify([id, ranges, rule])),
        ),
    );
  /** Whether the page of the pane gets an animation frame within this time, in milliseconds. */
  const framesAreDrawn = (within: number): Promise<boolean> =>
    workbench.pane.evaluate(
      (timeout) =>
        new Promise((resolve) => {
          requestAnimationFrame(() => resolve(true));
          setTimeout(() => resolve(false), timeout);
        }),
      within,
    );

  test.each([
    { surface: 'the pane is shown', hidden: false },
    { surface: 'the page is hidden and no frame is drawn', hidden: true },
  ])('while $surface: each does its work once, and its event is completed', async ({ hidden }) => {
    const before = 4;
    if (hidden) await workbench.evaluate((bench) => bench.closePane());
    expect(await pressing(small, OTHERS)).toEqual(OTHERS.flatMap(() => [0, 0]));

    const now = await sheets();
    expect(now).toHaveLength(before + 2);
    expect(now.slice(before).join()).toMatch(/项目.*部门|部门.*项目/u);
    const marked = await marks();
    expect(marked.length).toBeGreaterThan(0);
    expect(new Set(marked).size).toBe(marked.length);
    // 检查此处 asked for the pane, and what it found stands there.
    await workbench.page.locator('#pane').waitFor({ state: 'visible' });
    await workbench.pane.getByRole('button', { name: '看全部' }).waitFor();
    const saved = await workbench.save();
    if (hidden) await workbench.evaluate((bench) => bench.closePane());
    expect(await pressing(saved, [CLEAR])).toEqual([0, 0]);
    expect(await marks()).toEqual([]);
    expect(await workbench.page.locator('#pane').isVisible()).toBe(!hidden);
    // One that is to come may take its time on a machine that does other work besides.
    expect(await framesAreDrawn(hidden ? 500 : 30_000)).toBe(!hidden);
  });
});

describe('a file of office.js that does not arrive', () => {
  const library = '**/office-js/excel-*.js';
  beforeAll(() => workbench.press('PerformanceTarget.Check'));
  const said = (): Locator => workbench.page.frameLocator('iframe').getByRole('alert');

  test('is named at once; when it is there again, the pane goes on by itself', async () => {
    await workbench.page.route(library, (route) => route.fulfill({ status: 404 }));
    await workbench.evaluate(
      (bench, numbers) => bench.open(Uint8Array.from(numbers), 'small.xlsx'),
      Array.from(small),
    );
    await said()
      .getByText(/文件没有到齐/u)
      .waitFor();
    await said().getByText('excel-web-16.00.js').waitFor();
    await workbench.page.unroute(library);
    await workbench.connected();
    await workbench.settled();
    expect(await said().count()).toBe(0);
    workbench.forgive(/404/u);
  });

  test('on a platform for which there are none, the pane says which platforms there are', async () => {
    await workbench.evaluate(
      (bench, numbers) => bench.open(Uint8Array.from(numbers), 'small.xlsx', 'iOS'),
      Array.from(small),
    );
    await said()
      .getByText(/Windows、Mac 或网页版 Excel/u)
      .waitFor();
    workbench.forgive(/404/u);
  });
});
