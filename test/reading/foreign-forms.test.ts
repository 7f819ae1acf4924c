import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import { coverageOf, lostCells } from './coverage';
import { drawnTruth } from './fixtures/drawn-form';
import { FOREIGN_CHOICES } from './fixtures/foreign-choices';
import { FOREIGN_COSTS } from './fixtures/foreign-costs';
import { FOREIGN_COUNTIES } from './fixtures/foreign-counties';
import { FOREIGN_DEPARTMENTS } from './fixtures/foreign-departments';
import { FOREIGN_EXECUTION } from './fixtures/foreign-execution';
import { FOREIGN_FRESH } from './fixtures/foreign-fresh';
import { FOREIGN_HEADS } from './fixtures/foreign-heads';
import { FOREIGN_LISTS } from './fixtures/foreign-lists';
import { FOREIGN_LOST } from './fixtures/foreign-lost';
import { FOREIGN_MONEY } from './fixtures/foreign-money';
import { FOREIGN_ODD } from './fixtures/foreign-odd';
import { FOREIGN_OFFICES } from './fixtures/foreign-offices';
import { FOREIGN_PROVINCES } from './fixtures/foreign-provinces';
import { FOREIGN_REGIONS } from './fixtures/foreign-regions';
import { FOREIGN_ROLES } from './fixtures/foreign-roles';
import { FOREIGN_SHIFTED } from './fixtures/foreign-shifted';
import { FOREIGN_SOURCES } from './fixtures/foreign-sources';
import { FOREIGN_TARGETS } from './fixtures/foreign-targets';
import { FOREIGN_WRONG } from './fixtures/foreign-wrong';
import { scoreReading } from './score';

const FORMS = [
  ...FOREIGN_ODD,
  ...FOREIGN_TARGETS,
  ...FOREIGN_PROVINCES,
  ...FOREIGN_OFFICES,
  ...FOREIGN_DEPARTMENTS,
  ...FOREIGN_EXECUTION,
  ...FOREIGN_LISTS,
  ...FOREIGN_COUNTIES,
  ...FOREIGN_MONEY,
  ...FOREIGN_ROLES,
  ...FOREIGN_LOST,
  ...FOREIGN_COSTS,
  ...FOREIGN_WRONG,
  ...FOREIGN_CHOICES,
  ...FOREIGN_HEADS,
  ...FOREIGN_SOURCES,
  ...FOREIGN_SHIFTED,
  ...FOREIGN_REGIONS,
  ...FOREIGN_FRESH,
];

describe.each([
  ['with merges', true],
  ['without merges', false],
])('forms of other places, %s', (_, withMerges) => {
  test.each(FORMS.map((form) => [form.name, form] as const))('%s', (_name, form) => {
    const { grid, table } = drawnTruth(form, withMerges);
    const reading = readWorkbook([grid]);
    const score = scoreReading(reading, [table]);
    const missed = score.tables[0]!.misses.map(
      ({ key, want, got }) =>
        `${key}: ${want.value} at ${want.address}, got ${got?.value} at ${got?.address}`,
    );
    expect(missed).toEqual([]);
    expect(score.falseTables).toEqual([]);
    expect(score.tables[0]!.extraIndicators).toBe(0);
    for (const read of formsOf(reading)) expect(coverageOf(read, grid).dropped).toEqual([]);
    expect(lostCells(formsOf(reading), grid)).toEqual([]);
  });
});

test.each([
  ['with merges', true],
  ['without merges', false],
])('goals still to be filled in have their place below their labels, %s', (_, withMerges) => {
  const blank = FOREIGN_OFFICES.find(({ name }) => name === '空白自评表')!;
  const [form] = formsOf(readWorkbook([drawnTruth(blank, withMerges).grid]));
  expect(form?.fields.annualGoal).toMatchObject({ state: 'blank', at: { row: 9, column: 1 } });
  expect(form?.fields.goalActual).toMatchObject({ state: 'blank', at: { row: 9, column: 5 } });
});
