import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FIRST_STATE } from '../testing/fake-session';
import { FINDINGS, manyFindings, REVIEW, sheet } from '../testing/fixtures';
import { CHECKED, layOutForTests, renderPane } from '../testing/render-pane';

beforeAll(layOutForTests);
jest.setTimeout(30_000);

const user = userEvent.setup({ delay: null });
const [, SECOND] = FINDINGS;
const EDIT = { at: SECOND!.cells[0]!, before: ' 李四', after: '李四' };
/** One of the findings can be fixed. */
const WITH_FIX = {
  ...REVIEW,
  findings: FINDINGS.map((finding) => ({
    ...finding,
    fix:
      finding === SECOND ? { label: { zh: '删除前后空格', en: 'Remove blanks' }, edits: [EDIT] } : undefined,
  })),
} as unknown as typeof REVIEW;
const SIGN = '可自动修正';

test('仅当前表 follows the sheet that is open', async () => {
  const review = { ...REVIEW, findings: manyFindings(24) };
  const { session } = renderPane({ ...CHECKED, review, openSheet: sheet('项目1').id });
  // The headings of the sheets.
  const listed = (name: string): number =>
    screen.queryAllByRole('treeitem').filter((row) => row.textContent?.startsWith(name)).length;
  await user.click(screen.getByRole('button', { name: '更多筛选' }));
  await user.click(screen.getByRole('button', { name: '仅当前表' }));
  expect([listed('项目1'), listed('项目2')]).toEqual([1, 0]);
  act(() => session.set({ openSheet: sheet('项目2').id }));
  expect([listed('项目1'), listed('项目2')]).toEqual([0, 1]);
  act(() => session.set({ openSheet: 'a sheet without findings' }));
  expect(screen.getByRole('heading', { name: '没有符合筛选条件的问题' })).toBeInTheDocument();
});

test('an entry with a fix carries a sign, one without does not', () => {
  renderPane({ ...CHECKED, review: WITH_FIX });
  expect(screen.getAllByRole('img', { name: SIGN })).toHaveLength(1);
});

test('where nothing can be changed there is no sign', () => {
  const capabilities = { ...FIRST_STATE.capabilities, readOnly: true as const };
  renderPane({ ...CHECKED, review: WITH_FIX, capabilities });
  expect(screen.queryByRole('img', { name: SIGN })).toBeNull();
});
