import type { Form } from '../forms/model';
import { familyById, FLAT_LIST, PROJECT_LIST, type FormFamily } from '../forms/families';
import type { Text } from '../texts/text';
import { buildForm } from './whole/form';
import { readParts } from './whole/form-parts';
import { flatListHeader, readFlatList } from './lists/flat-list';
import { withBindings } from './bindings/corrected';
import { withFitCorrections } from './bindings/fit-corrections';
import { correctionsOn, type Correction } from './corrections';
import { readDescription, type Description } from './whole/description';
import type { Grid } from './grid';
import { readProjectList } from './lists/project-list';
import type { Reading, SheetReading } from './reading';
import { NOT_RECOGNISED } from './reasons';
import { findRegions, type Region } from './regions/region';
import { sheetCells } from './cells/sheet-cells';
import { withSurroundings } from './regions/surroundings';
import { withReasons } from './whole/unread-why';

/**
 * Reads the forms of one sheet, with what the user said about it. Time is linear in the slots of the grid; nothing a
 * sheet holds makes it throw.
 */
export function readSheet(grid: Grid, corrections: readonly Correction[] = []): SheetReading {
  const steps = readSheetSteps(grid, corrections);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps of a form each, for a caller that pauses between them: a sheet may hold hundreds of forms. */
export function* readSheetSteps(
  grid: Grid,
  corrections: readonly Correction[] = [],
): Generator<void, SheetReading, void> {
  const skipped = (reason: Text): SheetReading => ({
    sheet: grid.sheet,
    forms: [],
    skipped: { sheet: grid.sheet, reason },
  });
  if (corrections.some(({ type }) => type === 'exclude-sheet')) return skipped(NOT_RECOGNISED.excluded);
  const cells = sheetCells(grid);
  if (cells.rows.length === 0) return skipped(NOT_RECOGNISED.empty);
  yield;
  const family = chosenFamily(corrections);
  const forms: Form[] = [];
  const descriptions: Description[] = [];
  let reason: Text = family ? NOT_RECOGNISED.notOfFamily : NOT_RECOGNISED.nothing;
  for (const region of findRegions(cells)) {
    yield;
    const read = readRegion(region, family);
    if ('forms' in read) forms.push(...read.forms);
    else {
      const description = family ? undefined : readDescription(region);
      if (description) descriptions.push(description);
      else if (!family && read.reason !== NOT_RECOGNISED.nothing) reason = read.reason;
    }
  }
  const explained = descriptions.length > 0 && { descriptions };
  if (forms.length === 0)
    return { ...skipped(explained ? NOT_RECOGNISED.description : reason), ...explained };
  const whole = withSurroundings(forms, cells);
  const read = withBindings({ sheet: grid.sheet, forms: whole, ...explained }, cells, corrections);
  const reasoned = read.forms.map((form) => withReasons(form, cells));
  return { ...read, forms: withFitCorrections(reasoned, corrections) };
}

/** The family that the user named for the sheet; one that this version does not know has no effect. */
const chosenFamily = (corrections: readonly Correction[]): FormFamily | undefined =>
  corrections.flatMap((each) => (each.type === 'family' ? (familyById(each.family) ?? []) : [])).at(-1);

/** The forms of a region, or why it has none. A family that the user named decides how it is read. */
function readRegion(
  region: Region,
  family: FormFamily | undefined,
): { readonly forms: readonly Form[] } | { readonly reason: Text } {
  if (!family || family === FLAT_LIST) {
    const header = flatListHeader(region);
    const forms = header === undefined ? [] : readFlatList(region, header, family !== undefined);
    if (forms.length > 0) return { forms };
  }
  if (!family || family === PROJECT_LIST) {
    const list = readProjectList(region, family !== undefined);
    if (list) return { forms: [list] };
  }
  if (family === FLAT_LIST || family === PROJECT_LIST) return { reason: NOT_RECOGNISED.notOfFamily };
  const outcome = buildForm(region, readParts(region), family);
  return 'form' in outcome ? { forms: [outcome.form] } : outcome;
}

/** Reads the forms of a workbook, sheet by sheet in workbook order. */
export const readWorkbook = (grids: readonly Grid[], corrections: readonly Correction[] = []): Reading => ({
  sheets: grids.map((grid) => readSheet(grid, correctionsOn(grid.sheet, corrections))),
});
