import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { CellRef } from '../../forms/cell';
import { FINDINGS_TEXTS } from '../../texts/pane-texts';
import type { Text } from '../../texts/text';
import { focusIsLost } from '../lost-focus';
import type { RuleId } from '../../review/finding';
import { LEVEL_TEXTS } from '../../texts/list-texts';
import { useRules, useSessionState, useText, type RuleInfo } from '../pane-context';
import { rowsInPage } from '../rows-in-page';
import { useScrollArea } from '../scroll-area';
import { useOffsetIn } from '../use-offset-in';
import { EntryItem } from './EntryItem';
import { FindingItem } from './FindingItem';
import { GroupItem } from './GroupItem';
import { fullAddress, type Row } from './rows';
import type { FindingsList } from './use-findings-list';
import { VISUALLY_HIDDEN } from '../visually-hidden';

const GROUP_HEIGHT = 32;
const FINDING_HEIGHT = 62;

const useStyles = makeStyles({
  tree: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
  hidden: VISUALLY_HIDDEN,
});

/** The findings as a tree: groups that open and close, findings that lead to their cells. One tab stop, arrow keys inside. */
export function FindingsTree({
  list,
  nameOf,
}: {
  readonly list: FindingsList;
  readonly nameOf: (at: CellRef) => Text | undefined;
}): ReactElement {
  const styles = useStyles();
  const t = useText();
  const { selected, here } = useSessionState('selected', 'here');
  const { rows, numbers } = list;
  const area = useScrollArea();
  const [tree, setTree] = useState<HTMLElement | null>(null);
  const scrollMargin = useOffsetIn(area, tree);
  const idPrefix = useId();
  const rowId = (key: string): string => `${idPrefix}${key}`;

  const found = list.active === undefined ? -1 : list.placeOf(list.active);
  const activeIndex = found < 0 ? 0 : found;
  // eslint-disable-next-line react-hooks/incompatible-library -- concerns the React Compiler, which is not used here
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => area,
    estimateSize: (index) => ((numbers[index] ?? 0) < 0 ? GROUP_HEIGHT : FINDING_HEIGHT),
    getItemKey: (index) => numbers[index] ?? 0,
    scrollMargin,
    // Rows that come or go above leave what is being read where it is. Above the list's top nothing is being read yet.
    anchorTo: area && area.scrollTop > scrollMargin ? 'end' : 'start',
    scrollEndThreshold: -1,
    overscan: 8,
    rangeExtractor: (range) => rowsInPage(range, activeIndex),
  });

  const heir = useKeptFocus(list, tree);
  const rules = useRules();
  useEffect(() => {
    if (!list.focusWanted || found < 0) return;
    virtualizer.scrollToIndex(found, { align: 'auto' });
    const element = document.getElementById(rowId(rows[found]?.key ?? ''));
    if (!element) return;
    element.focus({ preventScroll: true });
    list.focusMoved();
  });

  return (
    <>
      <div className={styles.hidden} aria-live="polite">
        {heir ? t(sayingOf(heir, rules)) : ''}
      </div>
      <div
        ref={setTree}
        role="tree"
        aria-label={t(FINDINGS_TEXTS.list)}
        className={styles.tree}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const common = {
            id: rowId(row.key),
            tabIndex: item.index === activeIndex ? 0 : -1,
            moves: list.moves,
          };
          return (
            <div
              key={row.key}
              role="presentation"
              data-index={item.index}
              ref={virtualizer.measureElement}
              className={styles.row}
              style={{ transform: `translateY(${item.start - scrollMargin}px)` }}
            >
              {row.type === 'group' ? (
                <GroupItem row={row} {...common} />
              ) : row.type === 'entry' ? (
                <EntryItem
                  row={row}
                  {...common}
                  grouping={list.grouping}
                  list={row.open ? list : undefined}
                  here={row.entry.findings.some(({ id }) => here?.includes(id))}
                />
              ) : (
                <FindingItem
                  row={row}
                  {...common}
                  grouping={list.grouping}
                  detail={row.key === list.opened ? { list, nameOf } : undefined}
                  selected={row.key === selected}
                  here={here?.includes(row.key) ?? false}
                />
              )}
            </div>
          );
        })}
      </div>
    </>
  );
}

/** What is read out of the entry that took the place of one that went. */
function sayingOf(row: Row, rules: ReadonlyMap<RuleId, RuleInfo>): Text {
  if (row.type === 'group') return row.label;
  const [finding] = row.type === 'finding' ? [row.finding] : row.entry.findings;
  const title = (finding && rules.get(finding.rule)?.title) ?? { zh: '', en: '' };
  const [at] = finding?.cells ?? [];
  const place = at ? fullAddress(at) : '';
  return { zh: LEVEL_TEXTS.next(title.zh, place).zh, en: LEVEL_TEXTS.next(title.en, place).en };
}

/** When the active row goes (its cell was put right), its neighbour takes over, with the focus if the row had it, and is handed back to be read out. */
function useKeptFocus(list: FindingsList, tree: HTMLElement | null): Row | undefined {
  const [said, setSaid] = useState<Row>();
  const before = useRef({ list, focused: false });
  useEffect(() => {
    if (!tree) return undefined;
    const onFocusIn = (): void => {
      before.current.focused = true;
    };
    const onFocusOut = (event: FocusEvent): void => {
      // Without a new owner the row may be leaving the page; whether it does shows in the next effect.
      if (event.relatedTarget) before.current.focused = false;
    };
    tree.addEventListener('focusin', onFocusIn);
    tree.addEventListener('focusout', onFocusOut);
    return () => {
      tree.removeEventListener('focusin', onFocusIn);
      tree.removeEventListener('focusout', onFocusOut);
    };
  }, [tree]);
  useEffect(() => {
    const { list: earlier, focused } = before.current;
    before.current.list = list;
    if (list.active === undefined || list.placeOf(list.active) >= 0) return;
    const index = earlier.placeOf(list.active);
    const heir = list.rows[Math.min(Math.max(index, 0), list.rows.length - 1)];
    if (!heir) return;
    const lost = focused && focusIsLost();
    list.setActive(heir.key, lost ? 'focus' : undefined);
    setSaid(heir);
  }, [list]);
  return said;
}
