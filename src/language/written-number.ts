import Big from 'big.js';
import { CAPITAL_DIGITS, chineseValue } from './numerals';
import { PLACES_OF_WORDS } from './lexicon/unit-words';
import { unitOf, type Unit } from './units';

/** The number of an amount as a text writes it, before words around it are looked at. */
export interface WrittenNumber {
  readonly low: Big;
  readonly high: Big;
  /** The word behind it that may be its unit; '' where none stands there. */
  readonly word: string;
  /** Its unit where the number itself says it: 百分之九十. */
  readonly unit: Unit | undefined;
  readonly spelled: boolean;
  readonly rough: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The number that a match of the pattern of amounts holds; undefined where its numeral says none. */
export function writtenNumber(groups: Groups): WrittenNumber | undefined {
  if (groups['share'] !== undefined) return shareOf(groups['share'], groups['shareOf'] ?? '');
  if (groups['fraction'] !== undefined) return fractionOf(groups['fraction']);
  if (groups['first'] !== undefined || groups['spelledFirst'] !== undefined) return rangeOf(groups);
  return groups['words'] === undefined ? inDigits(groups) : inWords(groups);
}

const exact = (
  value: Big | undefined,
  rest: Omit<WrittenNumber, 'low' | 'high' | 'unit'> & { readonly unit?: Unit | undefined },
): WrittenNumber | undefined => value && { low: value, high: value, unit: undefined, ...rest };

const SHARE_UNITS: Readonly<Record<string, readonly [unit: string, times: string]>> = {
  百分之: ['%', '1'],
  千分之: ['‰', '1'],
  万分之: ['%', '0.01'],
};

/** 百分之九十五, 百分之百, 千分之2.4. */
function shareOf(parts: string, text: string): WrittenNumber | undefined {
  const [unit, times] = SHARE_UNITS[parts] ?? ['%', '1'];
  return exact(valueOf(text)?.times(times), { word: '', unit: unitOf(unit), spelled: true, rough: false });
}

/** 三分之二: a share that is rounded where it does not come out even. */
function fractionOf(text: string): WrittenNumber | undefined {
  const share = chineseValue(text)?.times(100);
  return exact(share, {
    word: '',
    unit: unitOf('%'),
    spelled: true,
    rough: share?.round(4).eq(share) === false,
  });
}

function rangeOf(groups: Groups): WrittenNumber | undefined {
  const spelled = groups['spelledFirst'] !== undefined;
  const secondScale = groups['secondScale'] ?? '';
  const low = valueOf(
    `${groups['first'] ?? groups['spelledFirst'] ?? ''}${groups['firstScale'] ?? secondScale}`,
  );
  const high = valueOf(`${groups['second'] ?? groups['spelledSecond'] ?? ''}${secondScale}`);
  const word = groups['secondUnit'] ?? groups['spelledUnit'] ?? groups['firstUnit'] ?? '';
  return low && high && { low, high, word, unit: undefined, spelled, rough: false };
}

function inDigits(groups: Groups): WrittenNumber | undefined {
  const [number = '', scale = '', smaller = ''] = [groups['number'], groups['scale'], groups['smaller']];
  const rough = groups['rough'] !== undefined || groups['roughScale'] !== undefined;
  return ofLargeMoney(`${number}${scale}${smaller}`, groups['unit'] ?? '', smaller !== '', {
    spelled: false,
    rough,
  });
}

function inWords(groups: Groups): WrittenNumber | undefined {
  const [words = '', word = ''] = [groups['words'], groups['wordUnit']];
  const rough = groups['wordRough'] !== undefined;
  if (CAPITAL.test(words) && !CAPITAL_NUMERAL.test(words)) return undefined;
  if (PLACES_OF_WORDS.test(words) && !rough) return undefined;
  return ofLargeMoney(words, word, true, { spelled: true, rough: rough || ROUGH_INSIDE.test(words) });
}
const CAPITAL = new RegExp(`[${CAPITAL_DIGITS}]`, 'u');
/** 壹佰, 贰拾万: a capital alone is a word (陆, 队伍, 收拾). */
const CAPITAL_NUMERAL = /^[〇零壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億万亿]{2,}$/u;
const ROUGH_INSIDE = /[余多来几]/u;

/** 1亿2000万元 is said in 万元, as its last words have it. */
function ofLargeMoney(
  text: string,
  word: string,
  compound: boolean,
  rest: { readonly spelled: boolean; readonly rough: boolean },
): WrittenNumber | undefined {
  const value = valueOf(text);
  const scale = compound && word === '元' ? /[万亿]$/u.exec(text)?.[0] : undefined;
  if (scale === undefined) return exact(value, { word, ...rest });
  return exact(value?.div(scale === '万' ? 10_000 : 100_000_000), { word: `${scale}元`, ...rest });
}

/** Value of digits or words; 余 and 几 before a scale are left out. */
const valueOf = (text: string): Big | undefined =>
  /^[\d,.]+$/u.test(text)
    ? new Big(text.replaceAll(',', ''))
    : chineseValue(
        text
          .replaceAll(/零?[余多来几](?=[万亿])/gu, '')
          .replace(/^(?=[百千][分〇零一二两三四五六七八九十百千万亿]*$)/u, '一'),
      );
