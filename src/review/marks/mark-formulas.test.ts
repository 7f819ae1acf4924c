import type { CellRef } from '../../forms/cell';
import {
  blankFormula,
  fixedOn,
  inRow,
  isOurFormula,
  isUnchanged,
  markFormula,
  namesSheets,
  onItsOwnSheet,
  roomFor,
  textLiteral,
  type CellCondition,
} from './mark-formulas';

const cell = (row: number, column: number, sheet = 's1', name = '项目一'): CellRef => ({
  sheet: { id: sheet, name },
  row,
  column,
  rows: 1,
  columns: 1,
});

describe('markFormula', () => {
  const fixed = (row: number, condition: string): CellCondition => ({
    cell: cell(row, 1),
    reach: 'fixed',
    write: () => condition,
  });
  const ofRow = (row: number, text: string): CellCondition => ({
    cell: cell(row, 1),
    reach: 'row',
    write: (at) => `EXACT($B${at + 1},"${text}")`,
  });
  const formula = markFormula([fixed(0, 'TRUE')], 0);

  it.each([
    ['one condition on certain cells', [fixed(4, '$B$5=1')], '=AND(ROW()-ROW($B$5)=0,$B$5=1,N("ptm:v2:")=0)'],
    ['one condition on its row', [ofRow(4, 'a')], '=AND(EXACT($B5,"a"),N("ptm:v2:")=0)'],
    [
      'several, those on rows written for the topmost',
      [ofRow(6, 'a'), ofRow(4, 'b'), fixed(8, '$B$9=1'), fixed(9, '$B$10=2,$C$1=3')],
      '=OR(EXACT($B5,"a"),EXACT($B5,"b"),COUNT(1/AND(ROW()-ROW($B$9)=0,$B$9=1),1/AND(ROW()-ROW($B$10)=0,$B$10=2,$C$1=3)),N("ptm:v2:"))',
    ],
  ])('writes %s', (_, conditions, written) => expect(markFormula(conditions, 4)).toBe(written));

  it('keeps a condition of several terms together', () => {
    const both: CellCondition = { ...ofRow(4, 'a'), write: () => '$B5=1,LEN($C5)=0' };
    expect(markFormula([both, ofRow(5, 'b')], 4)).toContain('OR(AND($B5=1,LEN($C5)=0),EXACT($B5,"b"),');
  });

  it.each([
    ['ours', formula, true],
    ['ours of an earlier version', '=AND(A1="",N("ptm:v0:x")=0)', true],
    ['ours of several conditions of the version before', '=AND(OR(A1="",B1=""),N("ptm:v2:")=0)', true],
    ['ours of the first version', '=AND(LEN(B12)=0,N("ptm:v1:missing-value")=0)', true],
    ['ours after a row was inserted', formula.replace('TRUE', 'LEN(B12)=0'), true],
    ['a user format that mentions N()', '=N("total")=0', false],
    ['a user format that quotes the marker', '="ptm:v1:missing-value"', false],
    ['another add-in', '=AND(A1="",N("bpt:v1:x")=0)', false],
  ])('tells %s', (_, candidate, ours) => expect(isOurFormula(candidate)).toBe(ours));
});

describe('textLiteral', () => {
  it.each([
    ['plain text', '数量指标', '"数量指标"'],
    ['quotes', '说"好"', '"说""好"""'],
    ['line breaks', '甲\n乙', '"甲"&CHAR(10)&"乙"'],
    ['a trailing line break', '甲\r\n', '"甲"&CHAR(13)&CHAR(10)'],
    ['nothing', '', '""'],
  ])('writes %s', (_, text, literal) => expect(textLiteral(text)).toBe(literal));

  it('cuts long texts into pieces that Excel takes, never inside a doubled quote', () => {
    const text = '"'.repeat(300) + '长'.repeat(300);
    const pieces = textLiteral(text).split('&');
    expect(pieces.every((piece) => piece.length <= 255 + 2)).toBe(true);
    expect(pieces.map((piece) => piece.slice(1, -1).replaceAll('""', '"')).join('')).toBe(text);
  });
});

