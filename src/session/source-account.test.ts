import { generateWorkbook } from '../../test/reading/generate';
import { cellAddress, type CellRef } from '../forms/cell';
import { squeeze } from '../forms/normalise';
import { readWorkbook } from '../reading/read';
import { formsOf } from '../reading/reading';
import { templateOf, type FamilyId, type FilledPlan } from '../writing';
import { accountOf } from './source-account';

const FAMILIES: readonly FamilyId[] = ['project', 'central-2021'];

/** Forms of unknown layouts, each with its sheet and what it becomes. */
const refills = Array.from({ length: 12 }, (_, seed) =>
  generateWorkbook(seed + 1, seed % 2 ? 'odd' : 'common'),
)
  .flatMap(({ grids }) => formsOf(readWorkbook(grids)).map((form) => ({ form, grids })))
  .flatMap(({ form, grids }) => {
    const grid = grids.find(({ sheet }) => sheet.id === form.sheet.id)!;
    return FAMILIES.flatMap((family) => {
      const template = templateOf(form, family);
      return template ? [{ form, grid, filled: template.fill(form) }] : [];
    });
  });

test('every cell of the originals is placed, in the remarks, or a label', () => {
  expect(refills.length).toBeGreaterThan(20);
  for (const { form, grid, filled } of refills) {
    const { leftOut, placed } = accountOf(form, grid, filled);
    expect({ sheet: form.sheet.name, leftOut }).toEqual({ sheet: form.sheet.name, leftOut: [] });
    expect(placed).toBeGreaterThan(0);
  }
});

test('a value that a template drops is named with its cell, wherever it was dropped', () => {
  for (const { form, grid, filled } of refills) {
    const long = filled.plan.cells.find(
      ({ content, from }) => from && content.type === 'text' && content.text.length > 15,
    );
    if (!long?.from) continue;
    const { at } = long.from;
    const same = (other: CellRef): boolean => cellAddress(other) === cellAddress(at);
    const dropped: FilledPlan = {
      plan: { ...filled.plan, cells: filled.plan.cells.filter(({ from }) => !from || !same(from.at)) },
      unplaced: filled.unplaced.filter((each) => !each.at || !same(each.at)),
    };
    // The same words may stand in another cell, whose place is not the dropped one's.
    const named = accountOf(form, grid, dropped).leftOut.map((cell) => cellAddress(cell.at));
    if (
      !dropped.plan.cells.some(({ content }) =>
        says(content, grid.texts[at.row - grid.origin.row]?.[at.column - grid.origin.column] ?? ''),
      )
    )
      expect(named).toEqual([cellAddress(at)]);
  }
});

test('a label with its value behind the colon is no mere label', () => {
  const { form, grid, filled } = refills[0]!;
  const at = { sheet: form.sheet, row: form.range.row, column: form.range.column, rows: 1, columns: 1 };
  const texts = [...grid.texts.map((row) => [...row])];
  texts[at.row - grid.origin.row]![at.column - grid.origin.column] = '预算单位：某某市水务局';
  const labelled = { ...form, labels: [...form.labels, { ...at, text: '预算单位' }] };
  const elsewhere: FilledPlan = {
    ...filled,
    plan: {
      ...filled.plan,
      cells: filled.plan.cells.filter(({ from }) => !from || cellAddress(from.at) !== cellAddress(at)),
    },
  };
  expect(accountOf(labelled, { ...grid, texts }, elsewhere).leftOut.map(({ text }) => text)).toContain(
    '预算单位：某某市水务局',
  );
});

const says = (content: FilledPlan['plan']['cells'][number]['content'], text: string): boolean =>
  content.type === 'text' && squeeze(content.text).includes(squeeze(text));
