import { text } from './layout';

test('a text that no cell of Excel holds is cut, without half a character', () => {
  const long = text(`${'甲'.repeat(32_766)}\u{20bb7}乙`);
  expect(long).toEqual({ type: 'text', text: '甲'.repeat(32_766) });
  expect(text('甲')).toEqual({ type: 'text', text: '甲' });
});
