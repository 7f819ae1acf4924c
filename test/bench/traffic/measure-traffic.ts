import { readFileSync, writeFileSync } from 'node:fs';
import type { ICellData, IWorkbookData } from '@univerjs/core';
import { startExcel as startStandIn, type TestExcel } from '../../excel-host/jest/start-excel';
import { openXlsx } from '../../excel-host/xlsx';
import type { WorkbookFile } from '../../excel-host/workbook-file';
import { startExcel } from '../../../src/excel/start';
import { createSession } from '../../../src/session/session';
import { atPart } from '../measure';
import { workbookOfSheets } from '../workbooks';

const LEDGER_ROWS = 100_000;

jest.setTimeout(1_200_000);

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn()));
afterAll(() => excel.stop());

interface Traffic {
  readonly requests: number;
  readonly sent: number;
  readonly received: number;
}

async function trafficOf(action: () => Promise<void>): Promise<Traffic> {
  const { recorder } = excel.host;
  recorder.clear();
  await action();
  await excel.settle();
  const sum = (of: 'bytes' | 'responseBytes'): number =>
    recorder.batches.reduce((total, batch) => total + batch[of], 0);
  return { requests: recorder.batches.length, sent: sum('bytes'), received: sum('responseBytes') };
}

const fileOfSheets = async (sheets: number): Promise<WorkbookFile> =>
  openXlsx(new Uint8Array(readFileSync(workbookOfSheets(sheets))));

async function marks(sheets: number): Promise<object> {
  atPart(`traffic: marks of ${sheets} sheets`);
  excel.reset(await fileOfSheets(sheets));
  const session = createSession(await startExcel());
  await session.actions.check();
  const set = await trafficOf(() => session.actions.mark());
  const cells = session.getState().marks;
  const again = await trafficOf(() => session.actions.mark());
  const cleared = await trafficOf(() => session.actions.unmark());
  await session.close();
  return { cells, set, again, cleared };
}

/** An edit of a cell, to the findings that follow. */
async function edit(sheet: string, cell: string): Promise<Traffic> {
  const session = createSession(await startExcel());
  await session.actions.check();
  const traffic = await trafficOf(async () => {
    const before = session.getState().checkedAt;
    const shown = new Promise<void>((resolve) => {
      const stop = session.subscribe(({ checkedAt }) => {
        if (checkedAt === before) return;
        stop();
        resolve();
      });
    });
    excel.user.type(sheet, cell, '改动');
    await shown;
  });
  await session.close();
  return traffic;
}

/** The nine forms of the sample with a ledger of 100,000 rows behind them. */
function withLedger(file: WorkbookFile): WorkbookFile {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < LEDGER_ROWS; row += 1)
    cellData[row] = Object.fromEntries(
      Array.from({ length: 12 }, (_, column) => [column, { v: `第${row}行第${column}列` }]),
    );
  const { snapshot } = file;
  const ledger = { id: 'ledger', name: '流水账', rowCount: LEDGER_ROWS + 10, columnCount: 20, cellData };
  return {
    ...file,
    snapshot: {
      ...snapshot,
      sheetOrder: [...snapshot.sheetOrder, 'ledger'],
      sheets: { ...snapshot.sheets, ledger } as IWorkbookData['sheets'],
    },
  };
}

test('requests and bytes', async () => {
  atPart('traffic: an edit, and a check with a ledger');
  const sample = await fileOfSheets(9);
  excel.reset(sample);
  const inForm = await edit('表5', 'G19');
  excel.reset(withLedger(sample));
  const inLedger = await edit('流水账', 'B500');
  excel.reset(withLedger(sample));
  const session = createSession(await startExcel());
  const scan = await trafficOf(() => session.actions.check());
  await session.close();
  const result = {
    'marks of 9 sheets': await marks(9),
    'marks of 200 sheets': await marks(200),
    'edit of a cell of the sample': inForm,
    'edit of a cell of a ledger of 100,000 rows': inLedger,
    'check of the sample with the ledger': scan,
  };
  writeFileSync(process.env['BENCH_RESULT'] ?? 'test-output/bench-traffic.json', JSON.stringify(result));
});
