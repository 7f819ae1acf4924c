/** A sign of arithmetic that joins two values, and with brackets. */
export type Operator = '+' | '-' | '*' | '/';
export type Sign = Operator | '(' | ')';

/**
 * What values joined by signs and brackets come to, products before sums.
 *
 * @param tokens - values and signs in the order in which they are written; undefined stands for something that has no value
 * @param apply - what a sign makes of two values; undefined where they make nothing together
 * @returns undefined where the tokens are no whole expression, or any part of it makes nothing
 */
export function workedOut<T extends object>(
  tokens: readonly (T | Sign | undefined)[],
  apply: (operator: Operator, left: T, right: T) => T | undefined,
): T | undefined {
  let at = 0;
  const chain = (operators: string, next: () => T | undefined): T | undefined => {
    let value = next();
    for (let sign = tokens[at]; value && isOneOf(operators, sign); sign = tokens[at]) {
      at++;
      const other = next();
      value = other && apply(sign, value, other);
    }
    return value;
  };
  const factor = (): T | undefined => {
    const token = tokens[at++];
    if (typeof token !== 'string') return token;
    const inner = token === '(' ? sum() : undefined;
    return tokens[at++] === ')' ? inner : undefined;
  };
  const term = (): T | undefined => chain('*/', factor);
  const sum = (): T | undefined => chain('+-', term);
  const value = sum();
  return at === tokens.length ? value : undefined;
}

const isOneOf = (operators: string, sign: unknown): sign is Operator =>
  typeof sign === 'string' && operators.includes(sign);
