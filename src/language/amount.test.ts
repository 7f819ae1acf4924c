import { amountIn, worthOf, writtenUnit } from './amount';
import { isOpenMoney } from './inexact-money';
import { chineseValue } from './numerals';

test.each([
  ['1,920,000', '1920000', undefined],
  ['１９．２万元', '19.2', '万元'],
  ['19.2万', '19.2', '万元'],
  ['440000元整', '440000', '元'],
  ['￥1,200.50', '1200.5', undefined],
  ['1.2亿元', '12000', '万元'],
  ['+5', '5', undefined],
  ['120万元（其中财政拨款100万元）', '120', '万元'],
  ['1.92亿', '19200', '万元'],
  ['三百万元', '300', '万元'],
  ['1920千元', '1920000', '元'],
  ['2.3万', '2.3', '万元'],
  ['(2.30)', '-2.3', undefined],
  ['（2.30）万元', '-2.3', '万元'],
  ['−3', '-3', undefined],
  ['－３．５万元', '-3.5', '万元'],
  ['-¥3', '-3', undefined],
  ['1，920，000．50元', '1920000.5', '元'],
  ['壹佰万元整', '100', '万元'],
  ['人民币壹佰玖拾贰万元整', '192', '万元'],
  ['壹仟贰佰元伍角', '1200.5', '元'],
  ['叁拾元零伍分', '30.05', '元'],
  ['一亿二千万元', '12000', '万元'],
  ['三百二十万五千元', '3205000', '元'],
  ['一点九二亿元', '19200', '万元'],
  ['两千元', '2000', '元'],
  ['3百万元', '300', '万元'],
  ['5百元', '500', '元'],
  ['192（万元）', '192', '万元'],
  ['192 （ 万元 ）', '192', '万元'],
  ['1亿2000万元', '12000', '万元'],
  ['192万5000元', '1925000', '元'],
  ['6万6千元', '66000', '元'],
  ['3千5百元', '3500', '元'],
  ['45.6w', '45.6', '万元'],
  ['负3万元', '-3', '万元'],
  ['100萬元', '100', '万元'],
  ['1亿3000万', '13000', '万元'],
  ['3万2千', '32000', '元'],
  ['1.3个亿', '13000', '万元'],
  ['预计192万元', '192', '万元'],
  ['合计：50万元', '50', '万元'],
  ['192万元（约占两成）', '192', '万元'],
  ['三百', '300', undefined],
  ['0', '0', undefined],
])('%s', (text, amount, unit) => {
  const found = amountIn(text);
  expect(found?.amount.toFixed()).toBe(amount);
  expect(found?.unit).toBe(unit);
  expect(found?.about).toBeUndefined();
});

test.each([
  ['45.6万余元', '45.6', '万元'],
  ['约50万元左右', '50', '万元'],
  ['近50万', '50', '万元'],
  ['五十余万元', '50', '万元'],
  ['192多万元', '192', '万元'],
  ['大约3200元', '3200', '元'],
  ['50（左右）', '50', undefined],
])('%s is a rough amount', (text, amount, unit) => {
  expect(amountIn(text)).toMatchObject({ about: true, unit });
  expect(amountIn(text)?.amount.toFixed()).toBe(amount);
  expect(isOpenMoney(text)).toBe(false);
});

test.each(['80至90万元', '80万元～90万元', '八十至九十万元', '不超过50万元', '50万元以内', '50万元以上（含）', '几万元', '上百万元', '八九十万元', '几万', '几十万', '若干万元', '一百余万', '百余万元', '两三百万', '好几十万元', '数百万', '近百万元', '超千万元', '几百元', '一百多万'])(
  '%s is money, and no amount',
  (text) => {
    expect(amountIn(text)).toBeUndefined();
    expect(isOpenMoney(text)).toBe(true);
  },
); // prettier-ignore

test.each(['节约50万元', '3.2万人', '450元/人', '2024-2026年', '50万元以上项目', '中央80万元、地方90万元', '192万元', '万元', '亿元', '百元', '几万人', '若干', '数万次', '一百余人', '三百万元', '十万元', '多媒体万元'])(
  '%s is not money without an amount',
  (text) => {
    expect(isOpenMoney(text)).toBe(false);
  },
); // prettier-ignore

test.each([
  '见附件',
  '—',
  '',
  '3人',
  '1,2',
  '(2.30',
  '十二',
  '一',
  '三年',
  '2024年',
  '万元',
  '百元',
  '50万元/年',
  '一万人',
  '100+92',
  '12万,3',
  '1万5',
  '区级100万元',
])('%s is no amount', (text) => {
  expect(amountIn(text)).toBeUndefined();
});

test.each([
  ['万元', 1, '万元'],
  ['千元', 1000, '元'],
  ['百万元', 100, '万元'],
  ['亿', 10_000, '万元'],
  ['圆', 1, '元'],
])('the unit %s', (word, worth, unit) => {
  const written = writtenUnit(word);
  expect(written && worthOf(written)).toEqual({ worth, unit });
});

test.each(['台', '元/人', '美元', 'toString'])('%s is no unit of money', (word) => {
  expect(writtenUnit(word)).toBeUndefined();
});

test.each([
  ['三百二十万', '3200000'],
  ['四千零五万', '40050000'],
  ['一万五千亿', '1500000000000'],
  ['两千四百五', '2450'],
  ['2万3千', '23000'],
  ['1亿2000万', '120000000'],
  ['负三十二', '-32'],
  ['一百又四分之一', '100.25'],
  ['一百十五', '115'],
  ['五千六千', undefined],
  ['一亿零五十万', '100500000'],
  ['一九二', '192'],
  ['十二', '12'],
  ['零点五', '0.5'],
  ['贰拾', '20'],
  ['万', undefined],
  ['一点', undefined],
  ['三四百', undefined],
])('the numeral %s', (text, value) => {
  expect(chineseValue(text)?.toFixed()).toBe(value);
});
