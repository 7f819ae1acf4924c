import { covers } from '../../session/findings-at';
import type { Finding, Severity } from '../../review/finding';
import type { Rect } from '../../forms/cell';

/** Findings on a cell. */
export interface CellMark {
  /** The gravest. */
  readonly severity: Severity;
  readonly counts: Readonly<Record<Severity, number>>;
}

const GRAVEST_FIRST = ['error', 'warning', 'tip'] as const satisfies readonly Severity[];

/** The findings on one sheet, for asking cell by cell. */
export function marksOn(findings: readonly Finding[], sheet: string): (cell: Rect) => CellMark | undefined {
  const here = findings.flatMap(({ cells, severity }) =>
    cells.filter((at) => at.sheet.id === sheet).map((at) => ({ at, severity })),
  );
  return (cell) => {
    const counts = { error: 0, warning: 0, tip: 0 };
    for (const { at, severity } of here)
      if (covers(at, { sheet, row: cell.row, column: cell.column })) counts[severity] += 1;
    const severity = GRAVEST_FIRST.find((each) => counts[each] > 0);
    return severity && { severity, counts };
  };
}
