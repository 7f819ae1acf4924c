/** Belongs to one number, date or word of letters: no text is shown from the middle of it. */
const TOGETHER = /[\p{Script=Latin}\p{N}.,:/年月日〔〕万亿元%％‰-]/u;
/** A longer run is no number and no word: it is cut after all. */
const LONGEST_RUN = 40;

/** Splits Chinese into words where the browser can. */
const SEGMENTER =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/**
 * The place nearest to `at`, going in a direction, where a text can be cut: not within a number, a date, a word or a
 * character. `at` counts UTF-16 units.
 */
export function cutPlace(text: string, at: number, direction: 'back' | 'on'): number {
  const step = direction === 'back' ? -1 : 1;
  for (let place = at; Math.abs(place - at) <= LONGEST_RUN; place += step) {
    if (place <= 0 || place >= text.length) return Math.min(Math.max(place, 0), text.length);
    const [before = '', after = ''] = [
      [...text.slice(Math.max(0, place - 2), place)].at(-1),
      [...text.slice(place, place + 2)][0],
    ];
    if (!isHalf(text, place) && !(TOGETHER.test(before) && TOGETHER.test(after)) && !isInWord(text, place))
      return place;
  }
  return isHalf(text, at) ? at + step : at;
}

/** At most so many UTF-16 units of a text, with an ellipsis in place of the rest; no number, date or word is cut. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = cutPlace(text, longest, 'back');
  return `${text.slice(0, end)}…`;
}

/** A part of a text with some of what stands around it, and an ellipsis where more does; whole words only. */
export function around(
  text: string,
  start: number,
  end: number,
  units: number,
): { readonly lead: string; readonly tail: string } {
  const from = start <= units ? 0 : cutPlace(text, start - units, 'back');
  const to = text.length - end <= units ? text.length : cutPlace(text, end + units, 'on');
  return {
    lead: `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
    tail: `${text.slice(end, to)}${to < text.length ? '…' : ''}`,
  };
}

const isHalf = (text: string, place: number): boolean =>
  /[\ud800-\udbff]/u.test(text.charAt(place - 1)) && /[\udc00-\udfff]/u.test(text.charAt(place));

/** Whether a Chinese word stands on both sides; looked at in the words around the place, for texts can be long. */
function isInWord(text: string, place: number): boolean {
  if (!SEGMENTER) return false;
  const from = Math.max(0, place - LONGEST_RUN);
  const window = text.slice(from, place + LONGEST_RUN);
  const segment = SEGMENTER.segment(window).containing(place - from);
  return segment !== undefined && segment.isWordLike === true && segment.index < place - from;
}
