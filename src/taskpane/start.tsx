import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Appearance } from '../session/port/environment';
import type { Environment } from '../session/port/environment';
import { FAILURE_TEXTS } from '../texts/pane-texts';
import { ProductError } from '../texts/product-error';
import type { Explanation } from '../texts/product-error';
import { App } from './App';
import { crashReport } from './crash-report';
import { CrashScreen } from './CrashScreen';
import { browserBrightness, browserLanguage } from './browser';
import { ErrorBoundary } from './ErrorBoundary';
import type { RuleInfo } from './pane-context';
import type { Session } from '../session/session-state';
import { fluentTheme } from './theme';
import { useUserSettings } from './user-settings';

/** What the pane needs to run: a session, the rules' documentation, and how the host looks and speaks. */
export interface PaneStart {
  readonly session: Session;
  readonly rules: readonly RuleInfo[];
  /** Session and rules that take the place of the above once their code is there: the pane is shown before. */
  readonly arriving?: Promise<Pick<PaneStart, 'session' | 'rules'>>;
  /** Asked at the start and whenever the pane comes back to the front. */
  appearance(): Appearance;
  /** Asked once, after the first picture. Never rejects. */
  readonly openEnvironment: () => Promise<Environment>;
}

const UNEXPECTED: Explanation = {
  what: FAILURE_TEXTS.unexpectedWhat,
  why: FAILURE_TEXTS.unexpectedWhy,
  action: FAILURE_TEXTS.unexpectedAction,
};

/**
 * Puts the pane into the page, or the reason why it cannot start.
 *
 * @param page the element that holds the page's own loading picture
 * @param ready resolves when Excel is there; its failure is shown, never thrown
 */
export async function startPane(page: HTMLElement, ready: Promise<PaneStart>): Promise<void> {
  let screen: ReactElement;
  try {
    screen = <RunningPane start={await ready} />;
  } catch (error) {
    screen = <FailedStart error={error} />;
  }
  createRoot(page).render(screen);
}

/** The pane in the host's theme, and in its language or the one that was chosen instead. Excel does not announce a changed theme, so it is asked on return. */
function RunningPane({ start }: { readonly start: PaneStart }): ReactElement {
  const [{ session, rules }, setWork] = useState<Pick<PaneStart, 'session' | 'rules'>>(start);
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  const { arriving } = start;
  useEffect(() => {
    arriving?.then(setWork, (error: unknown) => setFailure({ error }));
  }, [arriving]);
  const [appearance, setAppearance] = useState(() => start.appearance());
  const settings = useUserSettings(start.openEnvironment);
  const { brightness } = appearance;
  const language = settings.chosen.language ?? appearance.language;
  useEffect(() => {
    const refresh = (): void => {
      const now = start.appearance();
      setAppearance((before) =>
        before.language === now.language && before.brightness === now.brightness ? before : now,
      );
    };
    window.addEventListener('focus', refresh);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      window.removeEventListener('focus', refresh);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [start]);
  useEffect(() => dress({ language, brightness }), [language, brightness]);
  if (failure) return <FailedStart error={failure.error} />;
  return (
    <ErrorBoundary language={language} brightness={brightness}>
      <App session={session} rules={rules} settings={settings} language={language} brightness={brightness} />
    </ErrorBoundary>
  );
}

/** Without Excel nobody says how to look and speak: the browser's own settings serve. */
function FailedStart({ error }: { readonly error: unknown }): ReactElement {
  const language = browserLanguage();
  const brightness = browserBrightness();
  useEffect(() => dress({ language, brightness }), [language, brightness]);
  const [report] = useState(() => crashReport(error, { userAgent: navigator.userAgent, at: new Date() }));
  return (
    <FluentProvider theme={fluentTheme(brightness)}>
      <CrashScreen
        title={FAILURE_TEXTS.startTitle}
        explanation={error instanceof ProductError ? error.explanation : UNEXPECTED}
        report={report}
        language={language}
      />
    </FluentProvider>
  );
}

/** Language for screen readers and fonts, brightness for scroll bars and the page behind the pane. */
function dress({ language, brightness }: Appearance): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.documentElement.style.colorScheme = brightness;
}
