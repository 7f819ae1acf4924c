import { wordTables } from '../../src/files/word-tables';
import { utf8 } from './packages';

const text = (value: string): string => `<w:p><w:r><w:t xml:space="preserve">${value}</w:t></w:r></w:p>`;
const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const RESTART = '<w:vMerge w:val="restart"/>';
const CONTINUE = '<w:vMerge/>';

const gridsOf = (body: string) =>
  wordTables(utf8(`<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`));

test('cells merged across and down; a cell that goes on is empty', () => {
  const [grid] = gridsOf(
    table(
      row(cell(text('甲'), span(2)), cell(text('乙'), RESTART)),
      row(cell(text('1')), cell(text('2')), cell(text(''), CONTINUE)),
      row(cell(text('3')), cell(text('4')), cell(text('丙'), RESTART)),
    ),
  );
  expect(grid?.texts).toEqual([
    ['甲', '', '乙'],
    ['1', '2', ''],
    ['3', '4', '丙'],
  ]);
  expect(grid?.merges).toEqual([
    { row: 0, column: 0, rows: 1, columns: 2 },
    { row: 0, column: 2, rows: 2, columns: 1 },
  ]);
});

test('lines above a table are its first rows, lines below the last one its last', () => {
  const grids = gridsOf(
    `${text('一表')}${table(row(cell(text('a')), cell(text('b'))))}${text('二表')}${text('')}${table(row(cell(text('c'))))}${text('填表人：某')}`,
  );
  expect(grids.map(({ sheet, texts }) => [sheet.name, texts])).toEqual([
    ['表1', [['一表'], ['a', 'b']]],
    ['表2', [['二表'], ['c'], ['填表人：某']]],
  ]);
  expect(grids[0]?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
});

test.each([
  ['two paragraphs', `${text('一')}${text('二')}`, '一\n二'],
  [
    'a break and a tab',
    '<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r></w:p>',
    '一\n二    三',
  ],
  [
    'inserted text counts, deleted text does not',
    '<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>',
    '新',
  ],
  ['a link', '<w:p><w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink></w:p>', '链接'],
  ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${text('控件')}</w:sdtContent></w:sdt>`, '控件'],
  [
    'a ticked box of a symbol font',
    '<w:p><w:r><w:sym w:font="Wingdings 2" w:char="F052"/><w:t>新增</w:t></w:r></w:p>',
    '☑新增',
  ],
  [
    'the instruction of a field is no text',
    '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>1页</w:t></w:r></w:p>',
    '1页',
  ],
  [
    'a text box and its double',
    '<w:p><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>框</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent><w:r><w:t>正文</w:t></w:r></w:p>',
    '正文',
  ],
  ['a table inside', table(row(cell(text('x')), cell(text('y')))), 'x    y'],
  ['entities', text('A&amp;B &#20803; &lt;1&gt;'), 'A&B 元 <1>'],
])('the text of a cell: %s', (_name, content, wanted) => {
  expect(gridsOf(table(row(cell(content))))[0]?.texts[0]?.[0]).toBe(wanted);
});

test('a row that begins further right, and rows inside of content controls', () => {
  const indented = `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell(text('右'))}</w:tr>`;
  const [grid] = gridsOf(`<w:tbl><w:sdt><w:sdtContent>${indented}</w:sdtContent></w:sdt></w:tbl>`);
  expect(grid?.texts).toEqual([['', '', '右']]);
});

test('a span beyond what Word allows costs no more than it may', () => {
  const [grid] = gridsOf(table(row(cell(text('x'), span(1_000_000_000)))));
  expect(grid?.texts[0]?.length).toBe(64);
});
