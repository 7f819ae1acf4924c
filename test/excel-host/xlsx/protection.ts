import type { Worksheet } from 'exceljs';
import type { SheetExtras } from '../workbook-file';
import { internalsOf } from './exceljs-internals';

type Protection = Pick<SheetExtras, 'protected' | 'allow' | 'carried'>;

/** Protection of a sheet of the file. */
export function sheetProtection(worksheet: Worksheet): Protection {
  const protection = internalsOf(worksheet).sheetProtection;
  if (!protection?.['sheet']) return {};
  const allow = {
    ...(protection['formatCells'] === true && { formatCells: true }),
    ...(protection['formatColumns'] === true && { formatColumns: true }),
    ...(protection['formatRows'] === true && { formatRows: true }),
  };
  return {
    protected: true,
    ...(Object.keys(allow).length && { allow }),
    carried: { protection: { ...protection } },
  };
}

/** Protects the written sheet as it was read, or, where the stand-in has protected it, without a password. */
export function protect(worksheet: Worksheet, { protected: isProtected, allow, carried }: Protection): void {
  if (!isProtected) return;
  internalsOf(worksheet).sheetProtection = { ...carried?.protection, sheet: true, ...allow };
}
