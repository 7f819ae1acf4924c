import { cellAddress, quotedSheetName, type CellPosition, type CellRef } from '../forms/cell';
import type { CellValue } from '../reading/grid';
import type { RuleId } from '../review/finding';

/** Excel's limits: characters of one text in a formula, and of a whole formula (8,192, with room for the marker). */
const LONGEST_LITERAL = 255;
const LONGEST_FORMULA = 8000;
/** Of a text that does not fit into a formula, so many characters at either end are compared. */
const END_OF_LONG_TEXT = 200;

/** What blanks the reader sees through, and TRIM does not: ideographic and no-break space. */
const OTHER_BLANKS = ['\u3000', '\u00a0'];
const ERROR_VALUE = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

const OUR_MARKER = /N\("ptm:v\d+:[^"]*"\)=0/;

/** An always-true term by which our conditional formats are told from all others, with the rule that marked. */
const marker = (rule: RuleId): string => `N("ptm:v1:${rule.replaceAll('"', '')}")=0`;

/** Whether a conditional format's formula is one of ours, of this version or an earlier one. */
export const isOurFormula = (formula: string): boolean => OUR_MARKER.test(formula);

/** The formula of a mark: true while the condition holds. It carries the marker. With a leading =. */
export const markFormula = (condition: string, rule: RuleId): string => `=AND(${condition},${marker(rule)})`;

/** True while the cell holds nothing but blanks. The address is relative, so that one format serves many cells. */
export function isBlank(cell: CellPosition): string {
  const seen = OTHER_BLANKS.reduce(
    (text, blank) => `SUBSTITUTE(${text},"${blank}","")`,
    `${cellAddress(cell)}&""`,
  );
  return `LEN(TRIM(CLEAN(${seen})))=0`;
}

/** A cell and the value it must keep. */
export interface Pin {
  readonly cell: CellRef;
  readonly value: CellValue;
}

/**
 * True while every cell still holds the value it was judged by, compared exactly (upper and lower case, full and half
 * width differ). Only where the texts are too long for a formula are length and both ends of each compared instead.
 *
 * @param sheet the sheet the formula stands on; cells of other sheets get their sheet's name.
 */
export function isUnchanged(pins: readonly Pin[], sheet: string): string {
  const all = (comparison: (address: string, value: CellValue) => string): string =>
    pins.map(({ cell, value }) => comparison(absoluteAddress(cell, sheet), value)).join(',');
  const exact = all(holds);
  return exact.length <= LONGEST_FORMULA ? exact : all(holdsAtItsEnds);
}

/** Absolute address, with the sheet's name where it is another sheet. */
function absoluteAddress(cell: CellRef, sheet: string): string {
  const address = cellAddress(cell).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return cell.sheet.id === sheet ? address : `${quotedSheetName(cell.sheet.name)}!${address}`;
}

function holds(address: string, value: CellValue): string {
  if (typeof value === 'boolean') return `${address}=${value ? 'TRUE' : 'FALSE'}`;
  if (typeof value === 'number') return `${address}=${value}`;
  if (value === '') return `LEN(${address})=0`;
  if (ERROR_VALUE.test(value)) return `ISERROR(${address})`;
  return `EXACT(${address},${textLiteral(value)})`;
}

function holdsAtItsEnds(address: string, value: CellValue): string {
  if (typeof value !== 'string' || value.length <= 2 * END_OF_LONG_TEXT) return holds(address, value);
  const left = textLiteral(value.slice(0, END_OF_LONG_TEXT));
  const right = textLiteral(value.slice(-END_OF_LONG_TEXT));
  return (
    `LEN(${address})=${value.length},` +
    `EXACT(LEFT(${address},${END_OF_LONG_TEXT}),${left}),EXACT(RIGHT(${address},${END_OF_LONG_TEXT}),${right})`
  );
}

/** A text as a formula writes it: quotes doubled, control characters as CHAR, in pieces of at most 255 characters. */
export function textLiteral(text: string): string {
  // The group keeps the control characters in the result, at the odd places.
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  const terms = text.split(/([\u0001-\u001f])/).flatMap((piece, index) => {
    if (index % 2 === 1) return [`CHAR(${piece.charCodeAt(0)})`];
    return piece === '' ? [] : quotedPieces(piece);
  });
  return terms.length === 0 ? '""' : terms.join('&');
}

function quotedPieces(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    const written = character === '"' ? '""' : character;
    if (piece.length + written.length > LONGEST_LITERAL) {
      pieces.push(`"${piece}"`);
      piece = '';
    }
    piece += written;
  }
  return [...pieces, `"${piece}"`];
}
