import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { UserPreferences } from '../../src/session/port/environment';
import { RULES } from '../../src/review/rules';
import { App } from '../../src/taskpane/App';
import { fakeSession, type FakeSession } from '../../src/taskpane/testing/fake-session';
import { RULE_INFOS } from '../../src/taskpane/testing/fixtures';
import type { Brightness } from '../../src/taskpane/theme';
import type { UserSettings } from '../../src/taskpane/user-settings';
import type { Language } from '../../src/texts/text';
import { isStateName, STATES } from './states';
import '../../src/taskpane/taskpane.css';

declare global {
  interface Window {
    /** The pane's session: tests change its state and read what was asked of it. */
    paneSession?: FakeSession;
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

const wanted = new URLSearchParams(location.search);
const name = wanted.get('state');
if (!isStateName(name))
  throw new Error(`There is no state ${name}. Known: ${Object.keys(STATES).join(', ')}.`);
const language = wanted.get('lang') === 'en' ? 'en' : 'zh';
const brightness = wanted.get('brightness') === 'dark' ? 'dark' : 'light';
document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
document.documentElement.style.colorScheme = brightness;
window.paneSession = fakeSession(STATES[name]);
const page = document.getElementById('pane');
if (!page) throw new Error('taskpane.html has an element with the id "pane".');
createRoot(page).render(
  <StatePane session={window.paneSession} language={language} brightness={brightness} />,
);
