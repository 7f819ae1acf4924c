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
