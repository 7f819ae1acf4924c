import { dateOf, dayNumber, lastDayOf } from './day-number';
import { festivalDay, FESTIVALS, SEASONS } from './lexicon/calendar';
import { chineseNumber, chineseValue } from './numerals';
import { MASK } from './plain';

/** How often something recurs in a year. */
export interface Turns {
  readonly low: number;
  readonly high: number;
}

/** A time that a text names. Days are counted from 1970-01-01; both ends belong to it. */
export interface Time {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /**
   * `point`: a day, month, quarter, season, year or festival. `list`: several of them. `recurring`: 每月, 隔周. `span`: from
   * one to another.
   */
  readonly kind: 'point' | 'list' | 'recurring' | 'span';
  /** Undefined for what recurs. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** How many times are named, or how often it comes in a year; a span is one. */
  readonly turns: Turns;
  /** The basis that it makes of a number beside it: 每月 → 月. */
  readonly basis: string | undefined;
  /** 10月底前: what is meant ends by `to`. */
  readonly deadline: boolean;
  /** 3月起: what is meant begins at `from`. */
  readonly since: boolean;
  /** The text names the year itself; otherwise the form's year was supposed. */
  readonly ownYear: boolean;
  /** No finer than a year: 2025年, 全年, 本年度. */
  readonly wholeYear: boolean;
  /** Day of the month of a recurring deadline: 次月5日前 → 5. */
  readonly monthDay: number | undefined;
  /** Lies before the form's year, or is said to: 上年, 近三年. */
  readonly past: boolean;
  /** Lies after the form's year: 2026年 in a form of 2025, 下年度. */
  readonly ahead: boolean;
  /** Named only loosely (春节, 汛期, 开学): it is held against another time with care. */
  readonly vague: boolean;
}

/** Days of a whole week, month and so on for 每…, in a year: lowest and highest number of turns. */
const RECURRING: readonly (readonly [RegExp, string, number, number])[] = [
  [/每半(?:个)?月|每月两次(?=召)/y, '半月', 24, 24],
  [/一年(?=[一两二三四五六1-9]次|一度)/y, '年', 1, 1],
  [/一个?季度(?=[一两二三1-9]次)/y, '季度', 4, 4],
  [/一个?月(?=[一两二三四1-9]次|一[会报])/y, '月', 12, 12],
  [/一(?:个星期|周)(?=[一两二三四1-9]次)/y, '周', 44, 53],
  [/每(?:两|二|2|隔一)个?月|双月|隔月|每逢双月/y, '双月', 6, 6],
  [/单月|每逢单月/y, '单月', 6, 6],
  [/每(?:三|3)个月|每(?:个)?季度?|逐季|按季度?|季均/y, '季度', 4, 4],
  [/每(?:六|6)个月|每半年|(?<!上|下)半年(?=度?[1一]次)/y, '半年', 2, 2],
  [/每(?:两|二|2)周|隔周|每隔一周|双周/y, '双周', 24, 27],
  [
    /每(?:个)?(?:星期|周)(?:[一二三四五六日天](?!次)(?:、[一二三四五六日天])*)?|逐周|按周|周均/y,
    '周',
    44,
    53,
  ],
  [/每(?:个)?学期/y, '学期', 2, 2],
  [/每旬|逐旬/y, '旬', 36, 36],
  [/每(?:个)?工作日/y, '工作日', 240, 256],
  [/每(?:天|日)|逐日|日均/y, '天', 200, 366],
  [
    /每(?:个)?月|逐月|按月|月均|(?<![\d一二三四五六七八九十个上下当本次])月(?=调度|通报|例会|报送|检查|巡查)/y,
    '月',
    12,
    12,
  ],
  [/每年度?|年均|逐年|按年(?![龄利度级限])/y, '年', 1, 1],
];

