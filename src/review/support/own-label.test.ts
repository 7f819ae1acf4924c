import { draw } from '../../../test/reading/fixtures/drawn-form';
import { readWorkbook } from '../../reading/read';
import { formsOf } from '../../reading/reading';
import { review } from '../engine';

const formWith = (goal: string, unit: string) =>
  readWorkbook([
    draw(
      '表',
      `
项目支出绩效目标申报表（2025年度） | < | < | <
项目名称 | 道路养护 | ${unit} | 
预算资金（万元） | #20 | 项目期限 | 2025年1月-12月
${goal} | 按要求做好道路养护各项工作，保障群众出行 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 养护里程 | ≥50公里
^ | 质量指标 | 养护合格率 | ≥95%
^ | 时效指标 | 完成时间 | 2025年12月底前
效益指标 | 社会效益指标 | 通行条件改善率 | ≥10%
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%
`,
    ).grid,
  ]);

test.each([
  ['二、预期目标', '申报单位名称', ['“申报单位名称”没有填写', '预期目标没有写数量']],
  ['年度总体目标：', '填报单位（盖章）', ['“填报单位”没有填写', '年度总体目标没有写数量']],
])('messages use the words of the form: %s, %s', (goal, unit, expected) => {
  const reading = formWith(goal, unit);
  expect(formsOf(reading)).toHaveLength(1);
  const said = review(reading).findings.map(({ message }) => message.zh);
  for (const words of expected) expect(said.join('\n')).toContain(words);
});

test('messages use the heads of the columns and the labels of goals and money, and say sums first', () => {
  const reading = readWorkbook([
    draw(
      '表',
      `
项目支出绩效目标申报表（2025年度） | < | < | < | < | <
专项名称 | 图书馆夜间开放 | < | 编报单位 | 江北区图书馆 | <
申请金额（元） | #300000 | < | 计划起止时间 | 2025年1月-12月 | <
本年度绩效目标 | 全年夜间开放300天，举办夜读活动24场，服务读者6万人次 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 预期指标值 | 指标释义 | 权重
产出指标（50分） | 数量指标 | 夜间开放天数 | 280天 | 夜间开放的天数，以开放日志为准 | #20
^ | ^ | 夜读活动场次 | ≥24场 | 夜读活动场次 | #15
^ | 质量指标 | 设备完好率 | ≥95% | 完好设备数÷设备总数 | #10
成本指标（20分） | 经济成本指标 | 夜读活动成本 | ≤40万元 | 场租、主讲和宣传的费用 | #20
效益指标（30分） | 社会效益指标 | 阅读氛围 | 明显提升 | 问卷调查 | #30
`,
    ).grid,
  ]);
  const said = review(reading).findings.map(({ message }) => message.zh);
  for (const words of [
    '的预期指标值是“280天”，本年度绩效目标“全年夜间开放300天，',
    '的指标释义与指标名称相同',
    '预期指标值“明显提升”是文字',
    '超过申请金额300000元',
    '合计45，比“产出指标（50分）”标明的50少5：其下3个指标的权重',
  ])
    expect(said.join('\n')).toContain(words);
});
