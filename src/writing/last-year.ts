import { valueOf } from '../forms/field';
import type { Form, Indicator } from '../forms/model';
import { squeeze } from '../forms/normalise';
import { LOOKS } from './looks';
import type { PlanCell, SheetPlan } from './sheet-plan';
import { neededHeight } from './text-metrics';

/** A narrow empty column keeps the results apart from the form: they are no part of it, in print and when it is read. */
const GAP_WIDTH = 2;
const RESULT_WIDTH = 18;

/**
 * The plan of next year's form with last year's results beside it, outside the print area: the actual value beside each
 * indicator of the same name, the amount executed beside the budget. Unchanged where the self-evaluation has none of them.
 *
 * @param plan - filled from the form that `evaluation` belongs to
 */
export function withLastYear(plan: SheetPlan, evaluation: Form): SheetPlan {
  const actuals = new Map(evaluation.indicators.flatMap(actualByName));
  const column = plan.columnWidths.length + 1;
  const beside = (row: number, text: string): PlanCell => ({
    rect: { row, column, rows: 1, columns: 1 },
    content: { type: 'text', text },
    style: 'note',
  });
  const names = new Set(
    Object.entries(plan.places).flatMap(([name, { row, column: at }]) =>
      name.endsWith(' level3') ? [`${row} ${at}`] : [],
    ),
  );
  const results = plan.cells.flatMap(({ content, rect }) => {
    if (content.type !== 'text' || !names.has(`${rect.row} ${rect.column}`)) return [];
    const text = actuals.get(squeeze(content.text));
    return text === undefined ? [] : [beside(rect.row, text)];
  });
  const executed = executedAmount(evaluation);
  const budget = plan.places['budget'];
  const money = executed !== undefined && budget ? [beside(budget.row, executed)] : [];
  if (results.length === 0 && money.length === 0) return plan;
  const first = results[0]?.rect.row ?? 0;
  const header = plan.cells.filter(({ style, rect }) => style === 'header' && rect.row < first).at(-1);

  const year = valueOf(evaluation.fields.year);
  const title = beside(header?.rect.row ?? 0, `${year === undefined ? '上年' : `${year}年`}实际`);
  const added = [title, ...money, ...results];
  const rowHeights = plan.rowHeights.map((height, row) => {
    const cell = added.find(({ rect }) => rect.row === row);
    return cell?.content.type === 'text'
      ? Math.max(height, neededHeight(cell.content.text, RESULT_WIDTH, LOOKS.note))
      : height;
  });
  return {
    ...plan,
    columnWidths: [...plan.columnWidths, GAP_WIDTH, RESULT_WIDTH],
    rowHeights,
    cells: [...plan.cells, ...added].sort((a, b) => a.rect.row - b.rect.row || a.rect.column - b.rect.column),
  };
}

function actualByName({ level3, actual }: Indicator): readonly (readonly [string, string])[] {
  const [name, result] = [valueOf(level3), valueOf(actual)];
  return name === undefined || result === undefined ? [] : [[squeeze(name), result]];
}

/** What was executed of the whole budget, with its unit. */
function executedAmount({ funds }: Form): string | undefined {
  const actual = funds.map((fund) => valueOf(fund.actual)).find((amount) => amount !== undefined);
  return actual && `${actual.amount.toFixed()}${actual.unit ?? ''}`;
}
