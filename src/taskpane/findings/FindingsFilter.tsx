import { Button, Input, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { ReactElement } from 'react';
import type { Finding } from '../../review/finding';
import { FINDINGS_TEXTS } from '../../texts/pane-texts';
import type { Text } from '../../texts/text';
import { useText } from '../pane-context';
import { GROUPINGS } from './rows';
import type { Grouping } from './rows';
import { countBySeverity, SEVERITIES, SEVERITY_GROUP_TEXTS } from './severity';
import { SeverityIcon } from './SeverityIcon';
import type { FindingsList } from './use-findings-list';

const GROUPING_TEXTS: Readonly<Record<Grouping, Text>> = {
  severity: FINDINGS_TEXTS.groupSeverity,
  sheet: FINDINGS_TEXTS.groupSheet,
  dimension: FINDINGS_TEXTS.groupDimension,
  rule: FINDINGS_TEXTS.groupRule,
};

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  chip: { minWidth: 'auto', fontVariantNumeric: 'tabular-nums' },
  search: { flexGrow: 1, flexBasis: '150px', minWidth: 0 },
  select: { flexShrink: 0 },
  steps: { display: 'flex', marginLeft: 'auto' },
});

/** Counts by severity that are switches at once. */
export function SeverityFilter(props: {
  readonly list: FindingsList;
  readonly findings: readonly Finding[];
}): ReactElement {
  const { list, findings } = props;
  const styles = useStyles();
  const t = useText();
  const counts = countBySeverity(findings);
  return (
    <div className={styles.line} role="group" aria-label={t(FINDINGS_TEXTS.bySeverity)}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.chip}
          size="small"
          icon={<SeverityIcon severity={severity} />}
          checked={list.filter.severities.has(severity)}
          onClick={() => list.toggleSeverity(severity)}
        >
          {t(SEVERITY_GROUP_TEXTS[severity])} {counts[severity]}
        </ToggleButton>
      ))}
    </div>
  );
}

/** To the previous and the next finding. */
export function Steps({ list }: { readonly list: FindingsList }): ReactElement {
  const styles = useStyles();
  const t = useText();
  return (
    <div className={styles.steps}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUpRegular />}
        aria-label={t(FINDINGS_TEXTS.previous)}
        title={t(FINDINGS_TEXTS.previous)}
        onClick={() => list.step(-1)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowDownRegular />}
        aria-label={t(FINDINGS_TEXTS.next)}
        title={t(FINDINGS_TEXTS.next)}
        onClick={() => list.step(1)}
      />
    </div>
  );
}

/** Words to look for, and how the list is grouped. */
export function SearchAndGrouping({ list }: { readonly list: FindingsList }): ReactElement {
  const styles = useStyles();
  const t = useText();
  return (
    <div className={styles.line}>
      <Input
        className={styles.search}
        size="small"
        type="search"
        contentBefore={<SearchRegular />}
        aria-label={t(FINDINGS_TEXTS.search)}
        placeholder={t(FINDINGS_TEXTS.searchPlaceholder)}
        value={list.filter.text}
        onChange={(_, { value }) => list.setText(value)}
      />
      <Select
        className={styles.select}
        size="small"
        aria-label={t(FINDINGS_TEXTS.groupBy)}
        value={list.grouping}
        onChange={(_, { value }) => {
          const grouping = GROUPINGS.find((candidate) => candidate === value);
          if (grouping) list.setGrouping(grouping);
        }}
      >
        {GROUPINGS.map((grouping) => (
          <option key={grouping} value={grouping}>
            {t(GROUPING_TEXTS[grouping])}
          </option>
        ))}
      </Select>
    </div>
  );
}
