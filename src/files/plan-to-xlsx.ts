import ExcelJS from 'exceljs';
import { cellAddress, rectAddress } from '../forms/cell';
import type { PlanCell, PlanLook, PlanValidation, SheetPlan } from '../writing/sheet-plan';
import { writeXlsx } from './write-xlsx';

const ROW_HEIGHT_STEP = 0.75;
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
const A4 = 9;

/** Writes plans into one `.xlsx` workbook, a sheet each. Text stays text, whatever it begins with. */
export async function plansToXlsx(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const plan of plans) addSheet(workbook, plan);
  return new Uint8Array(await writeXlsx(workbook));
}

function addSheet(workbook: ExcelJS.Workbook, plan: SheetPlan): void {
  const sheet = workbook.addWorksheet(plan.name);
  plan.columnWidths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  plan.rowHeights.forEach(
    (height, index) =>
      (sheet.getRow(index + 1).height = Math.ceil(height / ROW_HEIGHT_STEP) * ROW_HEIGHT_STEP),
  );
  for (const planCell of plan.cells) writeCell(sheet, planCell, plan.looks[planCell.style]);
  for (const { rect, ...validation } of plan.validations)
    sheet.getCell(cellAddress(rect)).dataValidation = dataValidation(validation);
  const { print } = plan;
  sheet.pageSetup = {
    paperSize: A4,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: MARGINS,
    printArea: rectAddress(print.area),
    ...(print.titleRows
      ? { printTitlesRow: `${print.titleRows.first + 1}:${print.titleRows.last + 1}` }
      : {}),
  };
  for (const row of print.breaks) sheet.getRow(row).addPageBreak();
  sheet.headerFooter.oddFooter = `&C${print.pageNumbers}`;
}

function writeCell(
  sheet: ExcelJS.Worksheet,
  { rect, content, numberFormat }: PlanCell,
  look: PlanLook,
): void {
  if (rect.rows * rect.columns > 1) sheet.mergeCells(rectAddress(rect));
  for (let row = 0; row < rect.rows; row += 1)
    for (let column = 0; column < rect.columns; column += 1)
      setLook(sheet.getCell(rect.row + row + 1, rect.column + column + 1), look);
  const target = sheet.getCell(cellAddress(rect));
  if (numberFormat) target.numFmt = numberFormat;
  if (content.type === 'text') target.value = content.text;
  if (content.type === 'number') target.value = content.value;
  if (content.type === 'formula') target.value = { formula: content.formula, result: content.value };
}

function setLook(cell: ExcelJS.Cell, look: PlanLook): void {
  cell.font = { name: look.font, size: look.size, bold: look.bold };
  cell.alignment = {
    horizontal: look.horizontal,
    vertical: look.vertical === 'center' ? 'middle' : 'top',
    wrapText: look.wrap,
  };
  if (look.fill)
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${look.fill.slice(1)}` } };
  if (look.border === 'thin') {
    const side = { style: 'thin' } as const;
    cell.border = { top: side, left: side, bottom: side, right: side };
  }
}

function dataValidation({ rule, prompt, alert }: Omit<PlanValidation, 'rect'>): ExcelJS.DataValidation {
  const messages = {
    allowBlank: true,
    ...(prompt ? { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text } : {}),
    ...(alert ? { showErrorMessage: true, errorTitle: alert.title, error: alert.text } : {}),
  };
  switch (rule.type) {
    case 'list':
      return {
        ...messages,
        type: 'list',
        formulae: [`"${rule.values.join(',')}"`],
        showErrorMessage: rule.strict,
      };
    case 'decimal':
      return { ...messages, type: 'decimal', operator: 'greaterThanOrEqual', formulae: [rule.minimum] };
    case 'textLength':
      return { ...messages, type: 'textLength', operator: 'lessThanOrEqual', formulae: [rule.maximum] };
  }
}
