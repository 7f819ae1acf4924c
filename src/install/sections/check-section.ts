import { INSTALL_TEXTS } from '../../texts/install-texts';
import type { Text } from '../../texts/text';
import { element } from '../element';
import type { Check } from '../judge-place';
import type { View } from '../page';

const STATES: Readonly<Record<Check['state'], { readonly sign: string; readonly text: Text }>> = {
  good: { sign: '✓', text: INSTALL_TEXTS.good },
  bad: { sign: '✗', text: INSTALL_TEXTS.bad },
  unsure: { sign: '?', text: INSTALL_TEXTS.unsure },
};

/** The first step: what was looked at, whether it is in order, and what to do where it is not. */
export function checkSection({ t, checks, checkAgain }: View): HTMLElement {
  return element(
    'section',
    { 'aria-labelledby': 'check' },
    element('h2', { id: 'check' }, t(INSTALL_TEXTS.checkHeading)),
    element('p', { id: 'progress', role: 'status', class: 'summary' }, checks ? t(summary(checks)) : ''),
    element('ul', { class: 'checks' }, ...(checks ?? []).map((check) => checkItem(check, t))),
    checks ? element('button', { type: 'button', click: checkAgain }, t(INSTALL_TEXTS.again)) : undefined,
  );
}

function summary(checks: readonly Check[]): Text {
  const bad = checks.filter(({ state }) => state === 'bad').length;
  if (bad > 0) return INSTALL_TEXTS.someBad(bad);
  return checks.some(({ state }) => state === 'unsure') ? INSTALL_TEXTS.someUnsure : INSTALL_TEXTS.allGood;
}

function checkItem({ state, what, action, files }: Check, t: (text: Text) => string): HTMLElement {
  const { sign, text } = STATES[state];
  return element(
    'li',
    { class: state },
    element(
      'p',
      {},
      element('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
      element('strong', {}, t(text)),
      ` ${t(what)}`,
    ),
    action
      ? element('p', { class: 'action' }, element('strong', {}, t(INSTALL_TEXTS.action)), t(action))
      : undefined,
    files
      ? element(
          'details',
          {},
          element('summary', {}, t(INSTALL_TEXTS.filesConcerned(files.length))),
          element('ul', {}, ...files.map((file) => element('li', {}, element('code', {}, file)))),
        )
      : undefined,
  );
}
