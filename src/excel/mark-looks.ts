import type { Severity } from '../review/finding';
import { MARK_PALETTES, MARK_STYLES } from '../review/marks/mark-palette';
import type { MarkColours } from '../session/port/workbook-host';

const FILLS = new Set(
  Object.values(MARK_PALETTES).flatMap((colours) => Object.values(colours).map(({ fill }) => fill)),
);

/** Whether a fill is that of a mark, in whichever palette. */
export const isMarkFill = (colour: string): boolean => FILLS.has(colour.toUpperCase());

/** The fill of a mark. */
export const fillOf = (severity: Severity, colours: MarkColours): string =>
  MARK_PALETTES[colours][severity].fill;

/** Gives a conditional format the look of its severity. */
export function applyLook(
  format: Excel.ConditionalRangeFormat,
  severity: Severity,
  colours: MarkColours,
): void {
  const { fill, text, line } = MARK_PALETTES[colours][severity];
  const style = MARK_STYLES[severity];
  format.fill.color = fill;
  format.font.set({ color: text, ...style.font });
  // Below the cell only: in a request, each side of each mark weighs more than its formula.
  format.borders.bottom.set({ style: style.line, color: line });
}
