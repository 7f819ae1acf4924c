import { sensesOf } from '../../src/language/senses';
import { understand, type Statement } from '../../src/language/statements';
import { productsIn } from '../../src/language/calculations';
import { amountsIn } from '../../src/language/quantities';
import { meeting, type Bound, type Interval } from '../../src/language/compare';
import Big from 'big.js';

const says = (text: string): readonly Statement[] => understand(text, 2025).statements;
const day = (at: number | undefined): string =>
  at === undefined ? '' : new Date(at * 86_400_000).toISOString().slice(0, 10);

/** Numbers and units: what a text says, as low–high in the unit written, with its comparison. */
test.each<[string, readonly string[]]>([
  ['购置服务器12台', ['12台']],
  ['新增高标准农田1.2万亩', ['12000亩']],
  ['全年8至10次', ['8-10次']],
  ['培训60—80人', ['60-80人']],
  ['举办三期', ['3期']],
  ['十二个社区', ['12社区']],
  ['半小时内响应', ['0.5小时≤']],
  ['力争九成以上满意', ['9成≥']],
  ['不低于50人次', ['50人次≥']],
  ['控制在400元/人·天以内', ['400元/人·天≤']],
  ['约60批', ['60批~']],
  ['1,200册', ['1200册']],
  ['提高3个百分点', ['3个百分点']],
  ['18℃', ['18°C']],
  ['3个班次的培训', ['3班次']],
  ['按《办法》（财预〔2021〕101号）执行', []],
  ['落实“十四五”规划、三公经费只减不增', []],
  ['第三届文化节、G320线、5A级景区', []],
  ['12345热线7×24小时受理', []],
  ['统一部署，一次性补助，进一步提升', []],
  ['65周岁以上老年人', []],
  ['邀请人大代表', []],
  ['参与率达到百分之九十五以上', ['95%≥']],
  ['压减千分之五', ['5‰']],
  ['四分之三以上的村完成', ['75%≥']],
  ['七成五的群众', ['7.5成']],
  ['覆盖率达百分之百', ['100%']],
  ['培训一万五千人次', ['15000人次']],
  ['惠及群众2万3千人', ['23000人']],
  ['总投资1亿2000万元', ['12000万元']],
  ['发放补助三百二十余万元', ['320万元~']],
  ['两千四百五十户', ['2450户']],
  ['两年半完成', ['2.5年']],
  ['工期3个半月', ['3.5个月']],
  ['一年零三个月', ['15个月']],
  ['惠及数百户、几十个村，百姓满意', []],
  ['千余人参加', ['1000人~']],
  ['陆地面积广，队伍精干', []],
])('numbers: %s', (text, expected) => {
  const shown = says(text)
    .filter(({ implied }) => !implied)
    .map(
      ({ amount: { low, high, unit, per, comparison, about } }) =>
        `${low.toFixed()}${high.eq(low) ? '' : `-${high.toFixed()}`}${unit?.name ?? ''}${per.length > 0 ? `/${per.join('·')}` : ''}${comparison ?? ''}${about ? '~' : ''}`,
    );
  expect(shown).toEqual(expected);
});

