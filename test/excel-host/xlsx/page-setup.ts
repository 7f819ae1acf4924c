import type { HeaderFooter, PageSetup } from 'exceljs';
import type { HeaderFooterText, PrintSetup } from '../workbook-file';

/** ExcelJS types paper sizes as an enum of a few; the file has any number. */
type PaperSize = PageSetup['paperSize'];

/** Page setup of a sheet of the file. Print area and titles are defined names and come from there. */
export function printSetup(setup: Partial<PageSetup>, texts: Partial<HeaderFooter> | null): PrintSetup {
  const header = headerFooterText(texts?.oddHeader);
  const footer = headerFooterText(texts?.oddFooter);
  return {
    ...(setup.orientation && { orientation: setup.orientation }),
    ...(setup.paperSize && { paperSize: Number(setup.paperSize) }),
    ...(setup.scale && { scale: setup.scale }),
    ...(setup.fitToPage && { fit: { wide: setup.fitToWidth ?? 1, tall: setup.fitToHeight ?? 1 } }),
    ...(setup.margins && { margins: { ...setup.margins } }),
    ...(setup.horizontalCentered && { centerHorizontally: true }),
    ...(setup.verticalCentered && { centerVertically: true }),
    ...(setup.showGridLines && { printGridlines: true }),
    ...(header && { header }),
    ...(footer && { footer }),
  };
}

/** Margins of a sheet that sets none, in inches: Excel's "normal". */
const NORMAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Page setup for the file, without print area and titles. */
export const filePageSetup = (print: PrintSetup): Partial<PageSetup> => ({
  ...(print.orientation && { orientation: print.orientation }),
  ...(print.paperSize && { paperSize: print.paperSize as PaperSize }),
  ...(print.scale && { scale: print.scale }),
  ...(print.fit && { fitToPage: true, fitToWidth: print.fit.wide ?? 0, fitToHeight: print.fit.tall ?? 0 }),
  ...(print.margins && { margins: { ...NORMAL_MARGINS, ...print.margins } }),
  horizontalCentered: print.centerHorizontally ?? false,
  verticalCentered: print.centerVertically ?? false,
  showGridLines: print.printGridlines ?? false,
});

export function fileHeaderFooter(print: PrintSetup): Partial<HeaderFooter> {
  const oddHeader = headerFooterCode(print.header);
  const oddFooter = headerFooterCode(print.footer);
  return { ...(oddHeader && { oddHeader }), ...(oddFooter && { oddFooter }) };
}

/** Splits `&L…&C…&R…`. Text before the first code is the centre's (ECMA-376, 18.3.1.46). */
function headerFooterText(code: string | undefined): HeaderFooterText | undefined {
  if (!code) return undefined;
  const parts: Record<string, string> = {};
  for (const [, side = '&C', text = ''] of `${/^&[LCR]/.test(code) ? '' : '&C'}${code}`.matchAll(
    /(&[LCR])((?:(?!&[LCR]).)*)/gs,
  ))
    if (text) parts[side] = text;
  const { '&L': left, '&C': center, '&R': right } = parts;
  return { ...(left && { left }), ...(center && { center }), ...(right && { right }) };
}

const headerFooterCode = ({ left, center, right }: HeaderFooterText = {}): string =>
  [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].filter(Boolean).join('');
