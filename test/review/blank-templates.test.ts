import { readWorkbook } from '../../src/reading/read';
import { review } from '../../src/review/engine';
import { RULES } from '../../src/review/rules';
import { TEMPLATES } from '../../src/writing';
import { planToGrid } from '../writing/plan-to-grid';

const everyRule = new Set(RULES.map(({ id }) => id));
const cases = TEMPLATES.flatMap((template) =>
  [{}, { year: 2026, preparedBy: '青山县文化馆' }].map((known) => ({
    name: `${template.name.zh} ${Object.keys(known).length === 0 ? 'without' : 'with'} year and unit`,
    plan: template.blank(known),
  })),
);

test.each(cases)('not filled in yet, and nothing else: $name', ({ plan }) => {
  const grid = planToGrid(plan);
  const { findings, cannotJudge } = review(readWorkbook([grid]), {
    grids: new Map([[grid.sheet.id, grid]]),
    enabled: everyRule,
  });
  expect(findings.map(({ rule, severity }) => ({ rule, severity }))).toEqual([
    { rule: 'untouched-form', severity: 'tip' },
  ]);
  expect(cannotJudge).toEqual([]);
});

test('all blank forms in one workbook are each said once', () => {
  const grids = TEMPLATES.map((template) => planToGrid(template.blank({ year: 2026 }))).map(
    (grid, index) => ({
      ...grid,
      sheet: { id: `s${index}`, name: `${grid.sheet.name}${index}` },
    }),
  );
  const { findings } = review(readWorkbook(grids), {
    grids: new Map(grids.map((grid) => [grid.sheet.id, grid])),
  });
  expect(findings.map(({ rule }) => rule)).toEqual(TEMPLATES.map(() => 'untouched-form'));
});
