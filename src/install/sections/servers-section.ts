import { INSTALL_TEXTS, SERVER_TEXTS } from '../../texts/install-texts';
import type { Text } from '../../texts/text';
import { element } from '../element';
import type { View } from '../page';

/** Examples by their files in the folder `server` of the package. */
const EXAMPLES: readonly (readonly [file: string, title: Text])[] = [
  ['nginx.conf', SERVER_TEXTS.nginx],
  ['web.config', SERVER_TEXTS.iis],
  ['httpd.conf', SERVER_TEXTS.apache],
];

/** How servers are set up, and the desk without one. */
export function serversSection({ content, t }: View): HTMLElement {
  return element(
    'section',
    { 'aria-labelledby': 'servers' },
    element('h2', { id: 'servers' }, t(INSTALL_TEXTS.serversHeading)),
    element('p', {}, t(SERVER_TEXTS.intro)),
    ...EXAMPLES.map(([file, title]) =>
      element(
        'details',
        { id: `server-${file.replace('.', '-')}` },
        element('summary', {}, t(title)),
        element(
          'pre',
          { tabindex: '0', role: 'region', 'aria-label': file },
          element('code', {}, content.examples[file] ?? ''),
        ),
      ),
    ),
    element(
      'details',
      { id: 'server-desk' },
      element('summary', {}, t(SERVER_TEXTS.deskAlone)),
      element('p', {}, t(SERVER_TEXTS.deskAloneText)),
    ),
  );
}
