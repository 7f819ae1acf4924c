import type { DeclaredUnit } from '../cells/amounts';
import { CellRow, type Cell } from '../cells/sheet-cells';
import { FieldAreaReader } from '../fields/field-area';
import { FieldChoice } from '../fields/field-choice';
import { ABSENT } from '../../forms/field';
import type { FieldName, Fields } from '../../forms/model';
import { FIELD_LABELS } from '../../forms/vocabulary';
import type { Draft } from '../cells/draft';

import { cornerUnit, findTitle, findYear } from '../regions/heading';
import { titlesOf } from '../regions/title';
import type { Region } from '../regions/region';
import { yearIn, yearLine } from '../cells/year';

export type PartialFields = Partial<{ -readonly [K in FieldName]: Fields[K] }>;

/** What stands above the header of a list: title, year, preparer, unit of money. */
export interface ListHeading {
  readonly title: Cell | undefined;
  readonly fields: PartialFields;
  readonly corner: DeclaredUnit | undefined;
}

/** Reads the lines above a list whose header stands in `rows[header]`. */
export function readListHeading(region: Region, header: number, draft: Draft): ListHeading {
  const rows = region.rows.slice(0, header);
  const title = findTitle(rows, rows.length);
  const area = new FieldAreaReader(region.cells, rows);
  let corner: DeclaredUnit | undefined;
  for (const row of rows) {
    const cells = row.cells.filter((cell) => {
      const unit = cornerUnit(cell);
      if (unit) {
        corner ??= { unit, at: draft.ref(cell) };
        draft.label(cell);
      }
      return cell !== title && !unit && yearLine(cell.text) === undefined && !titlesOf(row).includes(cell);
    });
    if (cells.length > 0) area.read(new CellRow(row.row, cells), undefined);
  }
  const { pairs, headless } = area.finish();
  const choice = new FieldChoice(pairs, 'project', draft, () => undefined);
  const fields: PartialFields = choice.fields();
  for (const cell of headless) draft.label(cell);
  if (title) {
    draft.sources.add(title);
    fields.title = { state: 'read', value: title.text, raw: title.raw, at: draft.ref(title) };
  }
  const year = findYear(rows, rows.length, title, draft);
  if (year.state === 'read') fields.year = year;
  else {
    const named = yearIn(region.cells.title);
    const place = title ?? region.rows[0]?.cells[0];
    if (named !== undefined && place)
      fields.year = { state: 'read', value: named, raw: region.cells.title, at: draft.ref(place) };
  }
  return { title, fields, corner };
}

/** All fields of a form; those not given are absent. */
export const completeFields = (fields: PartialFields): Fields => ({ ...NO_FIELDS, ...fields });

const NO_FIELDS = Object.fromEntries(
  (Object.keys(FIELD_LABELS) as FieldName[]).map((name) => [name, ABSENT]),
) as unknown as Fields;
