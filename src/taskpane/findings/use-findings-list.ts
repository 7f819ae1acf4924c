import { useCallback, useMemo, useState } from 'react';
import type { Finding, Severity } from '../../review/finding';
import { useActions, useRules, useSessionState, useSettings } from '../pane-context';
import { passes, rowsOf } from './rows';
import type { FindingFilter, Grouping, Row } from './rows';

/** The list of findings as the user has arranged it; kept while other views are open. */
export interface FindingsList {
  readonly rows: readonly Row[];
  /** How many findings pass the filter. */
  readonly shown: number;
  readonly grouping: Grouping;
  readonly filter: FindingFilter;
  /** Id of the finding whose detail is open. */
  readonly opened: string | undefined;
  /** Key of the row that holds the list's tab stop; the row may have gone since. */
  readonly active: string | undefined;
  /** Whether the focus is to move to the active row as soon as it is in the page. */
  readonly focusWanted: boolean;
  setGrouping(grouping: Grouping): void;
  setText(text: string): void;
  toggleSeverity(severity: Severity): void;
  clearFilter(): void;
  toggleGroup(key: string): void;
  toggleOpened(id: string): void;
  setActive(key: string, wish?: 'focus'): void;
  /** The focus has been moved. */
  focusMoved(): void;
  /** Goes to the finding's cell and opens its detail. */
  visit(finding: Finding): void;
  /** Visits the next (1) or previous (-1) finding in the shown order, from the end back to the start. */
  step(direction: 1 | -1, wish?: 'focus'): void;
}

const NO_FINDINGS: readonly Finding[] = [];
const NOTHING_CLOSED: ReadonlySet<string> = new Set();
const NO_FILTER: FindingFilter = { severities: new Set(), text: '' };

const toggled = <T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> => {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
};

/** Arrangement of the findings and the moves in it. */
export function useFindingsList(): FindingsList {
  const { review, reading, selected } = useSessionState();
  const rules = useRules();
  const actions = useActions();
  const { chosen, change } = useSettings();
  const { groupBy: grouping = 'severity' } = chosen;
  const [filter, setFilter] = useState<FindingFilter>(NO_FILTER);
  const [closed, setClosed] = useState<ReadonlySet<string>>(NOTHING_CLOSED);
  const [opened, setOpened] = useState<string>();
  const [{ active, focusWanted }, setFocus] = useState<{ active?: string; focusWanted: boolean }>({
    focusWanted: false,
  });

  const order = useMemo(() => reading?.sheets.map(({ sheet }) => sheet.id) ?? [], [reading]);
  const passing = useMemo(
    () => (review?.findings ?? NO_FINDINGS).filter((finding) => passes(finding, filter, rules)),
    [review, filter, rules],
  );
  const rows = useMemo(
    () => rowsOf(passing, { grouping, order, rules, closed }),
    [passing, grouping, order, rules, closed],
  );

  const setActive = useCallback((key: string, wish?: 'focus') => {
    setFocus((before) => ({ active: key, focusWanted: wish === 'focus' || before.focusWanted }));
  }, []);
  const visit = useCallback(
    (finding: Finding) => {
      setOpened(finding.id);
      void actions.goTo(finding);
    },
    [actions],
  );
  const step = (direction: 1 | -1, wish?: 'focus'): void => {
    const open = rowsOf(passing, { grouping, order, rules, closed: NOTHING_CLOSED });
    const findings = open.flatMap((row) => (row.type === 'finding' ? [row] : []));
    const from = findings.findIndex(({ key }) => key === selected);
    const start = from < 0 && direction < 0 ? 0 : from;
    const target = findings[(start + direction + findings.length) % findings.length];
    if (!target) return;
    const parents = open.filter((row) => row.type === 'group').map(({ key }) => key);
    setClosed((before) => {
      const hiding = parents.filter(
        (key) => before.has(key) && `${target.parent ?? ''}/`.startsWith(`${key}/`),
      );
      return hiding.length > 0 ? new Set([...before].filter((key) => !hiding.includes(key))) : before;
    });
    setActive(target.key, wish);
    visit(target.finding);
  };

  return {
    rows,
    shown: passing.length,
    grouping,
    filter,
    opened,
    active,
    focusWanted,
    setGrouping: (groupBy) => change({ groupBy }),
    setText: (text) => setFilter((before) => ({ ...before, text })),
    toggleSeverity: (severity) =>
      setFilter((before) => ({ ...before, severities: toggled(before.severities, severity) })),
    clearFilter: () => setFilter(NO_FILTER),
    toggleGroup: (key) => setClosed((before) => toggled(before, key)),
    toggleOpened: (id) => setOpened((before) => (before === id ? undefined : id)),
    setActive,
    focusMoved: () => setFocus((before) => ({ ...before, focusWanted: false })),
    visit,
    step,
  };
}
