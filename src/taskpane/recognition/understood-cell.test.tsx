import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellRef } from '../../forms/cell';
import { axeViolations, CHECKED, layOutForTests, renderPane } from '../testing/render-pane';
import { READING } from '../testing/fixtures';
import { understoodLines } from './understood-lines';

beforeAll(layOutForTests);
jest.setTimeout(30_000);

const user = userEvent.setup({ delay: null });
const MEETING = READING.sheets[1]!.sheet;
const at = (row: number, column: number): CellRef => ({ sheet: MEETING, row, column, rows: 1, columns: 1 });

const said = (text: string, year: number | undefined): readonly string[] =>
  understoodLines(text, year).map(({ kind, written, says }) =>
    [kind, written, ...says.map(({ zh }) => zh)].join(' | '),
  );

describe('a text as lines', () => {
  test.each([
    [
      'a number for each of the months listed, and the months',
      '3月、9月各组织1次应急演练',
      ['time | 3月、9月 | 2025-03-01 至 2025-09-30', 'number | 1次 | 应急演练 | 3月、9月 × 1次'],
    ],
    [
      'what recurs, with its turns',
      '每月巡查1次',
      ['time | 每月 | 每年 12 次', 'number | 1次 | 巡查 | 12个月 × 1次'],
    ],
    ['a deadline', '10月底前完成验收', ['time | 10月底前 | 期限 2025-10-31']],
    [
      'the past is said to be past',
      '2024年为8次',
      ['time | 2024年 | 2024-01-01 至 2024-12-31 | 以往', 'number | 8次 | 为 | 以往情况'],
    ],
    ['a text without numbers', '保障机关正常运转', []],
  ])('%s', (_, text, lines) => {
    expect(said(text, 2025)).toEqual(lines);
  });

  test('no date where nobody knows the year', () => {
    expect(said('10月底前完成验收', undefined)).toEqual(['time | 10月底前']);
  });
});

describe('the selected cell, asked', () => {
  test('opens at the foot of the view, follows the selection, and ends watching it when closed', async () => {
    const rendered = renderPane(CHECKED);
    await user.click(screen.getByRole('tab', { name: '识别' }));
    const part = within(await screen.findByRole('complementary', { name: '怎样理解所选单元格' }));
    const heading = part.getByRole('button', { name: '怎样理解所选单元格' });
    await user.click(heading);
    expect(part.getByText(/选择一个已识别的单元格/)).toBeVisible();
    act(() => rendered.session.set({ selection: at(9, 2) }));
    expect(part.getByText('C10（年度目标）')).toBeVisible();
    expect(part.getByText('95%')).toBeVisible();
    act(() => rendered.session.set({ selection: at(3, 2) }));
    expect(part.getByText('没有数字和时间。')).toBeVisible();
    act(() => rendered.session.set({ selection: at(25, 1) }));
    expect(part.getByText(/选择一个已识别的单元格/)).toBeVisible();
    act(() => rendered.session.set({ selection: at(9, 2) }));
    expect(await axeViolations()).toEqual([]);
    await user.click(heading);
    const shown = rendered.session.calls.filter(([name]) => name === 'showSelection').map(([, on]) => on);
    expect(shown).toEqual([true, false]);
  });
});
