import Big from 'big.js';

/** Names of units in English, one and many. A counter that English does without has none. */
const UNITS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map(
  (
    [
      ['人 名 位', 'person', 'people'],
      ['人次', 'person-time', 'person-times'],
      ['户', 'household', 'households'],
      ['户次', 'household-time', 'household-times'],
      ['个 项 件 只 条 处 座 块 张 篇 宗 家', '', ''],
      ['次', 'time', 'times'],
      ['倍', 'times', 'times'],
      ['场 场次', 'event', 'events'],
      ['期', 'session', 'sessions'],
      ['批 批次', 'batch', 'batches'],
      ['台 台次', 'unit', 'units'],
      ['套', 'set', 'sets'],
      ['辆', 'vehicle', 'vehicles'],
      ['册 本 份', 'copy', 'copies'],
      ['盏', 'lamp', 'lamps'],
      ['棵 株', 'plant', 'plants'],
      ['头', 'head', 'head'],
      ['班', 'class', 'classes'],
      ['学时 课时', 'lesson', 'lessons'],
      ['村', 'village', 'villages'],
      ['元', 'yuan', 'yuan'],
      ['分', 'point', 'points'],
      ['年', 'year', 'years'],
      ['季 季度 个季度', 'quarter', 'quarters'],
      ['月 个月', 'month', 'months'],
      ['周', 'week', 'weeks'],
      ['天 日', 'day', 'days'],
      ['工作日 个工作日', 'working day', 'working days'],
      ['小时', 'hour', 'hours'],
      ['分钟', 'minute', 'minutes'],
      ['公里 千米', 'kilometre', 'kilometres'],
      ['米', 'metre', 'metres'],
      ['平方米', 'square metre', 'square metres'],
      ['平方公里', 'square kilometre', 'square kilometres'],
      ['立方米', 'cubic metre', 'cubic metres'],
      ['公顷', 'hectare', 'hectares'],
      ['亩', 'mu', 'mu'],
      ['吨', 'tonne', 'tonnes'],
      ['公斤 千克', 'kilogram', 'kilograms'],
      ['克', 'gram', 'grams'],
      ['升', 'litre', 'litres'],
    ] as const
  ).flatMap(([names, one, many]) => names.split(' ').map((name) => [name, [one, many]] as const)),
);
const BOUNDS: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['不低于', 'at least '],
  ['不超过', 'at most '],
  ['约', 'about '],
]);
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uff01-\uffee]/u;
const QUOTE = /(“[^”]*”)/u;
const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const QUANTITY = new RegExp(
  `(?<bound>不低于|不超过|约|)(?:(?<from>${NUMBER})(?<low>万|亿|)(?<span>[至-]))?(?<number>${NUMBER})(?<factor>万|亿|)` +
    String.raw`(?<unit>[\u4e00-\u9fff]*)(?:\/(?<per>[\u4e00-\u9fff]+(?:·[\u4e00-\u9fff]+)*))?`,
  'gu',
);
const DAY = /(?:(?<year>(?:19|20)\d{2})年)?(?:(?<month>1[0-2]|0?[1-9])月(?!度))(?:(?<day>\d{1,2})日)?/gu;
const YEAR = /(?<year>(?:19|20)\d{2})年度?/gu;
/** What stands between two signs of an English sentence. */
const WORDS = /[^\s“”,;:()=×÷+−]+/gu;

/**
 * A message as an English reader takes it: what stands in quotes is the form's own and stays; amounts, counts and dates that
 * the message works out are said in English, lists have its commas, and whatever else is Chinese is quoted. 万元 is turned
 * into yuan, without loss.
 */
export function inEnglish(message: string): string {
  if (!CHINESE.test(message)) return message;
  return message
    .split(QUOTE)
    .map((part, at) => (at % 2 === 1 || !CHINESE.test(part) ? part : outsideOfQuotes(part)))
    .join('');
}

const outsideOfQuotes = (text: string): string =>
  text
    .replace(/^等(\d+)处/u, ' and others, $1 in all')
    .replaceAll('、', ', ')
    .replaceAll(DAY, (...found) => dayOf(groupsOf(found)))
    .replaceAll(YEAR, '$<year>')
    .replaceAll(QUANTITY, (...found) => quantityOf(groupsOf(found)) ?? String(found[0]))
    .replaceAll(WORDS, (words) => (CHINESE.test(words) ? quotedWords(words) : words));

/** The full stop of the sentence stays outside. */
const quotedWords = (words: string): string =>
  words.endsWith('.') ? `“${words.slice(0, -1)}”.` : `“${words}”`;

type Groups = Readonly<Record<string, string | undefined>>;
const groupsOf = (found: readonly unknown[]): Groups => found.at(-1) as Groups;

const dayOf = ({ year, month, day }: Groups): string =>
  [day, MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');

/** 不低于3.5万元/人·月 as at least 35,000 yuan per person-month; undefined where a unit has no English name. */
function quantityOf(found: Groups): string | undefined {
  const { bound = '', factor = '', unit = '', per, span } = found;
  // A number alone: a year, a rate, an address.
  if (`${unit}${factor}${bound}` === '' && span !== '至') return undefined;
  const names = unit === '' ? NO_UNIT : UNITS.get(unit);
  const each = per === undefined ? '' : perOf(per);
  if (names === undefined || each === undefined) return undefined;
  const number = numberOf(found);
  const name = names[number === '1' ? 0 : 1];
  return `${BOUNDS.get(bound) ?? ''}${number}${name === '' ? '' : ` ${name}`}${each}`;
}
const NO_UNIT = ['', ''] as const;

/** 3至5万 as 30,000 to 50,000: both are counted in 万. */
function numberOf({ from, low = '', span, number = '', factor = '' }: Groups): string {
  const most = digits(number, factor);
  if (from === undefined) return most;
  return `${digits(from, low === '' ? factor : low)}${span === '至' ? ' to ' : '–'}${most}`;
}

/** 人·月 as per person-month. */
function perOf(units: string): string | undefined {
  const names = units.split('·').map((unit) => UNITS.get(unit)?.[0]);
  if (names.includes(undefined)) return undefined;
  return names.join('') === '' ? ' each' : ` per ${names.map((name) => name || 'item').join('-')}`;
}

/** A number in English digits: 1.2万 as 12,000. */
function digits(number: string, factor: string): string {
  const value = number.replaceAll(',', '');
  const [whole = '', fraction] = (
    factor === '' ? value : new Big(value).times(factor === '万' ? 1e4 : 1e8).toFixed()
  ).split('.');
  const grouped = whole.replaceAll(/\d(?=(?:\d{3})+$)/gu, '$&,');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
