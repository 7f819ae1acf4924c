import { onWaiting, setAnswerPatience, type AnswerPatience } from './answers';
import { applyFix, takeBack } from './apply-fix';
import { connectToExcel } from './connect';
import type { WorkbookHost } from '../session/port/workbook-host';
import { fitRows } from './fit-rows';
import { addIndicatorRows, removeIndicatorRow } from './indicator-rows';
import { insert } from './insert';
import { createChangeEvents } from './live';
import { countMarks, installMarks, removeMarks } from './marks';
import { readRange } from './read-range';
import { readSheets, scan } from './scan';
import { select, unhide } from './select';
import { activeCell, onSelectionChanged, selectedRange } from './selection';
import { readRecord, writeRecord } from './workbook-record';

/**
 * The workbook of the Excel this page runs in.
 *
 * @throws {NotInExcelError} when office.js is not there or the page runs somewhere else.
 */
export async function startExcel(patience?: AnswerPatience): Promise<WorkbookHost> {
  setAnswerPatience(patience);
  const capabilities = await connectToExcel();
  const { onChange, ownWrite } = createChangeEvents();
  return {
    capabilities,
    onWaiting,
    onChange,
    scan,
    readSheets,
    select,
    unhide,
    onSelectionChanged,
    activeCell,
    readRange,
    selectedRange,
    installMarks: ownWrite(installMarks),
    removeMarks: ownWrite(removeMarks),
    countMarks,
    readRecord,
    writeRecord,
    insert: ownWrite(insert),
    addIndicatorRows: ownWrite(addIndicatorRows),
    removeIndicatorRow: ownWrite(removeIndicatorRow),
    fitRows: ownWrite(fitRows),
    apply: ownWrite(applyFix),
    takeBack: ownWrite(takeBack),
  };
}
