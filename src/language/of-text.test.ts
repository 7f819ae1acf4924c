import { forgetTexts, ofText, ofTextInYear } from './of-text';

test('what was made of a text is made once, until texts are forgotten', () => {
  const [alone, inYear] = [jest.fn((text: string) => text.length), jest.fn(() => undefined)];
  const [length, nothing] = [ofText(alone), ofTextInYear(inYear)];
  const ask = () => [length('指标值'), length('指标值'), nothing('指标值', 2025), nothing('指标值', 2025)];
  expect(ask()).toEqual([3, 3, undefined, undefined]);
  expect([alone, inYear].map((work) => work.mock.calls.length)).toEqual([1, 1]);
  forgetTexts();
  expect(ask()).toEqual([3, 3, undefined, undefined]);
  expect([alone, inYear].map((work) => work.mock.calls.length)).toEqual([2, 2]);
});

test('of more texts than one generation holds, those seen last are still known, and no more than two are kept', () => {
  const work = jest.fn((text: string) => text.length);
  const length = ofText(work);
  const ask = (count: number): void => {
    for (let at = 0; at < count; at++) length(`指标${at}`);
  };
  ask(25_000);
  ask(25_000);
  expect(work).toHaveBeenCalledTimes(25_000);
  ask(45_000);
  work.mockClear();
  length('指标0');
  expect(work).toHaveBeenCalledTimes(1);
});
