import { manifestAt } from '../../build/manifest-at';
import { INSTALL_TEXTS } from '../../texts/install-texts';
import { download, element } from '../element';
import type { View } from '../page';

/** The second step: the manifest for the address at which the page was opened. */
export function manifestSection({ content, t, address, checks }: View): HTMLElement {
  const heading = element('h2', { id: 'manifest' }, t(INSTALL_TEXTS.manifestHeading));
  const section = (...children: readonly (Node | undefined)[]): HTMLElement =>
    element('section', { 'aria-labelledby': 'manifest' }, heading, ...children);
  if (address === null) return section(element('p', {}, t(INSTALL_TEXTS.manifestNeedsHttps)));
  const isFaulty = checks?.some(({ state }) => state === 'bad') === true;
  return section(
    element('p', {}, t(INSTALL_TEXTS.manifest), ' ', element('code', {}, address)),
    isFaulty ? element('p', { class: 'warning' }, t(INSTALL_TEXTS.manifestBeforeGreen)) : undefined,
    element(
      'button',
      {
        type: 'button',
        class: 'primary',
        click: () => download('manifest.xml', 'application/xml', manifestAt(content.list.manifest, address)),
      },
      t(INSTALL_TEXTS.download),
    ),
  );
}
