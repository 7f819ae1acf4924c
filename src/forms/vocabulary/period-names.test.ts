import { isPeriodName, isStageName } from './period-names';

it.each([
  ...[
    '第一季度',
    '一季度',
    '第1季度',
    '2025年第三季度',
    '二、三季度',
    '第二至第三季度',
    '前三季度',
    '上半年',
  ],
  ...[
    '1—3月',
    '1-3月',
    '1月至3月',
    '1～3月',
    '10—12月',
    '1月',
    '12月底前',
    '3月底前完成',
    '6月末',
    '9月30日前',
  ],
  ...[
    '2025年1—6月',
    '三月',
    '十一月至十二月',
    '全年',
    '年底前',
    '（4—6月）',
    '5月上旬',
    '1月—12月',
    '3月15日至4月10日',
  ],
])('%s is a period', (text) => expect(isPeriodName(text)).toBe(true));

it.each([
  '2025年',
  '3',
  '1.2',
  '季度',
  '每季度',
  '每月',
  '一季度完成招标',
  '月度安排',
  '1—3',
  '12个月',
  '三',
  '年',
  '3年',
])('%s is none', (text) => expect(isPeriodName(text)).toBe(false));

it.each(['第一阶段', '第一阶段（1—3月）', '准备阶段', '第二轮', '第一批', '计划1', '步骤三', '工作计划2'])(
  '%s is a stage',
  (text) => expect(isStageName(text)).toBe(true),
);

it.each(['阶段', '第三方', '工作计划', '计划', '第一医院', '分阶段计划'])('%s is no stage', (text) =>
  expect(isStageName(text)).toBe(false),
);
