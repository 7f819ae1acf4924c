import { cellAddress, quotedSheetName, type CellPosition, type CellRef } from '../../forms/cell';
import type { CellValue } from '../../reading/grid';
import { fingerprint, fingerprintFormula, hasFingerprint } from './text-fingerprint';

/** What the formula of a mark may be in this workbook; lengths are characters. */
export interface FormulaLimits {
  /** Conditions are written so that a formula is no longer, wherever that can be done. */
  readonly length: number;
  /** Whether cells of other sheets may be named, and functions used that came after Excel 2003. */
  readonly modern: boolean;
}

/** Excel's limits: characters of one text in a formula, and of a whole formula (8,192, with room for the marker). */
const LONGEST_LITERAL = 255;
const LONGEST_FORMULA = 8000;
/** Of a text that does not fit into a formula, so many characters at either end are compared, or as many as there is room for. */
const END_OF_LONG_TEXT = 200;
/** What `holdsAtItsEnds` writes beside the two ends of a text. */
const AROUND_ENDS = 80;

/** What blanks the reader sees through, and TRIM does not: ideographic and no-break space. */
const OTHER_BLANKS = ['\u3000', '\u00a0'];
const ERROR_VALUE = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

const OUR_MARKER = /\bN\("ptm:v\d+:[^"]*"\)/;
/** A term that is always 0, by which our conditional formats are told from all others. */
const MARKER = 'N("ptm:v2:")';

/** Whether a conditional format's formula is one of ours, of this version or an earlier one. */
export const isOurFormula = (formula: string): boolean => OUR_MARKER.test(formula);

/** A condition under which one cell is marked. */
export interface CellCondition {
  readonly cell: CellPosition;
  /**
   * `row`: about cells of the cell's own row, written for any row of the format, so that it goes with a copied row as
   * far as that holds the same. `fixed`: about certain cells, wherever they stand.
   */
  readonly reach: 'row' | 'fixed';
  /** The condition; where it is about a row, as written in this one (zero-based). */
  write(row: number): string;
}

/**
 * The formula of a mark on the cells of some conditions: true in a cell while a condition of it holds, where no two cells
 * share a row. It carries the marker. With a leading =.
 *
 * A fixed condition only counts in the row of its cell, so that a copy of the format on other rows shows nothing. One
 * whose cells were deleted is an error, which COUNT passes over: the others still count. (ROW()-ROW(…)=0 and not
 * ROW()=ROW(…): the formula engine of the workbench takes two of these for the same.)
 *
 * @param row the format's topmost row, zero-based: conditions about a row are relative to it
 */
export function markFormula(conditions: readonly CellCondition[], row: number): string {
  const [only] = conditions;
  if (only && conditions.length === 1) return `=AND(${guarded(only, row)},${MARKER}=0)`;
  const ofRows = conditions.filter(({ reach }) => reach === 'row').map((each) => termOf(each, row));
  const fixedOnes = conditions.filter(({ reach }) => reach === 'fixed').map((each) => termOf(each, row));
  const counted = fixedOnes.length > 0 ? [`COUNT(${fixedOnes.join(',')})`] : [];
  return `=OR(${[...ofRows, ...counted, MARKER].join(',')})`;
}

/** A condition by itself, as arguments of AND. */
const guarded = ({ cell, reach, write }: CellCondition, row: number): string =>
  reach === 'fixed' ? `ROW()-ROW(${fixedAddress(cell)})=0,${write(row)}` : write(row);

/** A condition as one of several. */
function termOf(condition: CellCondition, row: number): string {
  const all = guarded(condition, row);
  if (condition.reach === 'fixed') return `1/AND(${all})`;
  return isOneTerm(all) ? all : `AND(${all})`;
}

/** Characters that a formula of several conditions takes at most beside them, and that a condition takes in it at most. */
export const FRAME_LENGTH = markFormula([], 0).length + ',COUNT()'.length;
export const lengthIn = (condition: CellCondition): number =>
  termOf(condition, condition.cell.row).length + ','.length;

/** The formula of a mark on blank cells, written for the first of them: relative, so that one format serves them all. */
export const blankFormula = (first: CellPosition): string => `=AND(${isBlank(first)},${MARKER}=0)`;

/** Room that `markFormula` leaves for the condition of one cell by itself. */
export const roomFor = (cell: CellPosition, reach: CellCondition['reach'], limits: FormulaLimits): number =>
  limits.length - markFormula([{ cell, reach, write: () => '' }], cell.row).length;

