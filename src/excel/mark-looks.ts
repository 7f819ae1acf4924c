import type { Severity } from '../review/finding';

/** Look of a mark. Line and font differ as well as colour, so that black-and-white print and colour-blind readers see it. */
interface MarkLook {
  readonly fill: string;
  readonly font: {
    readonly color: string;
    readonly bold?: true;
    readonly italic?: true;
    readonly underline?: 'Single';
  };
  readonly line: { readonly style: 'Continuous' | 'Dash' | 'Dot'; readonly color: string };
}

/** Light fills with dark text keep a contrast above 7:1 on screen, in dark mode and in print. */
const LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: {
    fill: '#FFC7CE',
    font: { color: '#7A0006', bold: true },
    line: { style: 'Continuous', color: '#C00000' },
  },
  warning: {
    fill: '#FFEB9C',
    font: { color: '#5F4300', underline: 'Single' },
    line: { style: 'Dash', color: '#9C5700' },
  },
  tip: {
    fill: '#DDEBF7',
    font: { color: '#1F3864', italic: true },
    line: { style: 'Dot', color: '#2F5597' },
  },
};

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Gives a conditional format the look of its severity. */
export function applyLook(format: Excel.ConditionalRangeFormat, severity: Severity): void {
  const { fill, font, line } = LOOKS[severity];
  format.fill.color = fill;
  format.font.set(font);
  for (const side of SIDES) format.borders[side].set(line);
}
