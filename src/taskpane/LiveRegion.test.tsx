import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import type { Finding } from '../review/finding';
import { FINDINGS, manyFindings, REVIEW } from './testing/fixtures';
import { CHECKED, layOutForTests, renderPane } from './testing/render-pane';

beforeAll(layOutForTests);
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Counts and messages; the list has a region of its own before them. */
const spoken = (container: HTMLElement): readonly (string | null)[] =>
  [...container.querySelectorAll('[aria-live=polite]')].slice(-2).map(({ textContent }) => textContent);
const wait = (ms: number): void => act(() => void jest.advanceTimersByTime(ms));

describe('what screen readers are told', () => {
  test('counts, once they have settled', () => {
    const { container, session } = renderPane();
    expect(spoken(container)).toEqual(['', '']);
    wait(1000);
    expect(spoken(container)[0]).toBe('问题 4项：错误 2，警告 1，提示 1');
    for (const count of [1, 2, 3]) {
      act(() => session.set({ review: { ...REVIEW, findings: [...FINDINGS, ...manyFindings(count)] } }));
      wait(500);
      expect(spoken(container)[0]).toBe('问题 4项：错误 2，警告 1，提示 1');
    }
    wait(500);
    expect(spoken(container)[0]).toBe('问题 7项：错误 3，警告 2，提示 2');
  });

  test('places as well, where an entry has several', () => {
    const [first, ...others] = FINDINGS as [Finding, ...Finding[]];
    const twice = [first, { ...first, id: `${first.id}/2` }, ...others];
    const { container } = renderPane({ ...CHECKED, review: { ...REVIEW, findings: twice } });
    wait(1000);
    expect(spoken(container)[0]).toBe('问题 4项，5处：错误 2，警告 1，提示 1');
    expect(screen.getByText('4项，5处')).toBeInTheDocument();
  });

  test('nothing while typing or checking', () => {
    const { container, session } = renderPane({ ...CHECKED, freshness: 'editing' });
    wait(5000);
    expect(spoken(container)[0]).toBe('');
    act(() => session.set({ freshness: 'live', review: { findings: [], cannotJudge: [] } }));
    wait(1000);
    expect(spoken(container)[0]).toBe('未发现问题');
  });

  test('messages at once', () => {
    const { container, session } = renderPane();
    act(() => session.set({ notice: { type: 'done', text: { zh: '已标记 4 处。', en: '4 marks set.' } } }));
    expect(spoken(container)[1]).toBe('已标记 4 处。');
  });
});
