import { valueOf } from '../../src/forms/field';
import { describedForm } from '../../src/meaning/descriptions';
import { readWorkbook } from '../../src/reading/read';
import { descriptionsOf, formsOf } from '../../src/reading/reading';
import { draw, drawnTruth } from './fixtures/drawn-form';
import { FOREIGN_COSTS } from './fixtures/foreign-costs';

const project = drawnTruth(FOREIGN_COSTS[0]!).grid;

const NUMBERED = `
乡村图书室更新情况说明 | <
一、立项依据：《公共文化服务保障法》、县政府常务会议纪要。 | <
二、实施主体：青湖县图书馆。 | <
三、实施方案：按12个图书室配书，8月底前上架。 | <
四、实施周期：2025年2月至10月。 | <
五、年度预算安排：36.2万元，其中图书24万元。 | <
六、绩效目标：新增图书9600册。 | <
`;
const TABLE = `
项目情况说明 | <
项目概况 | 更新12个乡村图书室。
立项依据 | 县政府常务会议纪要。
实施内容 | 采购图书、更换书架、培训管理员。
实施期限 | 2025年2月至10月
资金安排 | 36.2万元
年度绩效目标 | 新增图书9600册。
`;
const LINES = `
乡村图书室更新项目情况说明
（一）项目概述
更新12个乡村图书室。
（二）设立依据
《公共文化服务保障法》。
县政府常务会议纪要。
（三）实施单位
青湖县图书馆
（四）实施时间
2025年2月至10月
`;

test.each([
  ['numbered headings', NUMBERED, ['basis', 'implementer', 'plan', 'period', 'budget', 'goal']],
  ['a table of two columns', TABLE, ['overview', 'basis', 'plan', 'period', 'budget', 'goal']],
  ['headings above their texts', LINES, ['overview', 'basis', 'implementer', 'period']],
])('a text that explains a project, with %s, is read and linked with its form', (_, lines, parts) => {
  for (const withMerges of [true, false]) {
    const reading = readWorkbook([project, draw('项目情况说明', lines, withMerges).grid]);
    const [description, ...others] = descriptionsOf(reading);
    expect(others).toEqual([]);
    expect(description!.parts.map(({ part }) => part)).toEqual(parts);
    expect(description!.parts.every(({ text }) => text.state === 'read')).toBe(true);
    expect(describedForm(description!, formsOf(reading))).toBe(formsOf(reading)[0]);
    expect(formsOf(reading)).toHaveLength(1);
  }
});

test('the text stands under its heading, over several lines, with its place', () => {
  const [description] = descriptionsOf(readWorkbook([draw('说明', LINES).grid]));
  const basis = description!.parts.find(({ part }) => part === 'basis')!;
  expect(valueOf(basis.text)).toBe('《公共文化服务保障法》。\n县政府常务会议纪要。');
  expect(basis.text).toMatchObject({ at: { row: 4, column: 0 } });
  expect(description!.projectName).toBe('乡村图书室更新');
});

test.each([
  [
    'instructions',
    '填报说明',
    '填报说明\n立项依据 | 填写文件名称\n实施单位 | 填写全称\n实施周期 | 填写起止时间\n绩效目标 | 概括产出',
  ],
  ['a list of addresses', '通讯录', '通讯录\n单位 | 电话\n文化局 | 5560001\n图书馆 | 5560002'],
])('%s are no such text', (_, name, lines) => {
  expect(descriptionsOf(readWorkbook([draw(name, lines).grid]))).toEqual([]);
});
