import fc from 'fast-check';
import { fileRecord } from '../../files/file-record';
import type { CellRef, SheetRef } from '../../forms/cell';
import { rectAddress, quotedSheetName } from '../../forms/cell';
import type { Correction } from '../../reading/corrections';
import type { Dismissal, WorkbookRecord } from '../workbook-record';
import { printPart } from './record-part';
import { namesOf, resolve, storable } from './resolve';

/** Sheets as Excel names them: ids that mean nothing elsewhere. */
const SHEETS: readonly SheetRef[] = [
  { id: '{00000000-0001-0000-0000-000000000000}', name: '项目一' },
  { id: '{00000000-0001-0000-0100-000000000000}', name: "部门's 整体" },
];
/** The same sheets in a file, where the name is all there is. */
const IN_FILE = SHEETS.map(({ name }) => ({ id: name, name }));
const [PROJECT, DEPARTMENT] = SHEETS as readonly [SheetRef, SheetRef];

const NO_RULES = { disabled: [], enabled: [], limits: {} };
const formulaOf = (at: CellRef): string => `=${quotedSheetName(at.sheet.name)}!${rectAddress(at)}`;
const formulas = (places: ReadonlyMap<string, CellRef>): Map<string, string> =>
  new Map([...places].map(([name, at]) => [name.toLowerCase(), formulaOf(at)]));

/** What a file says after the record was put into it. */
function asInFile(record: WorkbookRecord): WorkbookRecord {
  const { stored, places } = storable(record, SHEETS, new Map());
  const names = [...places].map(([name, at]) => ({ name, formula: formulaOf(at) }));
  const { record: read, problem } = fileRecord([printPart(stored)], names, IN_FILE);
  if (problem) throw problem;
  return read;
}

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    '&nbsp;',
    '&#x41;',
    '&amp;amp;',
    ']]>',
    '<!--',
    '\ud800',
    '\u0000\u001f\u0085',
    ' 甲 ',
    '[1]',
  ),
);
const word = text.map((words) => `x${words}`);
const token = fc.constantFrom(...SHEETS).map(({ id }) => `[${id}]`);
const dismissal: fc.Arbitrary<Dismissal> = fc.record({
  finding: fc.array(fc.oneof(text, token), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
  rule: word,
  reason: word,
  quotes: fc.array(fc.oneof(text, fc.constant('')), { maxLength: 3 }),
  on: fc.constant('2026-11-22'),
});

test('whatever is in a record comes out of the file, with the sheets of the file', () => {
  fc.assert(
    fc.property(
      fc.array(dismissal, { maxLength: 4 }),
      fc.dictionary(word, fc.double({ noNaN: true, noDefaultInfinity: true })),
      (dismissals, limits) => {
        const record = { corrections: [], dismissals, rules: { disabled: [], enabled: [], limits } };
        const inFile = (finding: string): string =>
          SHEETS.reduce((id, sheet) => id.replaceAll(`[${sheet.id}]`, `[${sheet.name}]`), finding);
        expect(asInFile(record)).toEqual({
          ...record,
          rules: { ...record.rules, limits: JSON.parse(JSON.stringify(limits)) as Record<string, number> },
          dismissals: dismissals.map((each) => ({ ...each, finding: inFile(each.finding) })),
        });
      },
    ),
    { numRuns: 300, seed: 20261122 },
  );
});

const BIND: Correction = {
  id: 'k3f9',
  type: 'bind',
  target: { type: 'column', column: 'target' },
  at: { sheet: PROJECT, row: 3, column: 2, rows: 2, columns: 1 },
};
const EXCLUDE: Correction = { id: 'aaaa', type: 'exclude-sheet', sheet: DEPARTMENT };
const record = (corrections: readonly Correction[]): WorkbookRecord => ({
  corrections,
  dismissals: [],
  rules: NO_RULES,
});

test('corrections come out of the file at the same places', () => {
  const [project, department] = IN_FILE;
  expect(asInFile(record([BIND, EXCLUDE])).corrections).toEqual([
    { ...BIND, at: { ...(BIND.type === 'bind' && BIND.at), sheet: project } },
    { ...EXCLUDE, sheet: department },
  ]);
});

const place = (row: number): CellRef => ({ sheet: PROJECT, row, column: 2, rows: 1, columns: 1 });
const LINK: Correction = { id: 'link', type: 'link', at: place(3), quote: '新建公厕12座', to: place(9) };
const EXCUSE: Correction = {
  id: 'none',
  type: 'no-indicator',
  at: place(4),
  quote: '做好资料归档',
  reason: '日常工作',
  on: '2026-11-30',
};

test('corrections of the fit come out of the file with both their places', () => {
  const inFile = (at: CellRef) => ({ ...at, sheet: IN_FILE[0] });
  expect(asInFile(record([LINK, EXCUSE])).corrections).toEqual([
    { ...LINK, at: inFile(place(3)), to: inFile(place(9)) },
    { ...EXCUSE, at: inFile(place(4)) },
  ]);
});

test('only a record that speaks of the fit is of the version that earlier products leave alone', () => {
  const printed = (corrections: readonly Correction[]): string =>
    printPart(storable(record(corrections), SHEETS, new Map()).stored);
  expect(printed([BIND, EXCLUDE])).toContain(' version="1"');
  expect(printed([BIND, LINK])).toContain(' version="2"');
});

test('keys of sheets stay, so that the names that follow them stay right', () => {
  const first = storable(record([EXCLUDE]), SHEETS, new Map());
  const { sheets } = resolve({ stored: first.stored, formulas: formulas(first.places) }, SHEETS);
  const both = storable(
    record([{ id: 'bbbb', type: 'family', sheet: PROJECT, family: 'city-project' }, EXCLUDE]),
    SHEETS,
    sheets,
  );
  expect(both.stored.sheets).toEqual([
    { key: 2, name: PROJECT.name },
    { key: 1, name: DEPARTMENT.name },
  ]);
  expect(namesOf(both.stored)).toEqual(expect.arrayContaining([...namesOf(first.stored)]));
});

test.each<[string, Record<string, string>, Correction]>([
  [
    'its first row is deleted and it is renamed',
    { sheet: "='项目一'!#REF!" },
    { ...EXCLUDE, sheet: PROJECT },
  ],
  ['its name is gone', {}, EXCLUDE],
  ['the name stands for nothing any more', { sheet: '=#REF!' }, EXCLUDE],
])('a sheet is found when %s', (_name, { sheet }, expected) => {
  const { stored, places } = storable(record([EXCLUDE]), SHEETS, new Map());
  const [name = ''] = [...places.keys()];
  const known = new Map(sheet === undefined ? [] : [[name.toLowerCase(), sheet]]);
  expect(resolve({ stored, formulas: known }, SHEETS).record.corrections).toEqual([expected]);
});

test('choices for a rule that is gone hold for the one in its place', () => {
  const rules = { ...NO_RULES, disabled: ['plan-without-indicator', 'unit-against-name'] };
  expect(asInFile({ corrections: [], dismissals: [], rules }).rules.disabled).toEqual([
    'work-without-indicator',
    'unit-against-name',
  ]);
});

test('what could not be read again is not written', () => {
  const rules = { ...NO_RULES, limits: { satisfaction: Number.NaN } };
  const { stored } = storable({ corrections: [], dismissals: [], rules }, SHEETS, new Map());
  expect(() => printPart(stored)).toThrow(expect.objectContaining({ code: 'record-damaged' }));
});
