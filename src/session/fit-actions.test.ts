import { readFileSync } from 'node:fs';
import { startExcel as startStandIn, type TestExcel } from '../../test/excel-host/jest/start-excel';
import { openXlsx, saveXlsx } from '../../test/excel-host/xlsx';
import { startExcel } from '../excel/start';
import { placeOf } from '../forms/field';
import type { Form } from '../forms/model';
import { fitOf } from '../meaning/fit/fit';
import { formsOf } from '../reading/reading';
import { createSession } from './session';
import type { SaidWork, Session, SessionState } from './session-state';

let excel: TestExcel;
let session: Required<Session>;

const open = async (bytes: Uint8Array): Promise<void> => {
  excel.reset(await openXlsx(bytes));
  session = createSession(await startExcel());
  await session.actions.check();
};
const saved = async (): Promise<Uint8Array> => new Uint8Array(await saveXlsx(excel.host.file()));
beforeAll(async () => {
  excel = await startStandIn();
});
beforeEach(() => open(new Uint8Array(readFileSync('assets/sample-2024.xlsx'))));
afterEach(async () => {
  await session.close();
  await excel.settle();
});
afterAll(() => excel.stop());

const state = (): SessionState => session.getState();
const formOn = (sheet: string): Form => formsOf(state().reading!).find((form) => form.sheet.name === sheet)!;
const rulesOn = (sheet: string): readonly string[] =>
  (state().review?.findings ?? [])
    .filter(({ cells: [at] }) => at?.sheet.name === sheet)
    .map(({ rule }) => rule);
/** Work of a form by what its words begin with, and the cell of an indicator's name. */
const workOf = (form: Form, words: string): SaidWork => {
  const work = fitOf(form)
    .items.flatMap(({ items }) => items)
    .find(({ piece }) => piece.quote.includes(words))!;
  return { at: work.field.at, quote: work.piece.quote };
};
const nameOf = (form: Form, name: string) =>
  placeOf(form.indicators.find(({ level3 }) => level3.state === 'read' && level3.value === name)!.level3)!;
const homeless = (): readonly string[] => fitOf(formOn('公关协会')).homeless.map(({ name }) => name);

test('a link made by hand silences its finding at once, holds over inserted rows and reopening, and is taken back', async () => {
  expect([homeless(), rulesOn('公关协会')]).toEqual([
    ['座机数量'],
    expect.arrayContaining(['indicator-without-work']),
  ]);
  const form = formOn('公关协会');
  await session.actions.tie(workOf(form, '工资'), nameOf(form, '座机数量'));
  expect(state().notice).toMatchObject({ type: 'done' });
  expect([homeless(), rulesOn('公关协会')]).toEqual([
    [],
    expect.not.arrayContaining(['indicator-without-work']),
  ]);

  excel.user.insertRows('公关协会', 16);
  await excel.settle();
  const bytes = await saved();
  await session.close();
  await open(bytes);
  expect([homeless(), rulesOn('公关协会')]).toEqual([
    [],
    expect.not.arrayContaining(['indicator-without-work']),
  ]);
  await session.actions.removeCorrection(state().record!.corrections[0]!.id);
  expect(homeless()).toEqual(['座机数量']);
});

test('a link is undone, and the work that needs no indicator is not asked about', async () => {
  const form = formOn('部门整体');
  const fitted = fitOf(form).items.find(({ measures }) => measures.length > 0)!;
  const [measure] = fitted.measures;
  const work = { at: fitted.items[0]!.field.at, quote: fitted.items[0]!.piece.quote };
  await session.actions.part(work, placeOf(measure!.indicator.level3)!);
  const after = (): readonly string[] =>
    fitOf(formOn('部门整体'))
      .items.find(({ items }) => items[0]!.piece.quote === work.quote)!
      .measures.map(({ name }) => name);
  expect(after()).not.toContain(measure!.name);
  await session.actions.tie(work, placeOf(measure!.indicator.level3)!);
  expect([after(), state().record?.corrections.length]).toEqual([expect.arrayContaining([measure!.name]), 1]);
  await session.actions.part(work, placeOf(measure!.indicator.level3)!);
  expect(state().record?.corrections).toEqual([]);

  expect(rulesOn('部门整体')).toContain('work-without-indicator');
  const loose = workOf(form, '专项工作情况报告');
  await session.actions.needsNoIndicator(loose, ' ');
  expect(state().record?.corrections).toEqual([]);
  await session.actions.needsNoIndicator(loose, ' 由常委会工作要点考核 ');
  expect(state().record?.corrections).toMatchObject([{ reason: '由常委会工作要点考核' }]);
  expect(rulesOn('部门整体')).not.toContain('work-without-indicator');
});
