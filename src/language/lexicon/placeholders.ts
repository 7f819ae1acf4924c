import { ofText } from '../of-text';

/** Signs that stand where something was to be filled in. */
const MARKS =
  /[×✕xX*＊]{2,}(?![a-z])|_{2,}|＿{2,}|○{2,}|(?<![一二三四五六七八九十])〇{2,}(?![一二三四五六七八九十])|□{2,}|\.{4,}|…{3,}|20[xX×*＊]{2}|[\u4e00-\u9fff]?[xX]{1,3}(?:年|月|日|元|万元|个|人|次|项|%)|(?:^|[\s(（,，。;；:：第])×{1,3}(?:年|月|日|元|万元|个|人|次|项|%)/u;
/** Instructions printed in blank templates. */
const INSTRUCTIONS =
  /^\s*(?:不超过|限|控制在|约)?\s*\d{2,4}\s*字(?:以内|左右|以上)?\s*$|^\s*[（(]\s*(?:简要|简述|概述|说明|描述)[^（()）]{2,60}[）)]\s*$|[（(](?:不超过|限|控制在|约)?\s*\d{2,4}\s*字(?:以内|左右|以上)?[）)]|[（(]\s*(?:此处)?(?:填写|填报|填列)[^（()）]{1,20}[）)]|请(?:填写|输入|在此|简要|概述|说明|选择)|此处填写|点击(?:输入|选择|此处)|填写说明|(?:指标|目标|任务|计划)\s*\d*\s*[:：]?\s*[……]{1,2}\s*$|^\s*(?:指标|目标|任务|计划|内容)\s*\d+\s*[:：]?\s*$|(?:待|需)(?:填|补充填写)/u;
/** Names that were made unrecognisable on purpose are no placeholders. */
const ANONYMOUS = /某某/u;

/** What every mark, and every instruction, has one of; most texts have none. */
const MARK_SIGN = /[×✕xX*＊_＿○〇□.…]/;
const INSTRUCTION_SIGN = /[字请填击述…]|^\s*(?:指标|目标|任务|计划|内容)\s*\d/u;

/** The sign or instruction that a template left in a text; undefined where there is none. */
export const placeholderIn = ofText((text): string | undefined => {
  const mark = MARK_SIGN.test(text) ? MARKS.exec(text) : null;
  if (mark) return mark[0];
  if (!INSTRUCTION_SIGN.test(text) || ANONYMOUS.test(text)) return undefined;
  return INSTRUCTIONS.exec(text)?.[0];
});
