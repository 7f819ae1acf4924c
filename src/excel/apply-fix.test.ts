import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import type { CellEdit, Fix } from '../review/finding';
import { applyFix } from './apply-fix';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';

let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn()));
beforeEach(() => excel.reset(workbookOf({ 项目一: [[' 甲 ', '１２００', '=1+1', '乙']] })));
afterAll(() => excel.stop());

const edit = (column: number, before: string, after: string): CellEdit => ({
  at: { sheet: { id: 's1', name: '项目一' }, row: 0, column, rows: 1, columns: 1 },
  before,
  after,
});
const fix = (...edits: CellEdit[]): Fix => ({ label: { zh: '', en: '' }, edits });
const cells = () => excel.host.grid.cells.read('s1', { row: 0, column: 0, rows: 1, columns: 4 })[0]!;

describe('applyFix', () => {
  it.each([
    ['text as text', edit(0, ' 甲 ', '甲'), '甲'],
    ['a plain number as a number', edit(1, '１２００', '1200'), 1200],
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

  it('judges a formula by what it shows', async () => {
    await applyFix(fix(edit(2, '2', '3')));
    expect(cells()[2]).toMatchObject({ value: 3 });
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
