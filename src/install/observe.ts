import type { PackageList, PackedFile } from '../build/package/package-list';
import { faultOf, type Answer } from './answers';
import type { Certificate, Observed } from './judge-place';

/** An empty service worker: browsers run one only from a site whose certificate they accept. */
export const CERTIFICATE_PROBE = 'assets/certificate-probe.js';
const PANE_PAGE = 'taskpane.html';
/** Files asked for at a time. */
const AT_ONCE = 6;

/**
 * Asks the server for every file of the package, past all caches.
 * @param told how many files were asked for so far
 */
export async function observePlace(list: PackageList, told: (done: number) => void): Promise<Observed> {
  const { protocol } = location;
  const answers = new Map<string, Answer>();
  let pane: Observed['pane'] = { frameOptions: null, policy: null, cacheControl: null };
  if (protocol !== 'https:') return { protocol, certificate: 'unknown', answers, pane };
  const waiting = [...list.files];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const response = await ask(file.path);
      if (response) answers.set(file.path, await answerOf(response));
      if (response && file.path === PANE_PAGE)
        pane = {
          frameOptions: response.headers.get('x-frame-options'),
          policy: response.headers.get('content-security-policy'),
          cacheControl: response.headers.get('cache-control'),
        };
      told((done += 1));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const probe = list.files.find(({ path }) => path === CERTIFICATE_PROBE);
  return { protocol, certificate: await certificate(probe, answers), answers, pane };
}

/** The answer of the server; undefined where there is none (a broken connection, a refused redirect). */
async function ask(path: string): Promise<Response | undefined> {
  try {
    return await fetch(path, { cache: 'no-store' });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const content = new Uint8Array(await response.arrayBuffer());
  return {
    status: response.status,
    redirected: response.redirected,
    type: response.headers.get('content-type'),
    sha256: await sha256(content),
    sha256WithPlainLineEnds: await sha256(
      content.filter((byte, at) => byte !== CR || content[at + 1] !== LF),
    ),
  };
}

const CR = 13;
const LF = 10;

async function sha256(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Whether the browser accepts the certificate, and not only the person who passed over its warning. That shows in one thing:
 * such a site may run no service worker.
 */
export async function certificate(
  probe: PackedFile | undefined,
  answers: ReadonlyMap<string, Answer>,
): Promise<Certificate> {
  // A wrong type would be refused like a certificate that is not trusted.
  if (probe && faultOf(probe, answers.get(probe.path)) !== null) return 'waits';
  if (!probe || !('serviceWorker' in navigator)) return 'unknown';
  try {
    const registration = await navigator.serviceWorker.register(probe.path);
    await registration.unregister();
    return 'accepted';
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError' ? 'refused' : 'unknown';
  }
}
