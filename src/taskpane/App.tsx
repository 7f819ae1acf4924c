import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { FRAME_TEXTS } from '../texts/pane-texts';
import type { Language } from '../texts/text';
import { FindingsPlace } from './findings/FindingsPlace';
import { useJumpKeys } from './findings/use-jump-keys';
import { useFindingsList } from './findings/use-findings-list';
import { Header } from './header/Header';
import { NoticeLine } from './header/NoticeLine';
import { useLeavingNotice } from './header/use-leaving-notice';
import { WaitingLine } from './header/WaitingLine';
import { LiveRegion } from './LiveRegion';
import { PaneProvider, useActions, useCurrentState, useSessionState, useText } from './pane-context';
import type { RuleInfo } from './pane-context';
import { ScrollAreaContext } from './scroll-area';
import type { Session } from '../session/session-state';
import { Tabs } from './Tabs';
import type { UserSettings } from './user-settings';
import { fluentTheme } from './theme';
import type { Brightness } from './theme';
import { ViewState } from './view-state';
import { isAside, TABS } from './views';
import type { ViewId } from './views';

const RecognitionView = lazy(async () => ({
  default: (await import('./recognition/RecognitionView')).RecognitionView,
}));
const AmountsView = lazy(async () => ({ default: (await import('./amounts/AmountsView')).AmountsView }));
const FitView = lazy(async () => ({ default: (await import('./fit/FitView')).FitView }));
const TemplatesView = lazy(async () => ({
  default: (await import('./templates/TemplatesView')).TemplatesView,
}));
const SettingsView = lazy(async () => ({
  default: (await import('./settings/SettingsView')).SettingsView,
}));
const AboutView = lazy(async () => ({ default: (await import('./about/AboutView')).AboutView }));

const useStyles = makeStyles({
  provider: { height: '100%' },
  root: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  top: { flexShrink: 0 },
  main: { flexGrow: 1, minHeight: 0 },
  // WebView2 hides scroll bars that are not asked for.
  area: { height: '100%', overflowX: 'hidden', overflowY: 'scroll', position: 'relative' },
});

/** The whole pane on a running session. */
export function App(props: {
  readonly session: Session;
  readonly language: Language;
  readonly brightness: Brightness;
  readonly settings: UserSettings;
  readonly rules: readonly RuleInfo[];
}): ReactElement {
  const styles = useStyles();
  return (
    <FluentProvider theme={fluentTheme(props.brightness)} className={styles.provider}>
      <PaneProvider
        session={props.session}
        language={props.language}
        settings={props.settings}
        rules={props.rules}
      >
        <Frame />
      </PaneProvider>
    </FluentProvider>
  );
}

function Frame(): ReactElement {
  const styles = useStyles();
  const t = useText();
  const [view, setView] = useState<ViewId>('findings');
  const [area, setArea] = useState<HTMLElement | null>(null);
  const { asked } = useSessionState('asked');
  const currentState = useCurrentState();
  const actions = useActions();
  const [answered, setAnswered] = useState(asked);
  if (asked !== answered) {
    setAnswered(asked);
    if (asked) setView('findings');
  }
  const list = useFindingsList();
  /** What was done in one view is no news in the next, and takes room there. */
  const show = useCallback(
    (next: ViewId): void => {
      if (next !== view && currentState().notice?.type === 'done') actions.dismissNotice();
      setView(next);
    },
    [view, currentState, actions],
  );

  const showFindings = useCallback(() => setView('findings'), []);
  useJumpKeys(list.step, showFindings);

  const leaveNotice = useLeavingNotice(list, area, view === 'findings');

  const scrolled = useRef(new Map<ViewId, number>());
  useLayoutEffect(() => {
    if (!area) return undefined;
    const places = scrolled.current;
    area.scrollTo({ top: places.get(view) ?? 0 });
    const onScroll = (): void => {
      places.set(view, area.scrollTop);
    };
    area.addEventListener('scroll', onScroll, { passive: true });
    return () => area.removeEventListener('scroll', onScroll);
  }, [area, view]);

  return (
    <div className={styles.root}>
      <header className={styles.top}>
        <Header view={view} onView={show} />
        <Tabs
          label={t(FRAME_TEXTS.views)}
          tabs={TABS.map((value) => ({ value, label: t(FRAME_TEXTS[value]) }))}
          selected={view}
          panelId="view"
          onSelect={show}
        />
        <WaitingLine />
        <NoticeLine onLeave={leaveNotice} />
      </header>
      <main className={styles.main}>
        <div
          id="view"
          ref={setArea}
          className={styles.area}
          role="tabpanel"
          tabIndex={view === 'about' ? 0 : -1}
          {...(isAside(view) ? { 'aria-label': t(FRAME_TEXTS[view]) } : { 'aria-labelledby': `tab-${view}` })}
        >
          <ScrollAreaContext.Provider value={area}>
            <Suspense fallback={<ViewState title={t(FRAME_TEXTS.loadingView)} />}>
              {view === 'findings' ? <FindingsPlace list={list} onView={show} /> : null}
              {view === 'recognition' ? <RecognitionView /> : null}
              {view === 'amounts' ? <AmountsView /> : null}
              {view === 'fit' ? <FitView /> : null}
              {view === 'templates' ? <TemplatesView /> : null}
              {view === 'settings' ? <SettingsView /> : null}
              {view === 'about' ? <AboutView /> : null}
            </Suspense>
          </ScrollAreaContext.Provider>
        </div>
      </main>
      <LiveRegion />
    </div>
  );
}
