import { ofText } from '../of-text';

/**
 * Signs that units write where nothing is to be said. They are not a blank cell, and not an answer either.
 */
const NOTHING_SIGNS = /^[-—–－_＿/／\\*＊·.。、,，]+$/u;
const NOTHING_WORDS = new Set([
  '无',
  '暂无',
  '没有',
  '不适用',
  '不涉及',
  'N/A',
  'n/a',
  'NA',
  '略',
  '同上',
  '待定',
  '待填',
]);

/** Names of what is not to happen: 无 is the value to reach. */
const NOT_TO_HAPPEN =
  /事故|违规|违纪|违法|投诉|问题|死亡|伤亡|舆情|泄密|泄露|事件|案件|污染|拖欠|截留|挪用|上访|信访|纠纷|负债|债务|影响|损失|中毒|差错|疫情|灾害|延误|积压|隐患|违章|违建|扰民|破坏|流失|超标|倾倒|乱堆|乱放|乱扔|乱倒|不良|负面|不利/u;

const NONE = /^(?:无|没有)$/u;

/** Whether a value is 无. */
export const saysNone = (value: string): boolean => NONE.test(value.trim());

/** Whether 无 beside a name says "none of that". */
export const meansNone = (name: string, value: string): boolean =>
  /^(?:无|没有|零)$/u.test(value.trim()) && NOT_TO_HAPPEN.test(name);

/** A longer text that begins with a word says something. */
const LONGEST = 4;
const SIGN_OR_BLANK = /^[\s\-—–－_＿/／\\*＊·.。、,，]|\s/;

/** What templates print before a name: 指标1： */
const NUMBER = /^指标\d{0,2}[:：]/u;

/** Whether a text stands for "nothing here" (—, /, 无, 不适用). */
export const meansNothing = (text: string): boolean =>
  (text.length <= LONGEST || SIGN_OR_BLANK.test(text) || text.startsWith('指标')) && isNothing(text);

const isNothing = ofText((text) => {
  const bare = text.replaceAll(/\s/gu, '').replace(NUMBER, '');
  return NOTHING_SIGNS.test(bare) || NOTHING_WORDS.has(bare);
});
