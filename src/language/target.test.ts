import fc from 'fast-check';
import { operatorOf, parseTarget, type Target, type TargetColumns } from './target';

/** A number target in short: operator, numbers with units. */
const short = (target: Target): string => {
  if (target.type === 'number')
    return `${target.operator ?? ''}${target.quantities.map(({ value, unit }) => `${value.toFixed()}${unit}`).join('+')}`;
  if (target.type === 'range') return `${target.low.toFixed()}-${target.high.toFixed()}${target.unit}`;
  return target.type === 'words'
    ? `words:${target.verifiable ? 'verifiable' : (target.family ?? '')}`
    : target.type;
};

const CASES: readonly (readonly [string, string, TargetColumns?])[] = [
  ['≤345人', '≤345人'],
  ['≧95％', '≥95%'],
  ['＝100%', '=100%'],
  ['﹦3次', '=3次'],
  ['>=98%', '≥98%'],
  ['大于等于90%', '≥90%'],
  ['≯7天', '≤7天'],
  ['≮3次', '≥3次'],
  ['‹7天', '<7天'],
  ['›3次', '>3次'],
  ['〈7天', '<7天'],
  ['办理时限〈 7天', '<7天'],
  ['〉3次', '>3次'],
  ['〈2024〉3次', '2024+3次'],
  ['高于等于95%', '≥95%'],
  ['少于或等于7天', '≤7天'],
  ['5次以上（含）', '≥5次'],
  ['7天以内（含）', '≤7天'],
  ['不低于3次', '≥3次'],
  ['80%以上', '≥80%'],
  ['15天以内', '≤15天'],
  ['约20人', '≈20人'],
  ['1,200人', '1200人'],
  ['１２台', '12台'],
  ['2.5天', '2.5天'],
  ['≤2000元/人·天', '≤2000元'],
  ['19.2万元', '192000元'],
  ['《条例》60000本、《汇编》500册', '60000本+500册'],
  ['三期', '3期'],
  ['零', '0'],
  ['零例', '0例'],
  ['三元/公里', '3元'],
  ['不超过一起', '≤1起'],
  ['八十五分以上', '≥85分'],
  ['二十分钟以内', '≤20分钟'],
  ['五日内', '≤5日'],
  ['三十五', '35处', { unit: '处' }],
  ['二', '≥2座', { operator: '≥', unit: '座' }],
  ['三级', 'words:verifiable'],
  ['一起', 'words:'],
  ['一流', 'words:'],
  ['十分满意', 'words:good'],
  ['二〇二六年六月三十日以前', 'date'],
  ['十月二十日前', 'date'],
  ['次月五日前', 'words:verifiable'],
  ['随报随修', 'words:verifiable'],
  ['一户一档', 'words:verifiable'],
  ['日清月结', 'words:verifiable'],
  ['当日办结', 'words:verifiable'],
  ['百分百', 'words:verifiable'],
  ['日益完善', 'words:improve'],
  ['3-5次', '3-5次'],
  ['80%-90%', '80-90%'],
  ['=100.00(%)', '=100%'],
  ['95', '≥95%', { operator: '≥', unit: '%' }],
  ['4', '≤4台', { operator: '小于等于', unit: '台' }],
  ['2024年度', 'date'],
  ['2024年12月31日前', 'date'],
  ['11月底前', 'date'],
  ['及时', 'words:timely'],
  ['长期', 'words:lasting'],
  ['有所提高', 'words:improve'],
  ['验收合格', 'words:verifiable'],
  ['控制在预算内', 'words:verifiable'],
  ['—', 'nothing'],
  ['无', 'nothing'],
];

test.each(CASES.map(([text, expected, columns]) => ({ text, expected, columns })))(
  '$text is understood as $expected',
  ({ text, expected, columns }) => {
    expect(short(parseTarget(text, columns))).toBe(expected);
  },
);

test.each([
  ['292%', '≥', '92'],
  ['2280次', '≥', '280'],
  ['二100%', '=', '100'],
])('%s may be a scanning error for %s%s', (text, operator, value) => {
  const target = parseTarget(text);
  expect(target.type === 'number' && target.ocr && [target.ocr.operator, target.ocr.value.toFixed()]).toEqual(
    [operator, value],
  );
});

test.each(['98%', '120次', '24台', '≥292%', '2025年'])('%s is no scanning error', (text) => {
  const target = parseTarget(text);
  expect(target.type === 'number' ? target.ocr : undefined).toBeUndefined();
});

test.each([
  ['≥', '≥'],
  ['小于等于', '≤'],
  ['不低于', '≥'],
  ['正向', undefined],
  ['定性', undefined],
])('operator column %s is %s', (text, expected) => expect(operatorOf(text)).toBe(expected));

test('whatever a cell holds, it is understood as something and in time', () => {
  const pieces = fc.constantFrom(
    '≥',
    '2',
    '人次',
    '《',
    '》',
    '（',
    '年',
    '月',
    '每',
    '、',
    '%',
    '元/',
    '第',
    '一',
    ' ',
    '万',
    '-',
    '至',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.array(pieces, { maxLength: 200 }).map((part) => part.join('')),
      ),
      (text) => {
        expect(parseTarget(text).type).toMatch(/^(?:number|range|date|words|nothing)$/u);
      },
    ),
  );
});

test('a number with operator and unit is read back exactly', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('≥', '≤', '='),
      fc.integer({ min: 1, max: 1_999_999 }),
      fc.constantFrom('人', '次', '公里', '%', '台'),
      (operator, value, unit) => {
        expect(short(parseTarget(`${operator}${value}${unit}`))).toBe(`${operator}${value}${unit}`);
      },
    ),
  );
});
