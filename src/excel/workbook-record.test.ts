import { startExcel, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { workbookOf } from '../../test/excel-host/jest/workbook-of';
import { openXlsx, saveXlsx } from '../../test/excel-host/xlsx';
import type { CellRef } from '../forms/cell';
import type { Correction } from '../reading/corrections';
import { RECORD_NAMESPACE } from '../review/record/record-part';
import { EMPTY_RECORD, type Dismissal, type WorkbookRecord } from '../review/workbook-record';
import { readSheets, scan } from './scan';
import { readRecord, writeRecord } from './workbook-record';

let excel: TestExcel;
beforeAll(async () => (excel = await startExcel()));
beforeEach(() =>
  excel.reset(
    workbookOf({
      项目一: [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
      '部门 整体': [[1]],
    }),
  ),
);
afterAll(() => excel.stop());

const PROJECT = { id: 's1', name: '项目一' };
const DEPARTMENT = { id: 's2', name: '部门 整体' };
const at = (row: number, column: number, sheet = PROJECT): CellRef => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});
const bindTo = (place: CellRef | undefined, id = 'k3f9'): Correction => ({
  id,
  type: 'bind',
  target: { type: 'field', field: 'annualGoal' },
  at: place,
});
const BIND = bindTo(at(1, 1));
const EXCLUDE: Correction = { id: 'aaaa', type: 'exclude-sheet', sheet: DEPARTMENT };
const FAMILY: Correction = { id: 'bbbb', type: 'family', sheet: PROJECT, family: 'city-project' };
const DISMISSAL: Dismissal = {
  finding: 'missing-value:[s1]:annualGoal/[附注]',
  rule: 'missing-value',
  reason: '<已>与“财政”&\u0001\u0085\u2028\r\n核对\ud800\uffff',
  quotes: ['a&b', ']]>', ''],
  on: '2026-11-22',
};
const RECORD: WorkbookRecord = {
  corrections: [BIND, EXCLUDE, FAMILY],
  dismissals: [DISMISSAL],
  rules: { disabled: ['common-typo'], enabled: ['local'], limits: { satisfaction: 92.5 } },
};
const ourNames = () => (excel.host.file().names ?? []).filter(({ name }) => name.startsWith('_performance'));
const writes = () => excel.host.recorder.writes;
const addPart = (xml: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
const reopened = async (): Promise<void> =>
  excel.reset(await openXlsx(new Uint8Array(await saveXlsx(excel.host.file()))));

describe('reading', () => {
  it('adds nothing where nothing was kept', async () => {
    expect(await readRecord()).toEqual({ record: EMPTY_RECORD });
    expect(writes()).toEqual([]);
    expect([excel.host.file().customXml, excel.host.file().names]).toEqual([[], []]);
    expect(excel.host.recorder.batches).toHaveLength(1);
  });

  it('gives back what was written, with plain reads only', async () => {
    await writeRecord(() => RECORD);
    excel.host.recorder.clear();
    expect((await readRecord()).record).toEqual(RECORD);
    expect(writes()).toEqual([]);
    expect(excel.host.recorder.batches).toHaveLength(3);
  });

  it('takes no request of its own in a scan of a workbook that keeps nothing', async () => {
    const kept: unknown[] = [];
    await scan({ onRecord: (record) => kept.push(record) });
    expect(kept).toEqual([{ record: EMPTY_RECORD }]);
    expect(excel.host.recorder.batches).toHaveLength(2);
  });

  it('looks places up again with the changed sheets, in the same request', async () => {
    const kept = await writeRecord(() => RECORD);
    excel.user.insertRows('项目一', 1);
    await excel.settle();
    excel.host.recorder.clear();
    const { kept: moved } = await readSheets(['s1'], kept);
    expect(moved?.record.corrections[0]).toEqual(bindTo(at(2, 1)));
    expect(excel.host.recorder.batches.map(({ flags }) => flags)).toEqual([0]);
  });
});

it('keeps both places of a link of the fit in step with rows that are inserted, over saving and opening', async () => {
  const link: Correction = { id: 'link', type: 'link', at: at(0, 0), quote: '甲', to: at(1, 1) };
  await writeRecord(() => ({ ...RECORD, corrections: [link] }));
  excel.user.insertRows('项目一', 1);
  await excel.settle();
  await reopened();
  const sheet = { id: 'sheet-1', name: '项目一' };
  const moved = { ...link, at: at(1, 0, sheet), to: at(2, 1, sheet) };
  expect((await readRecord()).record.corrections).toEqual([moved]);
});

describe('writing', () => {
  it('keeps one part and hidden names', async () => {
    await writeRecord(() => RECORD);
    await writeRecord((record) => ({ ...record, dismissals: [] }));
    expect(excel.host.file().customXml).toHaveLength(1);
    expect(ourNames().every(({ hidden }) => hidden)).toBe(true);
    expect((await readRecord()).record).toEqual({ ...RECORD, dismissals: [] });
  });

  it('leaves the names that nothing needs where deleting them could end Excel, and uses them again', async () => {
    excel.host.quirks.crashesOnDeletingNames = true;
    await writeRecord(() => RECORD);
    await writeRecord(() => EMPTY_RECORD);
    expect(ourNames()).toHaveLength(3);
    const moved = { ...RECORD, corrections: [bindTo(at(0, 1)), EXCLUDE, FAMILY] };
    await writeRecord(() => moved);
    expect(ourNames()).toHaveLength(3);
    expect((await readRecord()).record).toEqual(moved);
  });

  it('changes what the workbook holds at that moment: what a co-author added stays', async () => {
    await writeRecord(() => ({ ...EMPTY_RECORD, corrections: [EXCLUDE] }));
    await writeRecord((record) => ({ ...record, corrections: [...record.corrections, BIND] }));
    expect((await readRecord()).record.corrections).toEqual([EXCLUDE, BIND]);
  });

  it('refuses more than 1 MB and leaves what is kept', async () => {
    await writeRecord(() => RECORD);
    const reason = '长'.repeat(400_000);
    const tooMuch = writeRecord((record) => ({ ...record, dismissals: [{ ...DISMISSAL, reason }] }));
    await expect(tooMuch).rejects.toMatchObject({ code: 'record-too-large' });
    expect((await readRecord()).record).toEqual(RECORD);
  });
});

describe('a part that cannot be used', () => {
  const part = (text: string, version = '1') =>
    `<record xmlns="${RECORD_NAMESPACE}" version="${version}">${text}</record>`;
  const json = (change: object) =>
    part(
      JSON.stringify({
        sheets: [],
        corrections: [],
        dismissals: [],
        rules: { disabled: [], enabled: [], limits: {} },
        ...change,
      }),
    );

  it.each([
    ['no JSON', part('{')],
    ['another root', `<other xmlns="${RECORD_NAMESPACE}" version="1"/>`],
    ['no version', `<record xmlns="${RECORD_NAMESPACE}">{}</record>`],
    ['a member missing', part('{"sheets":[]}')],
    ['a member of the wrong type', json({ dismissals: {} })],
    ['a member too many', json({ extra: 1 })],
    [
      'an id that is no name',
      json({ corrections: [{ id: 'A1!', type: 'bind', target: { type: 'field', field: 'title' } }] }),
    ],
    [
      'an unknown field',
      json({ corrections: [{ id: 'aaaa', type: 'bind', target: { type: 'field', field: 'toString' } }] }),
    ],
    ['an unknown kind of correction', json({ corrections: [{ id: 'aaaa', type: 'move' }] })],
    ['a sheet that is not listed', json({ corrections: [{ id: 'aaaa', type: 'exclude-sheet', sheet: 3 }] })],
    [
      'an empty reason',
      json({ dismissals: [{ finding: ['x'], rule: 'x', reason: ' ', quotes: [], on: '2026-11-22' }] }),
    ],
    [
      'a day that is none',
      json({ dismissals: [{ finding: ['x'], rule: 'x', reason: 'x', quotes: [], on: 'today' }] }),
    ],
    ['a limit that is no number', json({ rules: { disabled: [], enabled: [], limits: { x: '1' } } })],
  ])('damaged: %s', async (_name, xml) => {
    await addPart(xml);
    const { record, problem } = await readRecord();
    expect([record, problem?.why.zh]).toEqual([EMPTY_RECORD, expect.stringContaining('损坏')]);
    await expect(writeRecord(() => RECORD)).rejects.toMatchObject({ code: 'record-damaged' });
    expect(excel.host.file().customXml?.map((each) => each.xml)).toEqual([xml]);
    expect(ourNames()).toEqual([]);
  });

  it('of a later version is left as it is', async () => {
    const xml = part('whatever it means', '3');
    await addPart(xml);
    const { record, problem } = await readRecord();
    expect([record, problem?.action.zh]).toEqual([EMPTY_RECORD, expect.stringContaining('更新助手')]);
    await expect(writeRecord(() => RECORD)).rejects.toMatchObject({ code: 'record-newer' });
    expect(excel.host.file().customXml?.map((each) => each.xml)).toEqual([xml]);
  });

  it('of another product is none of ours', async () => {
    await addPart('<record xmlns="urn:other:1" version="9"/>');
    await writeRecord(() => RECORD);
    expect((await readRecord()).record).toEqual(RECORD);
    expect(excel.host.file().customXml).toHaveLength(2);
  });
});

describe('places and sheets are followed', () => {
  beforeEach(() => writeRecord(() => RECORD));

  it.each<[string, () => void, Partial<Record<'place' | 'project', unknown>>]>([
    ['a row inserted above', () => excel.user.insertRows('项目一', 1), { place: at(2, 1) }],
    ['a column inserted before', () => excel.user.insertColumns('项目一', 'A'), { place: at(1, 2) }],
    ['the first row deleted', () => excel.user.deleteRows('项目一', 1), { place: at(0, 1) }],
    ['its own row deleted', () => excel.user.deleteRows('项目一', 2), { place: undefined }],
    [
      'its sheet renamed',
      () => excel.user.rename('项目一', "它's 新名"),
      { place: at(1, 1, { id: 's1', name: "它's 新名" }), project: { id: 's1', name: "它's 新名" } },
    ],
    [
      'its sheet renamed and another one given its name',
      () => {
        excel.user.rename('项目一', '旧表');
        excel.user.addSheet('项目一');
      },
      { place: at(1, 1, { id: 's1', name: '旧表' }), project: { id: 's1', name: '旧表' } },
    ],
    [
      'its sheet deleted',
      () => excel.user.deleteSheet('项目一'),
      { place: undefined, project: { id: '项目一', name: '项目一' } },
    ],
  ])('%s', async (_name, edit, { place, project = PROJECT }) => {
    edit();
    await excel.settle();
    const expected = [{ ...BIND, at: place }, EXCLUDE, { ...FAMILY, sheet: project }];
    const { record } = await readRecord();
    expect(record.corrections).toEqual(expected);
    const { id } = project as { id: string };
    expect(record.dismissals[0]?.finding).toBe(DISMISSAL.finding.replace('[s1]', `[${id}]`));
    // A record written anew says the same.
    await writeRecord((same) => ({ ...same, rules: EMPTY_RECORD.rules }));
    expect((await readRecord()).record).toEqual({ ...record, rules: EMPTY_RECORD.rules });
  });

  it('over saving and opening the file, where sheets get other ids', async () => {
    excel.user.rename('项目一', '改名');
    excel.user.insertRows('改名', 1, 3);
    await excel.settle();
    await reopened();
    const [{ id } = { id: '' }] = excel.host.grid.sheets.list();
    const sheet = { id, name: '改名' };
    const { record } = await readRecord();
    expect(record.corrections[0]).toEqual(bindTo(at(4, 1, sheet)));
    expect(record.corrections[2]).toEqual({ ...FAMILY, sheet });
    expect(record.dismissals).toEqual([
      { ...DISMISSAL, finding: DISMISSAL.finding.replace('[s1]', `[${id}]`) },
    ]);
  });
});
