import type { PlanLook } from './sheet-plan';

/** Pixels of one digit of the default font at 96 dpi: the unit in which Excel counts column widths. */
const PIXELS_PER_CHARACTER = 7;
/** White space Excel keeps on both sides of a cell's text, in pixels. */
const CELL_PADDING = 6;
const POINTS_TO_PIXELS = 96 / 72;
/** Line pitch of Chinese fonts over their size; the widest of the usual ones (Noto CJK), so that nothing is cut. */
const LINE_PITCH = 1.45;
/** Space above and below the text of a cell, in points. */
const VERTICAL_PADDING = 6;
/** Excel refuses higher rows. */
export const MAX_ROW_HEIGHT = 409;

const WIDE =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2030-\u203b\u2150-\u33ff\u3400-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const JOINING = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WORD = /[\p{L}\p{N}_.,:;%'"/\\+-]/u;

/**
 * Width of one character in halves of a Chinese character. Latin letters and digits are counted a little wider than in
 * 宋体: where that font is missing, its substitutes are.
 */
function widthOf(character: string): number {
  const known = WIDTHS.get(character);
  if (known !== undefined) return known;
  const width = JOINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1.15;
  WIDTHS.set(character, width);
  return width;
}

/** Widths of the characters seen so far, at most as many as there are: forms repeat a few thousand of them. */
const WIDTHS = new Map<string, number>();

/** Number of lines a text takes when wrapped into `capacity` halves of a Chinese character; an empty text takes one. */
export function lineCount(text: string, capacity: number): number {
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/u)) {
    let used = 0;
    let word = 0;
    lines += 1;
    for (const character of paragraph) {
      const width = widthOf(character);
      word = width < 2 && WORD.test(character) ? word + width : 0;
      if (used + width > capacity && used > 0) {
        lines += 1;
        // A Latin word that still fits on a line of its own moves down as a whole.
        used = word > 0 && word <= capacity ? word : width;
      } else used += width;
    }
  }
  return lines;
}

/** Height in points a text needs in a cell of this look and width (in characters), at most what Excel allows. */
export function neededHeight(text: string, widthInCharacters: number, look: PlanLook): number {
  // Drawn in whole points on some screens: a text that just fits in 10.5 points wraps in 11 and would be cut.
  const half = (Math.ceil(look.size) * POINTS_TO_PIXELS) / 2;
  // One character is kept back: closing punctuation may not begin a line and takes its neighbour down.
  const capacity = Math.max(
    2,
    Math.floor((widthInCharacters * PIXELS_PER_CHARACTER - CELL_PADDING) / half) - 1,
  );
  const lines = look.wrap ? lineCount(text, capacity) : 1;
  return Math.min(MAX_ROW_HEIGHT, Math.ceil(lines * look.size * LINE_PITCH + VERTICAL_PADDING));
}
