import { ABSENT } from './field';
import type { TaskTotals } from './model';

/** Tasks without a total row, or forms without tasks. */
export const NO_TASK_TOTALS: TaskTotals = { appropriation: ABSENT, other: ABSENT };
