import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { act, configure, render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import axe from 'axe-core';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { UserPreferences } from '../../session/port/environment';
import type { Language } from '../../texts/text';
import { App } from '../App';
import { loadFindingsView } from '../findings/FindingsPlace';
import type { RuleInfo } from '../pane-context';
import type { SessionState } from '../../session/session-state';
import type { Brightness } from '../theme';
import type { UserSettings } from '../user-settings';
import { fakeSession } from './fake-session';
import type { FakeSession } from './fake-session';
import { READING, REVIEW, RULE_INFOS } from './fixtures';

/** Rows outside the visible part are not laid out: the scrolling element needs a size, which jsdom never gives. */
const VIEWPORT = { width: 320, height: 378 };
const ROW_HEIGHT = 50;

/** Busy machines are slow, and asking whether each element is visible is most of the time a query takes. */
configure({ asyncUtilTimeout: 15_000, defaultHidden: true });

/**
 * Looks that queries, users and axe ask for here. jsdom holds every rule of a page against every element that it is asked
 * about, and did little else: of the some thousand rules of the pane these are few. All of them are there in a browser.
 */
const ASKED_FOR = /(?:display|visibility|content|pointer-events|opacity|clip|position|overflow)[\w-]*:/u;
const renderer = createDOMRenderer(document, { unstable_filterCSSRule: (rule) => ASKED_FOR.test(rule) });

// As in the pane, where it is there before the first check.
beforeAll(async () => void (await loadFindingsView()));

/** Gives jsdom the layout facts that the list asks for, and the focus of the window. Call in `beforeAll`. */
export function layOutForTests(): void {
  class NoResizes implements ResizeObserver {
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  }
  globalThis.ResizeObserver = NoResizes;
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: { configurable: true, get: () => VIEWPORT.height },
    clientWidth: { configurable: true, get: () => VIEWPORT.width },
    offsetHeight: { configurable: true, get: () => ROW_HEIGHT },
    offsetWidth: { configurable: true, get: () => VIEWPORT.width },
  });
  HTMLCanvasElement.prototype.getContext = () => null;
  // A browser's window keeps the focus when the element that had it is removed; jsdom's does not.
  document.hasFocus = () => true;
  // As in new Chromium: an effect that hands this on as its clean-up breaks the pane.
  Element.prototype.scrollIntoView = (() => Promise.resolve()) as () => void;
  Element.prototype.scrollTo = function scrollTo(this: Element, place?: ScrollToOptions | number) {
    const top = typeof place === 'object' ? place.top : undefined;
    if (top === undefined || top === this.scrollTop) return;
    this.scrollTop = top;
    setTimeout(() => act(() => this.dispatchEvent(new Event('scroll'))), 0);
  } as typeof Element.prototype.scrollTo;
}

/** A checked workbook: a department table, two project tables, one sheet without a form, four findings. */
export const CHECKED: Partial<SessionState> = {
  phase: 'ready',
  freshness: 'live',
  reading: READING,
  review: REVIEW,
  checkedAt: new Date(2026, 10, 22, 14, 2),
};

interface Looks {
  readonly language?: Language;
  readonly brightness?: Brightness;
  readonly rules?: readonly RuleInfo[];
}

/** The whole pane over a fake session, with settings that nobody keeps. */
export function renderPane(
  state: Partial<SessionState> = CHECKED,
  looks: Looks = {},
): RenderResult & { readonly session: FakeSession } {
  const session = fakeSession(state);
  return { ...render(<Pane session={session} {...looks} />), session };
}

function Pane({
  session,
  language = 'zh',
  brightness = 'light',
  rules = RULE_INFOS,
}: Looks & { readonly session: FakeSession }): ReactElement {
  const [chosen, setChosen] = useState<UserPreferences>({});
  const settings = useMemo<UserSettings>(
    () => ({
      chosen,
      place: { name: 'EXCEL · OFFICE_ONLINE', lasting: false },
      change: (changed) => setChosen((before) => ({ ...before, ...changed })),
    }),
    [chosen],
  );
  return (
    <RendererProvider renderer={renderer}>
      <App session={session} rules={rules} settings={settings} language={language} brightness={brightness} />
    </RendererProvider>
  );
}

/** What axe finds wrong on the page, one line each. Colours need a real browser: the end-to-end tests look at them. */
export async function axeViolations(): Promise<readonly string[]> {
  document.documentElement.lang ||= 'zh-CN';
  document.title ||= '绩效目标表助手';
  const { violations } = await act(() =>
    axe.run(document, { rules: { 'color-contrast': { enabled: false } } }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
