import { Blob } from 'node:buffer';
import { join } from 'node:path';
import { sheetsAsFiles } from '../../test/files/cut';
import { locatedFile } from '../files/together/located';
import { together } from '../files/together/together';
import { unitFigures } from '../files/together/unit-report';
import { readWorkbookFile } from '../files/workbook-file';
import { readZip } from '../files/zip';
import { createDesk } from './desk';
import type { Desk } from './desk-state';
import { localPool } from './testing/local-pool';
import type { FileSource } from './work/tasks';

const SAMPLE = join(__dirname, '../../assets/sample-2024.xlsx');
const PIECES = sheetsAsFiles(SAMPLE, 'xlsx').map(({ name, bytes }) => ({ path: `人大/${name}`, bytes }));
const source = ({ path, bytes }: { path: string; bytes: Uint8Array }): FileSource => ({
  path,
  file: new Blob([bytes]) as unknown as FileSource['file'],
});
const text = (path: string, content: string): FileSource =>
  source({ path, bytes: new TextEncoder().encode(content) });

let desk: Desk;
let saved: Map<string, Uint8Array | string>;
beforeEach(() => {
  saved = new Map();
  desk = createDesk(localPool(), (name, content) => void saved.set(name, content));
});

describe('the nine forms of a unit in nine files', () => {
  test('are one unit, with what the command line finds in them together', async () => {
    await desk.actions.add(PIECES.map(source));
    const { units, problems, phase } = desk.getState();
    expect(phase).toBe('ready');
    expect(problems).toEqual([]);
    const [submission] = together(
      PIECES.map(({ path, bytes }) => locatedFile(path, readWorkbookFile(bytes, path, { merges: true }))),
    ).submissions;
    expect(units.map(({ unit, year, figures }) => ({ unit, year, figures }))).toEqual([
      { unit: submission!.unit, year: 2024, figures: unitFigures(submission!, 'main') },
    ]);
    expect(units[0]!.source.forms).toHaveLength(9);
  });

  test('make a report, marked copies and standard forms', async () => {
    await desk.actions.add(PIECES.slice(0, 2).map(source));
    const unit = desk.getState().units[0]!.id;
    const how = { language: 'zh', shown: 'main' } as const;
    await desk.actions.download({ type: 'report', unit, format: 'html' }, how);
    await desk.actions.download({ type: 'marked', unit }, how);
    await desk.actions.download({ type: 'fill', unit, family: 'project' }, how);
    await desk.actions.download({ type: 'overview', format: 'html' }, how);
    const made = [...saved];
    expect(made.map(([name]) => name)).toEqual([
      '六盘水市人民代表大会常务委员会办公室（2024年度）.html',
      '六盘水市人民代表大会常务委员会办公室（2024年度）带标记的副本.zip',
      '六盘水市人民代表大会常务委员会办公室（2024年度）标准表.xlsx',
      '审核总览.html',
    ]);
    const zip = made[1]![1] as Uint8Array;
    expect(readZip(zip).map(({ name }) => name)).toEqual(PIECES.slice(0, 2).map(({ path }) => path));
    const forms = readWorkbookFile(made[2]![1] as Uint8Array, '标准表.xlsx', { merges: true });
    expect(forms.grids).toHaveLength(2);
    expect(desk.getState().notice).toMatchObject({ type: 'done' });
  });
});

test('files that cannot be read, or hold no form, are named and cost nothing else', async () => {
  await desk.actions.add([
    source(PIECES[1]!),
    text('损坏.xlsx', 'PK\u0003\u0004 broken'),
    text('扫描.pdf', '%PDF-1.4'),
    text('通讯录.csv', '姓名,电话\n张三,1'),
  ]);
  const { problems, withoutForms, units } = desk.getState();
  expect(problems.map(({ path, lost }) => [path, lost])).toEqual([
    ['损坏.xlsx', true],
    ['扫描.pdf', true],
  ]);
  expect(problems[1]!.explanation.action.zh).toContain('.docx');
  expect(withoutForms).toEqual(['通讯录.csv']);
  expect(units).toHaveLength(1);
});

test('a file that comes again takes the place of the earlier one, and its unit is reviewed anew', async () => {
  const [, piece] = PIECES;
  await desk.actions.add([source(piece!), text('坏.xlsx', 'PK\u0003\u0004')]);
  const [before] = desk.getState().units;
  await desk.actions.add([source(piece!), source({ ...piece!, path: '坏.xlsx' })]);
  const { units, problems } = desk.getState();
  expect(problems).toEqual([]);
  expect(units).toHaveLength(1);
  expect(units[0]!.source.forms).toHaveLength(2);
  expect(units[0]!.figures).not.toEqual(before!.figures);
});

test('stopped, it keeps what was read, and what was not can be added again', async () => {
  const adding = desk.actions.add(PIECES.map(source));
  await new Promise<void>((resolve) => {
    const leave = desk.subscribe(({ progress }) => {
      if (progress.done < 2) return;
      leave();
      resolve();
    });
  });
  desk.actions.stop();
  await adding;
  const read = desk.getState().files;
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(9);
  expect(desk.getState().problems).toEqual([]);
  await desk.actions.add(PIECES.map(source));
  expect(desk.getState().files).toBe(9);
  expect(desk.getState().units[0]!.figures?.tables).toBe(9);
});

test('a folder that the browser keeps closed is named, with what to do instead; files beside it are added', async () => {
  await desk.actions.add([], ['报送']);
  expect(desk.getState()).toMatchObject({ phase: 'empty', notice: { type: 'error' } });
  await desk.actions.add([source(PIECES[1]!)], ['报送']);
  const { notice, units } = desk.getState();
  expect(units).toHaveLength(1);
  expect(notice?.type === 'error' && notice.explanation.what.zh).toBe('文件夹“报送”没有添加。');
});

test('removed, all files are gone', async () => {
  await desk.actions.add([source(PIECES[1]!)]);
  await desk.actions.clear();
  expect(desk.getState()).toMatchObject({ phase: 'empty', files: 0, units: [], problems: [] });
});
