import type { Grid } from '../reading/grid';
import { createEditedCells, shownOf } from './edited-cells';
import { patchedGrid } from './patched-grid';

const grid = (row: number, column: number, values: readonly (readonly string[])[]): Grid => ({
  sheet: { id: 's1', name: '流水账' },
  origin: { row, column },
  values,
  texts: values,
  formulas: values,
});
const BEFORE = grid(1, 1, [['a', 'b'], ['c', 'd'], [], ['e', 'f']]);

describe('patchedGrid', () => {
  it.each([
    [
      'a cell',
      { row: 2, column: 2, rows: 1, columns: 1 },
      grid(2, 2, [['x']]),
      [['a', 'b'], ['c', 'x'], [], ['e', 'f']],
    ],
    [
      'cells that were emptied',
      { row: 1, column: 1, rows: 2, columns: 1 },
      grid(1, 1, []),
      [['', 'b'], ['', 'd'], [], ['e', 'f']],
    ],
    [
      'what lies outside',
      { row: 3, column: 1, rows: 4, columns: 9 },
      grid(3, 1, [['x'], ['y', 'z', 'u']]),
      [['a', 'b'], ['c', 'd'], [], ['y', 'z']],
    ],
  ])('%s', (_, rect, now, values) => {
    const { texts, formulas, ...rest } = patchedGrid(BEFORE, rect, now);
    expect([rest.values, texts, formulas]).toEqual([values, values, values]);
  });
});

it('only cells of rows that were read are shown', () => {
  const at = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
  expect(shownOf(BEFORE, [at(0), at(2), at(3), at(9)])).toEqual([at(2)]);
});

describe('edited cells', () => {
  const rect = { row: 4, column: 0, rows: 1, columns: 1 };

  it('are known where every change says so', () => {
    const edited = createEditedCells();
    edited.note({ sheets: ['s1'], cells: [rect] });
    edited.note({ sheets: ['s1'], cells: [rect] });
    expect(edited.take('s1')).toEqual([rect, rect]);
    expect(edited.take('s1')).toBeUndefined();
  });

  it('are not known once a change does not say so, or somebody wants the whole sheet', () => {
    const edited = createEditedCells();
    edited.note({ sheets: ['s1'], cells: [rect] });
    edited.note({ sheets: ['s1'] });
    expect(edited.take('s1')).toBeUndefined();
    edited.note({ sheets: ['s1'], cells: [rect] });
    edited.forget(['s1']);
    expect(edited.take('s1')).toBeUndefined();
  });

  it('come back when they could not be shown', () => {
    const edited = createEditedCells();
    edited.putBack(new Map([['s1', [rect]]]));
    expect(edited.take('s1')).toEqual([rect]);
  });
});
