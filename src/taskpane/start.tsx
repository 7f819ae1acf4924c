import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { FAILURE_TEXTS } from '../texts/pane-texts';
import { ProductError } from '../texts/product-error';
import type { Explanation } from '../texts/product-error';
import type { Language } from '../texts/text';
import { App } from './App';
import { crashReport } from './crash-report';
import { CrashScreen } from './CrashScreen';
import { ErrorBoundary } from './ErrorBoundary';
import type { RuleInfo } from './pane-context';
import type { Session } from './session/session-state';
import { fluentTheme } from './theme';
import type { Brightness } from './theme';

/** What the pane needs to run: a session, the rules' documentation, and how the host looks and speaks. */
export interface PaneStart {
  readonly session: Session;
  readonly rules: readonly RuleInfo[];
  readonly language: Language;
  readonly brightness: Brightness;
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
 * @param fallback looks for the failure screen, before the host could say its own
 */
export async function startPane(
  page: HTMLElement,
  ready: Promise<PaneStart>,
  fallback: Pick<PaneStart, 'language' | 'brightness'>,
): Promise<void> {
  let screen: ReactElement;
  try {
    const start = await ready;
    screen = (
      <ErrorBoundary language={start.language} brightness={start.brightness}>
        <App {...start} />
      </ErrorBoundary>
    );
    dress(start);
  } catch (error) {
    dress(fallback);
    screen = (
      <FluentProvider theme={fluentTheme(fallback.brightness)}>
        <CrashScreen
          title={FAILURE_TEXTS.startTitle}
          explanation={error instanceof ProductError ? error.explanation : UNEXPECTED}
          report={crashReport(error, { userAgent: navigator.userAgent, at: new Date() })}
          language={fallback.language}
        />
      </FluentProvider>
    );
  }
  createRoot(page).render(screen);
}

/** Language for screen readers and fonts, brightness for scroll bars and the page behind the pane. */
function dress({ language, brightness }: Pick<PaneStart, 'language' | 'brightness'>): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.documentElement.style.colorScheme = brightness;
}
