import { ABSENT, type Field } from '../../forms/field';
import { NO_LABEL, type Form } from '../../forms/model';
import { formsOf } from '../../reading/reading';
import { cell, fields, form, indicator, READING, readText, sheet } from '../testing/fixtures';
import { ambiguousOf, cellNames, coverageOf, formName, missedIn, sectionsOf } from './form-items';

const on = sheet('表');
const [department, meeting, research] = formsOf(READING);

describe('a form as items', () => {
  test('parts without a place are left out', () => {
    expect(sectionsOf(research!).map(({ key }) => key)).toEqual(['fields', 'indicators']);
    expect(sectionsOf(meeting!).map(({ key }) => key)).toEqual(['fields', 'plans', 'indicators']);
  });

  test('list entries are numbered, indicators go by their name', () => {
    const [, plans, indicators] = sectionsOf(meeting!);
    expect(plans?.groups[0]?.items.map(({ label }) => label.zh)).toEqual(['实施计划 1', '实施计划 2']);
    expect(indicators?.groups.map(({ title }) => title.zh)).toEqual(['会议召开次数', '培训人次']);
  });

  test.each([
    [
      'the project',
      form(on, { fields: fields({ projectName: readText('项目甲', cell(on, 1, 1)) }) }),
      '项目甲',
    ],
    ['else the title', form(on, { fields: fields({ title: readText('目标表', cell(on, 0, 0)) }) }), '目标表'],
    ['else the sheet', form(on, {}), '表'],
  ])('is called by %s', (_name, subject, expected) => {
    expect(formName(subject)).toBe(expected);
  });

  test('coverage counts fields, entries and rows; ambiguous and unread ones are not read', () => {
    expect(coverageOf(department!)).toEqual({ read: 9, all: 9, blank: 1 });
    expect(coverageOf(meeting!)).toEqual({ read: 8, all: 10, blank: 2 });
    expect(coverageOf(form(on, {}))).toEqual({ read: 0, all: 0, blank: 0 });
  });

  const open: Field<never> = { state: 'ambiguous', candidates: [cell(on, 1, 1), cell(on, 2, 1)] };
  const row = indicator(on, 5, '会议次数', '按通知统计');
  test.each<[string, Partial<Form>, number]>([
    ['nothing', { indicators: [row] }, 0],
    ['fields, each', { fields: fields({ leader: open, phone: open }) }, 2],
    ['list entries, each', { plans: [open, readText('一季度', cell(on, 3, 1))], detailedGoals: [open] }, 2],
    ['an indicator, once', { indicators: [row, { ...row, target: open, explanation: open }] }, 1],
    [
      'a main task',
      {
        tasks: [
          {
            name: open,
            content: open,
            total: ABSENT,
            appropriation: ABSENT,
            other: ABSENT,
            goal: ABSENT,
            project: ABSENT,
          },
        ],
      },
      1,
    ],
    ['the sums of the main tasks', { taskTotals: { appropriation: open, other: ABSENT } }, 1],
    ['cells not understood, each', { unread: [{ at: cell(on, 9, 1), text: '备注', why: NO_LABEL }] }, 1],
  ])('what is missed: %s', (_name, given, expected) => {
    const subject = form(on, given);
    const { read, all } = coverageOf(subject);
    expect([missedIn(subject), all - read]).toEqual([expected, expected]);
  });

  test('lists what has several possible places', () => {
    expect(ambiguousOf(meeting!).map(({ key }) => key)).toEqual(['fundNature']);
  });
});

describe('names of cells', () => {
  const nameOf = cellNames(READING);
  const meetingSheet = meeting!.sheet;

  test.each([
    ['a field', cell(meetingSheet, 8, 2), '预算资金'],
    ['a blank field', cell(meetingSheet, 4, 2), '项目负责人'],
    ['a column of an indicator', cell(meetingSheet, 17, 6), '培训人次 · 指标解释'],
    ['a list entry', cell(meetingSheet, 12, 3), '实施计划 2'],
    ['a cell that is no place', cell(meetingSheet, 0, 0), undefined],
    ['the same address on another sheet', cell(sheet('另表'), 8, 2), undefined],
  ])('%s', (_name, at, expected) => {
    expect(nameOf(at)?.zh).toBe(expected);
  });
});