/** True while the cell holds nothing but blanks. The address is relative, so that one format serves many cells. */
function isBlank(cell: CellPosition): string {
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

/** A pin as a formula sees it. */
interface PinnedAddress {
  readonly address: string;
  readonly value: CellValue;
}

/**
 * True while every cell still holds the value it was judged by. Texts are compared exactly (upper and lower case, full
 * and half width differ), or by their fingerprint where that is shorter: more conditions share a format then. Where
 * neither can be (old files), by length and both ends. Where even that is longer than the room, the formula is as short
 * as it can be.
 *
 * @param addressOf how the formula names a cell
 * @param room characters that the condition should not exceed
 */
export function isUnchanged(
  pins: readonly Pin[],
  addressOf: (cell: CellRef) => string,
  room: number,
  modern: boolean,
): string {
  const pinned = new Map(pins.map(({ cell, value }) => [addressOf(cell), value]));
  const all = [...pinned].map(([address, value]): PinnedAddress => ({ address, value }));
  const texts = all.filter(({ value }) => isText(value));
  const others = all.filter(({ value }) => !isText(value)).map(holds);
  const and = (compared: string): string => [...others, ...(compared === '' ? [] : [compared])].join(',');
  const exact = and(texts.length > 0 ? isExactly(texts) : '');
  if (modern && texts.every(({ value }) => hasFingerprint(String(value)))) {
    const short = and(texts.length > 0 ? hasFingerprintOf(texts) : '');
    if (short.length < exact.length) return short;
  }
  if (exact.length <= room) return exact;
  if (modern && exact.length <= LONGEST_FORMULA) return exact;
  return and(
    texts.map((pin) => holdsAtItsEnds(pin, modern ? LONGEST_FORMULA : room / texts.length)).join(','),
  );
}

/** Between texts that are compared together: what moves from one cell into the next does not go unnoticed. */
const BETWEEN = '|';
const joined = (pins: readonly PinnedAddress[]): string =>
  pins.map(({ address }) => address).join(`&"${BETWEEN}"&`);
const joinedValues = (pins: readonly PinnedAddress[]): string =>
  pins.map(({ value }) => String(value)).join(BETWEEN);

const isExactly = (pins: readonly PinnedAddress[]): string =>
  `EXACT(${joined(pins)},${textLiteral(joinedValues(pins))})`;

const hasFingerprintOf = (pins: readonly PinnedAddress[]): string => {
  const text = joinedValues(pins);
  return `${fingerprintFormula(joined(pins), text)}=${fingerprint(text)}`;
};

/** Names cells by absolute addresses, those of other sheets with their sheet. */
export const fixedOn =
  (sheet: string) =>
  (cell: CellRef): string =>
    cell.sheet.id === sheet
      ? fixedAddress(cell)
      : `${quotedSheetName(cell.sheet.name)}!${fixedAddress(cell)}`;

/** Names cells by their columns and one row, zero-based, which moves with the cell that is looked at. */
export const inRow =
  (row: number) =>
  ({ column }: CellRef): string =>
    `$${cellAddress({ row, column })}`;

const fixedAddress = (cell: CellPosition): string => cellAddress(cell).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

/** Whether a condition has no comma outside of brackets and texts. */
function isOneTerm(condition: string): boolean {
  let depth = 0;
  let inText = false;
  for (const character of condition) {
    if (character === '"') inText = !inText;
    else if (inText) continue;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === ',' && depth === 0) return false;
  }
  return true;
}

/** Whether a value is compared as a text. */
const isText = (value: CellValue): boolean =>
  typeof value === 'string' && value !== '' && !ERROR_VALUE.test(value);

/** A value that is no text. */
function holds({ address, value }: PinnedAddress): string {
  if (typeof value === 'boolean') return `${address}=${value ? 'TRUE' : 'FALSE'}`;
  if (typeof value === 'number') return `${address}=${value}`;
  return value === '' ? `LEN(${address})=0` : `ISERROR(${address})`;
}

function holdsAtItsEnds({ address, value }: PinnedAddress, room: number): string {
  const text = String(value);
  const end = Math.min(
    END_OF_LONG_TEXT,
    Math.max(1, Math.floor((room - AROUND_ENDS - 3 * address.length) / 4)),
  );
  if (text.length <= 2 * end) return isExactly([{ address, value }]);
  const left = textLiteral(text.slice(0, end));
  const right = textLiteral(text.slice(-end));
  return `LEN(${address})=${text.length},EXACT(LEFT(${address},${end}),${left}),EXACT(RIGHT(${address},${end}),${right})`;
}

/** Texts of a formula, which may hold anything, and what stands between them. */
const FORMULA_TEXTS = /("(?:[^"]|"")*")/u;

/** A formula without the name of the sheet it stands on: shorter, and the same in a copy of the sheet. */
export function onItsOwnSheet(formula: string, sheet: string): string {
  const quoted = `${quotedSheetName(sheet)}!`;
  const bare = new RegExp(
    `(?<![^\\s(,;:=<>+*/^&-])(?:${escaped(quoted)}|${escaped(`${sheet}!`)})(?=\\$?[A-Z])`,
    'gu',
  );
  return formula
    .split(FORMULA_TEXTS)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(bare, '')))
    .join('');
}

/** Whether a formula names another sheet. */
export const namesSheets = (formula: string): boolean =>
  formula.split(FORMULA_TEXTS).some((piece, index) => index % 2 === 0 && piece.includes('!'));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

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
