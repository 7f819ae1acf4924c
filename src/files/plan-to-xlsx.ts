import { strToU8, zipSync, type Zippable } from 'fflate';
import { columnName, quotedSheetName, type Rect } from '../forms/cell';
import type { SheetPlan } from '../writing/sheet-plan';
import { sheetXml } from './plan-xlsx/sheet';
import { SharedTexts, Styles } from './plan-xlsx/styles';
import { xml } from './plan-xlsx/xml';
import { escaped } from './xml-text';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The earliest time a zip can name: the same plans give the same file. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Writes plans into one `.xlsx` workbook, a sheet each. Text stays text, whatever it begins with. Plans know few things, so that
 * their own writer is small: ExcelJS, which wrote them before, is not maintained and was a quarter of the desk.
 * Source: ECMA-376, part 1, SpreadsheetML.
 */
export function plansToXlsx(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const texts = new SharedTexts();
  const styles = new Styles();
  const sheets = plans.map((plan) => sheetXml(plan, texts, styles));
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(plans),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': styles.toString(),
    'xl/sharedStrings.xml': texts.toString(),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet])),
  };
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(parts))
    entries[path] = [strToU8(HEAD + content), { mtime: NO_TIME }];
  return Promise.resolve(zipSync(entries));
}

const override = (part: string, type: string): string =>
  xml('Override', { PartName: `/xl/${part}.xml`, ContentType: `${TYPE}.${type}+xml` });

const contentTypes = (sheets: number): string =>
  xml(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook', 'sheet.main'),
    override('styles', 'styles'),
    override('sharedStrings', 'sharedStrings'),
    ...Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}`, 'worksheet')),
  );

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  xml(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...targets.map(([type, target], index) =>
      xml('Relationship', { Id: `rId${index + 1}`, Type: `${RELATIONS}/${type}`, Target: target }),
    ),
  );

const workbookXml = (plans: readonly SheetPlan[]): string =>
  xml(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': RELATIONS },
    '<bookViews><workbookView/></bookViews>',
    xml(
      'sheets',
      {},
      ...plans.map(({ name }, index) =>
        xml('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
      ),
    ),
    definedNames(plans),
    // Values of formulas were worked out without a calculation engine.
    '<calcPr fullCalcOnLoad="1"/>',
  );

/** What is printed of each sheet, and the rows at the head of every page. */
function definedNames(plans: readonly SheetPlan[]): string {
  const names = plans.flatMap(({ name, print }, localSheetId) => {
    const sheet = quotedSheetName(name);
    const defined = (what: string, range: string): string =>
      xml('definedName', { name: `_xlnm.${what}`, localSheetId }, escaped(`${sheet}!${range}`));
    return [
      defined('Print_Area', fixedAddress(print.area)),
      ...(print.titleRows
        ? [defined('Print_Titles', `$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`)]
        : []),
    ];
  });
  return names.length === 0 ? '' : xml('definedNames', {}, ...names);
}

function fixedAddress({ row, column, rows, columns }: Rect): string {
  const cell = (r: number, c: number): string => `$${columnName(c)}$${r + 1}`;
  return `${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
}
