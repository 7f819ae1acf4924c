import fc from 'fast-check';
import type { Rect } from '../../src/forms/cell';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import type { CellValue, Grid } from '../../src/reading/grid';
import { coverageOf } from './coverage';
import { generateWorkbook } from './generate';
import { LABELS } from './layout/words';

const RUNS = 300;
const SEED = 20240601;

const labelWords = Object.values(LABELS).flat();
const hostileText = fc.constantFrom(
  '#REF!',
  '#N/A',
  '：',
  '（）',
  '（',
  '一、',
  '1.',
  '≥',
  '100%',
  '2024',
  '单位：万元',
  '\u202e项目名称',
  '\u0000\u0007',
  '\ud83d',
  '产出指标（50分）',
  '数量指标',
  '满意度指标',
  '社会公众或服务对象满意度',
  '项目绩效目标表',
  '部门整体支出绩效目标表（2024年度）',
  '项目支出绩效自评表',
  '计划1',
  '目标1：a；目标2：b',
  '1.a；2.b',
  '1,2,3',
  '-0',
  '１２３４万元',
  '99999999999999999999999999元',
);
const label = fc
  .tuple(fc.constantFrom(...labelWords), fc.constantFrom('', '：', '（元）', '（万元）', '\n', '指标'))
  .map(([words, suffix]) => words + suffix);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: label },
  { weight: 2, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
  { weight: 1, arbitrary: fc.oneof(fc.double(), fc.integer(), fc.boolean()) },
);
const rect: fc.Arbitrary<Rect> = fc.record({
  row: fc.integer({ min: -1, max: 25 }),
  column: fc.integer({ min: -1, max: 12 }),
  rows: fc.integer({ min: 0, max: 8 }),
  columns: fc.integer({ min: 0, max: 6 }),
});

const grid: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.integer({ min: 0, max: 24 }),
    columns: fc.integer({ min: 0, max: 10 }),
    origin: fc.record({ row: fc.nat({ max: 9 }), column: fc.nat({ max: 9 }) }),
    merges: fc.option(fc.array(rect, { maxLength: 12 }), { nil: undefined }),
    hidden: fc.boolean(),
  })
  .chain(({ rows, columns, origin, merges, hidden }) =>
    fc
      .array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
      .map((values) => ({
        sheet: { id: 's', name: '表' },
        origin,
        values,
        texts: values.map((row) => row.map(String)),
        ...(merges ? { merges } : {}),
        ...(hidden ? { hidden: { rows: [1], columns: [0] } } : {}),
      })),
  );

/** Every form accounts for its cells, and every sheet either has forms or says why not. */
function expectWhole(grids: readonly Grid[]): void {
  const reading = readWorkbook(grids);
  expect(reading.sheets).toHaveLength(grids.length);
  reading.sheets.forEach((sheet, index) => {
    expect(sheet.skipped === undefined).toBe(sheet.forms.length > 0);
    for (const form of sheet.forms)
      expect(coverageOf(form, grids[index]!)).toEqual({ dropped: [], wronglyUnread: [] });
  });
}

describe('random grids', () => {
  test('are read or refused, and no cell of a form is dropped', () => {
    fc.assert(
      fc.property(fc.array(grid, { maxLength: 3 }), (grids) =>
        expectWhole(grids.map((g, i) => ({ ...g, sheet: { id: `s${i}`, name: `表${i}` } }))),
      ),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

interface Damage {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  row: fc.nat({ max: 60 }),
  column: fc.nat({ max: 12 }),
  value: cell,
});

describe('damaged forms', () => {
  test('cells replaced at random leave nothing dropped', () => {
    let forms = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: 500 }),
        fc.array(damage, { maxLength: 15 }),
        fc.array(rect, { maxLength: 4 }),
        (seed, damages, merges) => {
          const [original] = generateWorkbook(seed).grids;
          const values = original!.values.map((row) => [...row]);
          for (const { row, column, value } of damages)
            if (values[row]?.[column] !== undefined) values[row][column] = value;
          const texts = values.map((row, r) =>
            row.map((value, c) =>
              value === original!.values[r]![c] ? original!.texts[r]![c]! : String(value),
            ),
          );
          const damaged = { ...original!, values, texts, merges: [...(original!.merges ?? []), ...merges] };
          expectWhole([damaged]);
          forms += formsOf(readWorkbook([damaged])).length;
        },
      ),
      { numRuns: RUNS, seed: SEED },
    );
    expect(forms).toBeGreaterThan(RUNS / 2);
  });
});
