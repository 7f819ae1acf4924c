import type { Language, Text } from '../texts/text';
import { escaped, element, type Html } from './markup';
import { STYLE } from './style';
import type { Words } from './words';

/** Nothing is loaded and nothing runs, whatever a cell of the workbook says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** A page of its own around markup: nothing is loaded, nothing runs. */
export const page = (title: string, language: Language, content: readonly Html[]): string => `<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${content.join('\n')}
</main>
</body>
</html>
`;

/** Tables of findings share their column widths; below a heading of its own a caption is for screen readers only. */
export const FINDINGS = { class: 'findings' };
export const BELOW_HEADING = 'below-heading';

/** Heading of a part of the report. */
export const heading = (text: Text, { t }: Words): Html => element('h2', {}, escaped(t(text)));
/** A paragraph of plain text. */
export const paragraph = (text: string, name?: string): Html =>
  element('p', name === undefined ? {} : { class: name }, escaped(text));
/** A text out of the workbook: its direction of writing stays its own. */
export const bdi = (text: string): Html => element('bdi', {}, escaped(text));

/** A table with a caption for those who cannot see where it stands; the first column heads its row. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Html[])[],
  attributes: Readonly<Record<string, string>> = {},
): Html {
  const headCells = head.map((each) => element('th', { scope: 'col' }, escaped(each))).join('');
  const bodyRows = rows.map(([first = '', ...others]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, first) + others.map((each) => element('td', {}, each)).join(''),
    ),
  );
  return element(
    'table',
    attributes,
    [
      element('caption', {}, escaped(caption)),
      element('thead', {}, element('tr', {}, headCells)),
      element('tbody', {}, bodyRows.join('\n')),
    ].join('\n'),
  );
}
