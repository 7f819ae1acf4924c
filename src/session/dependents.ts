import { oncePer } from '../language/once-per';
import type { Grid } from '../reading/grid';

/** What the formulas of one sheet may look at beside the sheet itself. */
interface References {
  /** Names of sheets, folded. */
  readonly sheets: ReadonlySet<string>;
  /** The formulas use something that does not say which sheet it means (a defined name, INDIRECT, today's date …). */
  readonly anything: boolean;
}

/** Texts in a formula: what stands in them refers to nothing. */
const TEXT = /"(?:[^"]|"")*"/gu;
/** A sheet before an exclamation mark, quoted or not. */
const QUOTED_SHEET = /'((?:[^']|'')+)'!/gu;
const PLAIN_SHEET = /([\p{L}\p{N}_.]+)!/gu;
/** A span of sheets: which ones lie between two depends on the order of the sheets. */
const SHEET_SPAN = /[\p{L}\p{N}_.']:[\p{L}\p{N}_.' ]+!/u;
const CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$|^\$?[A-Z]{1,3}$|^\$?\d{1,7}$|^TRUE$|^FALSE$/iu;
const WORD = /(?<![\p{L}\p{N}_.$])[\p{L}_\\$][\p{L}\p{N}_.$]*(\(?)/gu;
/** Functions whose result does not follow from the cells named in them. */
const ELUSIVE = new Set([
  'INDIRECT',
  'OFFSET',
  'NOW',
  'TODAY',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
  'CELL',
  'INFO',
]);

const folded = (name: string): string => name.toLocaleLowerCase('en-US');

/** What the formulas of a grid refer to. */
const referencesOf = oncePer((grid: Grid): References => {
  const sheets = new Set<string>();
  let anything = false;
  for (const formula of (grid.formulas ?? []).flat()) {
    if (!formula.startsWith('=')) continue;
    const withoutTexts = formula.replace(TEXT, '""');
    anything ||= SHEET_SPAN.test(withoutTexts) || withoutTexts.includes('[');
    const rest = withoutTexts
      .replace(QUOTED_SHEET, (_, name: string) => take(name.replaceAll("''", "'")))
      .replace(PLAIN_SHEET, (_, name: string) => take(name));
    anything ||= [...rest.matchAll(WORD)].some(([word, call]) =>
      call === '(' ? ELUSIVE.has(word.slice(0, -1).toUpperCase()) : !CELL.test(word),
    );
  }
  return { sheets, anything };

  function take(name: string): string {
    sheets.add(folded(name));
    return '';
  }
});

/**
 * The changed sheets, and all sheets whose formulas may show something else because of them, directly or over other
 * sheets. Where a formula does not say what it depends on, its sheet is taken in.
 */
export function withDependents(changed: readonly string[], grids: readonly Grid[]): string[] {
  const wanted = new Set(changed);
  const names = new Set(
    grids.filter(({ sheet }) => wanted.has(sheet.id)).map(({ sheet }) => folded(sheet.name)),
  );
  let grown = true;
  while (grown) {
    grown = false;
    for (const grid of grids) {
      if (wanted.has(grid.sheet.id)) continue;
      const { sheets, anything } = referencesOf(grid);
      if (!anything && ![...sheets].some((name) => names.has(name))) continue;
      wanted.add(grid.sheet.id);
      names.add(folded(grid.sheet.name));
      grown = true;
    }
  }
  return [...wanted];
}
