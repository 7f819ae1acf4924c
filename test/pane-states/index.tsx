import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { UserPreferences } from '../../src/session/port/environment';
import { RULES } from '../../src/review/rules';
import { App } from '../../src/taskpane/App';
import { loadFindingsView } from '../../src/taskpane/findings/FindingsPlace';
import { fakeSession, type FakeSession } from '../../src/taskpane/testing/fake-session';
import { RULE_INFOS } from '../../src/taskpane/testing/fixtures';
import type { Brightness } from '../../src/taskpane/theme';
import type { UserSettings } from '../../src/taskpane/user-settings';
import type { Language } from '../../src/texts/text';
import { isStateName, STATES } from './states';
import '../../src/taskpane/taskpane.css';

/** What can be seen: a state, in a language and a brightness. */
export interface PaneWanted {
  readonly state: string;
  readonly language: Language;
  readonly brightness: Brightness;
}

declare global {
  interface Window {
    /** The pane's session: tests change its state and read what was asked of it. */
    paneSession?: FakeSession;
    /** Puts a new pane in the place of the one that stands; without a state, dresses the one that stands. */
    showPane?: (wanted: PaneWanted | Omit<PaneWanted, 'state'>) => void;
  }
}

/** The real pane without Excel, in the state, language and brightness that the address asks for. */
function StatePane(props: {
  readonly session: FakeSession;
  readonly language: Language;
  readonly brightness: Brightness;
}): ReactElement {
  const [chosen, setChosen] = useState<UserPreferences>({});
  const settings = useMemo<UserSettings>(
    () => ({
      chosen,
      place: { name: 'EXCEL · OFFICE_ONLINE', lasting: true },
      change: (changed) => setChosen((before) => ({ ...before, ...changed })),
    }),
    [chosen],
  );
  return <App {...props} rules={[...RULES, ...RULE_INFOS]} settings={settings} />;
}

const page = document.getElementById('pane');
if (!page) throw new Error('taskpane.html has an element with the id "pane".');
let root: Root | undefined;

const showPane: NonNullable<Window['showPane']> = (wanted) => {
  const { language, brightness } = wanted;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.documentElement.style.colorScheme = brightness;
  if ('state' in wanted) {
    if (!isStateName(wanted.state))
      throw new Error(`There is no state ${wanted.state}. Known: ${Object.keys(STATES).join(', ')}.`);
    root?.unmount();
    root = createRoot(page);
    window.paneSession = fakeSession(STATES[wanted.state]);
  }
  if (!root || !window.paneSession) throw new Error('No pane stands yet: name a state.');
  // At once, so that nothing of the picture before is taken for the new one.
  const pane = <StatePane session={window.paneSession} language={language} brightness={brightness} />;
  flushSync(() => root?.render(pane));
};

// The address asks for the first, so that each can be looked at by hand.
const asked = new URLSearchParams(location.search);
const first: PaneWanted = {
  state: asked.get('state') ?? 'first',
  language: asked.get('lang') === 'en' ? 'en' : 'zh',
  brightness: asked.get('brightness') === 'dark' ? 'dark' : 'light',
};
// As in the pane, what shows findings is there before the first check.
void loadFindingsView().then(() => {
  window.showPane = showPane;
  showPane(first);
});
