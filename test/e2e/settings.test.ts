import { startWorkbench, type WorkbenchPage } from './support/start-workbench';

jest.setTimeout(180_000);

describe('settings of the user, in a real browser under the page’s policy', () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterAll(() => workbench.close());

  test('the about page names host and platform; the language chosen in the settings holds', async () => {
    const { pane } = workbench;
    await pane.getByRole('button', { name: '关于' }).click();
    await pane.getByRole('row', { name: /宿主与平台\s*EXCEL · / }).waitFor();
    await pane.getByRole('button', { name: '设置' }).click();
    await pane.getByText('记在这台电脑上').waitFor();
    await pane.getByRole('combobox', { name: '界面语言' }).selectOption('en');
    await pane.getByRole('tab', { name: 'Findings' }).waitFor();
    await pane.getByRole('combobox', { name: 'Language of the pane' }).selectOption('excel');
    await pane.getByRole('tab', { name: '问题' }).waitFor();
  });
});
