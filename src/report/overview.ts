import { inYuan, showYuan, sum } from '../forms/money';
import { valueOf } from '../forms/field';
import type { Form } from '../forms/model';
import type { Severity } from '../review/finding';
import type { Counts } from '../review/list/entries';

/** One unit and year of an overview. */
export interface OverviewRow {
  /** Undefined where no form names a unit. */
  readonly unit: string | undefined;
  readonly year: number | undefined;
  readonly files: number;
  readonly tables: number;
  readonly counts: Counts;
  /** Totals of the department's forms and of all project forms, in 万元 as printed; undefined where none says an amount with its unit. */
  readonly departmentTotal: string | undefined;
  readonly projectsTotal: string | undefined;
  /** Cells inside the forms that were not recognised. */
  readonly unread: number;
  /** Names that may be the same unit's and were not joined. */
  readonly doubtful: readonly string[];
  /** File name of the unit's report beside the overview. */
  readonly report?: string;
}

/** What an overview says, without the language and the medium it is printed in. */
export interface Overview {
  readonly rows: readonly OverviewRow[];
  /** Files without a form, and files that could not be read, by their paths. */
  readonly withoutForms: readonly string[];
  readonly notRead: readonly string[];
  readonly madeAt: Date;
}

/** All findings of a row. */
export const findingsOf = ({ counts }: OverviewRow): number => counts.error + counts.warning + counts.tip;

/** Counts of all rows together. */
export function totalCounts(rows: readonly OverviewRow[]): Counts {
  const total: Record<Severity, number> = { error: 0, warning: 0, tip: 0 };
  for (const { counts } of rows)
    for (const severity of ['error', 'warning', 'tip'] as const) total[severity] += counts[severity];
  return total;
}

/** What a unit's forms say about money. Amounts without a unit are in no sum. */
export function amountsOf(forms: readonly Form[]): Pick<OverviewRow, 'departmentTotal' | 'projectsTotal'> {
  const total = (kind: Form['kind'], field: 'total' | 'budget'): string | undefined => {
    const amounts = forms
      .filter((form) => form.kind === kind)
      .flatMap(({ fields }) => {
        const money = valueOf(fields[field]);
        return (money && inYuan(money)) ?? [];
      });
    return amounts.length > 0 ? showYuan(sum(amounts), '万元').replace('万元', '') : undefined;
  };
  return { departmentTotal: total('department-overall', 'total'), projectsTotal: total('project', 'budget') };
}
