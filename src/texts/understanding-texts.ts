import type { Text } from './text';

/** How the text of a cell is understood, in words. */
export const UNDERSTANDING_TEXTS = {
  title: { zh: '怎样理解所选单元格', en: 'How the selected cell is understood' },
  of: (address: string, name: string): Text => ({
    zh: `${address}（${name}）`,
    en: `${address} (${name})`,
  }),
  choose: {
    zh: '在表中选择一个已识别的单元格，这里列出其中的数字和时间怎样理解。',
    en: 'Select a cell that was read, and its numbers and times are explained here.',
  },
  nothing: { zh: '没有数字和时间。', en: 'No numbers or times.' },
  time: { zh: '时间', en: 'Time' },
  number: { zh: '数字', en: 'Number' },
  unknown: { zh: '未理解', en: 'Not understood' },
  unknownHint: {
    zh: '所在句子不作为问题的依据。',
    en: 'Its sentence is no ground for a finding.',
  },
  until: (day: string): Text => ({ zh: `期限 ${day}`, en: `due ${day}` }),
  from: (day: string): Text => ({ zh: `${day} 起`, en: `from ${day}` }),
  days: (from: string, to: string): Text => (from === to ? { zh: from, en: from } : span(from, to)),
  turns: (low: number, high: number): Text =>
    low === high
      ? { zh: `每年 ${low} 次`, en: `${low} times a year` }
      : { zh: `每年 ${low}—${high} 次`, en: `${low}–${high} times a year` },
  past: { zh: '以往', en: 'past' },
  part: { zh: '其中的一部分', en: 'a part of the number before' },
  total: { zh: '合计', en: 'the sum' },
  negative: { zh: '不做', en: 'not done' },
  each: { zh: '单个的数，总数不明', en: 'for each; the total is not said' },
  or: { zh: ' 或 ', en: ' or ' },
  modes: {
    history: { zh: '以往情况', en: 'of the past' },
    outlook: { zh: '以后年度', en: 'of coming years' },
    stock: { zh: '现有数', en: 'what there is' },
    scoring: { zh: '评分规则', en: 'scoring' },
    standard: { zh: '标准', en: 'a standard' },
    condition: { zh: '条件', en: 'a condition' },
    change: { zh: '变化量', en: 'a change' },
    sample: { zh: '抽样', en: 'a sample' },
    capacity: { zh: '能力', en: 'a capacity' },
    'planned-before': { zh: '原计划', en: 'planned before' },
  },
} as const;

function span(from: string, to: string): Text {
  return { zh: `${from} 至 ${to}`, en: `${from} to ${to}` };
}
