import { invalidArgument } from '../batch/host-error';
import type { Json, JsonObject } from '../batch/protocol';

/** Checks of values that arrive in property writes; what does not fit is InvalidArgument, as in Excel. */
export function asText(value: Json | undefined): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function asNumber(value: Json | undefined): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function asFlag(value: Json | undefined): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function asObject(value: Json | undefined): JsonObject {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw invalidArgument();
  return value as JsonObject;
}

/** One of the listed words. */
export function asWord<T extends string>(value: Json | undefined, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

const NAMED_COLORS: { readonly [name: string]: string } = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
};

/** A colour as Excel takes it: #RRGGBB or a named HTML colour. Gives #RRGGBB in capitals. */
export function asColor(value: Json | undefined): string {
  const text = asText(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}

/** #RRGGBB in capitals of whatever the grid keeps: #abc, #AABBCC, rgb(1,2,3). */
export function colorText(css: string): string {
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(css);
  if (rgb) {
    const hex = rgb.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
    return `#${hex.join('')}`.toUpperCase();
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(css);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
      : css
  ).toUpperCase();
}
