/** A change as what stays before it, what goes, what comes and what stays behind it. */
export interface ChangedPart {
  readonly lead: string;
  readonly gone: string;
  readonly come: string;
  readonly trail: string;
}

/** Belongs to one number, date or word of letters: no change is shown from the middle of it. */
const TOGETHER = /[\p{Script=Latin}\p{N}.:/年月日〔〕-]/u;
const BLANKS = /^[\s\u3000]+$/u;

/** The part of a text that a change touches, widened to whole numbers, dates and words. Blanks that come or go alone are made visible. */
export function changedPart(before: string, after: string): ChangedPart {
  const [a, b] = [[...before], [...after]];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const joins = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined && other !== undefined && TOGETHER.test(one) && TOGETHER.test(other);
  while (start > 0 && (joins(a[start - 1], a[start]) || joins(b[start - 1], b[start]))) start--;
  const last = (list: readonly string[], back: number): string | undefined => list[list.length - back];
  while (end > 0 && (joins(last(a, end + 1), last(a, end)) || joins(last(b, end + 1), last(b, end)))) end--;
  return {
    lead: a.slice(0, start).join(''),
    gone: visible(a.slice(start, a.length - end).join('')),
    come: visible(b.slice(start, b.length - end).join('')),
    trail: a.slice(a.length - end).join(''),
  };
}

const visible = (text: string): string => (BLANKS.test(text) ? '␣'.repeat([...text].length) : text);
