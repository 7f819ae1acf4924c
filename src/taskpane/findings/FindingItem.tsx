import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { MouseEvent, ReactElement } from 'react';
import { cellAddress } from '../../forms/cell';
import type { CellRef } from '../../forms/cell';
import { FINDINGS_TEXTS } from '../../texts/pane-texts';
import type { Text } from '../../texts/text';
import { useRule, useText } from '../pane-context';
import { FindingDetail } from './FindingDetail';
import { FixableSign } from './FixableSign';
import { useItemStyles } from './item-styles';
import { onRowKeyDown } from './row-keys';
import { fullAddress, placeOfFinding } from './rows';
import type { FindingRow, Grouping } from './rows';
import { SEVERITY_TEXTS } from './severity';
import { SeverityIcon } from './SeverityIcon';
import type { FindingsList, ListMoves } from './use-findings-list';

/** One finding: what and where on two lines; why, evidence and what to do when opened. */
export const FindingItem = memo(function FindingItem(props: {
  readonly row: FindingRow;
  readonly id: string;
  readonly tabIndex: number;
  readonly moves: ListMoves;
  readonly grouping: Grouping;
  /** What the detail needs; present where it is open, so that closed items need not follow the rest of the list. */
  readonly detail:
    { readonly list: FindingsList; readonly nameOf: (at: CellRef) => Text | undefined } | undefined;
  readonly selected: boolean;
  /** Whether it concerns the cell the user is in. */
  readonly here: boolean;
}): ReactElement {
  const { row, id, tabIndex, moves, grouping, detail, selected, here } = props;
  const opened = detail !== undefined;
  const { finding } = row;
  const styles = useItemStyles();
  const t = useText();
  const rule = useRule(finding.rule);
  const at = placeOfFinding(finding);
  const name = at && detail?.nameOf(at);
  const detailId = `${id}-detail`;
  const onClick = (event: MouseEvent): void => {
    const inside = document.getElementById(detailId);
    if (!(event.target instanceof Node && inside?.contains(event.target))) moves.visit(finding);
  };
  return (
    <div
      id={id}
      tabIndex={tabIndex}
      onFocus={() => moves.setActive(row.key)}
      onKeyDown={(event) => onRowKeyDown(event, row, opened, moves)}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={opened}
      aria-selected={selected}
      className={mergeClasses(
        styles.row,
        styles.finding,
        opened ? undefined : styles.hoverable,
        selected && styles.selected,
      )}
      onClick={onClick}
    >
      <div className={styles.head}>
        <span className={styles.headIcon}>
          <SeverityIcon severity={finding.severity} />
        </span>
        <span className={styles.hidden}>{t(SEVERITY_TEXTS[finding.severity])}</span>
        <div className={styles.body}>
          <div className={styles.titleLine}>
            <span className={styles.title}>{rule ? t(rule.title) : finding.rule}</span>
            {here ? <span className={styles.here}>{t(FINDINGS_TEXTS.here)}</span> : null}
            {finding.fix ? <FixableSign /> : null}
            {at ? (
              <span className={styles.place}>{grouping === 'rule' ? fullAddress(at) : cellAddress(at)}</span>
            ) : null}
          </div>
          {name ? <div className={styles.message}>{t(name)}</div> : null}
          <div className={mergeClasses(styles.message, opened ? styles.open : styles.clamped)}>
            {t(finding.message)}
          </div>
        </div>
      </div>
      {detail ? (
        <div id={detailId} role="group" aria-label={t(FINDINGS_TEXTS.detail)}>
          <FindingDetail finding={finding} rule={rule} list={detail.list} />
        </div>
      ) : null}
    </div>
  );
});
