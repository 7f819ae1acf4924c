/** Which way something goes. */
export type Way = 'rise' | 'fall';

const RISES = '增长|提高|提升|增加|上升|上涨';
const FALLS = '下降|降低|减少|压减|压缩';

/** What a name that asks for a change calls it: 能耗下降率, 增幅. 变动率 says no way; more is more then. */
const NAMED = new RegExp(
  `(?:(?:(?<fall>${FALLS}|降)|${RISES}|变动|变化)(?:率|幅度?|比例|百分比)|增[幅速]|(?<drop>降幅)|增长$)`,
  'u',
);

/** Which way the change goes that a name asks for; undefined where it asks for none. */
export function changeAskedBy(name: string): Way | undefined {
  const found = NAMED.exec(name);
  if (!found) return undefined;
  return (found.groups?.['fall'] ?? found.groups?.['drop']) === undefined ? 'rise' : 'fall';
}

const ANY_CHANGE = new RegExp(
  `(?:${RISES}|${FALLS}|变动|变化)(?:率|幅度|比例)?|增幅|降幅|增速|[比较](?:上年|去年|同期)|同比|环比`,
  'gu',
);

/** A name without its words of change: what it is that changes. */
export const withoutChange = (name: string): string => name.replaceAll(ANY_CHANGE, '');

const RISING = new RegExp(`(?<word>${RISES}|扩大|多)[^,。;]{0,4}$`, 'u');
const FALLING = new RegExp(`(?<word>${FALLS}|缩短|节约|少)[^,。;]{0,4}$`, 'u');

/** A change that words before a number speak of: 较上年增长. */
export interface Change {
  readonly way: Way;
  readonly word: string;
}

/** Which way something goes by the number that follows these words; undefined where they say none. */
export function changeBefore(lead: string): Change | undefined {
  const fall = FALLING.exec(lead)?.groups?.['word'];
  if (fall !== undefined) return { way: 'fall', word: fall };
  const rise = RISING.exec(lead)?.groups?.['word'];
  return rise === undefined ? undefined : { way: 'rise', word: rise };
}
