import { shownIn } from '../reading/cells/number-format';
import { printedAmount, printedPoints, printedRate } from './printed-number';

test.each<[string, number]>([
  ['10.00', 10],
  ['9.50', 9.5],
  ['10分', 10],
  ['12.5分', 12.5],
  ['20%', 20],
  ['20.50%', 20.5],
  ['１５', 15],
  ['12.8571428571429', 12.8571428571429],
  ['0', 0],
])('points %s are a number that shows them', (printed, value) => {
  const { content, numberFormat } = printedPoints(printed);
  expect(content).toEqual({ type: 'number', value });
  expect(shownIn(value, numberFormat)).toBe(printed.normalize('NFKC'));
});

test.each<[string, number]>([
  ['95.6%', 0.956],
  ['95%', 0.95],
  ['100.00%', 1],
  ['0.956', 0.956],
])('the rate %s is a number that shows it', (printed, value) => {
  const { content, numberFormat } = printedRate(printed);
  expect(content).toEqual({ type: 'number', value });
  expect(shownIn(value, numberFormat)).toBe(printed);
});

test.each(['0012', '四十五分', '10-15', '—', '12345678901234567', ''])('%s stays as it is', (printed) => {
  expect(printedPoints(printed).content).toEqual(
    printed === '' ? { type: 'blank' } : { type: 'text', text: printed },
  );
});

test.each<[string, number]>([
  ['1,260,000', 1_260_000],
  ['1,260,000.50', 1_260_000.5],
  ['126', 126],
  ['95.6%', 0.956],
])('the amount %s outside of its column is a number that shows it', (printed, value) => {
  const { content, numberFormat } = printedAmount(printed);
  expect(content).toEqual({ type: 'number', value });
  expect(shownIn(value, numberFormat)).toBe(printed);
});

test.each(['0012', '约126', '12,6', '1234567890123456'])('%s stays a text', (printed) => {
  expect(printedAmount(printed).content).toEqual({ type: 'text', text: printed });
});