const YEAR = String.raw`(?:(?<year>(?:19|20)\d{2}|二[〇零]二[〇零一二三四五六七八九])\s*年?度?\s*|(?<rel>本年度?|今年|当年|上年度?|(?<!减)去年|前年|次年度?|下年度?|明年|翌年)(?:的)?\s*)?`;
const MONTH = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,2}|十[一二])`;
/** A day of a month in digits or words: 31, 二十五, 九. */
const DAY = String.raw`(?<day>[0-3]?\d|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])`;
const POINT = new RegExp(
  YEAR +
    String.raw`(?:(?<months>${MONTH}(?:\s*月?(?:份)?\s*[、,和及]\s*${MONTH}(?=\s*[月、,和及]))*)\s*月(?:份)?(?:\s*${DAY}\s*[日号](?![常志])(?:\s*(?:零时|\d{1,2}[时点]))?|\s*(?<third>上旬|中旬|下旬|初|底|末|月底|月末))?|(?<half>上[、和]?下半年|上半年|下半年)|第?(?<quarters>[一二三四1-4](?:\s*[、,和及]\s*第?[一二三四1-4](?=\s*(?:个)?(?:季度|[、,和及])))*)\s*季度(?<qend>末|底)?|(?<quarterly>四季)度)`,
  'y',
);
const MONTH_SPAN =
  /(?:(?<year>(?:19|20)\d{2})\s*年\s*)?(?<first>\d{1,2}|[一二三四五六七八九十]{1,2})\s*(?:-|至|到)\s*(?<last>\d{1,2}|[一二三四五六七八九十]{1,2})\s*月(?:份)?(?!\s*[\d一二三四五六七八九十]{1,3}\s*[日号])/y;
const ISO = /(?<year>(?:19|20)\d{2})[-./](?<month>0?[1-9]|1[0-2])(?:[-./](?<day>[0-3]?\d))?(?![\d.])/y;
/** As far back as past years are taken to reach. */
const YEARS_BACK = 3;
const BARE_YEAR = /(?<year>(?:19|20)\d{2}|二[〇零]二[〇零一二三四五六七八九])\s*年(?:度)?(?<edge>底|末|初)?/y;
const YEARS = /(?<from>(?:19|20)\d{2})\s*年?\s*[-至到]\s*(?<to>(?:19|20)\d{2})\s*年(?:度)?(?<edge>底|末)?/y;
const RELATIVE =
  /(?<this>本年度?[底末]?|今年[底末]?|当年[底末]?|年内|全年(?:度)?|年底|年末|年终|年度内)|(?<last>上一?年度?[底末]?|(?<!减)去年[底末]?|前年|往年|历年|同期|近[\d一二两三四五六七八九十]+年(?:来)?|前[\d一二两三四五六七八九十]+年)|(?<next>次年|下一?年度?|明年|翌年)|(?<yearEnd>岁末)/y;
const NEXT_MONTH_DAY = new RegExp(
  String.raw`(?<which>次月|下月|翌月|当月|每月|下个月)\s*${DAY}\s*[日号](?<edge>以?前|之前)?`,
  'y',
);
const EDGE =
  /\s*(?:\(含\))?\s*(?:以前|之前|前(?!\s*[\d一二三四五六七八九十]+[%名位]|期|后|置|沿|往|提|三|述))/y;
const SINCE = /\s*(?:起(?![草来到诉])|开始|以来|以后|之后|后(?![勤续期备])|到位后)/y;
const LINK = /\s*(?:起[、,]?)?\s*(?:-|至|到)\s*/y;
const LATER_DAY = new RegExp(String.raw`${DAY}\s*[日号](?![常志])`, 'y');
/** Between two times of a list; “八一”建军节 holds a name that is covered. */
const SEPARATOR = new RegExp(String.raw`\s*(?:、|,|和|及|以及|与)\s*${MASK}*`, 'y');

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

interface Span {
  readonly from: number;
  readonly to: number;
  readonly turns: number;
  readonly ownYear: boolean;
  readonly wholeYear: boolean;
  readonly past: boolean;
  readonly ahead: boolean;
  readonly vague: boolean;
  readonly year: number;
  readonly month: number | undefined;
  readonly end: number;
}

/** Value of a month, day or quarter in digits or words: 6, 十二. */
const numberIn = (text: string): number => chineseNumber(text) ?? NaN;
/** A year in digits or read digit by digit: 2024, 二〇二四. */
const yearIn = (text: string): number => chineseValue(text)?.toNumber() ?? NaN;

const THIRDS: Readonly<Record<string, readonly [number, number | undefined]>> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, undefined],
  初: [1, 10],
  底: [21, undefined],
  末: [21, undefined],
  月底: [21, undefined],
  月末: [21, undefined],
};

/** One time that begins at a place of a text; undefined where none does. */
function pointAt(text: string, index: number, year: number, supposed: number): Span | undefined {
  const iso = at(ISO, text, index)?.groups;
  if (iso) {
    const [own, month] = [Number(iso['year']), Number(iso['month'])];
    const day = iso['day'] === undefined ? undefined : Number(iso['day']);
    if (day !== undefined && (day < 1 || day > 31)) return undefined;
    return span(
      day ? dayNumber(own, month, day) : dayNumber(own, month, 1),
      day ? dayNumber(own, month, day) : lastDayOf(own, month),
      own,
      supposed,
      ISO.lastIndex,
      { ownYear: true, month },
    );
  }
  const match = at(POINT, text, index);
  if (match && match[0].length > 0) {
    const groups = match.groups ?? {};
    const own =
      groups['year'] !== undefined
        ? yearIn(groups['year'])
        : groups['rel']
          ? relativeYear(groups['rel'], supposed)
          : year;
    const ownYear = groups['year'] !== undefined || groups['rel'] !== undefined;
    const end = index + match[0].length;
    if (groups['half'])
      return groups['half'] !== '上半年' && groups['half'].includes('上')
        ? span(dayNumber(own, 1, 1), dayNumber(own, 12, 31), own, supposed, end, { ownYear, turns: 2 })
        : groups['half'] === '上半年'
          ? span(dayNumber(own, 1, 1), dayNumber(own, 6, 30), own, supposed, end, { ownYear })
          : span(dayNumber(own, 7, 1), dayNumber(own, 12, 31), own, supposed, end, { ownYear });
    if (groups['quarters']) {
      const numbers = numbersIn(groups['quarters']);
      const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
      const from = groups['qend'] ? lastDayOf(own, last * 3) - 10 : dayNumber(own, first * 3 - 2, 1);
      return span(from, lastDayOf(own, last * 3), own, supposed, end, { ownYear, turns: numbers.length });
    }
    if (groups['months']) {
      const numbers = numbersIn(groups['months']);
      if (numbers.length === 0 || numbers.some((number) => !(number >= 1 && number <= 12))) return undefined;
      const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
      const lastMonth = numbers.at(-1) ?? last;
      const day = groups['day'] === undefined ? undefined : numberIn(groups['day']);
      const third = groups['third'] === undefined ? undefined : THIRDS[groups['third']];
      const from =
        numbers.length > 1 ? dayNumber(own, first, 1) : dayNumber(own, first, day ?? third?.[0] ?? 1);
      const to =
        day !== undefined
          ? dayNumber(own, last, day)
          : third?.[1] !== undefined
            ? dayNumber(own, last, third[1])
            : lastDayOf(own, last);
      return span(from, Math.max(from, to), own, supposed, end, {
        ownYear,
        turns: numbers.length,
        month: lastMonth,
      });
    }
  }
  const years = at(YEARS, text, index)?.groups;
  if (years) {
    const [from, to] = [Number(years['from']), Number(years['to'])];
    if (to < from) return undefined;
    return span(dayNumber(from, 1, 1), dayNumber(to, 12, 31), to, supposed, YEARS.lastIndex, {
      ownYear: true,
      wholeYear: true,
    });
  }
  const bare = at(BARE_YEAR, text, index)?.groups;
  if (bare) {
    const own = yearIn(bare['year'] ?? '');
    const named = bare['edge'] === undefined ? seasonAt(text, BARE_YEAR.lastIndex, own, supposed) : undefined;
    if (named) return { ...named, ownYear: true };
    const from =
      bare['edge'] === '底' || bare['edge'] === '末' ? dayNumber(own, 12, 1) : dayNumber(own, 1, 1);
    return span(from, dayNumber(own, 12, 31), own, supposed, BARE_YEAR.lastIndex, {
      ownYear: true,
      wholeYear: bare['edge'] === undefined,
    });
  }
  const relative = at(RELATIVE, text, index)?.groups;
  if (relative) {
    const end = RELATIVE.lastIndex;
    const word = text.slice(index, end);
    if (relative['last']) {
      // 近三年 and the like: how many is not looked at, only that they are past.
      const years = /\d|近|前[^年]|往|历|同期/.test(word) ? YEARS_BACK : 1;
      return span(
        dayNumber(supposed - years, 1, 1),
        dayNumber(supposed - 1, 12, 31),
        supposed - 1,
        supposed,
        end,
        { ownYear: true, wholeYear: true },
      );
    }
    if (relative['next'])
      return span(
        dayNumber(supposed + 1, 1, 1),
        dayNumber(supposed + 1, 12, 31),
        supposed + 1,
        supposed,
        end,
        {
          ownYear: true,
          wholeYear: true,
        },
      );
    const edge = /[底末终]$/.test(word);
    return span(
      edge ? dayNumber(supposed, 12, 1) : dayNumber(supposed, 1, 1),
      dayNumber(supposed, 12, 31),
      supposed,
      supposed,
      end,
      { wholeYear: !edge },
    );
  }
  return seasonAt(text, index, year, supposed);
}

/** A festival or season that is named at a place of a text. */
function seasonAt(text: string, index: number, year: number, supposed: number): Span | undefined {
  for (const [pattern, festival] of FESTIVALS) {
    const found = at(pattern, text, index);
    if (!found) continue;
    const day = festivalDay(festival, year);
    if (day === undefined) return undefined;
    return span(day, day, year, supposed, index + found[0].length, { vague: true });
  }
  for (const [pattern, [fromMonth, fromDay], [toMonth, toDay]] of SEASONS) {
    const found = at(pattern, text, index);
    if (!found) continue;
    return span(
      dayNumber(year, fromMonth, fromDay),
      dayNumber(year, toMonth, toDay),
      year,
      supposed,
      index + found[0].length,
      { vague: true },
    );
  }
  return undefined;
}

function span(
  from: number,
  to: number,
  year: number,
  supposed: number,
  end: number,
  {
    ownYear = false,
    wholeYear = false,
    vague = false,
    turns = 1,
    month,
  }: { ownYear?: boolean; wholeYear?: boolean; vague?: boolean; turns?: number; month?: number } = {},
): Span {
  return {
    from,
    to,
    turns,
    ownYear,
    wholeYear,
    vague,
    year,
    month,
    end,
    past: to < dayNumber(supposed, 1, 1),
    ahead: from > dayNumber(supposed, 12, 31),
  };
}

const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d{1,2}|[一二三四五六七八九十]+/g)]
    .map(([part]) => numberIn(part))
    .filter((number) => !Number.isNaN(number));

const relativeYear = (word: string, supposed: number): number =>
  /^[上去]/.test(word)
    ? supposed - 1
    : word.startsWith('前')
      ? supposed - 2
      : /^[次下明翌]/.test(word)
        ? supposed + 1
        : supposed;

const FIRST =
  /[\d一二三四五六七八九十二〇上下半四第本今当去前次明翌每逐按单双隔季月周日年元春清劳五端中国重六七八九三除夕寒暑汛秋冬夏学全近往历同岁主枯防梅伏供采高雨腊建教记儿妇青烈植护入开节假母]/;

/** A digit after a digit or a decimal point; 4.8月底前 at the beginning of an entry is the fourth entry. */
const isInsideNumber = (bare: string, index: number): boolean => {
  const before = bare[index - 1] ?? '';
  if (before === '.') return !/(?:^|[\s,;。、])\d{1,2}\.$/.test(bare.slice(Math.max(0, index - 4), index));
  return /\d/.test(before);
};

/**
 * Every time that a text names, in order, lists and spans joined. `supposed` is the form's year, taken where the text names
 * none. `bare` is the text with the numbers of names covered.
 */
export function timesIn(bare: string, supposed: number): readonly Time[] {
  const found: Time[] = [];
  let year = supposed;
  let index = 0;
  while (index < bare.length) {
    const sign = bare.charAt(index);
    // A year holds for the rest of its sentence, one that is past only for its clause.
    if (/[。\n]/.test(sign) || (/[,;()]/.test(sign) && year < supposed)) year = supposed;
    if (!FIRST.test(sign) || (/\d/.test(sign) && isInsideNumber(bare, index))) {
      index++;
      continue;
    }
    const time = recurringAt(bare, index) ?? calendarAt(bare, index, year, supposed);
    if (!time) {
      index++;
      continue;
    }
    found.push(time);
    if (time.ownYear && time.to !== undefined) year = dateOf(time.to).year;
    index = time.end;
  }
  return found;
}

function recurringAt(text: string, index: number): Time | undefined {
  const dated = at(NEXT_MONTH_DAY, text, index);
  if (dated) {
    const day = numberIn(dated.groups?.['day'] ?? '');
    if (day >= 1 && day <= 31)
      return recurring(text, index, index + dated[0].length, '月', 12, 12, {
        monthDay: day,
        deadline: dated.groups?.['edge'] !== undefined,
      });
  }
  for (const [pattern, basis, low, high] of RECURRING) {
    const match = at(pattern, text, index);
    if (!match) continue;
    let end = index + match[0].length;
    const rest = /^\s*(?:的?(?:上旬|中旬|下旬|初|底|末|月初|月底|月末))/.exec(text.slice(end, end + 6));
    if (rest) end += rest[0].length;
    const edge = at(EDGE, text, end);
    if (edge) end += edge[0].length;
    return recurring(text, index, end, basis, low, high, { deadline: edge !== null });
  }
  return undefined;
}

const recurring = (
  text: string,
  start: number,
  end: number,
  basis: string,
  low: number,
  high: number,
  { monthDay, deadline = false }: { monthDay?: number; deadline?: boolean },
): Time => ({
  start,
  end,
  written: text.slice(start, end),
  kind: 'recurring',
  from: undefined,
  to: undefined,
  turns: { low, high },
  basis,
  deadline,
  since: false,
  ownYear: false,
  wholeYear: false,
  monthDay,
  past: false,
  ahead: false,
  vague: false,
});

function calendarAt(text: string, index: number, year: number, supposed: number): Time | undefined {
  const months = monthSpanAt(text, index, year, supposed);
  if (months) return months;
  const first = pointAt(text, index, year, supposed);
  if (!first) return undefined;
  let { end, to, turns } = withDate(text, first, supposed);
  let { from, ownYear, vague } = first;
  let kind: Time['kind'] = turns > 1 ? 'list' : 'point';
  const link = at(LINK, text, end);
  if (link && kind === 'point') {
    const next =
      pointAt(text, end + link[0].length, first.year, supposed) ??
      laterDay(text, end + link[0].length, first);
    if (next && next.to >= from) {
      kind = 'span';
      to = next.to;
      end = next.end;
      ownYear ||= next.ownYear;
    }
  } else
    for (let separator = at(SEPARATOR, text, end); separator; separator = at(SEPARATOR, text, end)) {
      const point = pointAt(text, end + separator[0].length, first.year, supposed);
      const next = point && withDate(text, point, supposed);
      if (!next || next.wholeYear !== first.wholeYear) break;
      if (at(LINK, text, next.end)) break;
      // 5月底前完成编印,10月底前发放: two deadlines with their own work are no list.
      if (/[,]/.test(separator[0]) && !/[各分]/.test(text.slice(next.end, next.end + 4))) break;
      kind = 'list';
      from = Math.min(from, next.from);
      to = Math.max(to, next.to);
      turns += next.turns;
      end = next.end;
      vague ||= next.vague;
    }
  const day = /^\s*(?:当天|当日|期间|节日|前后|左右)/.exec(text.slice(end, end + 5));
  if (day && !first.wholeYear) end += day[0].length;
  const edge = at(EDGE, text, end);
  if (edge) end += edge[0].length;
  const since = edge ? null : at(SINCE, text, end);
  if (since && !/后/.test(since[0])) end += since[0].length;
  return {
    start: index,
    end,
    written: text.slice(index, end).trim(),
    kind,
    from,
    to,
    turns: { low: turns, high: turns },
    basis: undefined,
    deadline: edge !== null,
    since: since !== null,
    ownYear,
    wholeYear: first.wholeYear,
    monthDay: undefined,
    past: first.past && to < dayNumber(supposed, 1, 1),
    ahead: from > dayNumber(supposed, 12, 31),
    vague,
  };
}

/** 烈士纪念日(9月30日): the date in brackets says when that is. */
function withDate(text: string, named: Span, supposed: number): Span {
  if (text[named.end] !== '(') return named;
  const date = pointAt(text, named.end + 1, named.year, supposed);
  return date && text[date.end] === ')' && !date.wholeYear ? { ...named, end: date.end + 1 } : named;
}

/** 2024年6-10月: one word for the months says that it is a span. */
function monthSpanAt(text: string, index: number, year: number, supposed: number): Time | undefined {
  const match = at(MONTH_SPAN, text, index);
  if (!match) return undefined;
  const { year: own, first, last } = match.groups ?? {};
  const [ofYear, from, to] = [
    own === undefined ? year : Number(own),
    numberIn(first ?? ''),
    numberIn(last ?? ''),
  ];
  if (!(from >= 1 && from < to && to <= 12)) return undefined;
  let end = index + match[0].length;
  const edge = at(EDGE, text, end);
  if (edge) end += edge[0].length;
  return {
    start: index,
    end,
    written: text.slice(index, end).trim(),
    kind: 'span',
    from: dayNumber(ofYear, from, 1),
    to: lastDayOf(ofYear, to),
    turns: { low: 1, high: 1 },
    basis: undefined,
    deadline: edge !== null,
    since: false,
    ownYear: own !== undefined,
    wholeYear: false,
    monthDay: undefined,
    past: lastDayOf(ofYear, to) < dayNumber(supposed, 1, 1),
    ahead: dayNumber(ofYear, from, 1) > dayNumber(supposed, 12, 31),
    vague: false,
  };
}

/** 6月10日至25日: the second day has the month of the first. */
function laterDay(text: string, index: number, first: Span): Span | undefined {
  const day = at(LATER_DAY, text, index)?.groups?.['day'];
  if (day === undefined || first.month === undefined) return undefined;
  const date = dayNumber(first.year, first.month, numberIn(day));
  return { ...first, from: date, to: date, end: LATER_DAY.lastIndex };
}
