import { INSTALL_TEXTS } from '../../texts/install-texts';
import {
  CATALOG_TEXTS,
  CENTRAL_NOTES,
  CENTRAL_TEXTS,
  MAC_NOTES,
  MAC_TEXTS,
  NEEDED_TEXTS,
  OLD_TEXTS,
  REGISTRY_TEXTS,
  WEB_NOTES,
  WEB_TEXTS,
  WINDOWS_NOTES,
  WINDOWS_TEXTS,
} from '../../texts/install-steps';
import type { Text } from '../../texts/text';
import { download, element } from '../element';
import type { View } from '../page';
import { isNetworkPath, registryFile } from '../registry-file';

/** Texts of a way to install: its title, and its steps in their order. */
type Way = Readonly<Record<string, Text>> & { readonly title: Text };

/** The third step, platform by platform. */
export function platformsSection({ t }: View): HTMLElement {
  const { title, path, pathHint, pathWrong, download: button, ...registrySteps } = REGISTRY_TEXTS;
  return element(
    'section',
    { 'aria-labelledby': 'platforms' },
    element('h2', { id: 'platforms' }, t(INSTALL_TEXTS.platformsHeading)),
    ...Object.values(NEEDED_TEXTS).map((text) => element('p', {}, t(text))),
    way('windows', t, WINDOWS_TEXTS, WINDOWS_NOTES),
    fold(
      'registry',
      t(title),
      registryForm({ path, pathHint, pathWrong, button }, t),
      steps(t, Object.values(registrySteps)),
    ),
    way('central', t, CENTRAL_TEXTS, CENTRAL_NOTES),
    way('mac', t, MAC_TEXTS, MAC_NOTES),
    way('web', t, WEB_TEXTS, WEB_NOTES),
    ...[['catalog', CATALOG_TEXTS] as const, ['old', OLD_TEXTS] as const].map(([id, { title, ...texts }]) =>
      fold(id, t(title), ...Object.values(texts).map((text) => element('p', {}, t(text)))),
    ),
  );
}

const fold = (id: string, title: string, ...children: readonly Node[]): HTMLElement =>
  element('details', { id: `way-${id}` }, element('summary', {}, title), ...children);

const steps = (t: (text: Text) => string, texts: readonly Text[]): HTMLElement =>
  element('ol', {}, ...texts.map((text) => element('li', {}, t(text))));

function way(
  id: string,
  t: (text: Text) => string,
  { title, ...texts }: Way,
  notes: Readonly<Record<string, Text>>,
): HTMLElement {
  return fold(
    id,
    t(title),
    steps(t, Object.values(texts)),
    ...Object.values(notes).map((text) => element('p', { class: 'note' }, t(text))),
  );
}

/** Asks for the shared folder and makes the registry file for it. */
function registryForm(
  texts: Readonly<Record<'path' | 'pathHint' | 'pathWrong' | 'button', Text>>,
  t: (text: Text) => string,
): HTMLElement {
  const input = element('input', {
    id: 'share',
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'share-hint share-wrong',
  });
  const wrong = element('p', { id: 'share-wrong', class: 'warning', role: 'alert' });
  const make = (event: Event): void => {
    event.preventDefault();
    const fits = isNetworkPath(input.value);
    input.setAttribute('aria-invalid', String(!fits));
    wrong.textContent = fits ? '' : t(texts.pathWrong);
    if (fits) download('TrustCatalog.reg', 'application/octet-stream', registryFile(input.value));
    else input.focus();
  };
  return element(
    'form',
    { submit: make },
    element('label', { for: 'share' }, t(texts.path)),
    input,
    element('p', { id: 'share-hint', class: 'hint' }, t(texts.pathHint)),
    wrong,
    element('button', { type: 'submit' }, t(texts.button)),
  );
}
