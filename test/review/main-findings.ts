import { loadWorkbook } from '../../src/cli/workbook-file';
import type { Grid } from '../../src/reading/grid';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import { review } from '../../src/review/engine';
import type { Finding } from '../../src/review/finding';
import { shownOf } from '../../src/review/list/entries';
import { placeName } from '../../src/review/support/evidence';
import { draw, type DrawnForm } from '../reading/fixtures/drawn-form';
import { FOREIGN_CHOICES } from '../reading/fixtures/foreign-choices';
import { FOREIGN_COUNTIES } from '../reading/fixtures/foreign-counties';
import { FOREIGN_DEPARTMENTS } from '../reading/fixtures/foreign-departments';
import { FOREIGN_EXECUTION } from '../reading/fixtures/foreign-execution';
import { FOREIGN_LISTS } from '../reading/fixtures/foreign-lists';
import { FOREIGN_MONEY } from '../reading/fixtures/foreign-money';
import { FOREIGN_OFFICES } from '../reading/fixtures/foreign-offices';
import { FOREIGN_PROVINCES } from '../reading/fixtures/foreign-provinces';
import { FOREIGN_TARGETS } from '../reading/fixtures/foreign-targets';
import { PUBLISHED_FORMS } from './published-forms';
import { FORMS_OF_COLUMNS } from './published-forms-of-columns';

/** What the review says at level `main` about a workbook, and how many forms were read in it. */
export interface MainFindings {
  readonly fixture: string;
  readonly forms: number;
  readonly findings: readonly Finding[];
}

/** Fixture, rule and cell: what a judgement is kept by. */
export const judgedKey = ({ rule, cells: [at] }: Finding): string => `${rule} ${at ? placeName(at) : ''}`;

function mainFindings(fixture: string, grids: readonly Grid[]): MainFindings {
  const reading = readWorkbook(grids);
  const { findings } = review(reading, { grids: new Map(grids.map((grid) => [grid.sheet.id, grid])) });
  return { fixture, forms: formsOf(reading).length, findings: shownOf(findings, 'main') };
}

const drawn = ({ name, lines }: Pick<DrawnForm, 'name' | 'lines'>): MainFindings =>
  mainFindings(name, [draw(name, lines).grid]);

/** The sample workbook. */
export const ofSample = (): MainFindings =>
  mainFindings('sample', loadWorkbook('assets/sample-2024.xlsx', { merges: true }).grids);

/** Forms drawn after published ones of many places. */
export const ofFixtures = (): readonly MainFindings[] =>
  [
    ...PUBLISHED_FORMS,
    ...FORMS_OF_COLUMNS,
    ...FOREIGN_TARGETS,
    ...FOREIGN_PROVINCES,
    ...FOREIGN_OFFICES,
    ...FOREIGN_DEPARTMENTS,
    ...FOREIGN_EXECUTION,
    ...FOREIGN_LISTS,
    ...FOREIGN_COUNTIES,
    ...FOREIGN_MONEY,
    ...FOREIGN_CHOICES,
  ].map(drawn);
