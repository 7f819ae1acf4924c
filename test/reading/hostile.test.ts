import type { Rect } from '../../src/forms/cell';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import type { CellValue, Grid } from '../../src/reading/grid';
import { layOutProject } from './generate';
import { FICTIONAL_PROJECTS } from './models/projects';
import { LABELS } from './layout/words';

const SAMPLE = FICTIONAL_PROJECTS[0]!;
const plainForm = (): Grid => layOutProject('city-project', SAMPLE, new Set(), 1).grid;

function gridOf(values: CellValue[][], merges?: readonly Rect[]): Grid {
  return {
    sheet: { id: 's', name: '表' },
    origin: { row: 0, column: 0 },
    values,
    texts: values.map((row) => row.map(String)),
    ...(merges ? { merges } : {}),
  };
}

/** Counts how often cells are looked at, in values and texts. */
function counted(grid: Grid): { readonly grid: Grid; readonly reads: () => number } {
  let reads = 0;
  const watch = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    rows.map(
      (row) =>
        new Proxy(row, {
          get(target, key, receiver): unknown {
            if (typeof key === 'string' && /^\d+$/u.test(key)) reads += 1;
            return Reflect.get(target, key, receiver);
          },
        }),
    );
  return { grid: { ...grid, values: watch(grid.values), texts: watch(grid.texts) }, reads: () => reads };
}

