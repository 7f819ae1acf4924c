import { deflateSync } from 'fflate';
import type { Grid } from '../reading/grid';
import type { CellValue } from '../reading/grid';
import type { Finding, Severity } from '../review/finding';
import { isOurFormula } from '../review/marks/mark-formulas';
import { MARK_PALETTES, MARK_STYLES } from '../review/marks/mark-palette';
import { addressesOf, planMarks, type PlannedMark, type ValueAt } from '../review/marks/mark-plan';
import { crc32 } from './crc32';
import { CannotBeMarkedError } from './file-errors';
import { formatOf } from './file-format';
import { sheetPaths } from './spreadsheet-package';
import { unescaped } from './xml-text';
import { DEFLATED, packedBytes, readZip, writeZip, type ZipPart } from './zip';

/** A copy of a workbook file with marks in it. */
export interface MarkedCopy {
  readonly bytes: Uint8Array;
  /** Sheets that are protected and stay as they are: the add-in could not take marks off them again. */
  readonly protectedSheets: readonly string[];
}

/** Longest formula that is certain to work in a conditional format. */
const LIMITS_OF_FORMULAS = { length: 255, modern: true } as const;

/**
 * A copy of an .xlsx or .xlsm file with the findings marked as the add-in marks them: conditional formats with its marker,
 * which go away when a cell is repaired and which the add-in removes. Marks that are there already are replaced. Only the
 * marked sheets and the list of formats change; every other part stays byte for byte.
 *
 * @param grids of the file, which the findings are about
 * @throws {ProductError} for a file in another format
 */
export function markedCopy(
  bytes: Uint8Array,
  name: string,
  grids: readonly Grid[],
  findings: readonly Finding[],
): MarkedCopy {
  const format = formatOf(bytes, name);
  if (format.kind !== 'spreadsheet' || format.workbook.toLowerCase().endsWith('.bin'))
    throw new CannotBeMarkedError(name);
  const { parts } = format;
  const { sheets, styles: stylesAt } = sheetPaths(parts, format.workbook, name);
  const styles = stylesAt === undefined ? undefined : parts.read(stylesAt);
  if (stylesAt === undefined || !styles || 'fault' in styles) throw new CannotBeMarkedError(name);
  const looks = withLooks(new TextDecoder().decode(styles.content));
  const marks = planMarks(findings, valuesOf(grids), LIMITS_OF_FORMULAS);
  const changed = new Map<string, Uint8Array>();
  const protectedSheets: string[] = [];
  for (const [sheet, path] of sheets) {
    const part = parts.read(path);
    if ('fault' in part) continue;
    const own = marks.filter((mark) => mark.sheet === sheet);
    const xml = new TextDecoder().decode(part.content);
    if (PROTECTED.test(xml)) {
      if (own.length > 0) protectedSheets.push(sheet);
      continue;
    }
    const marked = withMarks(withoutMarks(xml), own, looks.first);
    if (marked !== xml) changed.set(keyOf(path), new TextEncoder().encode(marked));
  }
  if (changed.size > 0) changed.set(keyOf(stylesAt), new TextEncoder().encode(looks.xml));
  return { bytes: repacked(bytes, changed), protectedSheets };
}

const keyOf = (path: string): string => path.toLowerCase();
const PROTECTED = /<(?:\w+:)?sheetProtection\b[^>]*\bsheet="(?:1|true)"/u;

const valuesOf = (grids: readonly Grid[]): ValueAt => {
  const bySheet = new Map(grids.map((grid) => [grid.sheet.id, grid.values]));
  return ({ sheet, row, column }): CellValue => bySheet.get(sheet.id)?.[row]?.[column] ?? '';
};

/** The package with some parts in another state; all others keep their packed bytes. */
function repacked(bytes: Uint8Array, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return writeZip(
    readZip(bytes).map((entry): ZipPart => {
      const content = changed.get(keyOf(entry.name));
      if (!content) return { ...entry, packed: packedBytes(bytes, entry) };
      return {
        name: entry.name,
        method: DEFLATED,
        crc: crc32(content),
        size: content.length,
        packed: deflateSync(content),
        time: entry.time,
      };
    }),
  );
}

/** From grave to mild: what stands earlier lies on top. */
const SEVERITIES = ['error', 'warning', 'tip'] as const satisfies readonly Severity[];

const colour = (hex: string): string => `FF${hex.slice(1)}`;
const LINES = { Continuous: 'thin', Dash: 'dashed', Dot: 'dotted' } as const;

