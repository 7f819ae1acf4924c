import type { PlanLook } from '../../writing/sheet-plan';
import { xml, xmlList } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Formats that have a number of their own in every file (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
/** Numbers from here on are for formats that the file brings. */
const FIRST_OWN_FORMAT = 164;

/** Things of a style sheet, each once, by their place in the list. */
class Numbered {
  private readonly places = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const item of first) this.place(item);
  }

  place(item: string): number {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    this.places.set(item, this.places.size);
    return this.places.size - 1;
  }

  get items(): readonly string[] {
    return [...this.places.keys()];
  }
}

const fontXml = (name: string, size: number, bold: boolean): string =>
  xml(
    'font',
    {},
    bold ? '<b/>' : '',
    xml('sz', { val: size }),
    xml('name', { val: name }),
    '<charset val="134"/>',
  );
const side = (name: string, style: string | undefined): string =>
  style ? xml(name, { style }, '<color auto="1"/>') : `<${name}/>`;
const borderXml = (style: string | undefined): string =>
  xml('border', {}, ...['left', 'right', 'top', 'bottom'].map((name) => side(name, style)), '<diagonal/>');
const patternXml = (pattern: string, ...content: readonly string[]): string =>
  xml('fill', {}, xml('patternFill', { patternType: pattern }, ...content));

/** The style sheet of a workbook, which grows with the looks that are asked for. */
export class Styles {
  private readonly formats = new Numbered([]);
  private readonly fonts = new Numbered([fontXml('宋体', 11, false)]);
  // Every file begins with these two.
  private readonly fills = new Numbered([patternXml('none'), patternXml('gray125')]);
  private readonly borders = new Numbered([borderXml(undefined)]);
  private readonly cells = new Numbered([
    xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
  ]);

  /**
   * The place of a look among the styles of cells.
   * @param format number format code; General where left out
   */
  of(look: PlanLook, format = 'General'): number {
    const numFmtId = BUILT_IN[format] ?? FIRST_OWN_FORMAT + this.formats.place(format);
    const fill = look.fill
      ? patternXml('solid', xml('fgColor', { rgb: `FF${look.fill.slice(1)}` }), '<bgColor indexed="64"/>')
      : patternXml('none');
    return this.cells.place(
      xml(
        'xf',
        {
          numFmtId,
          fontId: this.fonts.place(fontXml(look.font, look.size, look.bold)),
          fillId: this.fills.place(fill),
          borderId: this.borders.place(borderXml(look.border === 'thin' ? 'thin' : undefined)),
          xfId: 0,
          applyNumberFormat: 1,
          applyFont: 1,
          applyFill: 1,
          applyBorder: 1,
          applyAlignment: 1,
        },
        xml('alignment', {
          horizontal: look.horizontal,
          vertical: look.vertical,
          wrapText: look.wrap ? 1 : undefined,
        }),
      ),
    );
  }

  toString(): string {
    return xml(
      'styleSheet',
      { xmlns: MAIN },
      xmlList(
        'numFmts',
        this.formats.items.map((code, index) =>
          xml('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode: code }),
        ),
      ),
      xmlList('fonts', this.fonts.items),
      xmlList('fills', this.fills.items),
      xmlList('borders', this.borders.items),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      xmlList('cellXfs', this.cells.items),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    );
  }
}

/** Texts of a workbook, each once. */
export class SharedTexts {
  private readonly texts = new Numbered([]);

  /** @param text as it stands in XML */
  of(text: string): number {
    return this.texts.place(`<si><t xml:space="preserve">${text}</t></si>`);
  }

  toString(): string {
    const { items } = this.texts;
    return xml('sst', { xmlns: MAIN, uniqueCount: items.length }, ...items);
  }
}
