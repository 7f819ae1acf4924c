import { useEffect, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { browserBrightness, browserLanguage, darkPreference } from '../taskpane/browser';
import { ErrorBoundary } from '../taskpane/ErrorBoundary';
import { loadFindingsView } from '../taskpane/findings/FindingsPlace';
import type { Brightness } from '../taskpane/theme';
import { useUserSettings } from '../taskpane/user-settings';
import { DESK_TEXTS } from '../texts/desk-texts';
import { inLanguage } from '../texts/text';
import { createDesk } from './desk';
import { DeskFrame } from './DeskFrame';
import type { Desk } from './desk-state';
import type { Saving } from './downloads';
import { openDeskEnvironment } from './start/environment';
import { createPool, type PoolWorker } from './work/pool';
import './desk.css';

/** One processor is left to the page; more workers than these would wait for the disk. */
const MOST_WORKERS = 6;

/**
 * Starts the desk in the page.
 *
 * @param script the page's own script: workers run the same
 */
export async function startDesk(page: HTMLElement, script: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const start = (): PoolWorker => new Worker(address);
  const size = Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency - 1));
  const desk = createDesk(createPool(start, size), saveInPage);
  await loadFindingsView();
  createRoot(page).render(<RunningDesk desk={desk} />);
}

/** Hands a file over as a download. */
const saveInPage: Saving = (name, content) => {
  // The byte order mark of a .csv is part of its text.
  const parts = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([parts]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
};

/** The browser takes a download over within this time, in milliseconds. */
const KEPT_FOR = 60_000;

function RunningDesk({ desk }: { readonly desk: Desk }): ReactElement {
  const settings = useUserSettings(openDeskEnvironment);
  const brightness = useBrightness();
  const language = settings.chosen.language ?? browserLanguage();
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.style.colorScheme = brightness;
    document.title = inLanguage(DESK_TEXTS.title, language);
  }, [language, brightness]);
  return (
    <ErrorBoundary language={language} brightness={brightness}>
      <DeskFrame desk={desk} language={language} brightness={brightness} settings={settings} />
    </ErrorBoundary>
  );
}

function useBrightness(): Brightness {
  return useSyncExternalStore((listener) => {
    const query = darkPreference();
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  }, browserBrightness);
}
