import type { Grid } from '../reading/grid';
import { withDependents } from './dependents';

const grid = (name: string, ...formulas: string[]): Grid => ({
  sheet: { id: `id-${name}`, name },
  origin: { row: 0, column: 0 },
  values: [formulas.map(() => '')],
  texts: [formulas.map(() => '')],
  formulas: [formulas],
});

describe('withDependents', () => {
  it.each([
    [
      'nothing where formulas stay on their sheet',
      grid('乙', '=SUM(A1:B2)+$C$3', '12', '=IF(A1="甲!",TRUE,1e3)'),
      false,
    ],
    ['a plain sheet name', grid('乙', '=甲!A1'), true],
    ['a quoted sheet name', grid('乙', "='甲'!A1*2"), true],
    ['another sheet name', grid('乙', '=丙!A1'), false],
    ['a text with the name in it', grid('乙', '="甲!A1"'), false],
    ['a defined name', grid('乙', '=合计*2'), true],
    ['INDIRECT', grid('乙', '=INDIRECT(A1)'), true],
    ['a span of sheets', grid('乙', '=SUM(丙:丁!A1)'), true],
    ['a volatile function', grid('乙', '=TODAY()'), true],
    ['a function named like a cell', grid('乙', '=LOG10(A1)'), false],
    ['whole columns and rows', grid('乙', '=SUM(A:B,1:3,$C:$C)'), false],
    ['a structured reference', grid('乙', '=SUM([金额])'), true],
  ])('takes in %s', (_, other, dependent) => {
    const wanted = withDependents(['id-甲'], [grid('甲'), other]);
    expect(wanted).toEqual(dependent ? ['id-甲', 'id-乙'] : ['id-甲']);
  });

  it('follows chains, whatever the order of the sheets', () => {
    const grids = [grid('丙', '=乙!A1'), grid('乙', "='甲 (2)'!A1"), grid('甲 (2)'), grid('丁')];
    expect(new Set(withDependents(['id-甲 (2)'], grids))).toEqual(new Set(['id-甲 (2)', 'id-乙', 'id-丙']));
  });

  it('keeps sheets that are not known yet', () =>
    expect(withDependents(['id-new'], [grid('甲')])).toEqual(['id-new']));
});
