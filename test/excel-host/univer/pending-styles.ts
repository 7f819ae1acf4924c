import type { IStyleData } from '@univerjs/core';

/**
 * Style changes of single cells, gathered until something else happens: an add-in that formats a form sets hundreds of
 * properties in one batch, and each command of Univer goes through the whole formula engine.
 */
export class PendingStyles {
  private sheets = new Map<string, Map<number, Map<number, IStyleData>>>();

  add(sheetId: string, row: number, column: number, patch: IStyleData): void {
    const rows = entry(this.sheets, sheetId, () => new Map<number, Map<number, IStyleData>>());
    const cells = entry(rows, row, () => new Map<number, IStyleData>());
    cells.set(column, layered(cells.get(column) ?? {}, patch));
  }

  /** The style with what is pending for the cell; parts to be removed are null. */
  over(style: IStyleData, sheetId: string, row: number, column: number): IStyleData {
    const patch = this.sheets.get(sheetId)?.get(row)?.get(column);
    return patch ? layered(style, patch) : style;
  }

  /** Everything gathered, sheet by sheet; nothing is pending afterwards. */
  take(): ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<number, IStyleData>>> {
    const taken = this.sheets;
    if (taken.size > 0) this.sheets = new Map();
    return taken;
  }
}

const layered = (below: IStyleData, above: IStyleData): IStyleData => ({
  ...below,
  ...above,
  ...(below.bd && above.bd ? { bd: { ...below.bd, ...above.bd } } : {}),
});

function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}
