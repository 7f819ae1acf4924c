import { BooleanNumber, type IWorkbookData } from '@univerjs/core';
import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import type { CellEdit, Fix } from '../review/finding';
import { applyFix, takeBack } from './apply-fix';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn()));
beforeEach(() =>
  excel.reset(
    workbookOf({
      项目一: [
        [' 甲 ', '１２００', '=1+1', '乙', '08588224567 ', '520123199001011234　', '=" "&D1&" "', 12.5],
      ],
    }),
  ),
);
afterAll(() => excel.stop());

const edit = (column: number, before: string, after: string): CellEdit => ({
  at: { sheet: { id: 's1', name: '项目一' }, row: 0, column, rows: 1, columns: 1 },
  before,
  after,
});
const fix = (...edits: CellEdit[]): Fix => ({ label: { zh: '', en: '' }, edits });
const cells = () => excel.host.grid.cells.read('s1', { row: 0, column: 0, rows: 1, columns: 8 })[0]!;

describe('applyFix', () => {
  it.each([
    ['text as text', edit(0, ' 甲 ', '甲'), '甲'],
    ['digits as text', edit(1, '１２００', '1200'), '1200'],
    ['a phone number as text', edit(4, '08588224567 ', '08588224567'), '08588224567'],
    ['a long number as text', edit(5, '520123199001011234　', '520123199001011234'), '520123199001011234'],
    ['what looks like a formula as text', edit(3, '乙', '=HYPERLINK("x")'), '=HYPERLINK("x")'],
    ['what looks like a date as text', edit(3, '乙', '3-5'), '3-5'],
    ['nothing', edit(3, '乙', ''), ''],
  ])('writes %s', async (_, change, value) => {
    await applyFix(fix(change));
    const cell = cells()[change.at.column];
    expect(cell).toMatchObject({ value });
    expect(cell?.formula ?? '').toBe('');
  });

  it.each([
    ['with separators', '1,920,000', '1920000', '#,##0'],
    ['with decimals', '483.50', '483.50', '0.00'],
    ['with both', '1,200.5', '1200.5', '#,##0.0'],
  ])('turns a number kept as text into a number that looks the same: %s', async (_, text, digits, format) => {
    excel.reset(workbookOf({ 项目一: [['', '', '', text]] }));
    await applyFix(fix({ ...edit(3, text, digits), as: 'number' }));
    expect(cells()[3]).toMatchObject({ value: Number(digits), text, format });
  });

  it.each<[string, CellEdit, string, unknown]>([
    ['a formula', edit(2, '2', '3'), 'formula', { formula: '=1+1', value: 2 }],
    [
      'a formula, also where a number is wanted',
      { ...edit(2, '2', '2'), as: 'number' },
      'formula',
      { formula: '=1+1' },
    ],
    ['a number', edit(7, '12.5', '12.50'), 'number', { value: 12.5 }],
  ])('leaves %s and says so', async (_, change, reason, holds) => {
    expect(await applyFix(fix(change))).toEqual({ written: [], left: [{ at: change.at, reason }] });
    expect(cells()[change.at.column]).toMatchObject(holds as object);
  });

  it('puts TRIM around a formula where that does the same', async () => {
    await excel.settle();
    const { written } = await applyFix(fix(edit(6, ' 乙 ', '乙')));
    await excel.settle();
    expect(cells()[6]).toMatchObject({ formula: '=TRIM(" "&D1&" ")', value: '乙' });
    expect(await takeBack(written)).toEqual([]);
    expect(cells()[6]?.formula).toBe('=" "&D1&" "');
  });

  it('leaves a text of which letters look otherwise', async () => {
    excel.reset(withRichText(' 甲乙 '));
    const change = edit(0, ' 甲乙 ', '甲乙');
    expect(await applyFix(fix(change))).toEqual({
      written: [],
      left: [{ at: change.at, reason: 'rich-text' }],
    });
    expect(cells()[0]?.value).toBe(' 甲乙 ');
    expect(excel.host.recorder.writes).toEqual([]);
  });

  it('does all or nothing when a cell has changed since', async () => {
    await expect(applyFix(fix(edit(3, '乙', '丙'), edit(0, '别的', '甲')))).rejects.toMatchObject({
      code: 'cell-changed',
    });
    expect(cells()[3]).toMatchObject({ value: '乙' });
  });

  it('names the protected sheet and changes nothing', async () => {
    excel.user.protect('项目一');
    await expect(applyFix(fix(edit(3, '乙', '丙')))).rejects.toMatchObject({
      code: 'protected-sheet',
      message: expect.stringContaining('项目一'),
    });
    expect(excel.host.recorder.writes).toEqual([]);
  });

  it('tells when the sheet is gone', async () => {
    excel.user.addSheet('丁');
    excel.user.deleteSheet('项目一');
    await expect(applyFix(fix(edit(3, '乙', '丙')))).rejects.toMatchObject({ code: 'sheet-gone' });
  });
});

describe('takeBack', () => {
  it('puts back contents and formats of cells that hold what was written, and names the others', async () => {
    await excel.settle();
    const before = cells();
    const { written } = await applyFix(
      fix(
        edit(0, ' 甲 ', '甲'),
        { ...edit(1, '１２００', '1200'), as: 'number' },
        edit(4, '08588224567 ', '08588224567'),
      ),
    );
    excel.user.type('项目一', 'A1', '丙');
    expect(await takeBack(written)).toEqual([{ at: edit(0, '', '').at, reason: 'changed' }]);
    expect(cells()).toEqual([expect.objectContaining({ value: '丙' }), ...before.slice(1)]);
  });

  it('leaves a number that was typed over the text written', async () => {
    const { written } = await applyFix(fix(edit(4, '08588224567 ', '08588224567')));
    excel.user.type('项目一', 'E1', 8588224567);
    expect(await takeBack(written)).toHaveLength(1);
    expect(cells()[4]).toMatchObject({ value: 8588224567, kind: 'number' });
  });
});

/** A workbook whose first cell is a text with one letter in bold. */
function withRichText(text: string): IWorkbookData {
  const workbook = workbookOf({ 项目一: [[text]] });
  const cell = workbook.sheets['s1']!.cellData![0]![0]!;
  cell.p = {
    id: 'd',
    documentStyle: {},
    body: {
      dataStream: `${text}\r\n`,
      textRuns: [{ st: 1, ed: 2, ts: { bl: BooleanNumber.TRUE } }],
      paragraphs: [{ startIndex: text.length }],
    },
  };
  return workbook;
}
