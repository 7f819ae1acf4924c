import { equationsIn } from './equations';
import { understand } from './statements';

/** What the formulas of a text make, between what their rounded digits allow. */
const made = (text: string): readonly string[] =>
  understand(text, 2025).formulas.map(({ value: { value, unit } }) =>
    [
      value
        .div(unit?.factor ?? 1)
        .round(2)
        .toFixed(),
      unit?.name ?? '',
    ].join(''),
  );

describe('formulas with words between their numbers', () => {
  it.each([
    ['（去年末参保3.1万户＋本年新参保0.4万户）÷应参保5.0万户×100%', ['70%']],
    ['312辆减去年内报废28辆', ['284辆']],
    ['18所学校×每月2次×10个月', ['360次']],
    ['常住45万人×6份/千人', ['2700份']],
    ['（168－140）÷140×100%', ['20%']],
    ['每期60人（含2名教师）×3期', ['180人']],
    ['巡查率（190次÷200次）', ['95%']],
    ['满意人数÷有效问卷200份×100%', []],
    ['（已建数＋新建18座）÷规划42座×100%', []],
    ['合同额360万元÷40席', []],
    ['1-3月抽检40批次/千人，2024-2025年实施', []],
    ['迟报的每次扣除2分，最多扣10分', []],
  ])('%s', (text, expected) => {
    expect(made(text)).toEqual(expected);
  });
});

const wrongIn = (text: string): readonly string[] =>
  equationsIn(text)
    .filter(({ correct }) => !correct)
    .map(({ computed }) => computed.round(1).toFixed());

describe('a formula with words and its result', () => {
  it.each([
    ['（上年已整治7条＋本年6条）÷全市20条×100%≈70%', '65'],
    ['年末存量312辆减去报废28辆等于294辆', '284'],
    ['合格190份÷送检200份×100%＝98.0%', '95'],
    ['全年24场×每场120人=2680人次', '2880'],
    ['（90－72）÷90×100%≈25%', '20'],
  ])('does not come out: %s', (text, comesTo) => {
    expect(wrongIn(text)).toEqual([comesTo]);
  });

  it.each([
    ['（上年已整治7条＋本年6条）÷全市20条×100%≈65%'],
    ['年末存量312辆减去报废28辆等于284辆'],
    ['（上年1,200户＋新增300户）÷4,500户≈33%'],
    ['平均12.7公里×14条=178公里'],
    ['合格196份÷送检200份×100%＝98.0%'],
    ['常住4.2万人×5份/千人≈210份'],
    ['满意人数÷问卷200份×100%=满意度'],
    ['住宿150元×2人，伙食100元×2人＝500元'],
  ])('comes out, or says nothing: %s', (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

it.each([
  ['600万页÷40页=15万条', true],
  ['600万页÷40页=16万条', false],
  ['3600亩÷24亩=150块', true],
])('so many of the one go into the other: %s', (text, correct) =>
  expect(equationsIn(text).map((equation) => equation.correct)).toEqual([correct]),
);
