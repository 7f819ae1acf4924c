import { inlineParts, isEntryMark, listEntries, spacedPart } from './inline';

const values = (text: string): [string | undefined, string][] =>
  inlineParts(text).map(({ match, value }) => [match.fields[0], value]);

test.each([
  ['one', '编制单位（盖章）： 某市教育局 ', [['preparedBy', '某市教育局']]],
  [
    'two',
    '项目负责人：张三　联系电话：8000001',
    [
      ['leader', '张三'],
      ['phone', '8000001'],
    ],
  ],
  [
    'measures',
    '组织机构：财务科；\n管理制度：《办法》：第三条',
    [
      ['organization', '财务科'],
      ['regulations', '《办法》：第三条'],
    ],
  ],
  ['empty value', '项目名称：', [['projectName', '']]],
] as const)('labels and values in one cell: %s', (_name, text, parts) => {
  expect(values(text)).toEqual(parts);
});

test('a colon in a sentence splits nothing', () => {
  expect(inlineParts('主要内容包括以下方面：一是建设')).toEqual([]);
});

test('a blank between label and value', () => {
  expect(spacedPart('项目名称 道路养护')?.value).toBe('道路养护');
  expect(spacedPart('道路养护 项目名称')).toBeUndefined();
});

test.each([
  ['numbers', '1.召开会议\n2.印发文件', ['召开会议', '印发文件']],
  ['named', '计划1：召开会议；计划2：印发文件', ['召开会议；', '印发文件']],
  ['year after the number', '1.2024年召开\n2.2024年印发', ['2024年召开', '2024年印发']],
  ['numbers inside an entry', '1、上半年1次；2、4、6月各1次\n2、印发', ['上半年1次；2、4、6月各1次', '印发']],
  ['months in one line', '1.3月完成招标；2.6月验收', ['3月完成招标；', '6月验收']],
  ['a line that ends with 计划', '1、下达投资计划\n2、施工', ['下达投资计划', '施工']],
  ['circled', '①甲\n②乙', ['甲', '乙']],
  ['lines with stops', '召开会议；\n印发文件。', ['召开会议；', '印发文件。']],
  ['wrapped text', '召开会议并\n印发文件', ['召开会议并\n印发文件']],
  ['decimal', '1.5万元用于培训', ['1.5万元用于培训']],
])('entries of a list in one cell: %s', (_name, text, entries) => {
  expect(listEntries(text)).toEqual(entries);
});

test.each([
  ['计划1', true],
  ['目标二', true],
  ['3', true],
  ['（4）', true],
  ['①', true],
  ['2024', false],
  ['召开会议1次', false],
] as const)('entry mark %s', (text, is) => {
  expect(isEntryMark(text)).toBe(is);
});

test('a point and digits after the number at the start of each line', () => {
  expect(listEntries('1.3月完成招标\n2.4月举办')).toEqual(['3月完成招标', '4月举办']);
});
