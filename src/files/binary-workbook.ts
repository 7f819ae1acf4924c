const BUNDLE_SHEET = 156;

/**
 * The sheets that a binary workbook part names, with the relationships that lead to their parts ([MS-XLSB] 2.4.313
 * BrtBundleSh). The part is known to end as it should.
 */
export function bundledSheets(
  workbook: Uint8Array,
): readonly { readonly name: string; readonly relation: string }[] {
  const view = new DataView(workbook.buffer, workbook.byteOffset, workbook.byteLength);
  let at = 0;
  /** A number in groups of seven bits, lowest first. */
  const number = (longest: number): number => {
    let value = 0;
    for (let i = 0; i < longest && at < workbook.length; i += 1) {
      const byte = workbook[at] ?? 0;
      at += 1;
      value |= (byte & 0x7f) << (7 * i);
      if (byte < 0x80) break;
    }
    return value;
  };
  const text = (start: number, end: number): { readonly text: string; readonly end: number } => {
    const length = start + 4 <= end ? view.getUint32(start, true) : 0;
    const stop = Math.min(end, start + 4 + 2 * (length === 0xffffffff ? 0 : length));
    return {
      text: new TextDecoder('utf-16le').decode(workbook.subarray(Math.min(start + 4, stop), stop)),
      end: stop,
    };
  };
  const sheets: { name: string; relation: string }[] = [];
  while (at < workbook.length) {
    const type = number(2);
    const size = number(4);
    const end = Math.min(workbook.length, at + size);
    // The type keeps the high bit of its first byte; BrtBundleSh is 0x9C 0x01, which is 156 in groups of seven bits.
    if (type === BUNDLE_SHEET) {
      const relation = text(at + 8, end);
      sheets.push({ relation: relation.text, name: text(relation.end, end).text });
    }
    at = end;
  }
  return sheets;
}
