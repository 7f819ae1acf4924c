import type { Language } from '../../src/texts/text';
import { element } from './dom';
import { TEXTS } from './texts';

const WIDTH = { start: 350, least: 260, most: 720, step: 16 };

/**
 * The place of the task pane beside the grid. With a shared runtime closing only hides the page, as in Excel: the add-in
 * goes on running.
 */
export class PanePlace {
  /** Takes the frame of the task pane. */
  readonly body = element('div', { class: 'pane-body' });
  private width = WIDTH.start;

  constructor(
    private readonly place: HTMLElement,
    title: string,
    language: Language,
  ) {
    const close = element('button', { type: 'button', class: 'quiet', title: TEXTS.closePane[language], 'aria-label': TEXTS.closePane[language] }, '✕'); // prettier-ignore
    close.addEventListener('click', () => this.hide());
    const handle = element('div', {
      class: 'handle',
      role: 'separator',
      tabindex: '0',
      'aria-orientation': 'vertical',
      'aria-label': TEXTS.resizePane[language],
      'aria-valuemin': String(WIDTH.least),
      'aria-valuemax': String(WIDTH.most),
    });
    this.makeResizable(handle);
    place.replaceChildren(
      handle,
      element(
        'div',
        { class: 'pane-frame' },
        element('div', { class: 'pane-head' }, element('span', {}, title), close),
        this.body,
      ),
    );
    this.resize(handle, WIDTH.start);
  }

  get shown(): boolean {
    return !this.place.hidden;
  }

  show(): void {
    this.place.hidden = false;
  }

  hide(): void {
    this.place.hidden = true;
  }

  private resize(handle: HTMLElement, width: number): void {
    this.width = Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, width)));
    this.place.style.width = `${this.width}px`;
    handle.setAttribute('aria-valuenow', String(this.width));
  }

  private makeResizable(handle: HTMLElement): void {
    handle.addEventListener('pointerdown', (down) => {
      handle.setPointerCapture(down.pointerId);
      const { width } = this;
      const move = (event: PointerEvent) => this.resize(handle, width + down.clientX - event.clientX);
      handle.addEventListener('pointermove', move);
      handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), {
        once: true,
      });
    });
    handle.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft') this.resize(handle, this.width + WIDTH.step);
      if (key === 'ArrowRight') this.resize(handle, this.width - WIDTH.step);
    });
  }
}