/** Processor time of one reading in milliseconds, the best of three: growth is compared, not seconds. */
function effort(grids: readonly Grid[]): number {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const before = process.cpuUsage();
    readWorkbook(grids);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** What four times the input may cost: linear is 4, quadratic is 16. The floor keeps noise out of tiny times. */
const FACTOR = 10;
const FLOOR_MS = 15;
function expectLinear(make: (size: number) => readonly Grid[], size: number): void {
  effort(make(size));
  const small = Math.max(effort(make(size)), FLOOR_MS);
  expect(effort(make(size * 4))).toBeLessThan(small * FACTOR);
}

describe('a used range far larger than its content', () => {
  test('1,048,576 rows with three cells are looked at a few times each, and no form is found', () => {
    const rows = 1_048_576;
    const empty: CellValue[] = [''];
    const values = Array.from({ length: rows }, () => empty);
    values[0] = ['项目绩效目标表'];
    values[500_000] = ['项目名称'];
    values[rows - 1] = [1];
    let rowsLookedAt = 0;
    const watched = new Proxy(values, {
      get(target, key, receiver): unknown {
        if (typeof key === 'string' && /^\d+$/u.test(key)) rowsLookedAt += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    const texts = values.map((row) => row as string[]);
    texts[rows - 1] = ['1'];
    const reading = readWorkbook([{ ...gridOf([]), values: watched, texts }]);
    expect(formsOf(reading)).toEqual([]);
    expect(rowsLookedAt).toBeLessThan(rows * 4);
  });

  test('a form at the bottom of many empty rows is read as if it stood at the top', () => {
    const form = plainForm();
    const above = 60_000;
    const blank = form.values[0]!.map(() => '');
    const deep: Grid = {
      ...form,
      values: [...Array.from({ length: above }, () => blank), ...form.values],
      texts: [...Array.from({ length: above }, () => blank), ...form.texts],
      formulas: [...Array.from({ length: above }, () => blank), ...form.formulas!],
      numberFormats: [...Array.from({ length: above }, () => blank), ...form.numberFormats!],
      merges: form.merges!.map((merge) => ({ ...merge, row: merge.row + above })),
    };
    const { grid, reads } = counted(deep);
    const [low] = formsOf(readWorkbook([grid]));
    const [high] = formsOf(readWorkbook([form]));
    expect(low?.indicators.map((indicator) => indicator.key)).toEqual(
      high?.indicators.map((indicator) => indicator.key),
    );
    expect(low?.range.row).toBe(above + (high?.range.row ?? 0));
    expect(reads()).toBeLessThan(deep.values.length * blank.length * 8);
  });
});

describe('merges', () => {
  test('the cost grows with their number, not with its square', () => {
    const make = (count: number): Grid[] => {
      const values = Array.from({ length: count }, (_, i) => [
        i % 7 === 0 ? '项目名称' : `值${i}`,
        '',
        `乙${i}`,
        '',
      ]);
      const merges = Array.from({ length: count }, (_, row) => ({
        row,
        column: (row % 2) * 2,
        rows: 1,
        columns: 2,
      }));
      return [gridOf(values, merges)];
    };
    expectLinear(make, 2_500);
  });

  test.each<[string, readonly Rect[]]>([
    [
      'overlapping',
      [
        { row: 3, column: 0, rows: 9, columns: 3 },
        { row: 5, column: 1, rows: 9, columns: 4 },
      ],
    ],
    ['one over the whole sheet', [{ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }]],
    ['outside the used range', [{ row: 900_000, column: 9_000, rows: 10, columns: 10 }]],
    [
      'negative or without size',
      [
        { row: -4, column: -2, rows: 9, columns: 9 },
        { row: 2, column: 2, rows: 0, columns: -1 },
      ],
    ],
    ['not a number', [{ row: NaN, column: 0, rows: Infinity, columns: 2 }]],
    [
      'the same area many times',
      Array.from({ length: 500 }, () => ({ row: 4, column: 2, rows: 2, columns: 2 })),
    ],
  ])('damaged: %s', (_, broken) => {
    const form = plainForm();
    const reading = readWorkbook([{ ...form, merges: [...form.merges!, ...broken] }]);
    expect(reading.sheets).toHaveLength(1);
    expect(formsOf(reading).length <= 1).toBe(true);
  });

  test('merges outside of the form do not change what is read', () => {
    const form = plainForm();
    const broken = [
      { row: 900_000, column: 9_000, rows: 10, columns: 10 },
      { row: -9, column: -9, rows: 2, columns: 2 },
    ];
    const names = (grid: Grid): unknown =>
      formsOf(readWorkbook([grid])).map((f) => f.indicators.map((i) => i.key));
    expect(names({ ...form, merges: [...form.merges!, ...broken] })).toEqual(names(form));
  });
});

const LONGEST_TEXT = 32_767;

describe('very long cells', () => {
  test.each<[string, (length: number) => string]>([
    ['letters', (n) => 'a'.repeat(n)],
    ['blanks', (n) => ' '.repeat(n)],
    ['blanks between words', (n) => `项目${' '.repeat(n - 4)}名称`],
    ['line breaks', (n) => '\n'.repeat(n)],
    ['a label and its value', (n) => `项目名称：${'长'.repeat(n - 5)}`],
    ['open brackets', (n) => '（'.repeat(n)],
    ['numbering prefixes', (n) => '1.'.repeat(n / 2)],
    ['plan entries', (n) => '计划1：'.repeat(n / 4)],
    ['goals in one cell', (n) => '目标1：完成；'.repeat(n / 7)],
    ['digits', (n) => '9'.repeat(n)],
    ['digits and separators', (n) => '1,'.repeat(n / 2)],
    ['years', (n) => '2024年'.repeat(n / 5)],
    ['operators', (n) => '≥'.repeat(n)],
    ['colons', (n) => '：'.repeat(n)],
    ['units in brackets', (n) => '（万元）'.repeat(n / 4)],
    ['indicator names', (n) => '产出指标'.repeat(n / 4)],
    ['percentages', (n) => '100%'.repeat(n / 4)],
    ['near dates', (n) => '2024年1月至'.repeat(n / 7)],
    ['combining marks', (n) => 'é'.repeat(n / 2)],
  ])('%s cost time in proportion to their length', (_, text) => {
    const make = (length: number): Grid[] => {
      const form = plainForm();
      const long = text(length);
      const values = form.values.map((row, r) =>
        row.map((value, c) => (value !== '' && (r + c) % 3 === 0 ? long : value)),
      );
      return [{ ...form, values, texts: values.map((row) => row.map(String)) }];
    };
    expectLinear(make, Math.floor(LONGEST_TEXT / 4));
  });
});

describe('cells that look like labels', () => {
  const words = Object.values(LABELS).flat();
  test.each<[string, (count: number) => CellValue[][]]>([
    ['in one column', (n) => Array.from({ length: n }, (_, i) => [words[i % words.length]!])],
    ['in one row', (n) => [Array.from({ length: n }, (_, i) => words[i % words.length]!)]],
    [
      'in two rows',
      (n) =>
        Array.from({ length: 2 }, (_r, r) =>
          Array.from({ length: n / 2 }, (_c, i) => words[(i + 3 * r) % words.length]!),
        ),
    ],
    [
      'in a block',
      (n) =>
        Array.from({ length: n / 10 }, (_, r) =>
          Array.from({ length: 10 }, (_, c) => words[(r * 7 + c) % words.length]!),
        ),
    ],
    [
      'that nearly match',
      (n) => Array.from({ length: n }, (_, i) => [`${words[i % words.length]!}项`, `${i}`]),
    ],
    [
      'as indicator headers',
      (n) => Array.from({ length: n }, () => ['一级指标', '二级指标', '三级指标', '指标值']),
    ],
    ['as titles', (n) => Array.from({ length: n }, () => ['项目支出绩效目标表', ''])],
    ['as project names', (n) => Array.from({ length: n }, (_, i) => ['项目名称', `甲${i}`])],
  ])('5,000 %s', (_, make) => {
    expectLinear((count) => [gridOf(make(count))], 1_250);
  });
});

describe('many forms on one sheet', () => {
  test('the cost grows with their number', () => {
    const make = (count: number): Grid[] => {
      const form = plainForm();
      const height = form.values.length;
      const repeat = <T>(rows: readonly T[]): T[] => Array.from({ length: count }, () => rows).flat();
      return [
        {
          ...form,
          values: repeat(form.values),
          texts: repeat(form.texts),
          formulas: repeat(form.formulas!),
          numberFormats: repeat(form.numberFormats!),
          merges: Array.from({ length: count }, (_, i) =>
            form.merges!.map((m) => ({ ...m, row: m.row + i * height })),
          ).flat(),
        },
      ];
    };
    expect(formsOf(readWorkbook(make(7)))).toHaveLength(7);
    expectLinear(make, 40);
  });
});

describe('strange content', () => {
  const mapped = (change: (value: CellValue, row: number, column: number) => CellValue): Grid => {
    const form = plainForm();
    const values = form.values.map((row, r) =>
      row.map((value, c) => (value === '' ? '' : change(value, r, c))),
    );
    return { ...form, values, texts: values.map((row) => row.map(String)) };
  };

  test('#REF! in every cell is no form', () => {
    const reading = readWorkbook([mapped(() => '#REF!')]);
    expect(formsOf(reading)).toEqual([]);
    expect(reading.sheets[0]!.skipped?.reason.zh).toMatch(/\S/u);
  });

  test('#REF! in every amount is not read as an amount', () => {
    const reading = readWorkbook([mapped((value) => (typeof value === 'number' ? '#REF!' : value))]);
    const [form] = formsOf(reading);
    expect(form).toBeDefined();
    expect(form!.fields.budget.state).not.toBe('read');
  });

  test('bidirectional marks and control characters around labels do not hide them', () => {
    const marked = mapped((value) =>
      typeof value === 'string' ? `\u202a\u0007${value}\u202c\u200f` : value,
    );
    const [form] = formsOf(readWorkbook([marked]));
    expect(form?.kind).toBe('project');
    expect(form?.indicators).toHaveLength(SAMPLE.indicators.length);
  });

  test('lone surrogates are read like any text', () => {
    const marked = mapped((value) => (typeof value === 'string' ? `${value}\ud83d` : value));
    expect(readWorkbook([marked]).sheets).toHaveLength(1);
  });
});
