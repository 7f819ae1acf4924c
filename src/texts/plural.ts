/** A number with its English noun: 1 form, 3 forms. */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
