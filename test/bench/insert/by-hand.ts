import { rectAddress } from '../../../src/forms/cell';
import { projectFormPlan, type SheetPlan } from '../../../src/writing';

/** The form that is written by hand, and what the product inserts for it. */
export const PLAN = projectFormPlan({ year: 2026, preparedBy: '某市某局', projectName: '某项目' });

/** One that is written with `writeByHand`: literals, as they would stand in a script that was written for this form alone. */
interface Literals {
  readonly contents: readonly (readonly (string | number)[])[];
  readonly merged: readonly string[];
  readonly heights: readonly (readonly [address: string, points: number])[];
  readonly widths: readonly number[];
  readonly validations: readonly {
    readonly cells: string;
    readonly rule: Excel.DataValidationRule;
    readonly prompt: readonly [title: string, message: string];
    readonly alert: readonly [title: string, message: string] | undefined;
  }[];
}

/** Looks by blocks of cells, as the eye sees them. */
const LABELS = 'A4:B31,F5,F9,C11:C16,C17:G17,C18:D31';
const WRITTEN = 'C3:G4,C5:E5,G5,C6:G8,C9:E9,G9,C10:G10,D11:G16,E18:G31';

/**
 * Contents, merged areas, sizes and validation are the plan's own, worked out once before anything is measured: written
 * down a second time they would be out of date with the next change of a template.
 */
const LITERALS: Literals = literalsOf(PLAN);

function literalsOf({ cells, rowHeights, columnWidths, validations }: SheetPlan): Literals {
  const contents = rowHeights.map(() => columnWidths.map((): string | number => ''));
  for (const { rect, content } of cells) {
    const row = contents[rect.row];
    if (!row || content.type === 'blank') continue;
    if (content.type === 'formula') throw new Error('The blank project form has no formulas.');
    row[rect.column] = content.type === 'text' ? content.text : content.value;
  }
  return {
    contents,
    merged: cells.flatMap(({ rect }) => (rect.rows * rect.columns > 1 ? [rectAddress(rect)] : [])),
    heights: runsOf(rowHeights).map(({ first, count, value }) => [
      rectAddress({ row: first, column: 0, rows: count, columns: 1 }),
      value,
    ]),
    widths: columnWidths,
    validations: downwards(validations).map(({ rect, rule, prompt, alert }) => {
      if (!prompt) throw new Error('Every validation of the blank project form has a prompt.');
      return {
        cells: rectAddress(rect),
        rule: excelRule(rule),
        prompt: [prompt.title, prompt.text],
        alert: alert && [alert.title, alert.text],
      };
    }),
  };
}

/** Validations of cells below one another, as one where they are equal. */
function downwards(validations: SheetPlan['validations']): SheetPlan['validations'] {
  const joined: SheetPlan['validations'][number][] = [];
  for (const validation of validations) {
    const { rect: below, ...rest } = validation;
    const { rect, ...before } = joined.at(-1) ?? validation;
    const follows = rect.column === below.column && rect.row + rect.rows === below.row;
    if (follows && JSON.stringify(rest) === JSON.stringify(before))
      joined.splice(-1, 1, { ...validation, rect: { ...rect, rows: rect.rows + below.rows } });
    else joined.push(validation);
  }
  return joined;
}

/** Equal neighbours. */
function runsOf(values: readonly number[]): { first: number; count: number; value: number }[] {
  const runs: { first: number; count: number; value: number }[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last?.value === value) last.count += 1;
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}

function excelRule(rule: SheetPlan['validations'][number]['rule']): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'decimal':
      return { decimal: { formula1: rule.minimum, operator: 'GreaterThanOrEqualTo' } };
    case 'textLength':
      return { textLength: { formula1: rule.maximum, operator: 'LessThanOrEqualTo' } };
  }
}

/**
 * The blank project form as an engineer would write it straight down against Office.js: the contents as one block, looks and
 * lines for whole blocks, and only the cells, without print set-up, without protection or name checked beforehand.
 */
export function writeByHand(): Promise<void> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const sheet = worksheets.add(`表${worksheets.items.length + 1}`);
    await context.sync();

    LITERALS.widths.forEach((characters, column) => {
      sheet.getCell(0, column).format.columnWidth = characters * 5.25;
    });
    for (const [address, points] of LITERALS.heights) sheet.getRange(address).format.rowHeight = points;

    const all = sheet.getRange('A1:G31');
    all.numberFormat = Array.from({ length: 31 }, () => Array<string>(7).fill('@'));
    sheet.getRange('C9:E9').numberFormat = [Array<string>(3).fill('#,##0.00####')];

    const { format } = all;
    format.font.set({ name: '宋体', size: 10.5 });
    format.wrapText = true;
    format.verticalAlignment = 'Center';
    format.horizontalAlignment = 'Center';
    sheet.getRanges(WRITTEN).format.font.name = '仿宋';
    sheet.getRanges(LABELS).format.fill.color = '#F2F4F7';
    sheet.getRanges('A1:G1,A4:A31,C17:G17').format.font.bold = true;
    sheet.getRange('A1:G1').format.font.size = 18;
    sheet.getRange('A2:G2').format.font.size = 12;
    sheet.getRange('A3:G3').format.font.size = 11;
    sheet.getRanges('A3:G3,C10:G10,D11:G16,G18:G31').format.horizontalAlignment = 'Left';
    const { borders } = sheet.getRange('A4:G31').format;
    for (const side of [
      'EdgeTop',
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      'InsideHorizontal',
      'InsideVertical',
    ] as const)
      // prettier-ignore
      borders.getItem(side).style = 'Continuous';

    all.formulas = LITERALS.contents.map((row) => [...row]);
    for (const address of LITERALS.merged) sheet.getRange(address).merge();

    for (const { cells, rule, prompt, alert } of LITERALS.validations) {
      const { dataValidation } = sheet.getRange(cells);
      dataValidation.rule = rule;
      dataValidation.prompt = { showPrompt: true, title: prompt[0], message: prompt[1] };
      dataValidation.errorAlert = {
        showAlert: alert !== undefined,
        style: 'Stop',
        title: alert?.[0] ?? '',
        message: alert?.[1] ?? '',
      };
    }
    await context.sync();
  });
}
