import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axeViolations, CHECKED, layOutForTests, renderPane } from '../testing/render-pane';

beforeAll(layOutForTests);
jest.setTimeout(30_000);

const user = userEvent.setup({ delay: null });
const DEPARTMENT = '某市某某委员会办公室';

async function openRecognition(): Promise<ReturnType<typeof renderPane>> {
  const rendered = renderPane(CHECKED);
  await user.click(screen.getByRole('tab', { name: '识别' }));
  (await screen.findByRole('button', { name: DEPARTMENT })).focus();
  return rendered;
}
const followed = ({ session }: ReturnType<typeof renderPane>): readonly unknown[] =>
  session.calls.filter(([name]) => name === 'goToCell').map(([, at]) => at);

describe('the sheet follows what is looked at', () => {
  test('arrow keys open, go down and back; the value that keeps the focus is selected in the sheet', async () => {
    const rendered = await openRecognition();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: DEPARTMENT, expanded: true })).toHaveFocus();
    const title = screen.getAllByRole('button', { name: '部门整体支出绩效目标表', description: /A1/ }).at(-1);
    while (document.activeElement !== title) await user.keyboard('{ArrowDown}');
    await user.keyboard('{ArrowDown}');
    const year = document.activeElement;
    expect(year).toHaveTextContent('2026');
    await waitFor(() => expect(followed(rendered)).toHaveLength(1));
    expect(followed(rendered)[0]).toMatchObject({ row: 1, column: 0 });
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{Home}');
    expect(screen.getByRole('button', { name: DEPARTMENT, expanded: true })).toHaveFocus();
    expect(await axeViolations()).toEqual([]);
  });

  test('a mouse that rests on a value selects it, one that passes does not', async () => {
    const rendered = await openRecognition();
    await user.keyboard('{ArrowRight}');
    const [passed, rested] = screen.getAllByRole('button', { name: DEPARTMENT, description: /转到/ });
    fireEvent.mouseEnter(passed!);
    fireEvent.mouseLeave(passed!);
    fireEvent.mouseEnter(rested!);
    await waitFor(() => expect(followed(rendered)).toHaveLength(1));
    expect(followed(rendered)[0]).toMatchObject({ row: 3, column: 2 });
  });
});
