import type { InstallPage } from '../build/package/package-list';
import { INSTALL_TEXTS } from '../texts/install-texts';
import { inLanguage, LANGUAGE_NAMES, type Language, type Text } from '../texts/text';
import { element } from './element';
import { judgePlace, type Check } from './judge-place';
import { observePlace } from './observe';
import { checkSection } from './sections/check-section';
import { laterSection } from './sections/later-section';
import { manifestSection } from './sections/manifest-section';
import { platformsSection } from './sections/platforms-section';
import { serversSection } from './sections/servers-section';

/** What every section of the page is drawn from. */
export interface View {
  readonly content: InstallPage;
  /** The text in the language of the page. */
  readonly t: (text: Text) => string;
  /** Address of the folder that the page stands in, without a slash at the end; null where it is not HTTPS. */
  readonly address: string | null;
  /** What was found; undefined while it is being looked at. */
  readonly checks: readonly Check[] | undefined;
  readonly checkAgain: () => void;
}

const ENGLISH = '#en';

/** Draws the page into an element, checks the place at once, and draws anew in the other language when asked. */
export function startInstallPage(place: HTMLElement, content: InstallPage): void {
  let language: Language = location.hash === ENGLISH ? 'en' : 'zh';
  let checks: readonly Check[] | undefined;
  const address =
    location.protocol === 'https:' ? new URL('.', location.href).href.replace(/\/$/u, '') : null;

  const check = async (): Promise<void> => {
    checks = undefined;
    draw();
    const observed = await observePlace(content.list, (done) => {
      const progress = document.getElementById('progress');
      if (progress)
        progress.textContent = inLanguage(INSTALL_TEXTS.progress(done, content.list.files.length), language);
    });
    checks = judgePlace(content.list, observed);
    draw();
  };

  const draw = (): void => {
    const t = (text: Text): string => inLanguage(text, language);
    const view: View = { content, t, address, checks, checkAgain: () => void check() };
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = t(INSTALL_TEXTS.title);
    const opened = new Set(
      Array.from(place.querySelectorAll('details[open]'), ({ id }) => id).filter((id) => id !== ''),
    );
    place.replaceChildren(
      header(view, language, (chosen) => {
        language = chosen;
        history.replaceState(null, '', chosen === 'en' ? ENGLISH : location.pathname + location.search);
        draw();
        document.getElementById('language')?.focus();
      }),
      checkSection(view),
      manifestSection(view),
      platformsSection(view),
      serversSection(view),
      laterSection(view),
    );
    for (const id of opened) document.getElementById(id)?.setAttribute('open', '');
  };

  void check();
}

function header({ content, t }: View, language: Language, choose: (language: Language) => void): HTMLElement {
  const other: Language = language === 'zh' ? 'en' : 'zh';
  const link = (href: string, text: Text): HTMLElement => element('li', {}, element('a', { href }, t(text)));
  const page = (name: string): string => `docs/${name}-${language}.html`;
  return element(
    'header',
    {},
    element(
      'div',
      { class: 'title' },
      element('h1', {}, t(INSTALL_TEXTS.title)),
      element(
        'button',
        {
          id: 'language',
          type: 'button',
          lang: other === 'zh' ? 'zh-CN' : 'en',
          click: () => choose(other),
        },
        LANGUAGE_NAMES[other],
      ),
    ),
    element('p', {}, `${t(INSTALL_TEXTS.intro)}`),
    element(
      'ul',
      { class: 'links' },
      element('li', {}, t(INSTALL_TEXTS.version(content.list.version))),
      link(page('admin'), INSTALL_TEXTS.adminGuide),
      link(page('user'), INSTALL_TEXTS.userGuide),
      link('desk.html', INSTALL_TEXTS.desk),
      link('LICENCES.txt', INSTALL_TEXTS.licences),
    ),
  );
}
