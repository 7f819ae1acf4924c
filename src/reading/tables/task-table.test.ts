import { draw } from '../../../test/reading/fixtures/drawn-form';
import { formsOf } from '../reading';
import { readWorkbook } from '../read';

test('how the total of the tasks is split is no further task', () => {
  const { grid } = draw(
    '部门整体',
    `
部门整体支出绩效目标申报表 | < | < | <
（2025年度） | < | < | <
部门名称 | 某县教育局 | < | <
年度主要任务 | 任务名称 | 预算金额（万元） | 主要内容
^ | 营养改善 | #1240 | 为学生供餐200天
^ | 校舍维修 | #860 | 维修屋面
^ | 合计 | #2100 | 
^ | 基本支出 | #900 | 项目支出1200万元
年度绩效目标 | 改善办学条件，维修校舍7200平方米。 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 维修校舍面积 | 7200平方米
效益指标 | 社会效益指标 | 受益学生 | 2400人
`,
  );
  const [form] = formsOf(readWorkbook([grid]));
  expect(form?.tasks.map(({ name }) => (name.state === 'read' ? name.value : name.state))).toEqual([
    '营养改善',
    '校舍维修',
  ]);
});

test.each([
  ['last', '年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | 期望达到的目标（概述）', [0, 1, 2, 3]],
  ['before the money', '年度主要任务 | 任务名称 | 主要内容 | 预期目标 | 预算金额（万元）', [0, 1, 3, 2]],
])('the goal of a task is read: %s', (_name, header, order) => {
  const row = (label: string, cells: readonly string[]): string =>
    [label, ...order.map((at) => cells[at] ?? '')].join(' | ');
  const { grid } = draw(
    '部门整体',
    [
      '',
      '2025年度部门整体支出绩效目标表 | < | < | < | <',
      '部门名称 | 某县文化局 | < | < | <',
      header,
      row('^', ['文化惠民', '送戏下乡50场', '#30', '惠及群众3万人次']),
      row('^', ['队伍建设', '培训12期', '#20', '']),
      row('^', ['金额合计', '', '#50', '']),
      '年度总体目标 | 送戏下乡50场，培训12期。 | < | < | <',
      '一级指标 | 二级指标 | 三级指标 | 指标值 | 备注',
      '产出指标 | 数量指标 | 送戏下乡 | ≥50场 | ',
      '效益指标 | 社会效益指标 | 惠及群众 | ≥3万人次 | ',
      '',
    ].join('\n'),
  );
  const [form] = formsOf(readWorkbook([grid]));
  expect(form?.tasks.map(({ goal }) => (goal.state === 'read' ? goal.value : goal.state))).toEqual([
    '惠及群众3万人次',
    'blank',
  ]);
  expect(form?.tasks.map(({ total }) => total.state)).toEqual(['read', 'read']);
  expect(form?.unread).toEqual([]);
});