describe('isUnchanged', () => {
  it.each([
    ['a text', 'abc', 'EXACT($C$9,"abc")'],
    ['a number', 383.1, '$C$9=383.1'],
    ['a truth value', true, '$C$9=TRUE'],
    ['an error value', '#REF!', 'ISERROR($C$9)'],
    ['a text that begins like an error', '#1', 'EXACT($C$9,"#1")'],
    ['an empty cell', '', 'LEN($C$9)=0'],
  ])('pins %s', (_, value, condition) =>
    expect(isUnchanged([{ cell: cell(8, 2), value }], fixedOn('s1'), 200, true)).toBe(condition),
  );

  it('compares the texts of several cells together, each cell once', () => {
    const pins = [
      { cell: cell(0, 0), value: '甲' },
      { cell: cell(1, 1), value: 3 },
      { cell: cell(2, 1), value: '乙' },
      { cell: cell(0, 0), value: '甲' },
    ];
    expect(isUnchanged(pins, fixedOn('s1'), 200, true)).toBe('$B$2=3,EXACT($A$1&"|"&$B$3,"甲|乙")');
  });

  it('names cells of the row that is looked at by their columns', () =>
    expect(isUnchanged([{ cell: cell(8, 2), value: 'a' }], inRow(3), 200, true)).toBe('EXACT($C4,"a")'));

  it('stays short for a text of any length', () => {
    const value = '目标'.repeat(3000);
    const condition = isUnchanged([{ cell: cell(8, 2), value }], fixedOn('s1'), 200, true);
    expect(condition.length).toBeLessThan(120);
    expect(condition).not.toContain('目');
  });

  it('writes a text with characters of two halves out, for nobody knows what Excel makes of a half', () => {
    const value = '𠮷'.repeat(150);
    expect(isUnchanged([{ cell: cell(8, 2), value }], fixedOn('s1'), 200, true)).toContain(
      value.slice(0, 100),
    );
  });

  it('names the sheet of a cell elsewhere, quoted where needed', () => {
    const pins = [
      { cell: cell(0, 0), value: 1 },
      { cell: cell(1, 27, 's2', "部门 '整体'"), value: 2 },
    ];
    expect(isUnchanged(pins, fixedOn('s1'), 200, true)).toBe("$A$1=1,'部门 ''整体'''!$AB$2=2");
  });

  it.each([180, 9001])(
    'compares length and both ends of long texts in old files: %d characters',
    (length) => {
      const room = roomFor(cell(0, 0), 'fixed', { length: 255, modern: false });
      const value = '目'.repeat(length - 1) + '标';
      const condition = isUnchanged([{ cell: cell(0, 0), value }], fixedOn('s1'), room, false);
      expect(condition.length).toBeLessThanOrEqual(room);
      if (length > 200) expect(condition).toContain(`LEN($A$1)=${length}`);
      expect(condition).toContain('目标"');
    },
  );
});

test('the formula of blank cells is relative, so that one format serves many', () => {
  expect(blankFormula({ row: 7, column: 4 })).toBe(
    '=AND(LEN(TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(E8&"","\u3000",""),"\u00a0",""))))=0,N("ptm:v2:")=0)',
  );
});

describe('onItsOwnSheet', () => {
  it.each([
    ['its own sheet', '表1!$A$1+表2!$A$1', '表1', '$A$1+表2!$A$1'],
    ['its own sheet, quoted', "SUM('a b'!$A$1:$B$2)>0", 'a b', 'SUM($A$1:$B$2)>0'],
    ['texts', 'EXACT($A$1,"表1!$A$1")', '表1', 'EXACT($A$1,"表1!$A$1")'],
    ['a sheet whose name ends alike', '大表1!$A$1', '表1', '大表1!$A$1'],
    ['a name with special characters', "'a+(b)'!A1", 'a+(b)', 'A1'],
  ])('%s', (_, formula, sheet, written) => expect(onItsOwnSheet(formula, sheet)).toBe(written));

  it.each([
    ['another sheet', 'A1=表2!B1', true],
    ['a text with an exclamation mark', 'A1="!"', false],
  ])('tells %s', (_, formula, names) => expect(namesSheets(formula)).toBe(names));
});
