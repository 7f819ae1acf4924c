import { review } from '../../src/review/engine';
import { buildReading, type FormSpec, type IndicatorSpec } from './form-builder';

/** What a rule makes of one cell of a small form: the severities of its findings, joined. */
const said = (rule: string, ...forms: readonly FormSpec[]): string =>
  review(buildReading(...forms))
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity }) => severity)
    .join();

const row = (level3: string, target: string, explanation: string, level2 = '数量指标'): IndicatorSpec => ({
  level1: '产出指标',
  level2,
  level3,
  target,
  explanation,
});

const archives = (cost: string): FormSpec => ({
  fields: {
    projectName: '馆藏资料整理',
    year: '2025',
    budget: '30万元',
    annualGoal: '整理资料6000卷，修复破损资料900卷。',
  },
  indicators: [
    row('整理资料数量', '6000卷', '以验收单为准'),
    row('修复破损资料数量', '900卷', '以修复记录为准'),
    row('除湿机', '6台', '库房各1台'),
    { ...row('项目总成本', '≤30万元', cost, '成本指标') },
  ],
});

test.each([
  ['what the total cost pays for', '整理、修复、除湿机购置三项合计', 'tip'],
  ['what nothing speaks of', '整理、修复两项合计', 'warning'],
])('indicator-without-work: %s', (_name, cost, severity) => {
  expect(said('indicator-without-work', archives(cost))).toBe(severity);
});
