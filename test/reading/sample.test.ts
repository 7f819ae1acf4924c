import { join } from 'node:path';
import { loadWorkbook } from '../../src/cli/workbook-file';
import type { FormKind } from '../../src/forms/model';
import { readWorkbook } from '../../src/reading/read';
import type { Grid } from '../../src/reading/grid';
import { parseRange } from './fixtures/addresses';
import expected from './fixtures/sample-2024-truth.json';
import { accuracyOf, scoreReading } from './score';
import type { TruthTable } from './truth';

const load = (merges: boolean): readonly Grid[] =>
  loadWorkbook(join(__dirname, '../../assets/sample-2024.xlsx'), { merges }).grids;

interface ExpectedField {
  readonly key: string;
  readonly value: string | number | null;
  readonly range?: string;
  readonly unscored?: boolean;
}

const truths: readonly TruthTable[] = expected.map(({ sheet, form, range, fields }) => ({
  sheet,
  form: form as FormKind,
  family: form,
  range: parseRange(range),
  fields: (fields as readonly ExpectedField[]).map(({ range: at, ...field }) => ({
    ...field,
    range: at === undefined ? undefined : parseRange(at),
  })),
}));

describe('the sample workbook', () => {
  test('every field is read with value and source', () => {
    const score = scoreReading(readWorkbook(load(true)), truths);
    expect(score.tables.flatMap(({ misses }) => misses)).toEqual([]);
    expect(score.falseTables).toEqual([]);
    expect(score.expected).toBe(700);
  });

  test('without merge information at least 99 % of the fields are', () => {
    const score = scoreReading(readWorkbook(load(false)), truths);
    expect(score.falseTables).toEqual([]);
    expect(accuracyOf(score)).toBeGreaterThanOrEqual(0.99);
  });
});
