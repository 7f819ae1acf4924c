import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { installPagePolicy } from '../page-policy';
import type { InstallPage } from './package-list';

/** Neither may look like the end of its element. */
const within = (code: string): string => code.replaceAll(/<(?=\/(?:script|style)|!--)/giu, '\\x3c');
const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The install page in one file: script and styles, known to its policy by their hashes, and what it knows of the package. */
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
    charset: 'utf8',
    legalComments: 'none',
  });
  const built = (ending: string): string =>
    (outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '').trim();
  const script = within(built('.js'));
  const style = built('.css');
  const policy = installPagePolicy(hash(script), hash(style));
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${style}</style>`;
  const data = JSON.stringify(content).replaceAll('<', '\\u003c');
  return readFileSync(join(folder, 'install.html'), 'utf8')
    .replace(/<meta charset=[^>]*>/u, (charset) => charset + head)
    .replace(
      '</body>',
      () => `<script type="application/json" id="package">${data}</script><script>${script}</script></body>`,
    );
}
