import type { CellRef } from '../forms/cell';
import { isBlank, isOurFormula, isUnchanged, markFormula, textLiteral } from './mark-formulas';

const cell = (row: number, column: number, sheet = 's1', name = '项目一'): CellRef => ({
  sheet: { id: sheet, name },
  row,
  column,
  rows: 1,
  columns: 1,
});

describe('markFormula', () => {
  const formula = markFormula('TRUE', 'missing-value');

  it.each([
    ['ours', formula, true],
    ['ours of an earlier version', '=AND(A1="",N("ptm:v0:x")=0)', true],
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
    expect(isUnchanged([{ cell: cell(8, 2), value }], 's1')).toBe(condition),
  );

  it('names the sheet of a cell elsewhere, quoted where needed', () => {
    const pins = [
      { cell: cell(0, 0), value: 1 },
      { cell: cell(1, 27, 's2', "部门 '整体'"), value: 2 },
    ];
    expect(isUnchanged(pins, 's1')).toBe("$A$1=1,'部门 ''整体'''!$AB$2=2");
  });

  it('compares length and both ends where texts are too long for a formula', () => {
    const condition = isUnchanged([{ cell: cell(0, 0), value: '目'.repeat(9000) + '标' }], 's1');
    expect(condition).toContain('LEN($A$1)=9001');
    expect(condition).toContain('目标"');
    expect(condition.length).toBeLessThan(8000);
  });
});

test('isBlank is relative, so that one format serves a column', () => {
  expect(isBlank({ row: 7, column: 4 })).toBe(
    'LEN(TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(E8&"","\u3000",""),"\u00a0",""))))=0',
  );
});
