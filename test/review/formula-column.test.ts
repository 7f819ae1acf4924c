import { readWorkbook } from '../../src/reading/read';
import { review } from '../../src/review/engine';
import { draw } from '../reading/fixtures/drawn-form';

const FORM = (formula: string): string => `项目支出绩效目标表 | < | < | < | < | <
（2025年度） | < | < | < | < | <
项目名称 | 苗圃更新 | < | 主管部门 | 园林局 | <
年度目标 | 更新苗木900株。 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 指标说明 | 计算公式
产出指标 | 数量指标 | 更新苗木数量 | 900株 | 验收合格的苗木 | 各片区株数之和
^ | 质量指标 | 苗木成活率 | ≥92% | 秋后由园林站统一查验 | ${formula}
效益指标 | 社会效益指标 | 绿地开放天数 | 365天 | 全年开放的天数 | 按日统计
满意度指标 | 服务对象满意度指标 | 市民满意度 | ≥90% | 满意的市民人数÷被调查人数×100% | 同左`;

const rulesOf = (formula: string): readonly string[] => {
  const { grid } = draw('formula column', FORM(formula));
  return review(readWorkbook([grid]), { grids: new Map([[grid.sheet.id, grid]]) }).findings.map(
    ({ rule }) => rule,
  );
};

test('a formula in a column of its own counts', () =>
  expect(rulesOf('成活株数÷栽植株数×100%')).not.toContain('missing-formula'));
test('a column for formulas that holds none does not', () =>
  expect(rulesOf('以查验记录为准')).toContain('missing-formula'));
