import type { ServiceClass } from '../batch/service-class';
import type { RangeState } from './book';
import { areaOf } from './range-content';

/** Whether cells may be changed on a protected sheet. */
export const formatProtectionClass: ServiceClass<RangeState> = {
  name: 'FormatProtection',
  scalars: {
    Locked: { since: '1.2', get: (range) => !range.book.extras.isUnlocked(range.sheetId, areaOf(range)) },
  },
};
