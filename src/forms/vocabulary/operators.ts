/** Words of a column 指标性质: which way is better, or not measurable in numbers. */
export const DIRECTION_WORDS: readonly string[] = [
  '正向',
  '反向',
  '负向',
  '逆向',
  '定性',
  '定量',
  '正向指标',
  '反向指标',
  '定性指标',
  '定量指标',
  '中性',
];

const UPWARDS = /^正向/u;
const DOWNWARDS = /^(?:反向|负向|逆向)/u;

/** Which way is better by a column 指标性质; undefined where it says something else. */
export function directionOf(text: string): 'up' | 'down' | undefined {
  const word = text.trim();
  if (UPWARDS.test(word)) return 'up';
  return DOWNWARDS.test(word) ? 'down' : undefined;
}
