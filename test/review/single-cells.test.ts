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

const scored = (target: string, scoring: string): FormSpec => ({
  fields: { projectName: '广播终端维护', year: '2025', budget: '30万元', annualGoal: '维护广播终端120组。' },
  indicators: [
    { ...row('终端在线率', target, '在线组数÷终端总组数×100%', '质量指标'), scoring },
    { ...row('终端维护组数', '120组', '以维护记录为准'), scoring: '全部维护得满分，每少10组扣0.5分' },
  ],
});

test.each([
  ['less than the value', '≥97%', '达到90%得满分，每低1个百分点扣1分', 'warning'],
  ['less, with its bound', '≥97%', '达到95%以上的得满分，否则不得分', 'warning'],
  ['more than may be', '≤3%', '不超过5%得满分，每高1个百分点扣1分', 'warning'],
  ['the value', '≥97%', '达到97%得满分，每低1个百分点扣1分', ''],
  ['what earns a part', '≥97%', '达到97%得满分，90%至97%得一半', ''],
  ['what earns nothing', '≥97%', '低于90%不得分', ''],
])('number-against-explanation: full marks for %s', (_name, target, scoring, severity) => {
  expect(said('number-against-explanation', scored(target, scoring))).toBe(severity);
});

const screens = (name: string, target: string): FormSpec => ({
  kind: 'project',
  sheet: name,
  fields: { projectName: name, year: '2025', budget: '60万元', annualGoal: '更新大屏设备9套。' },
  indicators: [row(name, target, '拼接屏6套、控制台2套、服务器1套')],
});

test.each([
  ['the same things', '设备更新总数', '9套', ''],
  ['another number', '设备更新总数', '12套', 'warning'],
  ['another thing', '操作人员培训人数', '9套', 'warning'],
])('copied-explanation: %s in two forms', (_name, name, target, severity) => {
  expect(said('copied-explanation', screens('更新大屏设备数量', '9套'), screens(name, target))).toBe(
    severity,
  );
});

test.each([
  ['lists its parts', '项目总成本', '校车租赁12.00万元、司机劳务8.00万元', ''],
  ['is of another row', '学生安全率', '校车租赁合同12.00万元', 'warning'],
])('explanation-of-other-indicator: what %s', (_name, name, told, severity) => {
  const form: FormSpec = {
    fields: { projectName: '校车服务', year: '2025', budget: '20万元', annualGoal: '租赁校车6辆。' },
    indicators: [row('校车租赁', '6辆', '以合同为准'), { ...row(name, '≤20万元', told, '成本指标') }],
  };
  expect(said('explanation-of-other-indicator', form)).toBe(severity);
});
