import { fundsAndTasks } from './amounts';
import type { Grid } from '../../../src/reading/grid';
import { readWorkbook } from '../../../src/reading/read';
import { formsOf } from '../../../src/reading/reading';
import { valueOf } from '../../../src/forms/field';
import type { Form } from '../../../src/forms/model';
import { wholeTarget } from '../../../src/forms/scoring';
import { modelOf } from '../model';
import { keyOf, type MadeWorkbook } from './made';

/** What Excel and LibreOffice show instead of a result. */
const ERROR = /^(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|Err:\d+)$/u;
const NUMBER = /^\s*-?\d[\d,]*(?:\.\d+)?%?\s*$/u;

/** What is wrong with a made workbook once it has been calculated; empty where all is as it should be. */
export function problemsOf(made: MadeWorkbook, grids: readonly Grid[]): readonly string[] {
  return [
    ...errorValues(made, grids),
    ...otherResults(made, grids),
    ...numbersAsTexts(made, grids),
    ...otherForms(made, grids),
  ].map((problem) => `${made.name}: ${problem}`);
}

const valueIn = (grid: Grid, row: number, column: number): unknown =>
  grid.values[row - grid.origin.row]?.[column - grid.origin.column] ?? '';

function errorValues({ plans }: MadeWorkbook, grids: readonly Grid[]): readonly string[] {
  const written = new Set(
    plans.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (content.type === 'text' ? [content.text] : [])),
    ),
  );
  return grids.flatMap(({ sheet, values, origin }) =>
    values.flatMap((cells, down) =>
      cells.flatMap((value, across) =>
        typeof value === 'string' && ERROR.test(value) && !written.has(value)
          ? [`${value} in ${keyOf(sheet.name, { row: origin.row + down, column: origin.column + across })}`]
          : [],
      ),
    ),
  );
}

function otherResults({ expected }: MadeWorkbook, grids: readonly Grid[]): readonly string[] {
  const bySheet = new Map(grids.map((grid) => [grid.sheet.name, grid]));
  return [...expected].flatMap(([key, wanted]) => {
    const at = key.lastIndexOf('!');
    const [row, column] = key
      .slice(at + 1)
      .split(',')
      .map(Number);
    const grid = bySheet.get(key.slice(0, at));
    const found = grid && valueIn(grid, row ?? 0, column ?? 0);
    return isSame(found, wanted) ? [] : [`${key} is ${String(found)}, expected ${wanted}`];
  });
}

const isSame = (found: unknown, wanted: number | string): boolean =>
  typeof wanted === 'number' && typeof found === 'number'
    ? Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))
    : found === wanted;

/** Numbers that a writer wrote as texts by itself, and amounts, points and rates that are read of a cell that holds a text. */
function numbersAsTexts({ plans }: MadeWorkbook, grids: readonly Grid[]): readonly string[] {
  const own = plans.flatMap(({ name, cells }) =>
    cells.flatMap(({ rect, content, from }) =>
      content.type === 'text' && !from && NUMBER.test(content.text)
        ? [`the number ${content.text} is a text in ${keyOf(name, rect)}`]
        : [],
    ),
  );
  const bySheet = new Map(grids.map((grid) => [grid.sheet.name, grid]));
  const carried = formsOf(readWorkbook(grids)).flatMap((form) =>
    fundsAndTasks(form).flatMap(({ at, raw }) => {
      const grid = bySheet.get(at.sheet.name);
      return grid && NUMBER.test(raw) && typeof valueIn(grid, at.row, at.column) !== 'number'
        ? [`the number ${raw} is a text in ${keyOf(at.sheet.name, at)}`]
        : [];
    }),
  );
  return [...new Set([...own, ...carried])];
}

function otherForms({ forms, fromElsewhere }: MadeWorkbook, grids: readonly Grid[]): readonly string[] {
  if (!forms) return [];
  const read = formsOf(readWorkbook(grids));
  return forms.flatMap((form, index) => {
    const found = read[index];
    const [one, other] = fromElsewhere
      ? [found && saidBy(form, found, found), found && saidBy(found, form, found)]
      : [modelOf(form), found && modelOf(found)];
    const [wanted = '', has = ''] = [one, other].map((each) => JSON.stringify(each));
    return wanted === has ? [] : [`form ${index + 1} is read back as ${differing(wanted, has)}`];
  });
}

/**
 * What a form says of the fields that another one has too, and its indicators with sign, number and unit together: another
 * template need not have a place, a column or a class for everything.
 */
function saidBy(form: Form, other: Form, found: Form): unknown {
  const own = modelOf(form).fields;
  const trees = new Set(found.indicators.map(({ tree }) => tree));
  return {
    // What only one of them has is called by another name there (the total of a department), or is left to the remarks.
    fields: Object.entries(own)
      .filter(([name]) => name in modelOf(other).fields)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    indicators: form.indicators
      .filter(({ tree }) => trees.has(tree))
      .map(({ level3, target, operator, unit }) => [
        valueOf(level3) ?? '',
        wholeTarget(valueOf(target) ?? '', valueOf(operator) ?? '', valueOf(unit) ?? ''),
      ])
      .map(([name = '', whole = '']) => `${name}: ${whole}`)
      .sort(),
  };
}

/** The end of what two texts share, and how each goes on. */
function differing(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `…${other.slice(Math.max(0, at - 40), at + 60)}… instead of …${one.slice(Math.max(0, at - 40), at + 60)}…`;
}
