import type { CellValue } from './grid';

const TOO_NARROW = /^#+$/u;

/**
 * What a cell shows. Where the column is too narrow (`#####`) or the host gave no text, the number is shown by its
 * format as far as a form needs it: percent, thousands, fixed decimals.
 */
export function shownText(text: string, value: CellValue, format: string | undefined): string {
  if (text !== '' && !(TOO_NARROW.test(text) && typeof value === 'number')) return text;
  if (value === '') return '';
  if (typeof value !== 'number') return String(value);
  const section = (format ?? 'General').split(';')[0] ?? 'General';
  const [before, after] = literals(section);
  return `${before}${digits(value, section)}${after}`;
}

function digits(value: number, section: string): string {
  const decimals = /\.(0+)/u.exec(section)?.[1]?.length;
  if (section.includes('%')) return `${fixed(value * 100, decimals ?? 0)}%`;
  if (section.includes('#,##0'))
    return Number(fixed(value, decimals ?? 0)).toLocaleString('en-US', {
      minimumFractionDigits: decimals ?? 0,
    });
  return decimals === undefined ? String(value) : fixed(value, decimals);
}

/** Quoted texts that a number format puts before and after the digits: `0"台"`. */
function literals(section: string): readonly [string, string] {
  const first = section.search(/[0#?]/u);
  if (first < 0 || !section.includes('"')) return ['', ''];
  const quoted = (part: string): string =>
    Array.from(part.matchAll(/"([^"]*)"/gu), ([, text]) => text ?? '').join('');
  return [quoted(section.slice(0, first)), quoted(section.slice(first))];
}

const fixed = (value: number, decimals: number): string => value.toFixed(Math.min(decimals, 20));
