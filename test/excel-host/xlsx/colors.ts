import type { Nullable } from '@univerjs/core';

/** A colour as the file gives it; ExcelJS's own type knows only two of the four. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** Names in theme.xml, in the order in which cells number them. */
const THEME_SLOTS = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']; // prettier-ignore
const OFFICE_THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72']; // prettier-ignore

/** The default indexed colours (ECMA-376, 18.8.27); 64 and 65 are the system's text and window colours. */
const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const INDEXED = [
  ...BASIC, ...BASIC,
  '800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080',
  '9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF',
  '000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF',
  '00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99',
  '3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696',
  '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333',
  '000000', 'FFFFFF',
]; // prettier-ignore

/** Gives a file colour as `#RRGGBB`, or undefined where it names none. */
export type ColorOf = (color: FileColor | undefined) => string | undefined;

/** Colours of one workbook. `themeXml` is its theme part; without it Office's default theme holds. */
export function colorsOf(themeXml = ''): ColorOf {
  const theme = THEME_SLOTS.map(
    (slot, index) =>
      new RegExp(`<a:${slot}>\\s*<a:(?:sysClr[^>]*\\blastClr|srgbClr[^>]*\\bval)="([0-9A-Fa-f]{6})"`).exec(
        themeXml,
      )?.[1] ?? OFFICE_THEME[index],
  );
  return (color) => {
    if (!color) return undefined;
    const hex =
      color.argb?.slice(-6) ??
      (color.theme === undefined ? undefined : theme[color.theme]) ??
      (color.indexed === undefined ? undefined : INDEXED[color.indexed]);
    if (hex === undefined || !/^[0-9A-Fa-f]{6}$/.test(hex)) return undefined;
    return `#${tinted(hex, color.tint ?? 0)}`;
  };
}

/** Makes the colour darker (-1…0) or lighter (0…1) by its luminance (ECMA-376, 18.8.19). */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  if (!tint) return toHex(channels);
  const [hue, saturation, light] = toHsl(channels);
  return toHex(fromHsl(hue, saturation, tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint));
}

const toHex = (channels: readonly number[]): string =>
  channels.map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('').toUpperCase(); // prettier-ignore

function toHsl([red, green, blue]: [number, number, number]): [number, number, number] {
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const spread = max - min;
  if (spread === 0) return [0, 0, light];
  const saturation = spread / (1 - Math.abs(2 * light - 1));
  const sixth =
    max === red
      ? (green - blue) / spread
      : max === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [(sixth + 6) % 6, saturation, light];
}

function fromHsl(sixth: number, saturation: number, light: number): number[] {
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const second = chroma * (1 - Math.abs((sixth % 2) - 1));
  const base = light - chroma / 2;
  const rounds = [[chroma, second, 0], [second, chroma, 0], [0, chroma, second], [0, second, chroma], [second, 0, chroma], [chroma, 0, second]]; // prettier-ignore
  return (rounds[Math.floor(sixth)] ?? [0, 0, 0]).map((part) => part + base);
}

/** A colour of the grid as the file keeps it. Undefined where it is not `#RRGGBB`, `#RGB` or `rgb(r,g,b)`. */
export function fileColor(css: Nullable<string>): { argb: string } | undefined {
  if (!css) return undefined;
  const long = /^#([0-9a-f]{6})/i.exec(css)?.[1];
  if (long) return { argb: `FF${long.toUpperCase()}` };
  const short = /^#([0-9a-f]{3})$/i.exec(css)?.[1];
  if (short) return { argb: `FF${short.replace(/./g, '$&$&').toUpperCase()}` };
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(css)?.slice(1, 4);
  return parts && { argb: `FF${toHex(parts.map((part) => Number(part) / 255))}` };
}
