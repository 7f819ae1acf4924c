import { workedOut, type Operator, type Sign } from './arithmetic';

/** How the values of an expression are put together. */
const put = (...tokens: readonly (string | undefined)[]): string | undefined =>
  workedOut(
    tokens.map((token) =>
      token === undefined || '+-*/()'.includes(token) ? (token as Sign | undefined) : { said: token },
    ),
    (operator: Operator, { said: left }, { said: right }) =>
      operator === '/' && right === '0' ? undefined : { said: `[${left}${operator}${right}]` },
  )?.said;

test.each<[written: string, made: string | undefined]>([
  ['7', '7'],
  ['1+2*3', '[1+[2*3]]'],
  ['9-2-3', '[[9-2]-3]'],
  ['8/2/2', '[[8/2]/2]'],
  ['(1+2)*3', '[[1+2]*3]'],
  ['((4))', '4'],
  ['1+', undefined],
  ['*2', undefined],
  ['(1+2', undefined],
  ['1)', undefined],
  ['5/0+1', undefined],
  ['', undefined],
])('%s', (written, made) => expect(put(...written)).toBe(made));

test('what has no value takes the whole away', () => expect(put('1', '+', undefined)).toBeUndefined());
