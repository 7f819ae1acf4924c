import { format as formatNumber } from 'numfmt';
import type { Grid, CellValue } from '../../src/reading/grid';
import type { PlanContent, SheetPlan } from '../../src/writing/sheet-plan';

/** What Excel would hand out of a sheet laid out by this plan: values, shown texts, formulas, merges. */
export function planToGrid(plan: SheetPlan): Grid {
  const rows = plan.rowHeights.length;
  const columns = plan.columnWidths.length;
  const matrix = <T>(fill: T): T[][] =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => fill));
  const values = matrix<CellValue>('');
  const texts = matrix('');
  const formulas = matrix('');
  const numberFormats = matrix('General');
  for (const { rect, content, numberFormat } of plan.cells) {
    const value = valueOf(content);
    values[rect.row]![rect.column] = value;
    texts[rect.row]![rect.column] = typeof value === 'number' ? shown(value, numberFormat) : String(value);
    formulas[rect.row]![rect.column] = content.type === 'formula' ? `=${content.formula}` : String(value);
    numberFormats[rect.row]![rect.column] = numberFormat ?? 'General';
  }
  return {
    sheet: { id: plan.name, name: plan.name },
    origin: { row: 0, column: 0 },
    values,
    texts,
    formulas,
    numberFormats,
    merges: plan.cells.map(({ rect }) => rect).filter(({ rows: high, columns: wide }) => high * wide > 1),
  };
}

function valueOf(content: PlanContent): CellValue {
  switch (content.type) {
    case 'text':
      return content.text;
    case 'number':
    case 'formula':
      return content.value;
    case 'blank':
      return '';
  }
}

const shown = (value: number, format: string | undefined): string =>
  format === undefined || format === 'General' ? String(value) : formatNumber(format, value);
