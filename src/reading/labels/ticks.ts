import { trimmed } from '../../forms/normalise';

/** Signs that choose, and signs of what can be chosen and was not. */
const TICKED = '☑☒■√✓✔●◉▣✅';
const OPEN = '□☐○◯◻▢';
const ALONE = new RegExp(`^[(（\\[［]?[${TICKED}][)）\\]］]?$`, 'u');
const ANY_SIGN = new RegExp(`[${TICKED}${OPEN}]`, 'u');
const SIGNED = new RegExp(`([${TICKED}${OPEN}])`, 'gu');
const MAX_CHOICES = 200;

/** Whether a cell holds nothing but a tick. */
export const isTick = (text: string): boolean => text.length <= 3 && ALONE.test(text.trim());

/** Whether a cell holds nothing but an open box. */
export const isOpenBox = (text: string): boolean =>
  text.length <= 3 && new RegExp(`^[${OPEN}]$`, 'u').test(text.trim());

/**
 * What is chosen of the options that a text offers (□新增项目 ☑延续项目, 新增 □ 经常 √): the ticked ones, joined by 、; empty
 * where none is ticked. Undefined for a text that offers none.
 */
export function chosenIn(text: string): string | undefined {
  if (text.length > MAX_CHOICES || !ANY_SIGN.test(text)) return undefined;
  const parts = text.split(SIGNED);
  const signs = parts.filter((_, i) => i % 2 === 1);
  // One sign alone offers no choice, unless it is an open box: a text may begin with ■.
  if (signs.length < 2 && !OPEN.includes(signs[0] ?? '')) return undefined;
  // The signs stand before their options where the text begins with one.
  const before = trimmed(parts[0] ?? '') === '';
  const chosen = signs.flatMap((sign, i) => {
    const option = optionIn(parts[before ? 2 * i + 2 : 2 * i] ?? '');
    return TICKED.includes(sign) && option !== '' ? [option] : [];
  });
  return chosen.join('、');
}

/** An option without what separates it from the next. */
const optionIn = (text: string): string =>
  trimmed(text).replace(/^[、,，;；:：/|()（）\s]+|[、,，;；/|(（\s]+$/gu, '');
