/**
 * The desk over workers in the same thread: from files to entries, cells and back, as people and screen readers meet it.
 *
 * @jest-environment ./test/running/page-environment.cjs
 */
import '@testing-library/jest-dom';
import { Blob as NodeBlob } from 'node:buffer';
import { join } from 'node:path';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { sheetsAsFiles } from '../../test/files/cut';
import type { UserPreferences } from '../session/port/environment';
import { axeViolations, layOutForTests } from '../taskpane/testing/render-pane';
import type { UserSettings } from '../taskpane/user-settings';
import { createDesk } from './desk';
import { DeskFrame } from './DeskFrame';
import type { Desk } from './desk-state';
import { localPool } from './testing/local-pool';
import type { FileSource } from './work/tasks';

const SAMPLE = join(__dirname, '../../assets/sample-2024.xlsx');
const LAW = sheetsAsFiles(SAMPLE, 'xlsx').find(({ name }) => name === '立法经费.xlsx');
const fileOf = (path: string, bytes: Uint8Array): FileSource => ({
  path,
  file: new NodeBlob([bytes]) as unknown as FileSource['file'],
});
const FILES = [
  fileOf('人大/立法.xlsx', LAW!.bytes),
  fileOf('人大/损坏.xlsx', new TextEncoder().encode('PK\u0003\u0004')),
];

beforeAll(layOutForTests);

const saved: string[] = [];

function Page({ desk, first = 'zh' }: { readonly desk: Desk; readonly first?: 'zh' | 'en' }): ReactElement {
  const [chosen, setChosen] = useState<UserPreferences>({ language: first });
  const settings = useMemo<UserSettings>(
    () => ({
      chosen,
      place: { name: 'desk', lasting: true },
      change: (changed) => setChosen((before) => ({ ...before, ...changed })),
    }),
    [chosen],
  );
  return <DeskFrame desk={desk} language={chosen.language ?? 'zh'} brightness="light" settings={settings} />;
}

const newDesk = (): Desk => createDesk(localPool(), (name) => void saved.push(name));

async function withFiles(): Promise<Desk> {
  const desk = newDesk();
  render(<Page desk={desk} />);
  await act(() => desk.actions.add(FILES));
  return desk;
}

test('empty, it says what it is for, in both languages', async () => {
  render(<Page desk={newDesk()} />);
  expect(screen.getByRole('heading', { name: '把各单位报送的文件或文件夹拖到这里' })).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(screen.getByRole('button', { name: 'Choose files' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '中文' })).toHaveAttribute('lang', 'zh-CN');
});

test('from files to units, entries, cells and back', async () => {
  const desk = await withFiles();
  expect(screen.getByText(/人大\/损坏\.xlsx”无法读取/u)).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  const search = screen.getByRole('searchbox', { name: '查找单位或文件' });
  fireEvent.change(search, { target: { value: '交通' } });
  await screen.findByText('没有符合条件的单位');
  fireEvent.change(search, { target: { value: '立法' } });
  fireEvent.click(await screen.findByRole('button', { name: '六盘水市人民代表大会常务委员会办公室' }));

  // An entry leads to its cell.
  const sheet = await screen.findByRole('grid', { name: /立法/u });
  const chosen = (): HTMLElement => within(sheet).getAllByRole('gridcell', { selected: true })[0]!;
  await screen.findAllByRole('treeitem', undefined, { timeout: 20_000 });
  const entry = screen
    .getAllByRole('treeitem')
    .find((row) => row.textContent?.includes('指标值的方向与解释相反'));
  fireEvent.click(entry!);
  await waitFor(() => expect(chosen()).toHaveTextContent('≤50人次'));
  expect(await axeViolations()).toEqual([]);

  // A click on a marked cell lists its entries.
  const marked = sheet.querySelector('[data-severity="warning"]')!;
  fireEvent.click(marked);
  expect(marked).toHaveAttribute('aria-selected', 'true');
  await screen.findByRole('button', { name: '看全部' });
  // Nothing is offered that would change a file.
  expect(screen.queryByRole('button', { name: /标记/u })).not.toBeInTheDocument();

  // The sheet has one tab stop and arrow keys.
  const stop = (): HTMLElement =>
    within(sheet)
      .getAllByRole('gridcell')
      .find(({ tabIndex }) => tabIndex === 0)!;
  const before = stop();
  act(() => before.focus());
  fireEvent.keyDown(before, { key: 'ArrowDown' });
  await waitFor(() => expect(stop()).not.toBe(before));
  expect(document.activeElement).toBe(stop());

  // The views are the pane's; files are made of what they show.
  for (const name of ['识别', '对账', '对应', '设置', '报告']) {
    fireEvent.click(screen.getByRole('tab', { name }));
    expect(screen.getByRole('tabpanel', { name })).not.toBeEmptyDOMElement();
  }
  fireEvent.click(screen.getByRole('button', { name: '审核报告 .html' }));
  await waitFor(() => expect(saved).toEqual(['六盘水市人民代表大会常务委员会办公室（2024年度）.html']));
  fireEvent.click(screen.getByRole('button', { name: '返回单位列表' }));
  await screen.findByRole('table');
  await act(() => desk.actions.clear());
  expect(screen.getByRole('button', { name: '选择文件' })).toBeInTheDocument();
}, 60_000);
