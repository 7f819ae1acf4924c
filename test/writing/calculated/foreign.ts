import { drawnTruth } from '../../reading/fixtures/drawn-form';
import { FOREIGN_CHOICES } from '../../reading/fixtures/foreign-choices';
import { FOREIGN_COSTS } from '../../reading/fixtures/foreign-costs';
import { FOREIGN_COUNTIES } from '../../reading/fixtures/foreign-counties';
import { FOREIGN_DEPARTMENTS } from '../../reading/fixtures/foreign-departments';
import { FOREIGN_EXECUTION } from '../../reading/fixtures/foreign-execution';
import { FOREIGN_MONEY } from '../../reading/fixtures/foreign-money';
import { FOREIGN_ODD } from '../../reading/fixtures/foreign-odd';
import { FOREIGN_OFFICES } from '../../reading/fixtures/foreign-offices';
import { FOREIGN_PROVINCES } from '../../reading/fixtures/foreign-provinces';
import { FOREIGN_TARGETS } from '../../reading/fixtures/foreign-targets';
import type { Grid } from '../../../src/reading/grid';

/** Sheets of forms of other places. */
export const foreignGrids = (): readonly Grid[] =>
  [
    ...FOREIGN_ODD,
    ...FOREIGN_TARGETS,
    ...FOREIGN_PROVINCES,
    ...FOREIGN_OFFICES,
    ...FOREIGN_DEPARTMENTS,
    ...FOREIGN_EXECUTION,
    ...FOREIGN_COUNTIES,
    ...FOREIGN_MONEY,
    ...FOREIGN_COSTS,
    ...FOREIGN_CHOICES,
  ].map((form) => drawnTruth(form, true).grid);
