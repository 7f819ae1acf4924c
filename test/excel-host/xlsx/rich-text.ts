import type { CellRichTextValue, RichText } from 'exceljs';
import type { IDocumentData, IStyleBase } from '@univerjs/core';
import type { ColorOf } from './colors';
import { fileFont, gridFont } from './styles';

/** Ends a paragraph and the document in the grid's text. */
const PARAGRAPH = '\r';
const END = '\r\n';

/** Text with runs of different fonts, for the grid. Line breaks become paragraphs. */
export function gridRichText({ richText }: CellRichTextValue, color: ColorOf): IDocumentData {
  const text = richText.map((run) => run.text.replaceAll('\n', PARAGRAPH)).join('');
  const dataStream = text + END;
  let at = 0;
  const textRuns = richText.map((run) => ({
    st: at,
    ed: (at += run.text.length),
    ts: run.font ? gridFont(run.font, color) : {},
  }));
  return {
    id: 'd',
    documentStyle: {},
    body: {
      dataStream,
      textRuns,
      paragraphs: [...dataStream].flatMap((letter, startIndex) =>
        letter === PARAGRAPH ? [{ startIndex }] : [],
      ),
    },
  };
}

/** The text of a rich cell of the grid, with `\n` for line breaks. */
export const plainText = (document: IDocumentData): string =>
  (document.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll(PARAGRAPH, '\n');

/** Text with its runs for the file; a plain string where no run differs. */
export function fileRichText(document: IDocumentData): CellRichTextValue | string {
  const text = plainText(document);
  const runs = (document.body?.textRuns ?? []).filter(({ st, ed }) => st < Math.min(ed, text.length));
  if (!runs.length) return text;
  const richText: RichText[] = [];
  let at = 0;
  const add = (to: number, style?: IStyleBase) => {
    if (to > at) richText.push({ text: text.slice(at, to), ...(style && { font: fileFont(style) }) });
    at = Math.max(at, to);
  };
  for (const run of runs) {
    add(run.st);
    add(Math.min(run.ed, text.length), run.ts);
  }
  add(text.length);
  return { richText };
}
