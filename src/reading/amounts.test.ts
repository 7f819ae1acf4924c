import { amountIn, isNoAmount } from './amounts';

test.each([
  ['1,920,000', '1920000', undefined],
  ['１９．２万元', '19.2', '万元'],
  ['19.2万', '19.2', '万元'],
  ['440000元整', '440000', '元'],
  ['￥1,200.50', '1200.5', undefined],
  ['1.2亿元', '12000', '万元'],
  ['+5', '5', undefined],
  ['120万元（其中财政拨款100万元）', '120', '万元'],
])('%s', (text, amount, unit) => {
  const found = amountIn(text);
  expect(found?.amount.toString()).toBe(amount);
  expect(found?.unit).toBe(unit);
});

test.each(['见附件', '—', '', '3人', '1,2'])('%s is no amount', (text) => {
  expect(amountIn(text)).toBeUndefined();
});

test('tokens for none', () => {
  expect(['—', '/', '无', '0', ''].map(isNoAmount)).toEqual([true, true, true, false, false]);
});
