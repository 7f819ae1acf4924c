import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, memo, useState } from 'react';
import type { ReactElement } from 'react';
import { rowsInPage } from '../../taskpane/rows-in-page';
import { useScrollArea } from '../../taskpane/scroll-area';
import { useOffsetIn } from '../../taskpane/use-offset-in';
import { DESK_TEXTS } from '../../texts/desk-texts';
import { inOneText } from '../../texts/product-error';
import { TOGETHER_TEXTS } from '../../texts/together-texts';
import { useDesk, useDeskActions, useDeskText } from '../desk-context';
import type { DeskUnit } from '../desk-state';

const NARROW = '@media (max-width: 720px)';
/** Of a row with one line, in pixels; rows are measured when they are in the page. */
const ROW_HEIGHT = 33;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    ...typographyStyles.caption1Strong,
    textAlign: 'left',
    padding: `4px ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    ...typographyStyles.body1,
    padding: `6px ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
  },
  number: { textAlign: 'right', whiteSpace: 'nowrap' },
  // On a narrow screen what is not needed to choose a unit is left to the report.
  wide: { [NARROW]: { display: 'none' } },
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  error: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Units, a row each; a unit's name opens it. Of a long list only the rows in sight are in the page, between rows that keep the room of the others. */
export function UnitTable({ units }: { readonly units: readonly DeskUnit[] }): ReactElement {
  const styles = useStyles();
  const t = useDeskText();
  const opening = useDesk('opening');
  const waiting = useDesk('phase') !== 'ready';
  const area = useScrollArea();
  const [body, setBody] = useState<HTMLElement | null>(null);
  const scrollMargin = useOffsetIn(area, body);
  const [active, setActive] = useState<string>();
  const activeIndex = active === undefined ? -1 : units.findIndex(({ id }) => id === active);
  // eslint-disable-next-line react-hooks/incompatible-library -- concerns the React Compiler, which is not used here
  const virtualizer = useVirtualizer({
    count: units.length,
    getScrollElement: () => area,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => units[index]?.id ?? index,
    scrollMargin,
    overscan: 8,
    rangeExtractor: (range) => rowsInPage(range, activeIndex),
  });
  const heads = [
    [TOGETHER_TEXTS.tables, ''],
    [TOGETHER_TEXTS.error, ''],
    [TOGETHER_TEXTS.warning, ''],
    [TOGETHER_TEXTS.tip, ''],
    [TOGETHER_TEXTS.departmentTotal, styles.wide],
    [TOGETHER_TEXTS.projectsTotal, styles.wide],
    [TOGETHER_TEXTS.notRecognised, styles.wide],
  ] as const;
  return (
    <table className={styles.table} aria-rowcount={units.length + 1}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {t(TOGETHER_TEXTS.unit)}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.wide)}>
            {t(TOGETHER_TEXTS.year)}
          </th>
          {heads.map(([text, wide]) => (
            <th key={text.en} scope="col" className={mergeClasses(styles.head, styles.number, wide)}>
              {t(text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={setBody}>
        {virtualizer.getVirtualItems().map((item, place, shown) => {
          const unit = units[item.index];
          if (!unit) return null;
          const above = item.start - (shown[place - 1]?.end ?? scrollMargin);
          return (
            <Fragment key={unit.id}>
              <Room height={above} />
              <UnitRow
                unit={unit}
                index={item.index}
                measure={virtualizer.measureElement}
                onFocus={setActive}
                opening={unit.id === opening}
                waiting={waiting}
              />
            </Fragment>
          );
        })}
        <Room
          height={
            virtualizer.getTotalSize() -
            ((virtualizer.getVirtualItems().at(-1)?.end ?? scrollMargin) - scrollMargin)
          }
        />
      </tbody>
    </table>
  );
}

/** Keeps the room of rows that are not in the page. */
function Room({ height }: { readonly height: number }): ReactElement | null {
  if (height < 1) return null;
  return (
    <tr aria-hidden>
      <td colSpan={COLUMNS} style={{ height, padding: 0 }} />
    </tr>
  );
}

const COLUMNS = 9;

const UnitRow = memo(function UnitRow({
  unit,
  index,
  measure,
  onFocus,
  opening,
  waiting,
}: {
  readonly unit: DeskUnit;
  /** Its place among all that are shown. */
  readonly index: number;
  readonly measure: (row: HTMLElement | null) => void;
  /** It has the focus now. */
  readonly onFocus: (id: string) => void;
  readonly opening: boolean;
  /** Whether a unit without figures will have some. */
  readonly waiting: boolean;
}): ReactElement {
  const styles = useStyles();
  const t = useDeskText();
  const actions = useDeskActions();
  const { id, year, doubtful, figures, failure } = unit;
  const name = unit.unit ?? t(TOGETHER_TEXTS.noUnit);
  const cell = mergeClasses(styles.cell, styles.number);
  const wide = mergeClasses(cell, styles.wide);
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} className={styles.row}>
      <th scope="row" className={styles.cell} style={{ textAlign: 'left', fontWeight: 'inherit' }}>
        <Link as="button" onFocus={() => onFocus(id)} onClick={() => void actions.openUnit(id)}>
          {name}
        </Link>
        {opening ? <p className={styles.hint}>{t(DESK_TEXTS.opening)}</p> : null}
        {doubtful.length > 0 ? <p className={styles.hint}>{t(DESK_TEXTS.doubtful(doubtful))}</p> : null}
        {failure ? <p className={styles.hint}>{t(inOneText(failure))}</p> : null}
      </th>
      <td className={mergeClasses(styles.cell, styles.wide)}>{year ?? ''}</td>
      {figures ? (
        <>
          <td className={cell}>{figures.tables}</td>
          <td className={mergeClasses(cell, figures.counts.error > 0 && styles.error)}>
            {figures.counts.error}
          </td>
          <td className={cell}>{figures.counts.warning}</td>
          <td className={cell}>{figures.counts.tip}</td>
          <td className={wide}>{figures.departmentTotal ?? ''}</td>
          <td className={wide}>{figures.projectsTotal ?? ''}</td>
          <td className={wide}>{figures.unread}</td>
        </>
      ) : (
        <>
          <td className={cell}>{unit.source.forms.length}</td>
          <td className={styles.cell} colSpan={6}>
            {t(waiting ? DESK_TEXTS.waiting : DESK_TEXTS.notReviewed)}
          </td>
        </>
      )}
    </tr>
  );
});
