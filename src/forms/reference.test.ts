import { parseReference } from './reference';

test.each([
  ['one cell', '=Sheet1!$C$4', { sheet: 'Sheet1', area: { row: 3, column: 2, rows: 1, columns: 1 } }],
  [
    'a range',
    "='部门 整体'!$A$1:$AB$12",
    { sheet: '部门 整体', area: { row: 0, column: 0, rows: 12, columns: 28 } },
  ],
  ['without =', '表!B2', { sheet: '表', area: { row: 1, column: 1, rows: 1, columns: 1 } }],
  [
    'a quote in the name',
    "='It''s'!$A$1",
    { sheet: "It's", area: { row: 0, column: 0, rows: 1, columns: 1 } },
  ],
  [
    'an exclamation mark in the name',
    "='a!b'!$A$1",
    { sheet: 'a!b', area: { row: 0, column: 0, rows: 1, columns: 1 } },
  ],
  ['whole columns', '=表!$C:$D', { sheet: '表', area: { row: 0, column: 2, rows: 1_048_576, columns: 2 } }],
  ['whole rows', '=表!$3:$3', { sheet: '表', area: { row: 2, column: 0, rows: 1, columns: 16_384 } }],
  ['deleted cells', "='新 名'!#REF!", { sheet: '新 名', area: undefined }],
  ['a cell beyond the sheet', '=表!$A$1048577', { sheet: '表', area: undefined }],
  ['something else on a sheet', '=表!x+1', { sheet: '表', area: undefined }],
  ['a deleted sheet', '=#REF!$A$1', undefined],
  ['nothing left', '=#REF!', undefined],
  ['a number', '=0.5', undefined],
  ['no sheet', '=$A$1', undefined],
])('%s', (_name, formula, expected) => {
  expect(parseReference(formula)).toEqual(expected);
});
