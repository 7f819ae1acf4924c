/** Width of one digit of the default font at 96 dpi, in pixels: the unit of column widths in the file (ECMA-376, 18.3.1.13). */
const DIGIT = 7;

export const pixelsOfCharacters = (width: number): number => Math.round(width * DIGIT);
export const charactersOfPixels = (pixels: number): number => pixels / DIGIT;

/** Excel's own default sizes, in pixels. */
export const DEFAULT_COLUMN_WIDTH = 64;
export const DEFAULT_ROW_HEIGHT = 20;

/** 96 dpi: 4 pixels are 3 points. Heights are not rounded, so that they return from the grid as they went in. */
export const pixelsOfPoints = (points: number): number => (points * 4) / 3;
export const pointsOfPixels = (pixels: number): number => Math.round(pixels * 0.75 * 1000) / 1000;

const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;

/** Serial day number of Excel's 1900 calendar. */
export const serialOfDate = (date: Date): number =>
  Math.round((date.getTime() / DAY + UNIX_EPOCH) * 1e9) / 1e9;
export const dateOfSerial = (serial: number): Date => new Date(Math.round((serial - UNIX_EPOCH) * DAY));
