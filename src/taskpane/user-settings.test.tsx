import '@testing-library/jest-dom';
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Environment } from '../session/port/environment';
import { startPane } from './start';
import { fakeEnvironment } from './testing/fake-environment';
import { fakeSession } from './testing/fake-session';
import { FINDINGS, manyFindings, REVIEW, RULE_INFOS } from './testing/fixtures';
import { axeViolations, CHECKED, layOutForTests } from './testing/render-pane';

beforeAll(layOutForTests);
jest.setTimeout(30_000);

const user = userEvent.setup({ delay: null });

/** A new pane in a Chinese Excel. */
async function open(openEnvironment: () => Promise<Environment>): Promise<void> {
  cleanup();
  document.body.innerHTML = '<div id="pane"></div>';
  const session = fakeSession({
    ...CHECKED,
    review: { ...REVIEW, findings: [...FINDINGS, ...manyFindings(6)] },
  });
  const start = {
    session,
    rules: RULE_INFOS,
    appearance: () => ({ language: 'zh', brightness: 'light' }) as const,
    openEnvironment,
  };
  await act(() => startPane(document.getElementById('pane')!, Promise.resolve(start)));
}

const grouping = (): HTMLElement => screen.getByRole('combobox', { name: '分组方式' });
const press = (name: string): Promise<void> => user.click(screen.getByRole('button', { name }));

describe('settings of the user', () => {
  test('the grouping of the findings is found again in the next pane', async () => {
    const environment = fakeEnvironment();
    await open(() => Promise.resolve(environment));
    expect(grouping()).toHaveValue('severity');
    await user.selectOptions(grouping(), 'sheet');
    expect(environment.read()).toEqual({ groupBy: 'sheet' });
    await open(() => Promise.resolve(environment));
    expect(grouping()).toHaveValue('sheet');
  });

  test('the language is switched at once, found again, and given back to Excel', async () => {
    const environment = fakeEnvironment({ groupBy: 'rule' });
    await open(() => Promise.resolve(environment));
    await press('设置');
    const choice = await screen.findByRole('combobox', { name: '界面语言' });
    expect(choice).toHaveDisplayValue('跟随 Excel');
    await user.selectOptions(choice, 'English');
    expect(screen.getByRole('tab', { name: 'Findings' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('en');

    await open(() => Promise.resolve(environment));
    expect(screen.getByRole('tab', { name: 'Findings' })).toBeInTheDocument();
    await press('Settings');
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Language of the pane' }),
      'As in Excel',
    );
    expect(screen.getByRole('tab', { name: '问题' })).toBeInTheDocument();
    expect(environment.read()).toEqual({ groupBy: 'rule', language: undefined });
  });

  test('family and unit are kept; an emptied unit is no unit', async () => {
    const environment = fakeEnvironment();
    await open(() => Promise.resolve(environment));
    await press('设置');
    await user.selectOptions(await screen.findByRole('combobox', { name: '常用表样' }), 'central-2021');
    await user.type(screen.getByRole('textbox', { name: '编制单位' }), '某市某局');
    expect(environment.read()).toEqual({ family: 'central-2021', preparedBy: '某市某局' });
    await user.clear(screen.getByRole('textbox', { name: '编制单位' }));
    expect(environment.read()).toMatchObject({ preparedBy: undefined });
    expect(screen.getByText(/记在这台电脑上/)).toBeInTheDocument();
    expect(await axeViolations()).toEqual([]);
  });

  test('the settings say where they cannot be kept; the about page names host and platform', async () => {
    await open(() => Promise.resolve(fakeEnvironment({}, false)));
    await press('设置');
    expect(await screen.findByText(/在窗格关闭后恢复默认/)).toBeInTheDocument();
    await press('关于');
    expect(await screen.findByRole('row', { name: '宿主与平台 EXCEL · OFFICE_ONLINE' })).toBeInTheDocument();
    expect(await axeViolations()).toEqual([]);
  });

  test('the pane works before they arrive; what is chosen meanwhile wins over what was stored', async () => {
    let arrive: (environment: Environment) => void = () => undefined;
    await open(() => new Promise((resolve) => (arrive = resolve)));
    expect(grouping()).toHaveValue('severity');
    await user.selectOptions(grouping(), 'dimension');
    const environment = fakeEnvironment({ groupBy: 'rule' });
    await act(async () => arrive(environment));
    expect(grouping()).toHaveValue('dimension');
    expect(environment.read()).toEqual({ groupBy: 'dimension' });
  });
});
