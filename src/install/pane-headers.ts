/** Headers of the pane's page that decide whether it can be shown. */
export interface PaneHeaders {
  readonly frameOptions: string | null;
  readonly policy: string | null;
  readonly cacheControl: string | null;
}

/** What keeps the pane from being shown, in the server's words; null where nothing does. */
export type HeaderFault =
  | { readonly kind: 'framed'; readonly header: string }
  | { readonly kind: 'policy'; readonly directive: string };

/** Directives of a Content-Security-Policy by name; several policies are joined by commas, and each holds. */
const directivesOf = (policy: string): readonly (readonly [name: string, sources: readonly string[]])[] =>
  policy
    .split(/[;,]/u)
    .map((directive) => directive.trim().split(/\s+/u))
    .map(([name = '', ...sources]) => [name.toLowerCase(), sources] as const);

const OPEN = new Set(["'self'", '*', 'https:']);

/**
 * What in the headers would keep Excel from showing the pane. Excel on the web shows it in a frame of another site, so that
 * nothing may be said about frames; the scripts of the pane come from its own site.
 */
export function headerFaults({ frameOptions, policy }: PaneHeaders): readonly HeaderFault[] {
  const directives = directivesOf(policy ?? '');
  const ancestors = directives.filter(
    ([name, sources]) =>
      name === 'frame-ancestors' && !sources.some((source) => source === '*' || source === 'https:'),
  );
  const scripts = directives.filter(([name]) => name === 'script-src');
  const governing = scripts.length > 0 ? scripts : directives.filter(([name]) => name === 'default-src');
  const closed = governing.filter(([, sources]) => !sources.some((source) => OPEN.has(source)));
  return [
    ...(frameOptions ? [{ kind: 'framed', header: `X-Frame-Options: ${frameOptions}` } as const] : []),
    ...ancestors.map(
      ([name, sources]) =>
        ({ kind: 'framed', header: `Content-Security-Policy: ${[name, ...sources].join(' ')}` }) as const,
    ),
    ...closed.map(
      ([name, sources]) => ({ kind: 'policy', directive: [name, ...sources].join(' ') }) as const,
    ),
  ];
}

/** Whether the page is asked for anew after an update. */
export const isCheckedEachTime = ({ cacheControl }: PaneHeaders): boolean =>
  /\b(?:no-cache|no-store|max-age=0)\b/iu.test(cacheControl ?? '');
