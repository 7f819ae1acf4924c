import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';
import { EMPTY_RECORD } from '../review/workbook-record';
import { projectFormPlan } from '../writing';
import { startExcel } from './start';

/** An Excel of today, which has sets that the shipped office.js knows nothing of. */
let excel: TestExcel;
beforeAll(async () => (excel = await startStandIn({ excelApi: '1.21' })));
beforeEach(() => excel.reset(workbookOf({ 项目一: [['甲', '乙']] })));
afterAll(() => excel.stop());

const SHEET = { id: 's1', name: '项目一' };
const AT = { sheet: SHEET, row: 0, column: 1, rows: 1, columns: 1 };

it('is recognised', async () => {
  expect((await startExcel()).capabilities).toMatchObject({ excelApi: '1.21', undo: 'partial' });
});

it('does everything: reads, listens, marks, inserts', async () => {
  const host = await startExcel();
  const changed: unknown[] = [];
  await host.onChange((change) => changed.push(change));
  const grids = await host.scan();
  expect(grids).toHaveLength(1);
  expect(
    await host.installMarks(
      [
        {
          id: 'a',
          rule: 'test-rule',
          kind: 'missing-value',
          severity: 'error',
          dimension: '完整性',
          level: 'main',
          form: '[s]',
          cells: [AT],
          evidence: [],
          message: { zh: '', en: '' },
          mark: { while: 'unchanged' },
        },
      ],
      { gridOf: (sheet) => grids.find((grid) => grid.sheet.id === sheet) },
    ),
  ).toEqual({ marks: 1, refused: [] });
  expect(await host.removeMarks()).toEqual({ marks: 0, refused: [] });
  expect(await host.insert([projectFormPlan()])).toHaveLength(1);
  excel.user.type('项目一', 'A1', '改动');
  await excel.settle();
  expect(changed).toContainEqual(expect.objectContaining({ sheets: ['s1'] }));
  expect(excel.host.recorder.faults).toEqual([]);
});

it('removes the names that nothing needs any more, and leaves names of others alone', async () => {
  const others = [{ name: '总额', formula: '=项目一!$A$1' }];
  excel.reset({ ...excel.host.file(), names: others });
  const host = await startExcel();
  const excluded = { id: 'aaaa', type: 'exclude-sheet', sheet: SHEET } as const;
  await host.writeRecord(() => ({ ...EMPTY_RECORD, corrections: [excluded] }));
  expect(excel.host.file().names?.length).toBeGreaterThan(1);
  await host.writeRecord(() => EMPTY_RECORD);
  expect(excel.host.file().names).toEqual(others);
});
