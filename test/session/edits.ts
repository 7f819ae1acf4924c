import fc from 'fast-check';
import type { TestExcel } from '../excel-host/jest/start-excel';
import { cellAddress, columnName } from '../../src/forms/cell';

/** What a history knows while it runs. */
export interface History {
  /** Something happened of which Excel tells nobody: only a return to the pane can find it. */
  unannounced: boolean;
  edits: number;
}

/** One step of a random history: something a person, Excel or the network does. */
export type Step = fc.AsyncCommand<History, TestExcel>;

/** Texts as people type them into forms, and as they paste them by mistake. */
const CONTENTS = [
  '',
  '≥95%',
  '12',
  383.1,
  0,
  '无',
  '/',
  '按时完成',
  '=1+1',
  '=项目一!B4',
  '　',
  '2024-01-01',
  '#REF!',
  '数量指标',
  '指标值',
  'x'.repeat(300),
];
const FAULTS = [
  'cellEditMode',
  'sessionLost',
  'activityLimit',
  'modalDialogOpen',
  'requestTooLarge',
  'responseTooLarge',
  'accessDenied',
  'generalException',
] as const;
const DELIVERIES = ['normal', 'lost', 'twice', 'reversed'] as const;

const step = (name: string, run: (excel: TestExcel, history: History) => void | Promise<void>): Step => ({
  check: () => true,
  run: async (history, excel) => {
    history.edits += 1;
    await run(excel, history);
  },
  toString: () => name,
});

/** The nth sheet, counted round. */
const sheetAt = (excel: TestExcel, index: number): string => {
  const sheets = excel.host.grid.sheets.list();
  return sheets[index % sheets.length]!.id;
};

const sheet = fc.nat(9);
const row = fc.nat(32);
const column = fc.nat(7);
const content = fc.constantFrom(...CONTENTS);
/** Anywhere on a form, and as often a cell on which others depend: amounts, and what stands between the forms. */
const place = fc.oneof(
  fc.record({ sheet, row, column }),
  fc.constantFrom(
    { sheet: 1, row: 8, column: 2 },
    { sheet: 2, row: 8, column: 2 },
    { sheet: 0, row: 6, column: 5 },
    { sheet: 0, row: 7, column: 5 },
    { sheet: 3, row: 0, column: 1 },
  ),
);

const typing = fc
  .tuple(place, content)
  .map(([{ sheet: s, row: r, column: c }, value]) =>
    step(`type ${JSON.stringify(value)} into ${cellAddress({ row: r, column: c })} of sheet ${s}`, (excel) =>
      excel.user.type(sheetAt(excel, s), cellAddress({ row: r, column: c }), value),
    ),
  );

/** What people do in a workbook; mostly they type. */
export const EDITS: fc.Arbitrary<Step>[] = [
  ...Array<typeof typing>(12).fill(typing),
  fc
    .tuple(place, fc.array(fc.tuple(content, content), { minLength: 1, maxLength: 4 }))
    .map(([{ sheet: s, row: r, column: c }, block]) =>
      step(`paste ${JSON.stringify(block)} at ${cellAddress({ row: r, column: c })} of sheet ${s}`, (excel) =>
        excel.user.paste(sheetAt(excel, s), cellAddress({ row: r, column: c }), block),
      ),
    ),
  place.map(({ sheet: s, row: r, column: c }) =>
    step(`empty a block at ${cellAddress({ row: r, column: c })} of sheet ${s}`, (excel) =>
      excel.user.clear(
        sheetAt(excel, s),
        `${cellAddress({ row: r, column: c })}:${cellAddress({ row: r + 2, column: c + 1 })}`,
      ),
    ),
  ),
  fc
    .tuple(sheet, row)
    .map(([s, r]) =>
      step(`insert row ${r + 1} in sheet ${s}`, (excel) => excel.user.insertRows(sheetAt(excel, s), r + 1)),
    ),
  fc
    .tuple(sheet, row)
    .map(([s, r]) =>
      step(`delete row ${r + 1} of sheet ${s}`, (excel) => excel.user.deleteRows(sheetAt(excel, s), r + 1)),
    ),
  fc
    .tuple(sheet, column)
    .map(([s, c]) =>
      step(`insert column ${columnName(c)} in sheet ${s}`, (excel) =>
        excel.user.insertColumns(sheetAt(excel, s), columnName(c)),
      ),
    ),
  fc
    .tuple(sheet, column)
    .map(([s, c]) =>
      step(`delete column ${columnName(c)} of sheet ${s}`, (excel) =>
        excel.user.deleteColumns(sheetAt(excel, s), columnName(c)),
      ),
    ),
  fc.tuple(sheet, fc.nat()).map(([s, n]) =>
    step(`rename sheet ${s}`, (excel, history) => {
      excel.user.rename(sheetAt(excel, s), `表 ${n}`.slice(0, 31));
      // Below ExcelApi 1.17 no event tells of it.
      history.unannounced = true;
    }),
  ),
  fc.constant(step('add a sheet', (excel) => void excel.user.addSheet())),
  sheet.map((s) =>
    step(
      `copy sheet ${s}`,
      (excel) => void (excel.host.grid.sheets.list().length < 8 && excel.user.copySheet(sheetAt(excel, s))),
    ),
  ),
  sheet.map((s) =>
    step(`delete sheet ${s}`, (excel) => {
      const id = sheetAt(excel, s);
      // Excel keeps the last visible sheet.
      const others = excel.host.grid.sheets.list().filter((each) => each.id !== id && !each.hidden);
      if (others.length > 0) excel.user.deleteSheet(id);
    }),
  ),
  sheet.map((s) => step(`bring sheet ${s} to the front`, (excel) => excel.user.activate(sheetAt(excel, s)))),
];

/** Edits, and everything that may happen to them and to the connection. */
export const STEPS: fc.Arbitrary<Step>[] = [
  ...EDITS,
  fc.constant(step('undo', (excel) => void excel.user.undo())),
  fc.constant(step('redo', (excel) => void excel.user.redo())),
  fc.constant(step('begin to edit a cell', (excel) => excel.user.enterEditMode())),
  fc.constant(step('end the edit', (excel) => excel.user.leaveEditMode())),
  fc
    .constantFrom(...FAULTS)
    .map((fault) => step(`fail the next request: ${fault}`, (excel) => excel.host.faults.failNext(fault))),
  sheet.map((s) =>
    step(`delete sheet ${s} between two requests`, (excel) =>
      excel.host.faults.beforeNext(
        () => void (excel.host.grid.sheets.list().length > 1 && excel.user.deleteSheet(sheetAt(excel, s))),
      ),
    ),
  ),
  fc.constantFrom(...DELIVERIES).map((delivery) =>
    step(`events arrive: ${delivery}`, (excel, history) => {
      excel.host.faults.deliverEvents(delivery);
      if (delivery === 'lost') history.unannounced = true;
    }),
  ),
  fc.constant(step('events arrive late', (excel) => excel.host.faults.deliverEvents('normal', 20))),
  fc.constant(step('wait', (excel) => excel.settle())),
];
