import { invalidArgument, itemAlreadyExists } from '../batch/host-error';
import type { SheetInfo } from '../grid/grid';

/** Refuses names that Excel refuses: empty, over 31 characters, with : \ / ? * [ ], with ' at an end, or taken. */
export function assertSheetName(name: string, sheets: readonly SheetInfo[], ownId?: string): void {
  if (name === '' || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name) || name.toLowerCase() === 'history') {
    throw invalidArgument();
  }
  const taken = sheets.some((sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists();
}

/** Name of a copy: "Sheet1 (2)", cut to 31 characters. */
export function copyName(name: string, sheets: readonly SheetInfo[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const base = name.replace(/ \(\d+\)$/, '');
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const candidate = `${base.slice(0, 31 - suffix.length)}${suffix}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** Name Excel gives a new sheet: "Sheet4". */
export function freshName(sheets: readonly SheetInfo[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let n = sheets.length + 1; ; n++) if (!taken.has(`sheet${n}`)) return `Sheet${n}`;
}
