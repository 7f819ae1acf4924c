import type { HostHandle, PaneKey } from '../excel-host/browser/start-host';

/** A keyboard shortcut as the add-in's file of shortcuts declares it. */
export interface Shortcut {
  readonly action: string;
  readonly key: PaneKey;
}

/** The parts of the window that F6 leads through. */
export interface Regions {
  readonly ribbon: HTMLElement;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  focusGrid(): void;
}

const F6 = 'F6';

/**
 * The keys that a host keeps for itself, wherever the focus is: F6 goes from grid to task pane to ribbon (Shift+F6 back),
 * the add-in's shortcuts run its actions, and undo typed in the task pane goes to the sheet.
 */
export class Keyboard {
  private host: HostHandle | undefined;

  constructor(
    private readonly regions: Regions,
    private readonly shortcuts: readonly Shortcut[],
    private readonly run: (action: string) => void,
  ) {
    window.addEventListener('keydown', (event) => this.pressed(event), { capture: true });
  }

  /** Follows the keys of another task pane. */
  watch(host: HostHandle): void {
    this.host = host;
    host.frame.addEventListener('load', () => {
      // Only the page's own origin lets its keys be seen; the pane tells of the others itself.
      if (host.frame.contentDocument)
        host.frame.contentWindow?.addEventListener('keydown', (event) => this.isF6(event), { capture: true });
    });
  }

  /** A key that the task pane has handed on. */
  handedOn(key: PaneKey): void {
    if (this.runShortcut(key)) return;
    const undoes = key.ctrlKey && !key.altKey && !this.typingInPane();
    if (undoes && key.keyCode === 'Z'.charCodeAt(0)) this.host?.user[key.shiftKey ? 'redo' : 'undo']();
    if (undoes && key.keyCode === 'Y'.charCodeAt(0)) this.host?.user.redo();
  }

  /** Tab behind the last control of the pane, or before its first, leads to the frame around it. */
  leftPane(): void {
    this.regions.pane.querySelector('button')?.focus();
  }

  private pressed(event: KeyboardEvent): void {
    if (this.isF6(event)) return;
    if (this.runShortcut(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  private isF6(event: KeyboardEvent): boolean {
    if (event.key !== F6 || event.altKey) return false;
    event.preventDefault();
    event.stopPropagation();
    this.move(event.shiftKey ? -1 : 1);
    return true;
  }

  private runShortcut(pressed: PaneKey): boolean {
    const shortcut = this.shortcuts.find(
      ({ key }) =>
        key.keyCode === pressed.keyCode &&
        key.ctrlKey === pressed.ctrlKey &&
        key.altKey === pressed.altKey &&
        key.shiftKey === pressed.shiftKey,
    );
    if (shortcut) this.run(shortcut.action);
    return shortcut !== undefined;
  }

  private move(step: 1 | -1): void {
    const { ribbon, grid, pane } = this.regions;
    const order = [grid, ...(pane.hidden ? [] : [pane]), ribbon];
    const now = order.findIndex((region) => region.contains(document.activeElement));
    const next = order.at(now < 0 ? 0 : (now + step) % order.length);
    if (next === pane) this.host?.focusPane();
    else if (next === ribbon) ribbon.querySelector('button')?.focus();
    else this.regions.focusGrid();
  }

  private typingInPane(): boolean {
    const element = this.host?.frame.contentDocument?.activeElement;
    return element?.matches('input, textarea, [contenteditable="true"]') ?? false;
  }
}

/** Reads an add-in's file of shortcuts. */
export const readShortcuts = (file: ShortcutsFile): readonly Shortcut[] =>
  file.shortcuts.map(({ action, key }) => {
    const parts = key.default.split('+');
    return {
      action,
      key: {
        keyCode: parts.at(-1)?.toUpperCase().charCodeAt(0) ?? 0,
        ctrlKey: parts.includes('Ctrl'),
        altKey: parts.includes('Alt'),
        shiftKey: parts.includes('Shift'),
      },
    };
  });

/** The part of the file that a host without a settings page needs. */
export interface ShortcutsFile {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}
