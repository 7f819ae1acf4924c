import { ofText } from './of-text';
import { plain } from './plain';

/** A regulation that a text names, with the three characters that say what it is about. */
export interface NamedDocument {
  readonly name: string;
  readonly matter: string;
}

/** 会议费管理办法 and 会议费管理制度: three characters before 管理 name the matter. */
const DOCUMENT = /([\u4e00-\u9fff]{3}管理)(?:暂行办法|办法|制度|规定|细则|条例)/gu;
const NONE: readonly NamedDocument[] = [];

/** The regulations that a text names. */
export const documentsIn = ofText((text): readonly NamedDocument[] =>
  text.includes('管理')
    ? Array.from(plain(text).matchAll(DOCUMENT), ([name, matter = '']) => ({ name, matter }))
    : NONE,
);

/** 中组发[2008]10号 and the like: years of document numbers stand in 〔 〕. */
const NUMBER = /([\u4e00-\u9fff])[[［【(（]((?:19|20)\d{2})[\]］】)）](第?\d+号)/gu;
const ANY_NUMBER = new RegExp(NUMBER.source, 'u');
const BRACKETED_YEAR = /[[［【(（](?:19|20)\d{2}[\]］】)）]/u;

/** Whether a text may hold a document number in other brackets than 〔 〕. */
export const mayNumberWrongly = (text: string): boolean => BRACKETED_YEAR.test(text);

/** The first document number of a text in other brackets than 〔 〕. */
export const wrongDocumentNumber = (text: string): string | undefined => ANY_NUMBER.exec(text)?.[0];

/** A text with all of them in 〔 〕. */
export const withRightDocumentNumbers = (text: string): string => text.replaceAll(NUMBER, '$1〔$2〕$3');

const YEAR = /(?<!\d)(20\d{2})(?!\d)/gu;

/** Every year that a title names. */
export const yearsIn = (title: string): readonly number[] =>
  Array.from(title.matchAll(YEAR), ([, year]) => Number(year));
