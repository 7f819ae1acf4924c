import type { Language } from '../../src/texts/text';
import type { Objection } from '../excel-host/excel/entry-check';
import type { Answer } from './cell-validation';
import { element } from './dom';
import { TEXTS } from './texts';

/** What each style lets the person choose from, the usual choice first, as in Excel. */
const CHOICES: Readonly<Record<Objection['style'], readonly (readonly [Answer, keyof typeof TEXTS])[]>> = {
  stop: [
    ['edit', 'retry'],
    ['discard', 'cancel'],
  ],
  warning: [
    ['keep', 'keepEntry'],
    ['edit', 'editEntry'],
    ['discard', 'cancel'],
  ],
  information: [
    ['keep', 'confirm'],
    ['discard', 'cancel'],
  ],
};

/** Says that an entry does not obey the cell's validation, in the words of the file, and gives the person's choice. */
export function askAboutEntry({ style, title, message }: Objection, language: Language): Promise<Answer> {
  const buttons = CHOICES[style].map(([value, text]) =>
    element('button', { value, type: 'submit' }, TEXTS[text][language]),
  );
  const heading = element('h2', { id: 'entry-alert' }, title || TEXTS.excel[language]);
  const form = element(
    'form',
    { method: 'dialog' },
    heading,
    element('p', {}, message || TEXTS.entryRefused[language]),
    element('div', { class: 'choices' }, ...buttons),
  );
  const dialog = element('dialog', { class: 'entry-alert', 'aria-labelledby': heading.id }, form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(CHOICES[style].find(([answer]) => answer === dialog.returnValue)?.[0] ?? 'discard');
    });
    dialog.showModal();
  });
}
