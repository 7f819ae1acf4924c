import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import type { CellRef } from '../forms/cell';
import { blankFormula, fixedOn, isUnchanged, markFormula, type Pin } from '../review/marks/mark-formulas';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn()));
beforeEach(() => excel.reset(workbookOf({ 甲: [['', '']], "乙 '二'": [['']] })));
afterAll(() => excel.stop());

const at = (sheet: string, name: string): CellRef => ({
  sheet: { id: sheet, name },
  row: 0,
  column: 0,
  rows: 1,
  columns: 1,
});
const A1 = at('s1', '甲');

/** What a calculation engine makes of a mark's formula on the first sheet. */
async function valueOf(formula: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('s1').getRange('F1');
    range.formulas = [[formula]];
    range.load('values');
    await context.sync();
    return range.values[0]?.[0];
  });
}

describe('isBlank, calculated', () => {
  it.each([
    ['an empty cell', '', true],
    ['blanks', '   ', true],
    ['ideographic blanks', '\u3000\u3000', true],
    ['no-break blanks', '\u00a0', true],
    ['line breaks', '\n\n', true],
    ['a text', ' 按次 ', false],
    ['zero', 0, false],
  ])('%s', async (_, content, blank) => {
    excel.user.type('甲', 'A1', content);
    expect(await valueOf(blankFormula(A1))).toBe(blank);
  });
});

/** The formula of a mark on A1. */
const pinned = (pin: Pin, modern = true): string => {
  const condition = isUnchanged([pin], fixedOn('s1'), 200, modern);
  return markFormula([{ cell: A1, reach: 'fixed', write: () => condition }], 0);
};

describe('isUnchanged, calculated', () => {
  it.each([
    ['a text', '按次计算', '按次计算。'],
    ['a text that differs in case', 'Abc', 'abc'],
    ['a text with quotes', '说"好"', '说“好”'],
    ['a text with line breaks', '甲\n乙', '甲乙'],
    ['a text longer than one literal', '标'.repeat(700), '标'.repeat(701)],
    ['a text too long for a formula', '目'.repeat(9000), '目'.repeat(8999)],
    [
      'one character in the middle of a long text',
      `${'前'.repeat(200)}5${'后'.repeat(200)}`,
      `${'前'.repeat(200)}6${'后'.repeat(200)}`,
    ],
    [
      'two characters of a long text that change places',
      `${'前'.repeat(250)}甲乙`,
      `${'前'.repeat(250)}乙甲`,
    ],
    ['a long text with line breaks', '第一行\n'.repeat(80), '第一行 '.repeat(80)],
    ['a number', 383.1, 383.11],
    ['a number and then a text', 12, 'x12'],
    ['an empty cell that is filled', '', '新'],
    ['a filled cell that is emptied', '旧', ''],
  ])('%s', async (_, before, after) => {
    const formula = pinned({ cell: A1, value: before });
    excel.user.type('甲', 'A1', before);
    expect(await valueOf(formula)).toBe(true);
    excel.user.type('甲', 'A1', after);
    // What is an error shows no mark either: a text that became shorter has no character in some place.
    expect([false, '#VALUE!']).toContain(await valueOf(formula));
  });

  it('looks at cells of other sheets', async () => {
    const formula = pinned({ cell: at('s2', "乙 '二'"), value: 5 });
    excel.user.type("乙 '二'", 'A1', 5);
    expect(await valueOf(formula)).toBe(true);
    excel.user.type("乙 '二'", 'A1', 6);
    expect(await valueOf(formula)).toBe(false);
  });
});
