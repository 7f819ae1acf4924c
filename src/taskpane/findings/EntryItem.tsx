import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { memo, useRef } from 'react';
import type { MouseEvent, ReactElement } from 'react';
import { placesInRow } from '../../review/list/entry-words';
import { FINDINGS_TEXTS } from '../../texts/pane-texts';
import { LEVEL_TEXTS } from '../../texts/list-texts';
import { useRule, useSessionState, useText } from '../pane-context';
import { DismissForm } from './DismissForm';
import { FixableSign } from './FixableSign';
import { useItemStyles } from './item-styles';
import { onRowKeyDown } from './row-keys';
import type { EntryRow, Grouping } from './rows';
import { SEVERITY_TEXTS } from './severity';
import { SeverityIcon } from './SeverityIcon';
import { fixesOf } from './use-findings-list';
import type { FindingsList, ListMoves } from './use-findings-list';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: '8px 0 0 24px' },
});

/** Several findings of one rule on one form: how many places and which; opened, what can be done with all, and the places below. */
export const EntryItem = memo(function EntryItem(props: {
  readonly row: EntryRow;
  readonly id: string;
  readonly tabIndex: number;
  readonly moves: ListMoves;
  readonly grouping: Grouping;
  /** What the opened entry needs; present where it is open. */
  readonly list: FindingsList | undefined;
  /** Whether it concerns the cell the user is in. */
  readonly here: boolean;
}): ReactElement {
  const { row, id, tabIndex, moves, grouping, list, here } = props;
  const { entry, open } = row;
  const { findings } = entry;
  const styles = useItemStyles();
  const t = useText();
  const rule = useRule(entry.rule);
  const detailId = `${id}-detail`;
  const severity = list?.severityOf(entry) ?? entry.severity;
  const sheet = findings[0]?.cells[0]?.sheet.name ?? '';
  const onClick = (event: MouseEvent): void => {
    const inside = document.getElementById(detailId);
    if (!(event.target instanceof Node && inside?.contains(event.target))) moves.toggleEntry(row.key);
  };
  return (
    <div
      id={id}
      tabIndex={tabIndex}
      onFocus={() => moves.setActive(row.key)}
      onKeyDown={(event) => onRowKeyDown(event, row, open, moves)}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={open}
      aria-selected={false}
      className={mergeClasses(styles.row, styles.finding, styles.hoverable)}
      onClick={onClick}
    >
      <div className={styles.head}>
        <span className={styles.headIcon}>
          <SeverityIcon severity={severity} />
        </span>
        <span className={styles.hidden}>{t(SEVERITY_TEXTS[severity])}</span>
        <div className={styles.body}>
          <div className={styles.titleLine}>
            <span className={styles.title}>{rule ? t(rule.title) : entry.rule}</span>
            {here && !open ? <span className={styles.here}>{t(FINDINGS_TEXTS.here)}</span> : null}
            {findings.some(({ fix }) => fix) ? <FixableSign /> : null}
            <span className={styles.place}>{t(LEVEL_TEXTS.places(findings.length))}</span>
            <span className={styles.chevron}>
              {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            </span>
          </div>
          {open ? null : (
            <div className={mergeClasses(styles.message, styles.clamped)}>
              {grouping === 'rule' ? `${sheet} ` : ''}
              {t(placesInRow(findings))}
            </div>
          )}
        </div>
      </div>
      {open && list ? (
        <div id={detailId} role="group" aria-label={t(LEVEL_TEXTS.placesOf)}>
          <EntryActions row={row} list={list} />
        </div>
      ) : null}
    </div>
  );
});

function EntryActions({ row, list }: { readonly row: EntryRow; readonly list: FindingsList }): ReactElement {
  const { entry, key } = row;
  const styles = useStyles();
  const t = useText();
  const { recordProblem, capabilities } = useSessionState('recordProblem', 'capabilities');
  const dismissButton = useRef<HTMLButtonElement>(null);
  const dismissing = list.dismissing === key;
  const these = { rule: entry.rule, entry: entry.key };
  const fixes = fixesOf(entry.findings, these).length;
  return (
    <>
      <div className={styles.buttons}>
        {fixes > 0 && !capabilities.readOnly ? (
          <Button size="small" icon={<WrenchRegular />} onClick={() => list.startFixingAll(these)}>
            {t(LEVEL_TEXTS.fixAll(fixes))}
          </Button>
        ) : null}
        <Button
          ref={dismissButton}
          size="small"
          icon={<EyeOffRegular />}
          aria-expanded={dismissing}
          disabledFocusable={recordProblem !== undefined}
          title={recordProblem ? t(recordProblem.what) : undefined}
          onClick={() => list.startDismissing(dismissing ? undefined : key)}
        >
          {t(LEVEL_TEXTS.dismissAll(entry.findings.length))}
        </Button>
      </div>
      {dismissing ? (
        <DismissForm
          findings={entry.findings}
          list={list}
          onLeave={() => {
            list.startDismissing(undefined);
            dismissButton.current?.focus();
          }}
        />
      ) : null}
    </>
  );
}
