import { indexOfBytes } from './bytes';
import { crc32 } from './crc32';
import type { SoundPart } from './parts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** What follows a formula that has no value. */
const WITHOUT_VALUE: readonly Uint8Array[] = ['</f><v/>', '</f><v />', '</f><v></v>', '</f></c>'].map(
  bytesOf,
);

const CELL = /<c\b([^<>]{0,200})><f>([^<]{1,32})<\/f>(?:<v ?\/>|<v><\/v>)?<\/c>/gu;
const TYPE = /\st="[^"]*"/u;

/** A number with its unit: no formula begins so, and no name that a formula may hold. */
const NUMBER_WITH_UNIT =
  /^\d[\d,.]*\s*(?:[%‰]|[\u4e00-\u9fff℃㎡]{1,10}(?:[/·][\u4e00-\u9fff]{1,6})*)(?:以上|以下|以内)?$/u;

/**
 * A sheet in which =6个, typed as a value and stored by some tool as a formula without one, is the text that somebody typed.
 * The loader leaves such cells out. Unchanged where there are none.
 */
export function withTypedFormulas(part: SoundPart): SoundPart {
  if (WITHOUT_VALUE.every((bytes) => indexOfBytes(part.content, bytes) < 0)) return part;
  const xml = new TextDecoder().decode(part.content);
  const typed = xml.replaceAll(CELL, (cell, attributes: string, formula: string) =>
    NUMBER_WITH_UNIT.test(formula.trim())
      ? `<c${attributes.replace(TYPE, '')} t="str"><v>=${formula}</v></c>`
      : cell,
  );
  if (typed === xml) return part;
  const content = bytesOf(typed);
  return { content, crc: crc32(content) };
}
