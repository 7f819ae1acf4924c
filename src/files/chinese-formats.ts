import { crc32 } from './crc32';
import type { SoundPart } from './parts';

/**
 * Formats that a workbook names by number alone, and that mean in the Chinese Excel what no other Excel takes them for
 * (ECMA-376, 18.8.30, zh-cn). The loader knows none of them.
 */
const FORMATS: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'h"时"mm"分"',
  35: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'h"时"mm"分"',
  56: 'h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The date that format 14 shows in the Chinese Excel. */
export const CHINESE_DATE = 'yyyy/m/d';

/** Numbers that a workbook gives to formats of its own begin at 164; the loader knows none beyond 392. */
const BASES = [300, 240, 200];
const USE = /(<(?:\w+:)?xf\b[^>]*?\bnumFmtId=")(\d+)(")/gu;
const DEFINITION = /<(?:\w+:)?numFmt\b[^>]*?\bnumFmtId="(\d+)"/gu;

/** The styles of a workbook with the Chinese formats written out; unchanged where it uses none of them. */
export function withChineseFormats(part: SoundPart): SoundPart {
  const xml = new TextDecoder().decode(part.content);
  const defined = new Set([...xml.matchAll(DEFINITION)].map(([, id]) => Number(id)));
  const used = new Set(
    [...xml.matchAll(USE)].map(([, , id]) => Number(id)).filter((id) => id in FORMATS && !defined.has(id)),
  );
  const base = BASES.find((first) => [...used].every((id) => !defined.has(first + id)));
  if (used.size === 0 || base === undefined) return part;
  const content = new TextEncoder().encode(
    withDefinitions(
      xml.replaceAll(USE, (all, before: string, id: string, after: string) =>
        used.has(Number(id)) ? `${before}${base + Number(id)}${after}` : all,
      ),
      [...used].map((id) => [base + id, FORMATS[id] ?? '']),
    ),
  );
  return { content, crc: crc32(content) };
}

function withDefinitions(xml: string, formats: readonly (readonly [number, string])[]): string {
  const written = (prefix: string): string =>
    formats
      .map(
        ([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
      )
      .join('');
  const end = /<\/(?<prefix>(?:\w+:)?)numFmts>/u.exec(xml);
  if (end) return xml.slice(0, end.index) + written(end.groups?.['prefix'] ?? '') + xml.slice(end.index);
  // An element without content stands in the way of one with content.
  const bare = xml.replace(/<(?:\w+:)?numFmts\b[^>]*\/>/u, '');
  return bare.replace(
    /<(?<prefix>(?:\w+:)?)styleSheet\b[^>]*>/u,
    (open, prefix: string) => `${open}<${prefix}numFmts>${written(prefix)}</${prefix}numFmts>`,
  );
}
