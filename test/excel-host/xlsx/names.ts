import { formatAbsolute, parseA1, quoteSheet, splitSheet } from '../grid/a1';
import type { DefinedName, PrintSetup } from '../workbook-file';
import type { PackageName } from './package-parts';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

/** The addresses of a print name without their sheet: `'a,b'!$A$1:$C$5,…` → A1:C5, … Parts that are no address (`#REF!`) are left out. */
const addresses = (text: string): string[] =>
  (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).flatMap((part) => {
    const local = splitSheet(part.trim()).local.replaceAll('$', '');
    return parseA1(local) ? [local] : [];
  });

type PrintNames = Pick<PrintSetup, 'printArea' | 'titleRows' | 'titleColumns'>;

/** Print area and titles of the sheet at `sheet`. */
export function printNames(names: readonly PackageName[], sheet: number): PrintNames {
  const of = (name: string) =>
    addresses(names.find((entry) => entry.name === name && entry.sheet === sheet)?.text ?? '');
  const area = of(PRINT_AREA).join(',');
  const titleRows = of(PRINT_TITLES).find((part) => /^\d/.test(part));
  const titleColumns = of(PRINT_TITLES).find((part) => /^[A-Z]+:[A-Z]+$/.test(part));
  return {
    ...(area && { printArea: area }),
    ...(titleRows && { titleRows }),
    ...(titleColumns && { titleColumns }),
  };
}

/** Names that people or add-ins have defined. `ids` are the sheets' ids in the file's order. */
export const definedNames = (names: readonly PackageName[], ids: readonly string[]): DefinedName[] =>
  names
    .filter(({ name }) => name !== PRINT_AREA && name !== PRINT_TITLES)
    .map(({ name, text, sheet, hidden, comment }) => {
      const sheetId = sheet === undefined ? undefined : ids[sheet];
      return {
        name,
        formula: `=${text}`,
        ...(sheetId !== undefined && { sheetId }),
        ...(hidden && { hidden }),
        ...(comment && { comment }),
      };
    });

/** A sheet as it is about to be written. */
interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  readonly print: PrintSetup;
}

/** All names for the file. */
export function packageNames(names: readonly DefinedName[], sheets: readonly WrittenSheet[]): PackageName[] {
  const own = names.map(({ name, formula, sheetId, hidden, comment }) => ({
    name,
    text: formula.replace(/^=/, ''),
    ...(sheetId !== undefined && { sheet: sheets.findIndex(({ id }) => id === sheetId) }),
    ...(hidden && { hidden }),
    ...(comment && { comment }),
  }));
  const print = sheets.flatMap(
    ({ name: sheetName, print: { printArea, titleRows, titleColumns } }, sheet) => {
      const text = (parts: readonly (string | undefined)[]) =>
        parts
          .flatMap((part) => {
            const area = part ? parseA1(part) : null;
            return area ? [`${quoteSheet(sheetName)}!${formatAbsolute(area)}`] : [];
          })
          .join(',');
      return [
        { name: PRINT_AREA, text: text(printArea?.split(',') ?? []), sheet },
        { name: PRINT_TITLES, text: text([titleColumns, titleRows]), sheet },
      ].filter((entry) => entry.text);
    },
  );
  return [...own.filter(({ sheet }) => sheet !== -1), ...print];
}
