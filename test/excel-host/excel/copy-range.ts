import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { ISheetDataValidationRule, IStyleData } from '@univerjs/core';
import { createCfId } from '@univerjs/sheets-conditional-formatting';
import { invalidArgument } from '../batch/host-error';
import { fill, intersect, isInside, lastColumn, lastRow, type Area } from '../grid/area';
import type { CellEntry, Grid } from '../grid/grid';
import type { RangeState } from './book';
import { areasOf, rangeOf } from './rule-areas';

/** What `copyFrom` can bring along. (Link, transposing and skipping of blanks are not known here.) */
export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

/**
 * Copies a block of cells of one sheet, repeated until it fills the target; a target of one cell takes the whole
 * block. Relative references move along; merged areas, validation and conditional formats come with `All` and `Formats`.
 */
export function copyRange(target: RangeState, area: Area, from: Area, type: CopyType): void {
  const { book, sheetId } = target;
  const whole = area.rows * area.columns === 1 ? { ...area, rows: from.rows, columns: from.columns } : area;
  if (whole.rows % from.rows || whole.columns % from.columns || !isInside(whole)) throw invalidArgument();
  const source = (row: number, column: number): { row: number; column: number } => ({
    row: from.row + ((row - whole.row) % from.rows),
    column: from.column + ((column - whole.column) % from.columns),
  });
  if (type !== 'Formats') {
    book.assertWritable(sheetId, whole);
    const held = book.grid.cells.read(sheetId, from);
    const lexer = new LexerTreeBuilder();
    const entries = fill(whole, (row, column): CellEntry => {
      const at = source(row, column);
      const cell = held[at.row - from.row]?.[at.column - from.column];
      if (!cell || cell.kind === 'empty') return null;
      if (cell.formula === undefined || type === 'Values') return { value: cell.value };
      return { formula: lexer.moveFormulaRefOffset(cell.formula, column - at.column, row - at.row) };
    });
    book.grid.cells.write(sheetId, whole, entries);
  }
  if (type === 'All' || type === 'Formats') {
    book.assertFormattable(sheetId);
    copyLooks(target, whole, from, source);
  }
}

function copyLooks(
  { book: { grid }, sheetId }: RangeState,
  whole: Area,
  from: Area,
  source: (row: number, column: number) => { row: number; column: number },
): void {
  const rules = grid.validations.list(sheetId);
  grid.cells.unmerge(sheetId, whole);
  grid.cells.restyle(sheetId, whole, (row, column) => {
    const at = source(row, column);
    const now = Object.keys(grid.cells.style(sheetId, row, column));
    const none: IStyleData = Object.fromEntries(now.map((part) => [part, null]));
    return { ...none, ...grid.cells.style(sheetId, at.row, at.column) };
  });
  fill(whole, (row, column) => {
    const cell = { row, column, rows: 1, columns: 1 };
    const at = source(row, column);
    const rule = rules.find(({ ranges }) => ranges.some((range) => holds(range, at)));
    grid.validations.clear(sheetId, cell);
    if (rule) grid.validations.set(sheetId, cell, { ...rule, uid: `${rule.uid}-${row}-${column}` });
  });
  copyConditionalFormats(grid, sheetId, whole, from);
  const merged = grid.cells.merges(sheetId).filter((merge) => isWithin(merge, from));
  for (let down = 0; down < whole.rows; down += from.rows)
    for (let across = 0; across < whole.columns; across += from.columns)
      for (const merge of merged)
        grid.cells.merge(
          sheetId,
          {
            ...merge,
            row: merge.row - from.row + whole.row + down,
            column: merge.column - from.column + whole.column + across,
          },
          false,
        );
}

/** Conditional formats of the block, once for each time it is repeated; relative references move along. */
function copyConditionalFormats(grid: Grid, sheetId: string, whole: Area, from: Area): void {
  const lexer = new LexerTreeBuilder();
  for (const rule of [...grid.conditionalFormats.list(sheetId)]) {
    const common = areasOf(rule)
      .map((area) => intersect(from, area))
      .filter((area) => area !== null);
    const [first] = common;
    const [base] = areasOf(rule);
    if (!first || !base) continue;
    for (let down = 0; down < whole.rows; down += from.rows)
      for (let across = 0; across < whole.columns; across += from.columns) {
        const rows = whole.row + down - from.row;
        const columns = whole.column + across - from.column;
        const formula = 'value' in rule.rule ? String(rule.rule.value) : '';
        const moved =
          formula === ''
            ? formula
            : lexer.moveFormulaRefOffset(
                formula,
                first.column + columns - base.column,
                first.row + rows - base.row,
              );
        grid.conditionalFormats.add(sheetId, {
          ...rule,
          cfId: createCfId(),
          ranges: common.map((area) =>
            rangeOf({ ...area, row: area.row + rows, column: area.column + columns }),
          ),
          rule: 'value' in rule.rule ? { ...rule.rule, value: moved } : rule.rule,
        } as typeof rule);
      }
  }
}

const holds = (
  range: ISheetDataValidationRule['ranges'][number],
  { row, column }: { row: number; column: number },
): boolean =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);
