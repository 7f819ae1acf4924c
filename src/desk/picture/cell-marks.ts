import type { Rect } from '../../forms/cell';
import { oncePer } from '../../language/once-per';
import type { Finding, Severity } from '../../review/finding';
import { countsOf } from '../../review/list/entries';
import { SEVERITIES } from '../../review/list/order';
import { covers } from '../../session/findings-at';

/** Findings on a cell. */
export interface CellMark {
  /** The gravest. */
  readonly severity: Severity;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** The findings on one sheet, for asking cell by cell; the same drawn cell is looked up once. */
export function marksOn(findings: readonly Finding[], sheet: string): (cell: Rect) => CellMark | undefined {
  const here = findings.flatMap(({ cells, severity }) =>
    cells.filter((at) => at.sheet.id === sheet).map((at) => ({ at, severity })),
  );
  return oncePer((cell: Rect): CellMark | undefined => {
    const counts = countsOf(
      here.filter(({ at }) => covers(at, { sheet, row: cell.row, column: cell.column })),
    );
    const severity = SEVERITIES.find((each) => counts[each] > 0);
    return severity && { severity, counts };
  });
}
