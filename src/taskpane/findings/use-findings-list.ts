import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Finding, Fix, RuleId, Severity } from '../../review/finding';
import { useActions, useCurrentState, useRules, useSessionState, useSettings } from '../pane-context';
import { groupOf, shownOf, type Entry, shownWith } from '../../review/list/entries';
import { formRanksOf, type FormRanks } from '../../review/list/order';
import { findingsAt } from '../../session/findings-at';
import { preparedOf } from '../../session/standings';
import { createRows, rowsOf } from './lay-rows';
import type { LaidRows } from './lay-rows';
import { entryRowKey, passes } from './rows';
import type { FilterContext, FindingFilter, Grouping, Row } from './rows';

/** Whose fixes are looked through before all are carried out: a rule's, or those of one of its entries. */
export interface FixingAll {
  readonly rule: RuleId;
  /** Key of the entry. */
  readonly entry?: string;
}

/** What can be done with the list. The functions stay the same, so that rows which show the same need not render again. */
export interface ListMoves {
  setGrouping(grouping: Grouping): void;
  changeFilter(change: Partial<FindingFilter>): void;
  toggleSeverity(severity: Severity): void;
  clearFilter(): void;
  toggleGroup(key: string): void;
  /** Shows the places of an entry, or no longer. */
  toggleEntry(key: string): void;
  toggleOpened(id: string): void;
  setActive(key: string, wish?: 'focus'): void;
  /** The focus has been moved. */
  focusMoved(): void;
  /** Goes to the finding's cell and opens its detail. */
  visit(finding: Finding): void;
  /** Visits the next (1) or previous (-1) finding in the shown order, from the end back to the start. */
  step(direction: 1 | -1, wish?: 'focus'): void;
  /** Takes the focus to a finding, if it is there; a filter or a closed group that hides it gives way. */
  reveal(finding: Finding): void;
  /** Asks for the reason of a dismissal, of a finding or of an entry's row; undefined: no longer. */
  startDismissing(key: string | undefined): void;
  rememberReason(reason: string): void;
  /** Shows these fixes; undefined: back to the list. */
  startFixingAll(what: FixingAll | undefined): void;
  /** The rows as they are shown, for use in an event. */
  shownRows(): readonly Row[];
}

/** The list of findings as the user has arranged it; kept while other views are open. */
export interface FindingsList extends ListMoves, LaidRows {
  /** All that can be done with the list, as one object that stays the same. */
  readonly moves: ListMoves;
  /** The findings of the list before its filter: those of level `main`, or all. */
  readonly findings: readonly Finding[];
  /** Severity of an entry: the gravest of its findings, also of those that the filter leaves out. */
  readonly severityOf: (entry: Entry) => Severity;
  /** Findings of level `fine` that are left out. */
  readonly details: number;
  /** How many findings pass the filter. */
  readonly shown: number;
  readonly grouping: Grouping;
  readonly filter: FindingFilter;
  /** Id of the finding whose detail is open. */
  readonly opened: string | undefined;
  /** Id of the finding, or key of the entry's row, that is being dismissed: its detail asks for the reason. */
  readonly dismissing: string | undefined;
  /** Reasons given in this session, the last one first. */
  readonly reasons: readonly string[];
  /** The rule, or entry, whose fixes are looked through before all are carried out. */
  readonly fixingAll: FixingAll | undefined;
  /** Key of the row that holds the list's tab stop; the row may have gone since. */
  readonly active: string | undefined;
  /** Whether the focus is to move to the active row as soon as it is in the page. */
  readonly focusWanted: boolean;
}

const NO_FINDINGS: readonly Finding[] = [];
const NOTHING_CLOSED: ReadonlySet<string> = new Set();
const NO_FILTER: FindingFilter = { severities: new Set(), text: '' };

/** A set with a value more, or without it. */
export const toggled = <T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> => {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
};

/** A set of closed groups without those that a row stands in. */
const opening = (closed: ReadonlySet<string>, parent: string | undefined): ReadonlySet<string> => {
  const open = [...closed].filter((key) => !`${parent ?? ''}/`.startsWith(`${key}/`));
  return open.length < closed.size ? new Set(open) : closed;
};

/** The fixes that the findings of one rule, or of one entry, offer. */
export const fixesOf = (findings: readonly Finding[], { rule, entry }: FixingAll): readonly Fix[] =>
  findings.flatMap((finding) =>
    finding.rule === rule &&
    (entry === undefined || groupOf(finding) === entry) &&
    finding.fix &&
    finding.fix.edits.length > 0
      ? [finding.fix]
      : [],
  );

const NO_RANKS: FormRanks = () => 0;

