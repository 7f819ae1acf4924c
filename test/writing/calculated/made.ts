import type { CellRef } from '../../../src/forms/cell';
import type { Form } from '../../../src/forms/model';
import { readWorkbook } from '../../../src/reading/read';
import { formsOf } from '../../../src/reading/reading';
import type { PlanContent, SheetPlan } from '../../../src/writing';
import { planToGrid } from '../plan-to-grid';

/** Content of a cell, by sheet and zero-based place. */
export type Contents = ReadonlyMap<string, number | string>;

/** A workbook that writers have made, with what is to come out when it is calculated. */
export interface MadeWorkbook {
  readonly name: string;
  /** Its sheets, named apart. */
  readonly plans: readonly SheetPlan[];
  /** What its formulas show. */
  readonly expected: Contents;
  /** Forms that are read back from its sheets, one a sheet; left out where they are no copies of a form. */
  readonly forms?: readonly Form[];
  /** They are filled into another template than their own. */
  readonly fromElsewhere?: boolean;
}

export const keyOf = (
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
): string => `${sheet}!${row},${column}`;
export const keyOfCell = (at: CellRef): string => keyOf(at.sheet.name, at);

/** What the plans themselves say that their formulas show. */
export const ownValues = (plans: readonly SheetPlan[]): Contents =>
  new Map(
    plans.flatMap(({ name, cells }) =>
      cells.flatMap(({ rect, content }) =>
        content.type === 'formula' ? [[keyOf(name, rect), content.value] as const] : [],
      ),
    ),
  );

/** The plan under another name. */
export const named = (plan: SheetPlan, name: string): SheetPlan => ({ ...plan, name });

/** The plans after people have typed into them. */
export const typedInto = (plans: readonly SheetPlan[], typed: Contents): readonly SheetPlan[] =>
  plans.map((plan) => ({
    ...plan,
    cells: plan.cells.map((cell) => {
      const value = typed.get(keyOf(plan.name, cell.rect));
      return value === undefined ? cell : { ...cell, content: contentOf(value) };
    }),
  }));

const contentOf = (value: number | string): PlanContent =>
  typeof value === 'number' ? { type: 'number', value } : { type: 'text', text: value };

/** Forms on plans, as they are read of the sheets. */
export const readForms = (plans: readonly SheetPlan[]): readonly Form[] =>
  formsOf(readWorkbook(plans.map(planToGrid)));
