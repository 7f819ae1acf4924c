import type { ServiceClass } from '../batch/service-class';
import type { Book } from './book';

/** Protection of the workbook's structure: sheets can be neither added nor deleted. */
export const workbookProtectionClass: ServiceClass<{ readonly book: Book }> = {
  name: 'WorkbookProtection',
  scalars: { Protected: { since: '1.7', get: ({ book }) => book.structureProtected } },
};
