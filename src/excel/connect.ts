import { detectCapabilities } from './capabilities';
import { NotInExcelError } from '../session/port/host-errors';
import type { Capabilities } from '../session/port/workbook-host';

/**
 * Waits for the Excel this page runs in; says what it can do.
 *
 * @throws {NotInExcelError} when office.js is not there or the page runs somewhere else.
 */
export async function connectToExcel(): Promise<Capabilities> {
  if (typeof Office === 'undefined') throw new NotInExcelError();
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) throw new NotInExcelError();
  return detectCapabilities();
}
