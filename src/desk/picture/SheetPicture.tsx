import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent, MouseEvent, ReactElement } from 'react';
import { columnName, isInside, type CellPosition, type CellRef, type Rect } from '../../forms/cell';
import type { Grid } from '../../reading/grid';
import type { Finding } from '../../review/finding';
import { MARK_PALETTES, MARK_STYLES } from '../../review/marks/mark-palette';
import type { MarkColours } from '../../session/port/workbook-host';
import { useText } from '../../taskpane/pane-context';
import { VISUALLY_HIDDEN } from '../../taskpane/visually-hidden';
import { DESK_TEXTS } from '../../texts/desk-texts';
import { marksOn, type CellMark } from './cell-marks';
import { drawingOf, ROWS_AT_ONCE, rowsOf, type DrawnCell } from './layout';

const LINES = { Continuous: 'solid', Dash: 'dashed', Dot: 'dotted' } as const;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  hint: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: '4px 8px',
    color: tokens.colorNeutralForeground2,
  },
  scroll: { flexGrow: 1, minHeight: 0, overflow: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  table: { borderCollapse: 'collapse', tableLayout: 'fixed', width: 'max-content' },
  head: {
    ...typographyStyles.caption2,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
  side: { top: 'auto', left: 0 },
  cell: {
    ...typographyStyles.caption1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '2px 6px',
    verticalAlign: 'middle',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    cursor: 'default',
    color: tokens.colorNeutralForeground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  number: { textAlign: 'right' },
  marked: { cursor: 'pointer' },
  beside: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  current: { outline: `3px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  hidden: VISUALLY_HIDDEN,
  pages: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, padding: '4px 8px' },
});

/** What is shown of a sheet. */
export interface PictureProps {
  readonly grid: Grid;
  readonly findings: readonly Finding[];
  readonly colours: MarkColours;
  /** Where somebody is on this sheet; undefined where she is on another. */
  readonly current: Rect | undefined;
  /** Whether the list led there: the cell is then brought into view. */
  readonly follow: boolean;
  /** Other cells of the finding that is looked at. */
  readonly beside: readonly CellRef[];
  readonly onMove: (at: CellRef) => void;
  /** A cell with findings was clicked. */
  readonly onAsk: (at: CellRef) => void;
}

/** A sheet to be looked at: cells with their merges, findings marked, one tab stop and arrow keys. */
export function SheetPicture(props: PictureProps): ReactElement {
  const { grid, findings, current, follow, onMove, onAsk } = props;
  const styles = useStyles();
  const t = useText();
  const all = rowsOf(grid);
  const wanted = pageOf(current?.row ?? 0);
  const [page, setPage] = useState({ of: current, first: wanted });
  // Where somebody goes, the rows follow; the buttons below show others until she goes elsewhere.
  if (page.of !== current) setPage({ of: current, first: wanted });
  const { first } = page;
  const drawing = useMemo(() => drawingOf(grid, first), [grid, first]);
  const markAt = useMemo(() => marksOn(findings, grid.sheet.id), [findings, grid.sheet.id]);
  const table = useRef<HTMLTableElement>(null);
  const here = current && drawing.at(current.row, current.column);
  const stop = here ?? drawing.rows[0]?.cells[0];
  const title = DESK_TEXTS.picture(grid.sheet.name);

  useEffect(() => {
    if (!current || !follow) return;
    bringIntoView(cellElement(table.current, current));
  }, [current, follow, drawing]);

  const refOf = ({ row, column, rows, columns }: DrawnCell): CellRef => ({
    sheet: grid.sheet,
    row,
    column,
    rows,
    columns,
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!stop) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onMove(refOf(stop));
      if (markAt(stop)) onAsk(refOf(stop));
      return;
    }
    const next = neighbour(drawing.at, stop, event.key);
    if (!next) return;
    event.preventDefault();
    onMove(refOf(next));
    cellElement(table.current, next)?.focus();
  };
  const onClick = ({ target }: MouseEvent): void => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
    const [row = -1, column = -1] = (element?.dataset['cell'] ?? '').split(' ').map(Number);
    const cell = drawing.at(row, column);
    if (!cell) return;
    onMove(refOf(cell));
    if (markAt(cell)) onAsk(refOf(cell));
  };

  return (
    <div className={styles.root}>
      <p className={styles.hint}>{t(DESK_TEXTS.pictureHint)}</p>
      <div className={styles.scroll} data-scroll>
        <table
          ref={table}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- one tab stop, arrow keys: a grid
          role="grid"
          aria-label={t(title)}
          aria-readonly
          className={styles.table}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          <colgroup>
            <col style={{ width: NUMBERS_WIDTH }} />
            {drawing.widths.map((width, column) => (
              <col key={column} style={{ width }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td className={mergeClasses(styles.head, styles.side)} />
              {drawing.widths.map((_, column) => (
                <th key={column} scope="col" className={styles.head}>
                  {columnName(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drawing.rows.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row" className={mergeClasses(styles.head, styles.side)}>
                  {row + 1}
                </th>
                {cells.map((cell) => (
                  <PictureCell
                    key={cell.column}
                    cell={cell}
                    mark={markAt(cell)}
                    colours={props.colours}
                    stop={cell === stop}
                    current={cell === here || (current !== undefined && isInside(cell, current))}
                    beside={props.beside.some((at) => at.sheet.id === grid.sheet.id && isInside(cell, at))}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all > ROWS_AT_ONCE ? (
        <div className={styles.pages}>
          <Button
            size="small"
            disabledFocusable={first === 0}
            onClick={() => setPage({ of: current, first: Math.max(0, first - ROWS_AT_ONCE) })}
          >
            {t(DESK_TEXTS.earlier)}
          </Button>
          <span className={styles.hint}>
            {t(DESK_TEXTS.rows(first + 1, Math.min(all, first + ROWS_AT_ONCE), all))}
          </span>
          <Button
            size="small"
            disabledFocusable={first + ROWS_AT_ONCE >= all}
            onClick={() => setPage({ of: current, first: first + ROWS_AT_ONCE })}
          >
            {t(DESK_TEXTS.later)}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

const pageOf = (row: number): number => row - (row % ROWS_AT_ONCE);

const cellElement = (table: HTMLTableElement | null, { row, column }: CellPosition): HTMLElement | null =>
  table?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`) ?? null;

/** Scrolls the picture, and nothing around it, so that the cell is in the middle of its height; sideways no more than needed. */
function bringIntoView(cell: HTMLElement | null): void {
  const area = cell?.closest<HTMLElement>('[data-scroll]');
  if (!cell || !area) return;
  const [at, around] = [cell.getBoundingClientRect(), area.getBoundingClientRect()];
  const beyond = Math.max(0, at.right - around.left - area.clientWidth);
  const before = Math.max(0, around.left + NUMBERS_WIDTH - at.left + beyond);
  area.scrollTo({
    top: area.scrollTop + at.top - around.top - Math.max(0, (around.height - at.height) / 2),
    left: area.scrollLeft + beyond - before,
  });
}

/** Of the column with the numbers of rows, in pixels; it stays while the others are scrolled. */
const NUMBERS_WIDTH = 40;

/** The cell that an arrow key leads to; undefined at the edge, and for other keys. */
function neighbour(
  at: (row: number, column: number) => DrawnCell | undefined,
  from: DrawnCell,
  key: string,
): DrawnCell | undefined {
  const { row, column, rows, columns } = from;
  switch (key) {
    case 'ArrowRight':
      return at(row, column + columns);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowDown':
      return at(row + rows, column);
    case 'ArrowUp':
      return at(row - 1, column);
    default:
      return undefined;
  }
}

const PictureCell = memo(function PictureCell(props: {
  readonly cell: DrawnCell;
  readonly mark: CellMark | undefined;
  readonly colours: MarkColours;
  readonly stop: boolean;
  readonly current: boolean;
  readonly beside: boolean;
}): ReactElement {
  const { cell, mark, colours, stop, current, beside } = props;
  const styles = useStyles();
  const t = useText();
  const said = mark && t(DESK_TEXTS.marked(mark.counts.error, mark.counts.warning, mark.counts.tip));
  return (
    <td
      role="gridcell"
      data-cell={`${cell.row} ${cell.column}`}
      data-severity={mark?.severity}
      rowSpan={cell.rows > 1 ? cell.rows : undefined}
      colSpan={cell.columns > 1 ? cell.columns : undefined}
      tabIndex={stop ? 0 : -1}
      aria-selected={current}
      title={said}
      className={mergeClasses(
        styles.cell,
        cell.isNumber && styles.number,
        mark && styles.marked,
        beside && styles.beside,
        current && styles.current,
      )}
      style={mark && lookOf(mark, colours)}
    >
      {cell.text}
      {said ? <span className={styles.hidden}> {said}</span> : null}
    </td>
  );
});

/** A mark looks as it does in Excel. */
function lookOf({ severity }: CellMark, colours: MarkColours): CSSProperties {
  const { fill, text, line } = MARK_PALETTES[colours][severity];
  const { font, line: style } = MARK_STYLES[severity];
  const border = `2px ${LINES[style]} ${line}`;
  return {
    backgroundColor: fill,
    color: text,
    borderTop: border,
    borderBottom: border,
    ...(font.bold ? { fontWeight: 600 } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(font.underline ? { textDecoration: 'underline' } : {}),
  };
}
