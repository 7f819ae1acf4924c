import type { CellHolding } from '../session/port/workbook-host';

/** Properties of a single cell that `holdingOf` looks at. */
export const HOLDING_PROPERTIES = 'values,formulas,valueTypes,numberFormat';
const TEXT_FORMAT = '@';
/** Fonts of letters: null where parts of one text differ, which Excel's interface can neither tell apart nor write. */
export const FONT_PROPERTIES =
  'format/font/name,format/font/size,format/font/color,format/font/bold,format/font/italic,format/font/underline,format/font/strikethrough';

/** Whether a cell is formatted as text, so that everything written into it becomes a text. */
export const isTextCell = ({ format }: Pick<CellHolding, 'format'>): boolean => format === TEXT_FORMAT;

/** What a single cell holds, after its `HOLDING_PROPERTIES` were loaded. */
export function holdingOf({ values, formulas, valueTypes, numberFormat }: Excel.Range): CellHolding {
  const value = (values[0]?.[0] ?? '') as CellHolding['content'];
  const formula: unknown = formulas[0]?.[0];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return {
    content: isFormula ? formula : value,
    isText: !isFormula && valueTypes[0]?.[0] === 'String',
    format: String(numberFormat[0]?.[0]),
  };
}

/** Whether two cells hold the same, in the same number format. */
export const sameHolding = (a: CellHolding, b: CellHolding): boolean =>
  a.content === b.content && a.isText === b.isText && a.format === b.format;

/** Whether the letters of a single cell have fonts of their own, after its `FONT_PROPERTIES` were loaded. */
export function hasRichText({ format: { font } }: Excel.Range): boolean {
  const { name, size, color, bold, italic, underline, strikethrough } = font;
  return [name, size, color, bold, italic, underline, strikethrough].some(
    (property: unknown) => property === null,
  );
}

/**
 * Makes a single cell hold this. The leading apostrophe (which is no part of the content) keeps Excel from making
 * formulas, dates or numbers of a text.
 */
export function write(range: Excel.Range, { content, isText, format }: CellHolding, now: CellHolding): void {
  if (format !== now.format) range.numberFormat = [[format]];
  if (!isText && typeof content === 'string' && content.startsWith('=')) range.formulas = [[content]];
  else if (isText && content !== '' && !isTextCell({ format })) range.values = [[`'${content}`]];
  else range.values = [[content]];
}