/** Arrangement of the findings and the moves in it. */
export function useFindingsList(): FindingsList {
  const { review, reading, asked, openSheet } = useSessionState('review', 'reading', 'asked', 'openSheet');
  const currentState = useCurrentState();
  const rules = useRules();
  const actions = useActions();
  const { chosen, change } = useSettings();
  const { groupBy: grouping = 'severity', details = false } = chosen;
  const [filter, setFilter] = useState<FindingFilter>(NO_FILTER);
  const [closed, setClosed] = useState<ReadonlySet<string>>(NOTHING_CLOSED);
  const [openEntries, setOpenEntries] = useState<ReadonlySet<string>>(NOTHING_CLOSED);
  const [opened, setOpened] = useState<string>();
  const [dismissing, startDismissing] = useState<string>();
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const [fixingAll, startFixingAll] = useState<FixingAll>();
  const [{ active, focusWanted }, setFocus] = useState<{ active?: string; focusWanted: boolean }>({
    focusWanted: false,
  });

  const all = review?.findings ?? NO_FINDINGS;
  // Whoever asks about a cell wants all that is said of it.
  const findings = shownOf(all, shownWith(details === true || asked !== undefined));
  const ranks = useMemo(() => (reading ? formRanksOf(reading) : NO_RANKS), [reading]);
  const { severities } = preparedOf(findings);
  const order = useMemo(() => reading?.sheets.map(({ sheet }) => sheet.id) ?? [], [reading]);
  const context = useMemo(
    (): FilterContext => ({
      rules,
      openSheet,
      severityOf: (finding) => severities.get(groupOf(finding)) ?? finding.severity,
    }),
    [rules, openSheet, severities],
  );
  const passing = useMemo(() => {
    if (filter === NO_FILTER && !asked) return findings;
    if (!asked) return findings.filter((finding) => passes(finding, filter, context));
    const ids = new Set(findingsAt(findings, asked));
    return findings.filter(({ id }) => ids.has(id));
  }, [findings, filter, context, asked]);
  const [layRows] = useState(createRows);
  const laid = useMemo(
    () => layRows(passing, { grouping, order, ranks, rules, closed, severities, opened: openEntries }),
    [layRows, passing, grouping, order, ranks, rules, closed, severities, openEntries],
  );

  /** What the moves work on: the list as it was drawn last. */
  const now = {
    findings,
    passing,
    grouping,
    order,
    ranks,
    rules,
    context,
    severities,
    asked,
    filter,
    laid,
    actions,
    change,
    currentState,
  };
  const drawn = useRef(now);
  useLayoutEffect(() => {
    drawn.current = now;
  });
  const moves = useMemo((): ListMoves => {
    const setActive = (key: string, wish?: 'focus'): void =>
      setFocus((before) => ({ active: key, focusWanted: wish === 'focus' || before.focusWanted }));
    const visit = (finding: Finding): void => {
      setOpened(finding.id);
      void drawn.current.actions.goTo(finding);
    };
    /** Opens the groups and the entry that a finding stands in. */
    const show = (finding: Finding): void => {
      const [row] = rowsOf([finding], { ...drawn.current, closed: NOTHING_CLOSED, opened: 'all' }).slice(-1);
      setClosed((before) => opening(before, row?.parent));
      const entry = entryRowKey(groupOf(finding));
      setOpenEntries((before) => (before.has(entry) ? before : new Set([...before, entry])));
    };
    const step = (direction: 1 | -1, wish?: 'focus'): void => {
      const open = rowsOf(drawn.current.passing, {
        ...drawn.current,
        closed: NOTHING_CLOSED,
        opened: 'all',
      });
      const steps = open.flatMap((row) => (row.type === 'finding' ? [row] : []));
      // Keys come faster than pictures: what was visited last is asked of the session itself.
      const { selected } = drawn.current.currentState();
      const from = steps.findIndex(({ key }) => key === selected);
      const start = from < 0 && direction < 0 ? 0 : from;
      const target = steps[(start + direction + steps.length) % steps.length];
      if (!target) return;
      startFixingAll(undefined);
      show(target.finding);
      setActive(target.key, wish);
      visit(target.finding);
    };
    const reveal = (finding: Finding): void => {
      const { currentState, asked, filter, context, actions, change } = drawn.current;
      if (!currentState().review?.findings.some(({ id }) => id === finding.id)) return;
      if (finding.level === 'fine') change({ details: true });
      if (asked || !passes(finding, filter, context)) {
        setFilter(NO_FILTER);
        actions.showAll();
      }
      show(finding);
      setActive(finding.id, 'focus');
    };
    return {
      setActive,
      visit,
      step,
      reveal,
      startDismissing,
      startFixingAll,
      setGrouping: (groupBy) => drawn.current.change({ groupBy }),
      changeFilter: (changed) => setFilter((before) => ({ ...before, ...changed })),
      toggleSeverity: (severity) =>
        setFilter((before) => ({ ...before, severities: toggled(before.severities, severity) })),
      clearFilter: () => setFilter(NO_FILTER),
      toggleGroup: (key) => setClosed((before) => toggled(before, key)),
      toggleEntry: (key) => setOpenEntries((before) => toggled(before, key)),
      toggleOpened: (id) => setOpened((before) => (before === id ? undefined : id)),
      focusMoved: () => setFocus((before) => ({ ...before, focusWanted: false })),
      rememberReason: (reason) =>
        setReasons((before) => [reason, ...before.filter((other) => other !== reason)]),
      shownRows: () => drawn.current.laid.rows,
    };
  }, []);

  return {
    ...laid,
    findings,
    severityOf: ({ key, severity }) => severities.get(key) ?? severity,
    details: all.length - findings.length,
    shown: passing.length,
    grouping,
    filter,
    opened,
    dismissing,
    reasons,
    fixingAll,
    active,
    focusWanted,
    moves,
    ...moves,
  };
}
