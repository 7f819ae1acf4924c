import { rectAddress } from '../forms/cell';
import type { Grid } from '../reading/grid';
import { besideForm } from './beside-forms';

const sheet = { id: 'a', name: '甲' };
function gridOf(texts: readonly (readonly string[])[]): Grid {
  return { sheet, origin: { row: 0, column: 0 }, values: texts.map((row) => [...row]), texts };
}
const X = '表';
const named = (blocks: ReturnType<typeof besideForm>): readonly string[] =>
  blocks.map(({ at, text, cells }) => `${rectAddress(at)} ${text} ${cells}`);

test('what stands around a form is named in pieces, once', () => {
  const grid = gridOf([
    ['填表日期', '', '', '', ''],
    ['', '', '', '', ''],
    ['', X, X, '', '旁注'],
    ['', X, X, '', '另一行'],
    ['', X, X, '', ''],
    ['', '', '', '', ''],
    ['', '序号', '名称', '', ''],
    ['', '1', ' ', '', ''],
    ['', '', '', '', ''],
    ['', '', '', '', '审核人'],
  ]);
  const form = { row: 2, column: 1, rows: 3, columns: 2 };
  expect(named(besideForm(form, [], grid))).toEqual([
    'A1 填表日期 1',
    'E3:E4 旁注 2',
    'B7:C8 序号 3',
    'E10 审核人 1',
  ]);
});

test('what lies nearer to another form is left to it', () => {
  const grid = gridOf([[X], ['甲的说明'], [''], ['乙的标题'], [X]]);
  const [first, second] = [0, 4].map((row) => ({ row, column: 0, rows: 1, columns: 1 })) as [never, never];
  expect(named(besideForm(first, [second], grid))).toEqual(['A2 甲的说明 1']);
  expect(named(besideForm(second, [first], grid))).toEqual(['A4 乙的标题 1']);
});
