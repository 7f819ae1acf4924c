import fc from 'fast-check';
import { startExcel, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';
import { openXlsx, saveXlsx } from '../../test/excel-host/xlsx';
import { columnName, type Rect } from '../forms/cell';
import type { Correction } from '../reading/corrections';
import { EMPTY_RECORD } from '../review/workbook-record';
import { readRecord, writeRecord } from './workbook-record';

const [ROWS, COLUMNS] = [12, 8];
const RUNS = 25;

let excel: TestExcel;
beforeAll(async () => (excel = await startExcel()));
afterAll(() => excel.stop());

/** What a person does to the sheet. Positions count modulo the sheet's size at that moment. */
const step = fc.oneof(
  fc.record({
    act: fc.constantFrom('insert', 'delete'),
    axis: fc.constantFrom('rows', 'columns'),
    at: fc.nat(30),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.constant({ act: 'reopen' } as const),
  fc.constant({ act: 'rename' } as const),
);
const place = fc.record({
  row: fc.nat(ROWS - 3),
  column: fc.nat(COLUMNS - 3),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
});

/** Rows or columns of the sheet, each with a number of its own. */
interface Line {
  readonly ids: readonly number[];
  readonly next: number;
}
const line = (length: number): Line => ({ ids: Array.from({ length }, (_, i) => i), next: length });
const inserted = ({ ids, next }: Line, at: number, count: number): Line => ({
  ids: [...ids.slice(0, at), ...Array.from({ length: count }, (_, i) => next + i), ...ids.slice(at)],
  next: next + count,
});
const deleted = ({ ids, next }: Line, at: number, count: number): Line => ({
  ids: [...ids.slice(0, at), ...ids.slice(at + count)],
  next,
});

/** First to last of the wanted numbers that are left; undefined when none is. */
function span(
  { ids }: Line,
  wanted: readonly number[],
): readonly [start: number, length: number] | undefined {
  const left = wanted.map((id) => ids.indexOf(id)).filter((index) => index >= 0);
  const [start, end] = [Math.min(...left), Math.max(...left)];
  return left.length > 0 ? [start, end - start + 1] : undefined;
}

it('places follow rows and columns that come and go, saving, opening and renaming', async () => {
  await fc.assert(
    fc.asyncProperty(place, fc.array(step, { minLength: 1, maxLength: 6 }), async (bound, steps) => {
      let name = '项目一';
      let rows = line(ROWS);
      let columns = line(COLUMNS);
      const cells = rows.ids.map((row) => columns.ids.map((column) => `${row}/${column}`));
      excel.reset(workbookOf({ [name]: cells, 其他: [['x']] }));
      const sheet = { id: 's1', name };
      const binding: Correction = {
        id: 'k3f9',
        type: 'bind',
        target: { type: 'field', field: 'leader' },
        at: { sheet, ...bound },
      };
      await writeRecord(() => ({ ...EMPTY_RECORD, corrections: [binding] }));
      for (const done of steps) {
        if (done.act === 'reopen')
          excel.reset(await openXlsx(new Uint8Array(await saveXlsx(excel.host.file()))));
        else if (done.act === 'rename') {
          excel.user.rename(name, `${name}'s`);
          name = `${name}'s`;
        } else if (done.axis === 'rows') {
          const at = done.at % (rows.ids.length + 1);
          if (done.act === 'insert') excel.user.insertRows(name, at + 1, done.count);
          else excel.user.deleteRows(name, at + 1, done.count);
          rows = done.act === 'insert' ? inserted(rows, at, done.count) : deleted(rows, at, done.count);
        } else {
          const at = done.at % (columns.ids.length + 1);
          if (done.act === 'insert') excel.user.insertColumns(name, columnName(at), done.count);
          else excel.user.deleteColumns(name, columnName(at), done.count);
          columns =
            done.act === 'insert' ? inserted(columns, at, done.count) : deleted(columns, at, done.count);
        }
        await excel.settle();
      }
      const range = (first: number, length: number) => Array.from({ length }, (_, i) => first + i);
      const down = span(rows, range(bound.row, bound.rows));
      const across = span(columns, range(bound.column, bound.columns));
      const expected: Rect | undefined = down &&
        across && { row: down[0], rows: down[1], column: across[0], columns: across[1] };
      const [kept] = (await readRecord()).record.corrections;
      expect(
        kept?.type === 'bind' && kept.at ? { ...kept.at, sheet: kept.at.sheet.name } : undefined,
      ).toEqual(expected && { ...expected, sheet: name });
    }),
    { numRuns: RUNS, seed: 20261122 },
  );
});
