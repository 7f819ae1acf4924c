/** Comparison of an indicator with its value. */
export type Operator = '≥' | '≤' | '=' | '>' | '<' | '≈';

/** Signs and words for each comparison. Signs are compared after NFKC (﹦ and ＝ become =). */
export const OPERATOR_WORDS: Readonly<Record<Operator, readonly string[]>> = {
  '≥': [
    '≥',
    '≧',
    '>=',
    '=>',
    '⩾',
    '大于等于',
    '大于或等于',
    '不低于',
    '不少于',
    '不小于',
    '至少',
    '以上',
    '及以上',
  ],
  '≤': [
    '≤',
    '≦',
    '<=',
    '=<',
    '⩽',
    '小于等于',
    '小于或等于',
    '不高于',
    '不超过',
    '不大于',
    '不多于',
    '以内',
    '以下',
    '及以下',
    '至多',
    '控制在',
  ],
  '=': ['=', '等于', '==', '共'],
  '>': ['>', '大于', '高于', '超过', '多于'],
  '<': ['<', '小于', '低于', '少于', '不足'],
  '≈': ['≈', '约', '左右', '约等于', '大约'],
};

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
