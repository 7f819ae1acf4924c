import type { Severity } from '../finding';

/** How a mark looks beside its colours; lines stand above and below the cell. */
interface MarkStyle {
  readonly font: { readonly bold?: true; readonly italic?: true; readonly underline?: 'Single' };
  readonly line: 'Continuous' | 'Dash' | 'Dot';
}

type Colours = Readonly<
  Record<Severity, { readonly fill: string; readonly text: string; readonly line: string }>
>;

/** Light fills with dark text keep a contrast above 7:1 on screen, in dark mode and in print. */
export const MARK_PALETTES: Readonly<Record<'standard' | 'distinct' | 'grey', Colours>> = {
  standard: {
    error: { fill: '#FFC7CE', text: '#7A0006', line: '#C00000' },
    warning: { fill: '#FFEB9C', text: '#5F4300', line: '#9C5700' },
    tip: { fill: '#DDEBF7', text: '#1F3864', line: '#2F5597' },
  },
  // After the palette of Okabe and Ito, whose colours stay apart for red-green colour blindness.
  distinct: {
    error: { fill: '#FFD9A8', text: '#5C2E00', line: '#D55E00' },
    warning: { fill: '#CFE8F7', text: '#003A5C', line: '#0072B2' },
    tip: { fill: '#EDEDED', text: '#333333', line: '#767676' },
  },
  grey: {
    error: { fill: '#D0D0D0', text: '#000000', line: '#000000' },
    warning: { fill: '#E4E4E4', text: '#1A1A1A', line: '#404040' },
    tip: { fill: '#F4F4F4', text: '#262626', line: '#707070' },
  },
};

/** Line and font differ by severity in every palette, so that black-and-white print and colour-blind readers see it. */
export const MARK_STYLES: Readonly<Record<Severity, MarkStyle>> = {
  error: { font: { bold: true }, line: 'Continuous' },
  warning: { font: { underline: 'Single' }, line: 'Dash' },
  tip: { font: { italic: true }, line: 'Dot' },
};
