import { readFileSync } from 'node:fs';
import { SAMPLE } from '../../../test/files/packages';
import type { Grid } from '../../reading/grid';
import { readWorkbookFile } from '../workbook-file';
import { recordLine } from './recorded';
import { gridOfRecord, recordedSheet } from './recorded-sheet';

const throughJson = (grid: Grid): Grid =>
  gridOfRecord(JSON.parse(JSON.stringify(recordedSheet(grid))) as ReturnType<typeof recordedSheet>);

test('the sheets of a workbook come back from their record as they were', () => {
  const { grids } = readWorkbookFile(readFileSync(SAMPLE), 'sample.xlsx', { merges: true });
  for (const grid of grids) expect(throughJson(grid)).toEqual(grid);
});

test('what a format could not tell stays untold; formulas, formats, errors and truth values come back', () => {
  const bare: Grid = {
    sheet: { id: '1', name: '表' },
    origin: { row: 3, column: 2 },
    values: [['甲', 1.5, true, '#REF!'], ['']],
    texts: [['甲', '150%', 'TRUE', '#REF!'], ['']],
    hidden: { rows: [4], columns: [] },
    visibility: 'hidden',
  };
  expect(throughJson(bare)).toEqual(bare);
  const full: Grid = {
    ...bare,
    formulas: [['', '=3/2', '', ''], ['']],
    numberFormats: [['@', '0%', 'General', 'General'], ['0.00']],
    merges: [{ row: 3, column: 2, rows: 1, columns: 2 }],
    cutOff: true,
  };
  expect(throughJson(full)).toEqual(full);
});

test.each([
  ['nothing', ''],
  ['half a line', '{"path":"a.xlsx","content":{"sheets":[{"id":'],
  ['another JSON', '{"name":"x"}'],
  ['no content', '{"path":"a.xlsx","findings":[]}'],
  [
    'cells of another kind',
    '{"path":"a","content":{"sheets":[{"id":"1","name":"1","origin":[0,0],"rows":[[null]]}]}}',
  ],
  ['a failure without reason', '{"path":"a.xlsx","failed":true}'],
])('no record: %s', (_name, line) => expect(recordLine(line)).toBeUndefined());
