import { impossiblePhone } from './phones';

test.each([
  ['13812345678', undefined],
  ['138 1234 5678', undefined],
  ['0858-8261234', undefined],
  ['（0858）8261234', undefined],
  ['010-65261234', undefined],
  ['8261234', undefined],
  ['0858-8261234-801', undefined],
  ['13812345678、0858-8261234', undefined],
  ['李青 13812345678', undefined],
  ['12345', undefined],
  ['400-810-1234', undefined],
  ['138****5678', undefined],
  ['13812345678 0858-8261234', undefined],
  ['李青', undefined],
  ['', undefined],
  ['1387365421', '1387365421'],
  ['138736542101', '138736542101'],
  ['0766-38213', '0766-38213'],
  ['13812345678、0858-82612', '0858-82612'],
])('%s', (written, expected) => {
  expect(impossiblePhone(written)).toBe(expected);
});
