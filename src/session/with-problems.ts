import type { Explanation } from '../texts/product-error';
import type { Notice } from './session-state';

/** A notice of something that was done, and of what is missing all the same. */
export function withProblems(
  notice: Extract<Notice, { text: unknown }>,
  problems: readonly Explanation[],
): Notice {
  const texts = [notice.text, ...problems.flatMap(({ what, why, action }) => [what, why, action])];
  return {
    ...notice,
    type: problems.length > 0 ? 'warning' : notice.type,
    text: { zh: texts.map(({ zh }) => zh).join(''), en: texts.map(({ en }) => en).join(' ') },
  };
}
