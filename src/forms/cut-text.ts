/** At most so many UTF-16 units of a text, without half a character at its end. */
export const cutText = (text: string, units: number): string =>
  text.length <= units ? text : text.slice(0, units).replace(/[\ud800-\udbff]$/u, '');
