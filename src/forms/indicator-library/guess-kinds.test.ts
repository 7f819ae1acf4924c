import { buildForm, type FormSpec } from '../../../test/review/form-builder';
import { guessKinds } from './guess-kinds';

const project = (
  projectName: string,
  rest: Omit<FormSpec, 'fields'> & { readonly goal?: string } = {},
): FormSpec => {
  const { goal, ...spec } = rest;
  return { ...spec, fields: { projectName, ...(goal === undefined ? {} : { annualGoal: goal }) } };
};

test.each<[string, FormSpec, string]>([
  ['a conference', project('党代会专项会议经费'), 'meeting'],
  ['a training', project('基层干部能力提升培训', { goal: '举办培训班6期' }), 'training'],
  ['a study', project('产业发展调研课题', { goal: '形成调研报告3篇' }), 'research'],
  ['legislation', project('地方立法工作经费', { goal: '制定条例1件' }), 'legislation'],
  ['IT construction', project('政务信息化平台建设', { goal: '建成信息系统并联网' }), 'it-construction'],
  ['a system for something', project('预算监督联网系统二期'), 'it-construction'],
  ['repair of a place for something', project('会议中心维修工程'), 'works'],
  ['maintenance', project('办公系统运维服务', { goal: '保障系统正常运行' }), 'operation'],
  ['works', project('城区道路改造工程', { goal: '改造道路5公里' }), 'works'],
  ['procurement', project('办公设备购置', { goal: '采购办公设备40台' }), 'procurement'],
  ['a subsidy', project('耕地地力保护补贴', { goal: '向农户发放补贴' }), 'subsidy'],
  ['publicity', project('普法宣传经费', { goal: '开展法治宣传' }), 'publicity'],
  ['printing', project('年鉴编印出版', { goal: '编纂出版年鉴' }), 'publication'],
  ['personnel', project('编外聘用人员工资', { goal: '按月发放工资' }), 'personnel'],
  ['inspection', project('食品安全抽检', { goal: '开展监督检查和抽检' }), 'inspection'],
  ['an event', project('群众文艺演出', { goal: '举办演出48场' }), 'event'],
  ['school meals', project('农村学校营养餐', { goal: '为学生供餐' }), 'school-meals'],
  ['sanitation', project('城区清扫保洁服务', { goal: '清扫保洁道路' }), 'sanitation'],
])('the surest kind of %s', (_name, spec, kind) => {
  expect(guessKinds(buildForm(spec))[0]?.kind).toBe(kind);
});

test('a form without telling words has no kind', () => {
  expect(guessKinds(buildForm(project('专项经费')))).toEqual([]);
  expect(guessKinds(buildForm({}))).toEqual([]);
});

test('a kind that only a plan mentions stands behind the project’s own, or not at all', () => {
  const guesses = guessKinds(
    buildForm(project('会议经费', { goal: '召开会议3次', plans: ['会前印刷材料', '会后宣传报道'] })),
  );
  expect(guesses[0]?.kind).toBe('meeting');
  expect(guesses.map(({ kind }) => kind)).not.toContain('publication');
});
