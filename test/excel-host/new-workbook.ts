import { LocaleType, type IWorkbookData } from '@univerjs/core';
import type { WorkbookFile } from './workbook-file';

/** A workbook file around a snapshot, without extras. */
export const fileOf = (snapshot: IWorkbookData): WorkbookFile => ({
  snapshot,
  extras: {},
  names: [],
  customXml: [],
  settings: {},
});

/** A new workbook: one empty sheet "Sheet1" with the id "sheet1". */
export const newWorkbook = (): IWorkbookData => ({
  id: 'workbook',
  name: 'workbook',
  appVersion: '',
  locale: LocaleType.ZH_CN,
  styles: {},
  sheetOrder: ['sheet1'],
  sheets: { sheet1: { id: 'sheet1', name: 'Sheet1', rowCount: 200, columnCount: 26 } },
});
