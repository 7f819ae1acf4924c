import type ExcelJS from 'exceljs';
import JSZip from 'jszip';

/** The part of JSZip by which ExcelJS puts parts into the package. */
interface Zip {
  file(...args: unknown[]): unknown;
}

/**
 * The workbook as an `.xlsx` file. ExcelJS hands its parts over as texts, and JSZip encodes a long text in slices of
 * 16,384 characters, which tears an emoji on the border apart; therefore they go in as bytes.
 */
export async function writeXlsx(workbook: ExcelJS.Workbook): Promise<ExcelJS.Buffer> {
  const zip = JSZip.prototype as unknown as Zip;
  const { file } = zip;
  zip.file = function (this: Zip, ...args) {
    const [name, data, options] = args;
    const isText = typeof data === 'string' && !(options as { base64?: boolean } | undefined)?.base64;
    return file.apply(this, isText ? [name, new TextEncoder().encode(data), options] : args);
  };
  try {
    return await workbook.xlsx.writeBuffer();
  } finally {
    zip.file = file;
  }
}
