import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page: it loads from its own origin and, where office.js lives elsewhere, scripts from
 * there; it sends nothing anywhere else. Inline styles are admitted because Fluent UI writes its style rules at run time.
 * No `frame-ancestors`: Excel on the web shows the pane in a frame (and a meta element cannot set it).
 * @param officeJsOrigin origin of office.js, null where the page's own origin serves it
 */
export function contentSecurityPolicy(officeJsOrigin: string | null): string {
  const library = officeJsOrigin ? ` ${officeJsOrigin}` : '';
  return [
    "default-src 'self'",
    `script-src 'self'${library}`,
    `connect-src 'self'${library}`,
    "img-src 'self' data:",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The policy of a page that holds everything it needs and asks for nothing: one script, which it knows by its hash, and
 * workers made from it. It opens from a folder as from a server.
 * @param script the hash of the script, as `sha256-` and base64
 */
export const selfContainedPolicy = (script: string): string =>
  [
    "default-src 'none'",
    `script-src '${script}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * The policy of the install page: its own script and styles, known by their hashes; it asks its own site for the files of the
 * package, and lets the browser try the certificate by a worker of the site.
 * @param script the hash of the script, as `sha256-` and base64
 * @param style the hash of the styles, likewise
 */
export const installPagePolicy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src '${script}'`,
    `style-src '${style}'`,
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * A script as it stands inside of a page, and its hash as a browser takes it: line ends are \n by then, which packages do not
 * all bring along, and nothing looks like the end of the element.
 * @returns `hash` as `sha256-` and base64
 */
export function inlineScript(code: string): { readonly script: string; readonly hash: string } {
  const script = code.replaceAll(/\r\n?/gu, '\n').replaceAll(/<(?=\/script|!--)/giu, '\\x3c');
  return { script, hash: `sha256-${createHash('sha256').update(script).digest('base64')}` };
}
