import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { formsOf, skippedOf } from '../../reading/reading';
import type { Reading } from '../../reading/reading';
import { LEVEL_TEXTS } from '../../texts/list-texts';
import { FINDINGS_TEXTS } from '../../texts/pane-texts';
import type { ViewId } from '../views';
import { focusIsLost } from '../lost-focus';
import { useSessionState, useSettings, useText } from '../pane-context';
import { cellNames, missedIn } from '../recognition/form-items';
import { SkippedSheets } from '../recognition/SkippedSheets';
import { ViewState } from '../view-state';
import { AskedCell, NothingHere } from './AskedCell';
import { CannotJudgeList } from './CannotJudgeList';
import { DismissedList } from './DismissedList';
import { SearchAndGrouping, SeverityFilter, Steps } from './FindingsFilter';
import { FindingsTree } from './FindingsTree';
import { FixAll } from './FixAll';
import { FixedBar } from './FixedBar';
import { MarksBar } from './MarksBar';
import type { FindingsList } from './use-findings-list';

/** A list that fits on one screen needs no words to look for and no other grouping. */
const ARRANGED_FROM = 6;

const useStyles = makeStyles({
  toolbar: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  first: { display: 'flex', alignItems: 'start', columnGap: tokens.spacingHorizontalXS },
  missed: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  link: { ...typographyStyles.caption1 },
  below: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

export interface CheckedProps {
  readonly reading: Reading;
  readonly list: FindingsList;
  readonly onView: (view: ViewId) => void;
}

/** The findings of the last check, or why there are none. */
export function FindingsView(props: CheckedProps): ReactElement {
  if (!props.reading.sheets.some(({ forms }) => forms.length > 0)) return <NoForm {...props} />;
  return <Findings {...props} />;
}

function NoForm({ reading, onView }: Omit<CheckedProps, 'list'>): ReactElement {
  const t = useText();
  const skipped = skippedOf(reading);
  return (
    <ViewState title={t(FINDINGS_TEXTS.noFormTitle)} text={t(FINDINGS_TEXTS.noFormText)}>
      <Button appearance="primary" onClick={() => onView('templates')}>
        {t(FINDINGS_TEXTS.toTemplates)}
      </Button>
      {skipped.length > 0 ? <SkippedSheets skipped={skipped} open /> : null}
    </ViewState>
  );
}

const Findings = memo(function Findings({ reading, list, onView }: CheckedProps): ReactElement {
  const t = useText();
  const styles = useStyles();
  const state = useSessionState('review', 'dismissed', 'asked', 'capabilities');
  const { findings } = list;
  const { change } = useSettings();
  const [showsDismissed, setShowsDismissed] = useState(false);
  const cannotJudge = state.review?.cannotJudge ?? [];
  const dismissed = state.dismissed ?? [];
  const { asked } = state;
  const nameOf = useMemo(() => cellNames(reading), [reading]);
  const missed = useMemo(() => formsOf(reading).reduce((sum, form) => sum + missedIn(form), 0), [reading]);
  const arrangeable =
    findings.length > ARRANGED_FROM || list.filter.text !== '' || list.grouping !== 'severity';
  const emptyHeading = useRef<HTMLHeadingElement>(null);
  const clearFilter = useRef<HTMLButtonElement>(null);
  const had = useRef(list.rows.length > 0);
  useEffect(() => {
    // The last finding went while the focus stood on it: the empty state takes the focus over.
    const lost = had.current && list.rows.length === 0 && focusIsLost();
    had.current = list.rows.length > 0;
    if (lost) (clearFilter.current ?? emptyHeading.current)?.focus();
  }, [list.rows.length]);
  /** The button that was pressed goes with what it showed: the list takes the focus, its first row where none is active. */
  const toList = (): void => list.setActive(list.active ?? '', 'focus');
  if (list.fixingAll !== undefined)
    return (
      <FixAll
        what={list.fixingAll}
        findings={findings}
        onLeave={() => {
          list.startFixingAll(undefined);
          toList();
        }}
      />
    );
  return (
    <div>
      <div className={styles.toolbar}>
        {findings.length > 0 || asked || dismissed.length > 0 ? (
          <div className={styles.first}>
            {asked ? (
              <AskedCell cell={asked} reading={reading} shown={list.shown} />
            ) : (
              <SeverityFilter
                list={list}
                findings={findings}
                dismissed={
                  dismissed.length > 0
                    ? {
                        count: dismissed.length,
                        shown: showsDismissed,
                        toggle: () => setShowsDismissed(!showsDismissed),
                      }
                    : undefined
                }
              />
            )}
            <Steps step={list.step} />
          </div>
        ) : null}
        {arrangeable && !asked ? (
          <SearchAndGrouping filter={list.filter} grouping={list.grouping} moves={list.moves} />
        ) : null}
        {showsDismissed && dismissed.length > 0 ? <DismissedList dismissed={dismissed} list={list} /> : null}
        {state.capabilities.readOnly ? null : <MarksBar />}
        <FixedBar onLeave={toList} />
        {missed > 0 ? (
          <p className={styles.missed}>
            {t(FINDINGS_TEXTS.partlyRead(missed))}{' '}
            <Link as="button" inline className={styles.link} onClick={() => onView('recognition')}>
              {t(FINDINGS_TEXTS.toRecognition)}
            </Link>
          </p>
        ) : null}
      </div>
      {findings.length === 0 ? (
        <ViewState
          ref={emptyHeading}
          icon={<CheckmarkCircle20Regular />}
          title={t(FINDINGS_TEXTS.noneTitle)}
          text={t(FINDINGS_TEXTS.noneText(formsOf(reading).length))}
        />
      ) : list.rows.length === 0 && asked ? (
        <NothingHere ref={emptyHeading} cell={asked} reading={reading} nameOf={nameOf} />
      ) : list.rows.length === 0 ? (
        <ViewState title={t(FINDINGS_TEXTS.noMatchTitle)}>
          <Button
            ref={clearFilter}
            size="small"
            onClick={() => {
              list.clearFilter();
              toList();
            }}
          >
            {t(FINDINGS_TEXTS.clearFilter)}
          </Button>
        </ViewState>
      ) : (
        <FindingsTree list={list} nameOf={nameOf} />
      )}
      {list.details > 0 || cannotJudge.length > 0 ? (
        <div className={styles.below}>
          {list.details > 0 ? (
            <p className={styles.missed}>
              {t(LEVEL_TEXTS.more(list.details))}{' '}
              <Link as="button" inline className={styles.link} onClick={() => change({ details: true })}>
                {t(LEVEL_TEXTS.show)}
              </Link>
            </p>
          ) : null}
          {cannotJudge.length > 0 ? <CannotJudgeList checks={cannotJudge} /> : null}
        </div>
      ) : null}
    </div>
  );
});
