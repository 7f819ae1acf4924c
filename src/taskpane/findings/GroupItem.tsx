import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { memo } from 'react';
import type { ReactElement } from 'react';
import { FINDINGS_TEXTS } from '../../texts/pane-texts';
import { useText } from '../pane-context';
import { useItemStyles } from './item-styles';
import { onRowKeyDown } from './row-keys';
import type { GroupRow } from './rows';
import { SeverityIcon } from './SeverityIcon';
import type { ListMoves } from './use-findings-list';

/** Heading of a group of findings with its count; opens and closes. */
export const GroupItem = memo(function GroupItem(props: {
  readonly row: GroupRow;
  readonly id: string;
  readonly tabIndex: number;
  readonly moves: ListMoves;
}): ReactElement {
  const { row, id, tabIndex, moves } = props;
  const styles = useItemStyles();
  const t = useText();
  return (
    <div
      id={id}
      tabIndex={tabIndex}
      onFocus={() => moves.setActive(row.key)}
      onKeyDown={(event) => onRowKeyDown(event, row, row.open, moves)}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.open}
      aria-selected={false}
      className={mergeClasses(styles.row, styles.hoverable, row.level === 1 ? styles.group : styles.subgroup)}
      style={{ paddingLeft: 12 + (row.level - 1) * 8 }}
      onClick={() => moves.toggleGroup(row.key)}
    >
      <span className={styles.icon}>{row.open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
      {row.severity ? (
        <span className={styles.icon}>
          <SeverityIcon severity={row.severity} />
        </span>
      ) : null}
      <span className={styles.label}>{t(row.label)}</span>
      <span className={styles.count}>
        {row.count}
        <span className={styles.hidden}> {t(FINDINGS_TEXTS.countUnit(row.count))}</span>
      </span>
    </div>
  );
});
