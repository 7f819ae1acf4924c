import { INSTALL_TEXTS } from '../../texts/install-texts';
import { LATER_TEXTS } from '../../texts/install-steps';
import { element } from '../element';
import type { View } from '../page';

/** What to replace after a move or an update, what users keep, and how to remove the add-in. */
export function laterSection({ t }: View): HTMLElement {
  return element(
    'section',
    { 'aria-labelledby': 'later' },
    element('h2', { id: 'later' }, t(INSTALL_TEXTS.laterHeading)),
    ...Object.values(LATER_TEXTS).map((text) => element('p', {}, t(text))),
  );
}
