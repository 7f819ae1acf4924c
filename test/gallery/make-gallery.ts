import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startExcel as startStandIn, type TestExcel } from '../excel-host/jest/start-excel';
import { openXlsx, saveXlsx } from '../excel-host/xlsx';
import { startExcel } from '../../src/excel/start';
import type { Form } from '../../src/forms/model';
import { formsOf } from '../../src/reading/reading';
import { createSession } from '../../src/session/session';
import type { Session } from '../../src/session/session-state';
import { yearShifts } from '../../src/writing';
import { isA4, printWorkbook } from './render';

const GALLERY = 'assets/gallery';
const PICTURES = 'test-output/gallery';
const LARGEST = 80_000;

jest.setTimeout(300_000);

let excel: TestExcel;
let session: Required<Session>;

beforeAll(async () => {
  excel = await startStandIn();
  mkdirSync(GALLERY, { recursive: true });
  mkdirSync(PICTURES, { recursive: true });
  for (const name of readdirSync(GALLERY)) rmSync(join(GALLERY, name));
});
afterAll(() => excel.stop());
beforeEach(async () => {
  excel.reset(await openXlsx(new Uint8Array(readFileSync('assets/sample-2024.xlsx'))));
  session = createSession(await startExcel());
  await session.actions.check();
});
afterEach(() => session.close());

const forms = (): readonly Form[] => formsOf(session.getState().reading!);
const project = (): Form => forms().find(({ kind }) => kind === 'project')!;
const department = (): Form => forms().find(({ kind }) => kind === 'department-overall')!;

/** What stands on the shown sheet is what a person does in the pane. */
const SHEETS: readonly (readonly [name: string, make: () => Promise<void>])[] = [
  ['project', () => session.actions.fill([project()], 'project')],
  ['project-blank', () => session.actions.insert('project')],
  ['central-2021', () => session.actions.fill([project()], 'central-2021')],
  ['central-2015', () => session.actions.fill([project()], 'central-2015')],
  ['department', () => session.actions.fill([department()], 'project')],
  ['self-evaluation', () => session.actions.follow('self-evaluation', [project()])],
  ['monitoring', () => session.actions.follow('monitoring', [project()])],
  [
    'next-year',
    () =>
      session.actions.startNextYear(
        [{ form: project(), accepted: new Set(yearShifts(project()).map(({ id }) => id)) }],
        { keepBudget: false, keepTargets: true, family: 'project' },
      ),
  ],
];

test.each(SHEETS)('%s', async (name, make) => {
  await make();
  await excel.settle();
  const made = session.getState().made!.sheets.map(({ sheet }) => sheet.id);
  for (const { id, name: sheet } of excel.host.grid.sheets.list())
    if (!made.includes(id)) excel.user.deleteSheet(sheet);
  const xlsx = await saveXlsx(excel.host.file());
  const pages = printWorkbook(xlsx);
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter((page) => !isA4(page))).toEqual([]);
  const [first] = pages;
  expect(first!.png.length).toBeLessThan(LARGEST);
  writeFileSync(join(GALLERY, `${name}.png`), first!.png);
  if (name === 'project') writeFileSync('docs/pictures/project.png', first!.png);
  printWorkbook(xlsx, 110).forEach(({ png }, index) =>
    writeFileSync(join(PICTURES, `${name}-${index + 1}.png`), png),
  );
});