/** Times: kind, span, and how many turns. */
test.each<[string, readonly string[]]>([
  ['2025年10月底前', ['point 2025-10-21..2025-10-31 期限']],
  ['6月上旬', ['point 2025-06-01..2025-06-10']],
  ['3月、9月', ['list 2025-03-01..2025-09-30 ×2']],
  ['第三季度', ['point 2025-07-01..2025-09-30']],
  ['6月10日至25日', ['span 2025-06-10..2025-06-25']],
  ['2025年1月1日起至2027年12月31日', ['span 2025-01-01..2027-12-31']],
  ['2025年6-10月', ['span 2025-06-01..2025-10-31']],
  ['4.8月底前投入使用', ['point 2025-08-21..2025-08-31 期限']],
  ['上半年', ['point 2025-01-01..2025-06-30']],
  ['上年', ['point 2024-01-01..2024-12-31 以往']],
  ['近三年', ['point 2022-01-01..2024-12-31 以往']],
  ['2025年春节前', ['point 2025-01-29..2025-01-29 期限']],
  ['元旦、春节、五一、国庆节前', ['list 2025-01-01..2025-10-01 ×4 期限']],
  ['每季度末', ['recurring ×4']],
  ['隔周', ['recurring ×24']],
  ['次月5日前', ['recurring ×12 期限']],
  [
    '2024年同类任务于12月25日完成',
    ['point 2024-01-01..2024-12-31 以往', 'point 2024-12-25..2024-12-25 以往'],
  ],
  ['五一路、八一小学、春光社区', []],
  ['3个月', []],
  ['一年级学生', []],
])('times: %s', (text, expected) => {
  const shown = understand(text, 2025).times.map(({ kind, from, to, turns, deadline, past }) =>
    [
      kind,
      kind === 'recurring' ? '' : `${day(from)}..${day(to)}`,
      turns.low > 1 ? `×${turns.low}` : '',
      deadline ? '期限' : '',
      past ? '以往' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
  expect(shown).toEqual(expected);
});

/** Senses: all totals that the last number of a text can mean, in the unit written. */
test.each<[string, readonly number[]]>([
  ['3月、9月各组织1次应急演练', [2]],
  ['每季度召开2次例会', [8]],
  ['自3月起每月召开1次例会', [10]],
  ['在望溪镇、柳泉街道、石鼓乡各新建1个服务站', [3]],
  ['6个乡镇均开展1场宣讲', [6]],
  ['印制中文版、英文版画册各500册', [1000]],
  ['共举办3期，每期40人', [120]],
  ['全县86个行政村，每村配备2名信息员', [172]],
  ['开设10个班，全年授课20周，每班每周2课时', [400]],
  ['按月为230名干部发放报酬', [230, 2760]],
  ['在各乡镇各建1个站点', []],
  ['每少1次扣2分', []],
])('senses: %s', (text, expected) => {
  const read = understand(text, 2025);
  const last = read.statements.at(-1);
  const senses = last === undefined ? [] : sensesOf(last, read, { unit: last.amount.unit, per: [] });
  expect(senses.map(({ low }) => Number(low)).sort((a, b) => a - b)).toEqual(expected);
});

/** Modes and parts: what a number is said for. */
test.each<[string, string]>([
  ['举办培训3期', 'promise'],
  ['2024年举办培训5期', 'history'],
  ['近三年年均受理86件', 'history'],
  ['城区现有路灯4300盏', 'stock'],
  ['低于240件的不予计分', 'scoring'],
  ['每少1次扣2分', 'scoring'],
  ['参训学员不少于30人的班次方纳入统计', 'condition'],
  ['随机抽取样本300份', 'sample'],
  ['设计处理能力30吨/日', 'capacity'],
  ['较上年提高5个百分点', 'change'],
  ['原计划举办4期', 'planned-before'],
])('modes: %s', (text, mode) => {
  expect(says(text)[0]?.mode).toBe(mode);
});

test.each<[string, readonly boolean[]]>([
  ['立项10项，其中重点4项、一般6项', [false, true, true]],
  ['新购图书2000册（含少儿读物600册）', [false, true]],
  ['更换井盖150个，包括主干道90个', [false, true]],
  ['资助500人，其中残疾学生35人，另慰问老人20人', [false, true, false]],
])('parts: %s', (text, parts) => {
  expect(says(text).map(({ part }) => part)).toEqual(parts);
});

test.each(['满意人数÷调查人数×100%，目标值不低于88%', '合格数/（合格数+不合格数）×100%'])(
  'nothing is left over of the formula %s',
  (text) => {
    expect(understand(text, 2025).notUnderstood).toEqual([]);
  },
);

test.each<[string, string, boolean]>([
  ['24人*550元*5天=66000元', '66000', false],
  ['26人*550元*5天=66000元', '71500', true],
  ['120万页*0.4元=48万元', '480000', false],
  ['84万元/7个', '120000', false],
])('products: %s', (text, value, wrong) => {
  const [product] = productsIn(text, amountsIn(text));
  expect([product?.value.toFixed(), product?.wrong]).toEqual([value, wrong]);
});

const bound = (comparison: Bound['comparison'], low: number, high = low): Bound => ({
  low: new Big(low),
  high: new Big(high),
  comparison,
  about: false,
});
const interval = (low: number | undefined, high: number | undefined): Interval => ({
  low: low === undefined ? undefined : new Big(low),
  high: high === undefined ? undefined : new Big(high),
  about: false,
});
test.each<[string, Bound, Interval, string]>([
  ['=3 and 3', bound('=', 3), interval(3, 3), 'meets'],
  ['=3 and 4', bound('=', 3), interval(4, 4), 'number'],
  ['≥18 and 20', bound('≥', 18), interval(20, 20), 'meets'],
  ['≥95 and at least 85', bound('≥', 95), interval(85, undefined), 'number'],
  ['≥8 and 8 to 10', bound('≥', 8), interval(8, 10), 'meets'],
  ['=12 and 8 to 10', bound('=', 12), interval(8, 10), 'number'],
  ['≤50 and at least 50', bound('≤', 50), interval(50, undefined), 'direction'],
  ['≥8 and at most 8', bound('≥', 8), interval(undefined, 8), 'direction'],
  ['≤400 and at most 550', bound('≤', 400), interval(undefined, 550), 'number'],
  ['≤400 and at most 380', bound('≤', 400), interval(undefined, 380), 'meets'],
  ['18 to 24 and at least 18', bound(undefined, 18, 24), interval(18, undefined), 'meets'],
])('comparing: %s', (_name, asked, said, expected) => {
  expect(meeting(asked, said)).toBe(expected);
});

test('nothing a cell holds makes it throw or run away', () => {
  const hostile = [
    '9'.repeat(32_767),
    '每'.repeat(20_000),
    '（'.repeat(5000) + '3次' + '）'.repeat(5000),
    '1月、'.repeat(8000),
    '3次、'.repeat(8000),
    '\u202e\u0000每月1次\u0007\ufeff',
    '“《”》3次“',
    'ｍｉｘｅｄ 中文 العربية 3次 🎉每月１次',
    '2025年13月45日、0月0日、99月',
    '=1*2*3*4*5*6*7*8*9元',
  ];
  for (const text of hostile) expect(understand(text, 2025).statements.length).toBeLessThan(4000);
  expect(understand('每月召开1次', undefined).statements).toHaveLength(1);
});
