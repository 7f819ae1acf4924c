import { readWorkbook } from '../../src/reading/read';
import { review } from '../../src/review/engine';
import { draw } from '../reading/fixtures/drawn-form';
import { FOREIGN_DEPARTMENTS } from '../reading/fixtures/foreign-departments';
import { FOREIGN_EXECUTION } from '../reading/fixtures/foreign-execution';
import { FOREIGN_ODD } from '../reading/fixtures/foreign-odd';
import { FOREIGN_PROVINCES } from '../reading/fixtures/foreign-provinces';
import { FOREIGN_TARGETS } from '../reading/fixtures/foreign-targets';

const FORMS = [
  ...FOREIGN_TARGETS,
  ...FOREIGN_DEPARTMENTS,
  ...FOREIGN_EXECUTION,
  ...FOREIGN_ODD,
  ...FOREIGN_PROVINCES,
];

test.each(FORMS)('$name: nothing certain is wrong with it, and no error is reported', ({ name, lines }) => {
  const { grid } = draw(name, lines);
  const { findings } = review(readWorkbook([grid]), { grids: new Map([[grid.sheet.id, grid]]) });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
