import { element } from './dom';
import type { Manifest, RibbonButton, RibbonGroup } from './manifest';

/** Draws the manifest's ribbon. One tab is enough for one add-in; further tabs stand behind each other. */
export function drawRibbon(
  place: HTMLElement,
  { tabs }: Manifest,
  press: (button: RibbonButton) => void,
): void {
  const group = ({ label, buttons }: RibbonGroup) =>
    element(
      'div',
      { class: 'group', role: 'group', 'aria-label': label },
      element('div', { class: 'buttons' }, ...buttons.map((button) => drawButton(button, press))),
      element('div', { class: 'group-label', 'aria-hidden': 'true' }, label),
    );
  place.replaceChildren(
    element('div', { class: 'tabs' }, ...tabs.map(({ label }) => element('span', { class: 'tab' }, label))),
    element('div', { class: 'groups' }, ...tabs.flatMap(({ groups }) => groups.map(group))),
  );
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLButtonElement {
  const node = element(
    'button',
    { type: 'button', id: button.id, title: `${button.tip.title}\n${button.tip.description}` },
    element('img', { src: button.icon, alt: '', width: '32', height: '32' }),
    element('span', {}, button.label),
  );
  node.addEventListener('click', () => press(button));
  return node;
}
