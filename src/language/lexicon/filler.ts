import { firstWordOf } from '../first-word';
import { ofText } from '../of-text';

/** Words that carry no information of their own in an explanation; longest first where one contains another. */
const FILLER_WORDS: readonly string[] = [
  '该项目',
  '本项目',
  '项目实施',
  '通过',
  '进行',
  '开展',
  '组织',
  '实施',
  '完成',
  '每年',
  '全年',
  '年度',
  '本年',
  '当年',
  '计划',
  '预计',
  '达到',
  '实现',
  '共计',
  '合计',
  '我市',
  '我县',
  '我区',
  '全市',
  '全县',
  '全区',
  '全省',
  '省内',
  '省外',
  '市内',
  '市外',
  '进一步',
  '有效',
  '不断',
  '得到',
  '有所',
  '数量',
  '情况',
  '办理',
  '举办',
  '召开',
  '参加',
  '使',
  '共',
  '约',
  '为',
  '的',
  '了',
  '在',
  '可',
  '将',
  '按',
  '对',
  '和',
  '及',
  '与',
  '各',
  '等',
  '由',
  '以',
  '个',
  '是',
];

const firstFiller = firstWordOf(FILLER_WORDS);

/** A text with something else in the place of each of these words, one word after the other. */
function replacedFiller(text: string, by: string): string {
  let rest = text;
  for (let place = firstFiller(rest); ; place = firstFiller(rest, place + 1)) {
    const word = FILLER_WORDS[place];
    if (word === undefined) return rest;
    rest = rest.replaceAll(word, by);
  }
}

/** A text without them: what is left stands together. */
export const withoutFiller = ofText((text) => replacedFiller(text, ''));

/** A text with blanks in their place: what is left stays apart. */
export const blankedFiller = ofText((text) => replacedFiller(text, ' '));

/** Words of a clause that could stand under any indicator: it explains nothing. */
const EMPTY_PHRASE =
  /^(?:推动|促进|提升|加强|增强|保障|助力|服务|带动|支持|为|营造|确保|提高|推进)[^\d/÷%]{0,24}$/u;

/** Whether a clause without numbers or formula is such a phrase. */
export const isEmptyPhrase = (clause: string): boolean => EMPTY_PHRASE.test(clause);
