import type { FormRule } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { perAnyText } from '../../support/per-text';
import { textFix } from '../../support/text-fix';

/** 中组发[2008]10号 and the like: years of document numbers stand in 〔 〕. */
const NUMBER = /([\u4e00-\u9fff])[[［【(（]((?:19|20)\d{2})[\]］】)）](第?\d+号)/gu;
const ANY_NUMBER = new RegExp(NUMBER.source, 'u');
/** What every such number has; few texts have it. */
const BRACKETED_YEAR = /[[［【(（](?:19|20)\d{2}[\]］】)）]/u;
const repair = (text: string): string => text.replaceAll(NUMBER, '$1〔$2〕$3');

/** Document numbers with other brackets than 〔 〕. */
export const documentNumber: FormRule = {
  id: 'document-number',
  kind: 'typo',
  severity: 'tip',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('发文字号没有用六角括号', 'Document number without 〔 〕'),
  why: bilingual('发文字号的年份用六角括号“〔〕”。', 'The year of a document number stands in 〔 〕.'),
  source: bilingual('GB/T 9704—2012 党政机关公文格式', 'GB/T 9704-2012'),
  check: perAnyText(
    (words) => BRACKETED_YEAR.test(words),
    ({ field }) => {
      const [wrong] = ANY_NUMBER.exec(field.value) ?? [];
      if (wrong === undefined) return undefined;
      return {
        message: bilingual(
          `发文字号${said(wrong)}的年份应当用“〔〕”：${said(repair(wrong))}。`,
          `The year of ${said(wrong)} belongs in 〔 〕.`,
        ),
        ...textFix(field, repair, '年份改用“〔〕”', 'Use 〔 〕'),
      };
    },
  ),
};
