import type { Form } from '../forms/model';
import type { Text } from '../texts/text';
import { buildForm } from './form';
import { readParts } from './form-parts';
import { flatListHeader, readFlatList } from './flat-list';
import { correctionsOn, type Correction } from './corrections';
import type { Grid } from './grid';
import { readProjectList } from './project-list';
import type { Reading, SheetReading } from './reading';
import { NOT_RECOGNISED } from './reasons';
import { findRegions } from './region';
import { sheetCells } from './sheet-cells';

/** Reads the forms of one sheet. Time is linear in the slots of the grid; nothing a sheet holds makes it throw. */
export function readSheet(grid: Grid, corrections: readonly Correction[] = []): SheetReading {
  if (corrections.some(({ type }) => type === 'exclude-sheet'))
    return { sheet: grid.sheet, forms: [], skipped: { sheet: grid.sheet, reason: NOT_RECOGNISED.excluded } };
  const cells = sheetCells(grid);
  if (cells.rows.length === 0)
    return { sheet: grid.sheet, forms: [], skipped: { sheet: grid.sheet, reason: NOT_RECOGNISED.empty } };
  const forms: Form[] = [];
  let reason: Text = NOT_RECOGNISED.nothing;
  for (const region of findRegions(cells)) {
    const header = flatListHeader(region);
    const listed = header === undefined ? [] : readFlatList(region, header);
    if (listed.length > 0) {
      forms.push(...listed);
      continue;
    }
    const list = readProjectList(region);
    if (list) {
      forms.push(list);
      continue;
    }
    const outcome = buildForm(region, readParts(region));
    if ('form' in outcome) forms.push(outcome.form);
    else if (outcome.reason !== NOT_RECOGNISED.nothing) reason = outcome.reason;
  }
  return forms.length > 0
    ? { sheet: grid.sheet, forms }
    : { sheet: grid.sheet, forms, skipped: { sheet: grid.sheet, reason } };
}

/** Reads the forms of a workbook, sheet by sheet in workbook order. */
export const readWorkbook = (grids: readonly Grid[], corrections: readonly Correction[] = []): Reading => ({
  sheets: grids.map((grid) => readSheet(grid, correctionsOn(grid.sheet, corrections))),
});
