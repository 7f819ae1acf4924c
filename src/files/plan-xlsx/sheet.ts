import { cellAddress, rectAddress } from '../../forms/cell';
import type { PlanCell, PlanValidation, SheetPlan } from '../../writing/sheet-plan';
import type { SharedTexts, Styles } from './styles';
import { escaped } from '../xml-text';
import { escapedCellText, xml, xmlList } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Heights are kept in steps of one pixel. */
const ROW_HEIGHT_STEP = 0.75;
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
const A4 = 9;
const LAST_COLUMN = 16_383;

/** A plan as the part of a sheet. Its texts and looks go into those of the workbook. */
export function sheetXml(plan: SheetPlan, texts: SharedTexts, styles: Styles): string {
  const { print } = plan;
  return xml(
    'worksheet',
    { xmlns: MAIN },
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    xml(
      'cols',
      {},
      ...plan.columnWidths.map((width, index) =>
        xml('col', { min: index + 1, max: index + 1, width, customWidth: 1 }),
      ),
    ),
    xml('sheetData', {}, ...rowsXml(plan, texts, styles)),
    xmlList(
      'mergeCells',
      plan.cells
        .filter(({ rect }) => rect.rows * rect.columns > 1)
        .map(({ rect }) => xml('mergeCell', { ref: rectAddress(rect) })),
    ),
    xmlList('dataValidations', plan.validations.map(validationXml)),
    '<printOptions horizontalCentered="1"/>',
    xml('pageMargins', MARGINS),
    xml('pageSetup', {
      paperSize: A4,
      orientation: print.orientation,
      fitToWidth: 1,
      fitToHeight: print.squeeze === undefined ? 0 : 1,
    }),
    xml('headerFooter', {}, xml('oddFooter', {}, escaped(`&C${print.pageNumbers}`))),
    // The file counts the rows from one, and names the last row of a page.
    print.breaks.length === 0
      ? ''
      : xml(
          'rowBreaks',
          { count: print.breaks.length, manualBreakCount: print.breaks.length },
          ...print.breaks.map((row) => xml('brk', { id: row, max: LAST_COLUMN, man: 1 })),
        ),
  );
}

/** Rows with their cells, every cell of a merged one with its look. */
function rowsXml(plan: SheetPlan, texts: SharedTexts, styles: Styles): readonly string[] {
  const rows = plan.rowHeights.map(() => new Map<number, string>());
  for (const cell of plan.cells) {
    const look = plan.looks[cell.style];
    const { rect } = cell;
    for (let row = rect.row; row < rect.row + rect.rows; row += 1)
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        const isFirst = row === rect.row && column === rect.column;
        const s = styles.of(look, isFirst ? cell.numberFormat : undefined);
        const r = cellAddress({ row, column });
        (rows[row] ??= new Map()).set(column, isFirst ? cellXml(cell, r, s, texts) : xml('c', { r, s }));
      }
  }
  return rows.map((cells, index) =>
    xml(
      'row',
      {
        r: index + 1,
        ht: heightOf(plan.rowHeights[index]),
        customHeight: plan.rowHeights[index] === undefined ? undefined : 1,
      },
      ...[...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell),
    ),
  );
}

const heightOf = (points: number | undefined): number | undefined =>
  points === undefined ? undefined : Math.ceil(points / ROW_HEIGHT_STEP) * ROW_HEIGHT_STEP;

function cellXml({ content }: PlanCell, r: string, s: number, texts: SharedTexts): string {
  switch (content.type) {
    case 'blank':
      return xml('c', { r, s });
    case 'text':
      return xml('c', { r, s, t: 's' }, `<v>${texts.of(escapedCellText(content.text))}</v>`);
    case 'number':
      return xml('c', { r, s }, `<v>${content.value}</v>`);
    case 'formula':
      return typeof content.value === 'number'
        ? xml('c', { r, s }, `<f>${escaped(content.formula)}</f><v>${content.value}</v>`)
        : xml(
            'c',
            { r, s, t: 'str' },
            `<f>${escaped(content.formula)}</f><v>${escapedCellText(content.value)}</v>`,
          );
  }
}

function validationXml({ rect, rule, prompt, alert }: PlanValidation): string {
  const shown = {
    list: rule.type === 'list' && rule.strict,
    other: rule.type !== 'list' && alert !== undefined,
  };
  const attributes = {
    type: rule.type,
    operator: { list: undefined, decimal: 'greaterThanOrEqual', textLength: 'lessThanOrEqual' }[rule.type],
    allowBlank: 1,
    showInputMessage: prompt ? 1 : undefined,
    showErrorMessage: shown.list || shown.other ? 1 : undefined,
    errorTitle: alert?.title,
    error: alert?.text,
    promptTitle: prompt?.title,
    prompt: prompt?.text,
    sqref: cellAddress(rect),
  };
  return xml('dataValidation', attributes, `<formula1>${escaped(limitOf(rule))}</formula1>`);
}

function limitOf(rule: PlanValidation['rule']): string {
  switch (rule.type) {
    case 'list':
      return `"${rule.values.join(',')}"`;
    case 'decimal':
      return String(rule.minimum);
    case 'textLength':
      return String(rule.maximum);
  }
}
