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
