/**
 * A number that stands for a text in a formula: the sum of its characters' codes, each times its place. One changed
 * character always changes it, as do two that changed places; a formula that compares it stays short for any text.
 */
export const fingerprint = (text: string): number => {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum += (index + 1) * text.charCodeAt(index);
  return sum + (text.length + 1) * END.charCodeAt(0);
};

/** Behind the text: a longer one has another character here, a shorter one none, which is an error. */
const END = '~';
/** Cells hold no more; sums up to here are exact. */
const LONGEST = 32_767;

/** Characters of one code unit each: what Excel makes of half a character is not known. */
export const hasFingerprint = (text: string): boolean =>
  text.length <= LONGEST && !/[\ud800-\udfff]/.test(text);

/**
 * The fingerprint of what an expression gives, counted as far as this text goes. The places are rows of a reference in a
 * text: one in the formula itself would change when rows are inserted.
 */
export function fingerprintFormula(expression: string, text: string): string {
  const places = `ROW(INDIRECT("A1:A${text.length + 1}"))`;
  return `SUMPRODUCT(UNICODE(MID(${expression}&"${END}",${places},1))*${places})`;
}
