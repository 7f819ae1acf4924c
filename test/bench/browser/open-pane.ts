import { basename } from 'node:path';
import { startWorkbench, type WorkbenchPage } from '../../e2e/support/start-workbench';
import { beBuilt } from './built';

/** Opening a workbook of 1,000 sheets and checking it, on a slow machine. */
const LONGEST_START = 60_000;

/** tsx names the functions that it passes on to the browser with a helper that is not there: this is it. */
export const NAMING_HELPER = { content: 'globalThis.__name = (named) => named;' };

/**
 * The workbench in a real Chromium with the shipped task pane, built from the sources as they are. The pane runs in a
 * process of its own, so that the stand-in for Excel, in the page around it, does not take part in what is measured
 * there. The caller closes it.
 */
export async function openPane(): Promise<WorkbenchPage> {
  await beBuilt();
  const workbench = await startWorkbench({ paneApart: true });
  await workbench.page.context().addInitScript(NAMING_HELPER);
  return workbench;
}

/** Opens a workbook in the workbench; returns when its task pane has connected. The first check goes on. */
export async function openWorkbook(workbench: WorkbenchPage, path: string): Promise<void> {
  const { page } = workbench;
  await page.locator('#file').setInputFiles(path);
  await page.waitForFunction((name) => window.workbench?.fileName === name, basename(path), {
    timeout: LONGEST_START,
  });
  await workbench.connected();
}

/** Waits until the pane says 实时: everything is checked. */
export const checked = ({ pane }: WorkbenchPage): Promise<void> =>
  pane.getByRole('group', { name: '检查状态' }).getByText('实时').waitFor({ timeout: LONGEST_START });
