import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EMPTY_RECORD } from '../../review/workbook-record';
import { RULE_INFOS } from '../testing/fixtures';
import { axeViolations, CHECKED, layOutForTests, renderPane } from '../testing/render-pane';
import type { SessionState } from '../../session/session-state';

beforeAll(layOutForTests);
jest.setTimeout(30_000);

const user = userEvent.setup({ delay: null });
const WITH_RECORD: Partial<SessionState> = { ...CHECKED, record: EMPTY_RECORD };
const RULE = RULE_INFOS[1]!;
const LIMITED = {
  ...RULE,
  limit: { title: { zh: '满意度下限', en: 'Floor' }, unit: '%', initial: 90, minimum: 50, maximum: 100 },
};

async function openRules(...args: Parameters<typeof renderPane>): Promise<ReturnType<typeof renderPane>> {
  const rendered = renderPane(...args);
  await user.click(screen.getByRole('button', { name: '设置' }));
  await screen.findByRole('heading', { name: '审核规则' });
  for (const button of screen.queryAllByRole('button', { name: /（\d\/\d）$/ })) await user.click(button);
  return rendered;
}

const changes = ({ session }: ReturnType<typeof renderPane>): readonly unknown[] =>
  session.calls.filter(([name]) => name === 'changeRules').map(([, change]) => change);

describe('rules of a workbook', () => {
  test('a rule is switched off; its reason and source stand behind the button beside it', async () => {
    const rendered = await openRules(WITH_RECORD);
    await user.click(screen.getByRole('checkbox', { name: /缺少指标解释/ }));
    expect(changes(rendered)).toEqual([{ ...EMPTY_RECORD.rules, disabled: [RULE.id] }]);
    await user.click(screen.getByRole('button', { name: '说明：缺少指标解释' }));
    expect(screen.getByText(RULE.why.zh, { exact: false })).toBeInTheDocument();
    expect(screen.getByText(RULE.source.zh, { exact: false })).toBeInTheDocument();
    expect(await axeViolations()).toEqual([]);
  });

  test('a group is switched as a whole and counts what is on', async () => {
    const rendered = await openRules({
      ...WITH_RECORD,
      record: { ...EMPTY_RECORD, rules: { ...EMPTY_RECORD.rules, disabled: [RULE.id] } },
    });
    expect(screen.getByRole('button', { name: '适当性（0/1）' })).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: '启用“适当性”的全部规则' }));
    expect(changes(rendered)).toEqual([EMPTY_RECORD.rules]);
    expect(screen.getByText('有 1 处与默认不同。')).toBeInTheDocument();
  });

  test('a limit is taken over when its field is left, within its bounds only', async () => {
    const rendered = await openRules(WITH_RECORD, { rules: [LIMITED] });
    const field = screen.getByRole('textbox', { name: '满意度下限' });
    expect(field).toHaveValue('90');
    await user.clear(field);
    await user.type(field, '120');
    await user.tab();
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('请填 50% 至 100% 之间的数。');
    expect(changes(rendered)).toEqual([]);
    await user.clear(field);
    await user.type(field, '85{Enter}');
    expect(changes(rendered)).toEqual([{ ...EMPTY_RECORD.rules, limits: { [RULE.id]: 85 } }]);
  });

  test('all choices go back to the defaults', async () => {
    const rendered = await openRules({
      ...WITH_RECORD,
      record: { ...EMPTY_RECORD, rules: { disabled: [RULE.id], enabled: [], limits: {} } },
    });
    await user.click(screen.getByRole('button', { name: '恢复默认规则' }));
    expect(changes(rendered)).toEqual([EMPTY_RECORD.rules]);
    act(() => rendered.session.set({ record: EMPTY_RECORD }));
    expect(screen.getByText('使用的是默认规则。')).toBeInTheDocument();
  });

  test.each<[name: string, state: Partial<SessionState>, says: RegExp]>([
    ['before the first check', {}, /检查工作簿后可以更改规则/],
    [
      'where nothing can be kept',
      {
        ...WITH_RECORD,
        recordProblem: {
          what: { zh: '本工作簿的记录来自较新的版本。', en: 'Newer.' },
          why: { zh: '不能改写。', en: 'Kept as it is.' },
          action: { zh: '请更新加载项。', en: 'Update.' },
        },
      },
      /来自较新的版本/,
    ],
  ])('%s there is nothing to switch, and the reason', async (_name, state, says) => {
    await openRules(state);
    expect(screen.getByText(says)).toBeInTheDocument();
    // Details can be listed all the same.
    expect(screen.queryAllByRole('checkbox', { name: (name) => name !== '列出文字、格式等细节' })).toEqual(
      [],
    );
  });
});
