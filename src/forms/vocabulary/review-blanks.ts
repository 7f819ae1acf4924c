/**
 * Signs that units write where nothing is to be said. They are not a blank cell, and not an answer either.
 */
const NOTHING_SIGNS = /^[-—–－_＿/／\\*＊·.。、,，]+$/u;
const NOTHING_WORDS = new Set([
  '无',
  '暂无',
  '没有',
  '不适用',
  '不涉及',
  'N/A',
  'n/a',
  'NA',
  '略',
  '同上',
  '待定',
  '待填',
]);

/** A longer text that begins with a word says something. */
const LONGEST = 4;
const SIGN_OR_BLANK = /^[\s\-—–－_＿/／\\*＊·.。、,，]|\s/;

/** Whether a text stands for "nothing here" (—, /, 无, 不适用). */
export const meansNothing = (text: string): boolean => {
  if (text.length > LONGEST && !SIGN_OR_BLANK.test(text)) return false;
  const bare = text.replaceAll(/\s/gu, '');
  return NOTHING_SIGNS.test(bare) || NOTHING_WORDS.has(bare);
};
