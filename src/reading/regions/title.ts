import type { FormKind } from '../../forms/model';
import { squeeze } from '../../forms/normalise';
import { ofText } from '../../language/of-text';
import { NOTE_WORDS, TITLE_WORDS } from '../../forms/vocabulary';
import type { Cell, CellRow } from '../cells/sheet-cells';

/** Longest text that can be a title. */
export const MAX_TITLE_LENGTH = 90;
const TITLE_END = /[表书告单]|活动绩效/u;
const NOTES = NOTE_WORDS.map((word) => `${word}:`);

/** Kind of form that a title names; undefined for a text that is no title of a form. */
export function titleKind(text: string): FormKind | undefined {
  // Nearly every cell ends here: the look for a title's last word costs less than normalising the text.
  return text.length > 2 * MAX_TITLE_LENGTH || !TITLE_END.test(text) ? undefined : kindNamed(text);
}

const kindNamed = ofText((text): FormKind | undefined => {
  const plain = squeeze(text);
  if (plain.length < 4 || plain.length > MAX_TITLE_LENGTH) return undefined;
  if (NOTES.some((note) => plain.startsWith(note))) return undefined;
  const core = plain.replace(/\([^()]*\)|[“”"]/gu, '').replace(/20\d{2}年度?$/u, '');
  if (!/(?:表|申报书|报告书|自评报告|清单|活动绩效目标(?:指标)?)\d?$/u.test(core)) return undefined;
  return TITLE_WORDS.find(({ words }) => words.some((word) => core.includes(word)))?.kind;
});

export const isContinued = (text: string): boolean => /续表|\(续\)|（续）/u.test(text);

/** A title stands alone in its row, or beside other titles, corner marks and attachment numbers. */
export const titlesOf = (row: CellRow): readonly Cell[] => (row.known.titles ??= findTitles(row));

const NONE: readonly Cell[] = [];

const isTitle = ({ text, match }: Cell): boolean =>
  match?.quality !== 'exact' && titleKind(text) !== undefined;

function findTitles(row: CellRow): readonly Cell[] {
  if (row.cells.length > 6) return NONE;
  if (!row.cells.some(isTitle)) return NONE;
  const titles = row.cells.filter(isTitle);
  const others = row.cells.filter((cell) => !titles.includes(cell));
  return others.every((cell) => cell.text.length <= 30 && mayStandBeside(cell.text)) ? titles : NONE;
}

/** The same, and the number of the form, which somebody wrote there: 编号：07. */
export const mayStandBeside = (text: string): boolean => isAside(text) || /^编\s?号[:：]/u.test(text);

/** Texts that stand beside a title without belonging to a form's body: 附件1, 单位：万元, （2024年度）. */
export const isAside = (text: string): boolean =>
  /^(?:附[件表录]|表)[\d一二三四五六七八九十:.-]*$|单位[:：]|^[（(]?\s*20\d{2}\s*年度?\s*[)）]?$|编[制报]|填报|第.{1,3}页/u.test(
    squeeze(text),
  );
