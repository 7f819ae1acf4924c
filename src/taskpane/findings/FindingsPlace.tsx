import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { FINDINGS_TEXTS, FRAME_TEXTS } from '../../texts/pane-texts';
import { useActions, useSessionState, useText } from '../pane-context';
import { ViewState } from '../view-state';
import type { CheckedProps } from './FindingsView';

const useStyles = makeStyles({
  skeleton: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    width: '100%',
    // A contrast theme takes the greys away that the bars are made of.
    '@media (forced-colors: active)': { '& > *': { outline: '1px solid GrayText' } },
  },
});

let loaded: ComponentType<CheckedProps> | undefined;

/** Loads what shows findings: there are none before the first check, and the first picture does not wait for it. */
export const loadFindingsView = async (): Promise<ComponentType<CheckedProps>> =>
  (loaded ??= (await import('./FindingsView')).FindingsView);

const LateView = lazy(async () => ({ default: await loadFindingsView() }));

/** Where findings are shown: what there is to say before the first check, and from then on its findings. */
export function FindingsPlace(props: Omit<CheckedProps, 'reading'>): ReactElement {
  const t = useText();
  const { reading, review, freshness } = useSessionState('reading', 'review', 'freshness');
  const actions = useActions();
  // Once it is there it is shown at once: a lazy component would leave its place empty for a moment.
  const View = loaded ?? LateView;
  if (reading && review)
    return (
      <Suspense fallback={<Checking />}>
        <View {...props} reading={reading} />
      </Suspense>
    );
  if (freshness === 'checking') return <Checking />;
  return (
    <ViewState title={t(FINDINGS_TEXTS.firstTitle)} text={t(FINDINGS_TEXTS.firstText)}>
      <Button appearance="primary" onClick={() => void actions.check()}>
        {t(FRAME_TEXTS.check)}
      </Button>
    </ViewState>
  );
}

function Checking(): ReactElement {
  const t = useText();
  const styles = useStyles();
  return (
    <ViewState title={t(FINDINGS_TEXTS.checkingTitle)}>
      <Skeleton className={styles.skeleton} aria-label={t(FINDINGS_TEXTS.checkingTitle)}>
        <SkeletonItem />
        <SkeletonItem />
        <SkeletonItem />
      </Skeleton>
    </ViewState>
  );
}
