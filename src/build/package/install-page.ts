import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { installPagePolicy } from '../page-policy';
import type { InstallPage } from './package-list';

/** Neither may look like the end of its element. */
const within = (code: string): string => code.replaceAll(/<(?=\/(?:script|style)|!--)/giu, '\\x3c');
const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Text of a page or of a script with every other sign than those of ASCII written out. */
const inAscii = (text: string, written: (code: number) => string): string =>
  text.replaceAll(/\P{ASCII}/gu, (sign) =>
    Array.from({ length: sign.length }, (_, index) => written(sign.charCodeAt(index))).join(''),
  );
const hexadecimal = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

/**
 * The install page in one file: script and styles, known to its policy by their hashes, and what it knows of the package. All in
 * ASCII: a server that names another charset, which the page is to tell of, must not garble the page itself.
 */
export function installPage(project: string, content: InstallPage): string {
  const folder = join(project, 'src/install');
  const { outputFiles } = buildSync({
    absWorkingDir: project,
    entryPoints: [join(folder, 'index.ts')],
    bundle: true,
    write: false,
    outdir: 'release',
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
  });
  const built = (ending: string): string =>
    (outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '').trim();
  const script = within(built('.js'));
  const style = built('.css');
  const policy = installPagePolicy(hash(script), hash(style));
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${style}</style>`;
  const data = inAscii(JSON.stringify(content).replaceAll('<', '\\u003c'), hexadecimal);
  const page = inAscii(readFileSync(join(folder, 'install.html'), 'utf8'), (code) => `&#${code};`);
  return page
    .replace(/<meta charset=[^>]*>/u, (charset) => charset + head)
    .replace(
      '</body>',
      () => `<script type="application/json" id="package">${data}</script><script>${script}</script></body>`,
    );
}
