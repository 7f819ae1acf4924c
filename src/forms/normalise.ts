import { writtenUnit, type WrittenUnit } from '../language/amount';

/** A text as it is compared with labels, and what it carried beside the label. */
export interface LabelText {
  /** The wording without blanks, numbering, colon, and without what stands in parentheses. */
  readonly key: string;
  /** As `key`, with what stood in parentheses kept, brackets taken off. */
  readonly full: string;
  /** Unit of money declared in the label: 预算资金（万元）. */
  readonly moneyUnit: WrittenUnit | undefined;
  /** Points inside the label: 产出指标（50分）. */
  readonly weight: string | undefined;
  /** Year inside the label: 2024年度预算金额. */
  readonly year: number | undefined;
  /** A colon ended the text: it wants a value after it. */
  readonly colon: boolean;
}

/** Longest text that can be a label; longer ones are never looked at. */
export const MAX_LABEL_LENGTH = 64;

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]+/gu;
const NUMBERING =
  /^(?:[(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)][、.]?|第?[一二三四五六七八九十]{1,3}(?:、|[.](?!\d))|\d{1,2}(?:、|[.](?!\d)))+/u;
const MARKS = /^[*★☆▲△●■◆※#·•-]+/u;
const TRAILING = /[:,，。;、.*_\-—]+$/u;
const YEAR = /(20\d{2}|20[Xx]{2})(?:年度|年)?/u;

/** Characters that NFKC leaves alone and that are no blanks. Most cells hold nothing else, and normalising costs more than looking. */
const PLAIN = /^[\u4e00-\u9fffA-Za-z0-9%+\-.,:;()/、。“”《》]*$/;

/** Text in NFKC without any blank, control or direction character. */
export const squeeze = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize('NFKC').replace(INVISIBLE, '');

const UNSEEN = /[\p{Cc}\p{Cf}\p{Z}]/u;

/** Characters that are certainly no blanks: printable ASCII and Chinese ones. Most texts begin and end with one. */
const isSeen = (code: number): boolean => (code > 32 && code < 127) || (code >= 0x4e00 && code <= 0x9fff);

/** Text with outer blanks and control or direction characters gone; what is inside stays as written. */
export function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  if (isSeen(text.charCodeAt(0)) && isSeen(text.charCodeAt(to - 1))) return text;
  while (from < to && UNSEEN.test(text[from] ?? '')) from += 1;
  while (to > from && UNSEEN.test(text[to - 1] ?? '')) to -= 1;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

/** Dots that stand for more of the same: …, ……, ..., ……指标. Nearly every text is told by its first character to be none. */
export const isEllipsis = (text: string): boolean =>
  text.length <= MAX_DOTS && !isWordy(text.charCodeAt(0)) && /^[.·。]{2,}(?:指标)?$/u.test(squeeze(text));

/** Chinese characters, letters and digits. */
const isWordy = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122);

const MAX_DOTS = 40;

/** Money unit that a text names as a whole (`万元`, `单位：元`), or undefined. */
export function moneyUnitOf(text: string): WrittenUnit | undefined {
  const word = squeeze(text)
    .replace(/^(?:金额)?(?:货币|计量)?单位[:]?/u, '')
    .replace(/^(?:人民币|RMB)[:]?/u, '');
  return writtenUnit(word);
}

/** Normalises a cell text for comparison with labels; undefined where it is too long or empty to be one. */
export function normaliseLabel(text: string): LabelText | undefined {
  if (text.length > 4 * MAX_LABEL_LENGTH) return undefined;
  const plain = squeeze(text)
    .replace(/[【［〔[]/gu, '(')
    .replace(/[】］〕\]]/gu, ')')
    .replaceAll('∶', ':');
  if (plain === '' || plain.length > MAX_LABEL_LENGTH) return undefined;
  const colon = plain.endsWith(':');
  const notes: string[] = [];
  const bare = plain
    .replace(MARKS, '')
    .replace(NUMBERING, '')
    .replace(TRAILING, '')
    .replace(/^其中:/u, '');
  const outside = bare.replace(/\(([^()]*)\)/gu, (_all, note: string) => {
    notes.push(note);
    return '';
  });
  const yearMatch = YEAR.exec(bare);
  const clean = (part: string): string => part.replace(/[()"'“”《》<>]/gu, '').replace(TRAILING, '');
  return {
    key: clean(outside),
    full: clean(bare),
    moneyUnit: notes.map(moneyUnitOf).find((unit) => unit !== undefined) ?? moneyUnitIn(clean(bare)),
    weight: notes.map(pointsOf).find((points) => points !== undefined),
    year: yearMatch?.[1] && /^\d+$/u.test(yearMatch[1]) ? Number(yearMatch[1]) : undefined,
    colon,
  };
}

/** Unit at the end of a label without parentheses: 项目资金万元, 预算数/元, 金额单位:万元. */
function moneyUnitIn(label: string): WrittenUnit | undefined {
  const match = /(?:金额|资金|预算|总额|预算数|单位)[:/,、]?((?:[十百千]?万|亿|[百千])?元)$/u.exec(label);
  return match ? moneyUnitOf(match[1] ?? '') : undefined;
}

/** Points that a note in parentheses gives: 50, 50分, 共50分, 30%. */
function pointsOf(note: string): string | undefined {
  return /^(?:共|权重|分值)?[:]?(\d{1,3}(?:\.\d+)?%?)分?$/u.exec(note)?.[1];
}

/** Key of an indicator class: without numbering, points, 指标 or 值 at the end. */
export function classKey(text: string): string | undefined {
  const label = normaliseLabel(text);
  if (!label) return undefined;
  return label.key.replace(/(?:\d{1,3}(?:\.\d+)?(?:分|%))$/u, '').replace(/(?:指标值|指标|值|类)$/u, '');
}