/** The look of a severity as a differential format. */
function lookOf(severity: Severity, prefix: string): string {
  const { fill, text, line } = MARK_PALETTES.standard[severity];
  const { font, line: style } = MARK_STYLES[severity];
  const tag = (name: string, attributes = '', content = ''): string =>
    content === ''
      ? `<${prefix}${name}${attributes}/>`
      : `<${prefix}${name}${attributes}>${content}</${prefix}${name}>`;
  const side = (name: string): string =>
    tag(name, ` style="${LINES[style]}"`, tag('color', ` rgb="${colour(line)}"`));
  return tag(
    'dxf',
    '',
    tag(
      'font',
      '',
      `${font.bold ? tag('b') : ''}${font.italic ? tag('i') : ''}${font.underline ? tag('u') : ''}${tag('color', ` rgb="${colour(text)}"`)}`,
    ) +
      tag('fill', '', tag('patternFill', '', tag('bgColor', ` rgb="${colour(fill)}"`))) +
      tag('border', '', side('top') + side('bottom')),
  );
}

/** The list of formats with those of our marks behind the others; `first` is the number of the first of them. */
function withLooks(xml: string): { readonly xml: string; readonly first: number } {
  const prefix = prefixOf(xml, 'styleSheet');
  const looks = SEVERITIES.map((severity) => lookOf(severity, prefix)).join('');
  const list = new RegExp(`<${prefix}dxfs\\b[^>]*?(?:/>|>([\\s\\S]*?)</${prefix}dxfs>)`, 'u').exec(xml);
  if (list) {
    const inner = list[1] ?? '';
    const first = inner.split(new RegExp(`<${prefix}dxf[ />]`, 'u')).length - 1;
    const whole = `<${prefix}dxfs count="${first + SEVERITIES.length}">${inner}${looks}</${prefix}dxfs>`;
    return { first, xml: xml.slice(0, list.index) + whole + xml.slice(list.index + list[0].length) };
  }
  const at = xml.search(
    new RegExp(`<(?:${prefix}(?:tableStyles|colors|extLst)\\b|/${prefix}styleSheet>)`, 'u'),
  );
  const whole = `<${prefix}dxfs count="${SEVERITIES.length}">${looks}</${prefix}dxfs>`;
  return { first: 0, xml: xml.slice(0, at) + whole + xml.slice(at) };
}

const prefixOf = (xml: string, root: string): string =>
  new RegExp(`<(\\w+:)?${root}\\b`, 'u').exec(xml)?.[1] ?? '';

const FORMATS = /<(\w+:)?conditionalFormatting\b[^>]*>[\s\S]*?<\/\1?conditionalFormatting>/gu;
const RULE = /<((?:\w+:)?)cfRule\b[^>]*?(?:\/>|>[\s\S]*?<\/\1cfRule>)/gu;
const FORMULA = /<(?:\w+:)?formula>([\s\S]*?)<\/(?:\w+:)?formula>/u;

/** A sheet without marks of ours. */
const withoutMarks = (xml: string): string =>
  xml.replaceAll(FORMATS, (format) => {
    const rules = format.match(RULE) ?? [];
    const ours = rules.filter((rule) => isOurFormula(unescaped(FORMULA.exec(rule)?.[1] ?? '')));
    if (ours.length === 0) return format;
    return ours.length === rules.length ? '' : ours.reduce((left, rule) => left.replace(rule, ''), format);
  });

/** What follows the conditional formats of a sheet (ECMA-376, CT_Worksheet), up to its end. */
const FOLLOWING = [
  'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks',
  'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'drawingHF',
  'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
]; // prettier-ignore

/** A sheet with the marks behind its other conditional formats: where two formats are at odds, the user's own prevails. */
function withMarks(xml: string, marks: readonly PlannedMark[], firstLook: number): string {
  if (marks.length === 0) return xml;
  const prefix = prefixOf(xml, 'worksheet');
  const priorities = [...xml.matchAll(/<(?:\w+:)?cfRule\b[^>]*\bpriority="(\d+)"/gu)].map(([, value]) =>
    Number(value),
  );
  let priority = Math.max(0, ...priorities);
  const formats = SEVERITIES.flatMap((severity, index) =>
    marks
      .filter((mark) => mark.severity === severity)
      .map(({ formula, cells }) => {
        priority += 1;
        const rule = `<${prefix}cfRule type="expression" dxfId="${firstLook + index}" priority="${priority}"><${prefix}formula>${escaped(formula.replace(/^=/u, ''))}</${prefix}formula></${prefix}cfRule>`;
        return `<${prefix}conditionalFormatting sqref="${addressesOf(cells).replaceAll(',', ' ')}">${rule}</${prefix}conditionalFormatting>`;
      }),
  );
  const from = xml.search(new RegExp(`</${prefix}sheetData>|<${prefix}sheetData\\s*/>`, 'u'));
  // Controls stand in a choice of what several versions know; nothing else may go into it.
  const behind = new RegExp(
    `<(?:\\w+:AlternateContent|${prefix}(?:${FOLLOWING.join('|')}))\\b|</${prefix}worksheet>`,
    'u',
  ).exec(xml.slice(from));
  const at = from + (behind?.index ?? 0);
  return xml.slice(0, at) + formats.join('') + xml.slice(at);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replaceAll(/[&<>]/gu, (sign) => ENTITIES[sign] ?? sign);
