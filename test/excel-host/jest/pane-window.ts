import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { windowName, type HostDescription } from '../wire/app-context';
import type { PaneLink } from '../wire/channel';

const OFFICE_JS = require.resolve('@microsoft/office-js/dist/office.js');

/**
 * Makes the jsdom window of the test a task pane: its parent is the host, and the unmodified office.js is loaded from
 * the package. Three things are outside the library's reach in jsdom: `document.domain`, the script element it finds
 * its folder by, and loading of the scripts it appends.
 */
export function connectPane(host: HostDescription): PaneLink {
  const folder = `${host.origin}/office-js/`;
  Object.defineProperty(document, 'domain', { value: new URL(host.origin).hostname, configurable: true });
  window.name = windowName(host);
  const receivers = new Set<(text: string) => void>();
  const parent = {
    postMessage: (text: string) => {
      queueMicrotask(() => receivers.forEach((receive) => receive(text)));
    },
  };
  Object.defineProperty(window, 'parent', { value: parent, configurable: true });
  const marker = document.createElement('script');
  marker.setAttribute('src', `${folder}office.js`);
  document.head.append(marker);
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(folder)) return append(node);
    setTimeout(() => {
      run(node.src.slice(folder.length));
      node.dispatchEvent(new Event('load'));
    });
    return node;
  };
  return {
    post: (text) =>
      window.dispatchEvent(
        new MessageEvent('message', { data: text, origin: host.origin, source: parent as unknown as Window }),
      ),
    listen: (receive) => {
      receivers.add(receive);
      return () => receivers.delete(receive);
    },
  };
}

/** Loads office.js into the window; it finds its host file and texts by itself. */
export function loadOffice(): void {
  run('office.js');
}

function run(file: string): void {
  const source = readFileSync(join(dirname(OFFICE_JS), file), 'utf8');
  // Indirect eval: the scripts are written for the global scope.
  (0, eval)(source);
}
