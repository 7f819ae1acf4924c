/** What Excel's TRIM makes of a text: no spaces (U+0020) at its ends, single ones inside. Other blanks stay. */
export const excelTrim = (text: string): string => text.replace(/ +/gu, ' ').replace(/^ | $/gu, '');
