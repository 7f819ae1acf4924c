import { readWorkbook } from '../../src/reading/read';
import { review } from '../../src/review/engine';
import { draw } from '../reading/fixtures/drawn-form';

const formWith = (lines: string): string => `
2025年度项目支出绩效目标表 | < | < | < | < | <
项目名称 | 渡槽加固 | < | 主管部门 | 石塘县水利局 | <
年度预算（万元） | #36 | < | 项目负责人 | 祝青 | <
${lines.trim()}
年度目标 | 加固渡槽3座，验收合格率100%。 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 备注 | <
产出指标 | 数量指标 | 加固渡槽 | 3座 | | <
^ | 质量指标 | 验收合格率 | 100% | | <
效益指标 | 社会效益指标 | 受益农户 | ≥1200户 | | <
满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90% | | <
`;
const found = (lines: string): string[] => {
  const { grid } = draw('表', formWith(lines));
  return review(readWorkbook([grid]), { grids: new Map([[grid.sheet.id, grid]]) })
    .findings.filter(({ rule }) => rule === 'unanswered-label' || rule === 'placeholder-text')
    .map(({ rule, message }) => `${rule}: ${message.zh}`);
};
const open = (label: string): string => `unanswered-label: “${label}”没有填写，请补填；不适用的请注明。`;

test.each([
  ['in the column of labels', '渠系布置要点 | | < | < | < | <', '渠系布置要点'],
  ['that is numbered', '三、灌区受益村组 | | < | < | < | <', '三、灌区受益村组'],
  ['that ends with a colon, further right', '联系电话 | 7000001 | < | 管护责任主体： | | <', '管护责任主体'],
  ['that is known and outside the model', '项目地点 | | < | < | < | <', '项目地点'],
])('an empty answer beside a label %s is a finding', (_name, lines, label) => {
  expect(found(lines)).toEqual([open(label)]);
});

test.each([
  ['an answer', '渠系布置要点 | 左岸新建支渠2公里。 | < | < | < | <'],
  ['an opinion that others write', '财政部门审核意见 | | < | < | < | <'],
  ['a remark', '其他说明 | | < | < | < | <'],
  ['a heading over the whole width', '渠系布置要点 | < | < | < | < | <'],
])('%s is none', (_name, lines) => {
  expect(found(lines)).toEqual([]);
});

test.each(['（200字以内）', '简要说明立项背景（限300字）', '不超过500字', '（简要描述渠系布置及范围）'])(
  'an instruction that still stands in an answer cell: %s',
  (text) => {
    expect(found(`渠系布置要点 | ${text} | < | < | < | <`)).toEqual([
      expect.stringMatching(/^placeholder-text: .*是模板的占位符或填写说明/u),
    ]);
  },
);

test('an instruction in a label, with its answer beside it, is none', () => {
  expect(found('渠系布置要点（200字以内） | 左岸新建支渠2公里。 | < | < | < | <')).toEqual([]);
});
