import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, ReactElement } from 'react';
import { FIT_TEXTS } from '../../texts/fit-texts';
import { formName } from '../recognition/form-items';
import { useText } from '../pane-context';
import { rowsInPage } from '../rows-in-page';
import { useScrollArea } from '../scroll-area';
import { useOffsetIn } from '../use-offset-in';
import type { FitRow } from './fit-rows';
import { useFitStyles } from './fit-styles';
import { IndicatorRow } from './IndicatorRow';
import type { OpenPanel } from './panels';
import { WorkRow } from './WorkRow';

const HEADING_HEIGHT = 32;
const ROW_HEIGHT = 96;

const useStyles = makeStyles({
  list: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** The lines of the view; only those in sight are in the page where there are many. */
export function FitList({ rows }: { readonly rows: readonly FitRow[] }): ReactElement {
  const styles = useStyles();
  const area = useScrollArea();
  const [list, setList] = useState<HTMLElement | null>(null);
  const scrollMargin = useOffsetIn(area, list);
  const [active, setActive] = useState<string>();
  const [wanted, setWanted] = useState<number>();
  const [open, setOpen] = useState<OpenPanel>();
  const activeIndex = active === undefined ? -1 : rows.findIndex(({ key }) => key === active);
  // eslint-disable-next-line react-hooks/incompatible-library -- concerns the React Compiler, which is not used here
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => area,
    estimateSize: (index) =>
      rows[index]?.type === 'section' || rows[index]?.type === 'form' ? HEADING_HEIGHT : ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    scrollMargin,
    overscan: 6,
    rangeExtractor: (range) => rowsInPage(range, activeIndex),
  });

  const elements = useRef(new Map<number, HTMLElement>());
  useEffect(() => {
    if (wanted === undefined) return;
    const button = elements.current.get(wanted)?.querySelector<HTMLElement>('button');
    if (!button) return virtualizer.scrollToIndex(wanted);
    button.focus();
    setWanted(undefined);
  }, [wanted, virtualizer, activeIndex]);

  /** Home and End lead to lines that may not be in the page yet. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLButtonElement))
      return;
    const isRow = ({ type }: FitRow): boolean => type === 'work' || type === 'indicator';
    // A list ends with a line that has buttons: headings stand before theirs.
    const to = event.key === 'Home' ? rows.findIndex(isRow) : event.key === 'End' ? rows.length - 1 : -1;
    const row = rows[to];
    if (!row) return;
    event.preventDefault();
    event.stopPropagation();
    setActive(row.key);
    setWanted(to);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const index = target.closest('[data-index]')?.getAttribute('data-index');
    const row = index ? rows[Number(index)] : undefined;
    if (row) setActive(row.key);
  };
  const toggle = useCallback(
    (next: OpenPanel): void =>
      setOpen((before) => (before?.row === next.row && before.panel === next.panel ? undefined : next)),
    [],
  );

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys move between the buttons inside
    <div
      ref={setList}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {virtualizer.getVirtualItems().map((item) => {
        const row = rows[item.index];
        if (!row) return null;
        return (
          <div
            key={row.key}
            data-index={item.index}
            ref={(element) => {
              virtualizer.measureElement(element);
              if (element) elements.current.set(item.index, element);
              else elements.current.delete(item.index);
            }}
            className={styles.row}
            style={{ transform: `translateY(${item.start - scrollMargin}px)` }}
          >
            <Line row={row} panel={open?.row === row.key ? open.panel : undefined} onPanel={toggle} />
          </div>
        );
      })}
    </div>
  );
}

function Line({
  row,
  panel,
  onPanel,
}: {
  readonly row: FitRow;
  readonly panel: OpenPanel['panel'] | undefined;
  readonly onPanel: (open: OpenPanel) => void;
}): ReactElement {
  const styles = useFitStyles();
  const t = useText();
  switch (row.type) {
    case 'section':
      return (
        <>
          <h3 className={styles.section}>{t(FIT_TEXTS[row.section](row.count))}</h3>
          {row.section === 'loose' ? <p className={styles.hint}>{t(FIT_TEXTS.looseHint)}</p> : null}
        </>
      );
    case 'form':
      return <h4 className={styles.formName}>{formName(row.form)}</h4>;
    case 'work':
      return <WorkRow row={row} panel={panel} onPanel={onPanel} />;
    case 'indicator':
      return <IndicatorRow row={row} panel={panel} onPanel={onPanel} />;
  }
}
