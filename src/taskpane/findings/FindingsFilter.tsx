import {
  Button,
  Input,
  makeStyles,
  Select,
  ToggleButton,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { FilterFilled, FilterRegular } from '@fluentui/react-icons/svg/filter';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { memo, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Finding } from '../../review/finding';
import { totalOf } from '../../review/list/entries';
import { DISMISS_TEXTS, FILTER_TEXTS, LEVEL_TEXTS } from '../../texts/list-texts';
import { FINDINGS_TEXTS } from '../../texts/pane-texts';
import type { Text } from '../../texts/text';
import { useRules, useSessionState, useSettings, useText } from '../pane-context';
import { GROUPINGS, placeOfFinding } from './rows';
import type { Grouping } from './rows';
import { countBySeverity, SEVERITIES, SEVERITY_GROUP_TEXTS } from './severity';
import { SeverityIcon } from './SeverityIcon';
import type { FindingsList, ListMoves } from './use-findings-list';

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
  chip: { minWidth: 'auto', paddingLeft: '4px', paddingRight: '4px', fontVariantNumeric: 'tabular-nums' },
  choice: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  search: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  select: { flexShrink: 0 },
  total: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  steps: { display: 'flex', flexShrink: 0, marginLeft: 'auto' },
});

/** Counts of entries by severity that are switches at once; details, what was set aside, and how many places all entries have. */
export function SeverityFilter(props: {
  readonly list: FindingsList;
  readonly findings: readonly Finding[];
  readonly dismissed:
    { readonly count: number; readonly shown: boolean; readonly toggle: () => void } | undefined;
}): ReactElement {
  const { list, findings, dismissed } = props;
  const { chosen, change } = useSettings();
  const styles = useStyles();
  const t = useText();
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const entries = totalOf(counts);
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
      {list.details > 0 || chosen.details ? (
        <ToggleButton
          className={styles.chip}
          size="small"
          title={t(LEVEL_TEXTS.detailsHint)}
          checked={chosen.details ?? false}
          onClick={() => change({ details: chosen.details ? undefined : true })}
        >
          {t(chosen.details ? LEVEL_TEXTS.detailsShown : LEVEL_TEXTS.details(list.details))}
        </ToggleButton>
      ) : null}
      {dismissed ? (
        <Button
          className={styles.chip}
          size="small"
          aria-expanded={dismissed.shown}
          onClick={dismissed.toggle}
        >
          {t(DISMISS_TEXTS.list(dismissed.count))}
        </Button>
      ) : null}
      {findings.length > entries ? (
        <span className={styles.total}>{t(LEVEL_TEXTS.entries(entries, findings.length))}</span>
      ) : null}
    </div>
  );
}

/** To the previous and the next finding. */
export const Steps = memo(function Steps({ step }: Pick<ListMoves, 'step'>): ReactElement {
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
        onClick={() => step(-1)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowDownRegular />}
        aria-label={t(FINDINGS_TEXTS.next)}
        title={t(FINDINGS_TEXTS.next)}
        onClick={() => step(1)}
      />
    </div>
  );
});

/** Words to look for, how the list is grouped, and further filters on request. */
export const SearchAndGrouping = memo(function SearchAndGrouping(
  props: Pick<FindingsList, 'filter' | 'grouping' | 'moves'>,
): ReactElement {
  const { filter, grouping, moves } = props;
  const styles = useStyles();
  const t = useText();
  const inEffect = [filter.sheet, filter.rule, filter.onSheet].filter(
    (chosen) => chosen !== undefined,
  ).length;
  const [wanted, setWanted] = useState(false);
  const open = wanted || inEffect > 0;
  const label = t(inEffect > 0 ? FILTER_TEXTS.moreActive(inEffect) : FILTER_TEXTS.more);
  const onToggle = (): void => {
    setWanted(!open);
    if (open) moves.changeFilter({ sheet: undefined, rule: undefined, onSheet: undefined });
  };
  return (
    <>
      <div className={styles.line}>
        <Input
          className={styles.search}
          size="small"
          type="search"
          contentBefore={<SearchRegular />}
          aria-label={t(FINDINGS_TEXTS.search)}
          placeholder={t(FINDINGS_TEXTS.searchPlaceholder)}
          value={filter.text}
          onChange={(_, { value }) => moves.changeFilter({ text: value })}
        />
        <Select
          className={styles.select}
          size="small"
          aria-label={t(FINDINGS_TEXTS.groupBy)}
          value={grouping}
          onChange={(_, { value }) => {
            const chosen = GROUPINGS.find((candidate) => candidate === value);
            if (chosen) moves.setGrouping(chosen);
          }}
        >
          {GROUPINGS.map((each) => (
            <option key={each} value={each}>
              {t(GROUPING_TEXTS[each])}
            </option>
          ))}
        </Select>
        <ToggleButton
          appearance="subtle"
          size="small"
          icon={inEffect > 0 ? <FilterFilled /> : <FilterRegular />}
          aria-label={label}
          title={label}
          checked={open}
          onClick={onToggle}
        />
      </div>
      {open ? <SheetAndRule filter={filter} moves={moves} /> : null}
    </>
  );
});

/** Sheet and rule to keep to, each with the number of its findings. */
function SheetAndRule({ filter, moves }: Pick<FindingsList, 'filter' | 'moves'>): ReactElement {
  const styles = useStyles();
  const t = useText();
  const { reading, review } = useSessionState('reading', 'review');
  const findings = review?.findings ?? [];
  const rules = useRules();
  const bySheet = countBy(findings, (finding) => placeOfFinding(finding)?.sheet.id);
  const byRule = countBy(findings, ({ rule }) => rule);
  const sheets = (reading?.sheets ?? []).map(({ sheet }) => ({ value: sheet.id, name: sheet.name }));
  const named = [...rules.values()].map(({ id, title }) => ({ value: id, name: t(title) }));
  return (
    <div className={styles.line}>
      <ToggleButton
        className={styles.chip}
        size="small"
        checked={filter.onSheet ?? false}
        onClick={() => moves.changeFilter({ onSheet: filter.onSheet ? undefined : true })}
      >
        {t(LEVEL_TEXTS.onSheet)}
      </ToggleButton>
      <Choice
        label={t(FILTER_TEXTS.sheet)}
        all={t(FILTER_TEXTS.allSheets)}
        options={sheets}
        counts={bySheet}
        chosen={filter.sheet}
        onChoose={(sheet) => moves.changeFilter({ sheet })}
      />
      <Choice
        label={t(FILTER_TEXTS.rule)}
        all={t(FILTER_TEXTS.allRules)}
        options={named}
        counts={byRule}
        chosen={filter.rule}
        onChoose={(rule) => moves.changeFilter({ rule })}
      />
    </div>
  );
}

function countBy(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** One of the values that occur, or all. A chosen value that has no finding any more stays in the list. */
function Choice(props: {
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}): ReactElement {
  const { label, all, options, counts, chosen, onChoose } = props;
  const styles = useStyles();
  const t = useText();
  const offered = options.filter(({ value }) => counts.has(value) || value === chosen);
  return (
    <Select
      className={styles.choice}
      size="small"
      aria-label={label}
      value={chosen ?? ''}
      onChange={(_, { value }) => onChoose(value === '' ? undefined : value)}
    >
      <option value="">{all}</option>
      {offered.map(({ value, name }) => (
        <option key={value} value={value}>
          {t(FILTER_TEXTS.option(name, counts.get(value) ?? 0))}
        </option>
      ))}
    </Select>
  );
}
