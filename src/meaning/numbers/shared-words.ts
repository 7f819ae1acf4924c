/** Whether words hold something of modifiers: a pair of characters, of very short ones a character. */
export const touches = (modifiers: string, said: string): boolean =>
  modifiers.length <= 2
    ? [...modifiers].some((sign) => said.includes(sign))
    : pairsShared(modifiers, said) > 0;

/** How many pairs of neighbouring characters of one stand in the other. */
export const pairsShared = (one: string, other: string): number =>
  [...one].filter((_, at) => at + 1 < one.length && other.includes(one.slice(at, at + 2))).length;
