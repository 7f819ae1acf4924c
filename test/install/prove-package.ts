import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { chromium, type Page } from 'playwright-core';
import { INSTALL_TEXTS } from '../../src/texts/install-texts';
import { BROWSER_ARGUMENTS, findBrowser } from '../e2e/support/browser';
import { PROJECT } from '../e2e/support/site';

/*
 * Installs the package as an administrator does and tells what the install page says: from the zip alone, served by nginx with the
 * settings of the package, under a certificate of an authority made for it that Chromium trusts; then with each kind of fault.
 * By hand, on Debian: apt-get install nginx openssl libnss3-tools; npm run package; npx tsx test/install/prove-package.ts
 */
const HOST = 'localhost';
const PORTS = { trusted: 9443, untrusted: 9444, plain: 9080 };
const PATH = '/performance-target/';
const PICTURES = join(PROJECT, 'test-output/screenshots/install');

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const site = join(folder, 'site');
const sh = (command: string): void => {
  execFileSync('sh', ['-c', command], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
};

function unpack(): void {
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  const zip = readFileSync(join(PROJECT, `release/performance-target-${version}.zip`));
  rmSync(site, { recursive: true, force: true });
  for (const [path, content] of Object.entries(unzipSync(zip))) {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), content);
  }
}

/** An authority, a certificate of it, one of nobody; the authority among those that Chromium trusts. */
function certificates(): void {
  const extension = `subjectAltName=DNS:${HOST}`;
  sh(
    'openssl req -x509 -newkey rsa:2048 -nodes -days 2 -keyout ca.key -out ca.crt -subj "/CN=Office authority"',
  );
  sh(`openssl req -newkey rsa:2048 -nodes -keyout good.key -out good.csr -subj "/CN=${HOST}"`);
  sh(
    `printf '${extension}' > ext && openssl x509 -req -in good.csr -CA ca.crt -CAkey ca.key -days 2 -extfile ext -out good.crt`,
  );
  sh(
    `openssl req -x509 -newkey rsa:2048 -nodes -days 2 -keyout self.key -out self.crt -subj "/CN=${HOST}" -addext ${extension}`,
  );
  sh('mkdir -p home/.pki/nssdb && certutil -d sql:home/.pki/nssdb -N --empty-password');
  sh('certutil -d sql:home/.pki/nssdb -A -t C,, -n office -i ca.crt');
}

/** The example of the package, with what an administrator fills in; changed for a fault. */
const server = (
  listen: string,
  certificate: string,
  change: (settings: string) => string = (same) => same,
): string =>
  change(
    readFileSync(join(site, 'server/nginx.conf'), 'utf8')
      .replace('listen 443 ssl', `listen ${listen}`)
      .replaceAll('addin.example.gov.cn', HOST)
      .replace('/srv/performance-target', site)
      .replace('/etc/nginx/certificates/addin.crt', join(folder, `${certificate}.crt`))
      .replace('/etc/nginx/certificates/addin.key', join(folder, `${certificate}.key`)),
  );

let nginx: ReturnType<typeof spawn> | undefined;
async function serve(change?: (settings: string) => string): Promise<void> {
  const settings = join(folder, 'nginx.conf');
  writeFileSync(
    settings,
    `daemon off; pid ${join(folder, 'nginx.pid')}; error_log ${join(folder, 'error.log')}; user root; events {} http { access_log off;
    ${server(`${PORTS.trusted} ssl`, 'good', change)} ${server(`${PORTS.untrusted} ssl`, 'self')} ${server(`${PORTS.plain}`, 'good')} }`,
  );
  await stop();
  nginx = spawn('nginx', ['-c', settings], { stdio: ['ignore', 'ignore', 'pipe'] });
  nginx.stderr?.on('data', (said: Buffer) => process.stderr.write(said));
  await new Promise((resolve) => setTimeout(resolve, 500));
}
async function stop(): Promise<void> {
  if (!nginx) return;
  const ended = new Promise((resolve) => nginx?.once('exit', resolve));
  nginx.kill('SIGTERM');
  await ended;
}

/** Opens the install page, waits for its verdict and tells what is not in order. */
async function look(page: Page, name: string, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: INSTALL_TEXTS.again.zh }).waitFor();
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  const said = await page.locator('#progress').innerText();
  const faults = await page.locator('.checks > li:not(.good) > p').allInnerTexts();
  process.stdout.write(`\n${name}: ${said}\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
}

async function main(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  unpack();
  certificates();
  await serve();
  const options = {
    executablePath: await findBrowser(),
    args: [...BROWSER_ARGUMENTS],
    env: { ...process.env, HOME: join(folder, 'home') },
  };
  const browser = await chromium.launch(options);
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1000, height: 800 } });
  const base = `https://${HOST}:${PORTS.trusted}${PATH}`;
  const install = `${base}install.html`;

  await look(page, 'sound', install);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: INSTALL_TEXTS.download.zh }).click();
  const manifest = readFileSync(await (await downloading).path(), 'utf8');
  const urls = [...new Set(manifest.match(/https:\/\/localhost[^"]*/gu))];
  const answers = await page.evaluate(
    (all) => Promise.all(all.map(async (url) => `${(await fetch(url)).status} ${url}`)),
    urls,
  );
  process.stdout.write(
    `manifest: ${urls.length} addresses, not answered: ${answers.filter((line) => !line.startsWith('200')).join() || 'none'}\n`,
  );
  writeFileSync(join(PICTURES, 'manifest.xml'), manifest);

  for (const [name, address] of [
    ['desk from the server', `${base}desk.html`],
    ['desk from a folder', pathToFileURL(join(site, 'desk.html')).href],
  ] as const) {
    await page.goto(address);
    await page.setInputFiles('input[data-pick=files]', join(PROJECT, 'assets/sample-2024.xlsx'));
    // A row of the one unit, once it has been reviewed.
    const row = page
      .getByRole('row')
      .filter({ hasNotText: /等待审核|正在/u })
      .nth(1);
    await row.waitFor({ timeout: 60_000 });
    await page.screenshot({ path: join(PICTURES, `${name.replaceAll(' ', '-')}.png`) });
    process.stdout.write(`${name}: ${(await row.innerText()).replaceAll(/\s+/gu, ' ')}\n`);
  }
  await page.goto(`${base}docs/admin-zh.html`);
  await page.screenshot({ path: join(PICTURES, 'admin-guide.png') });

  const faults: readonly (readonly [string, () => unknown, ((settings: string) => string)?])[] = [
    ['file missing', () => rmSync(join(site, 'assets/icon-32.png'))],
    [
      'wrong MIME type',
      () => undefined,
      (settings) => settings.replace(/text\/javascript +js;/u, 'text/plain js;'),
    ],
    ['charset GBK', () => undefined, (settings) => settings.replace('charset utf-8;', 'charset gbk;')],
    [
      'altered office.js',
      () => writeFileSync(join(site, 'office-js/office.js'), '// guarded\n', { flag: 'a' }),
    ],
    [
      'line ends changed',
      () =>
        writeFileSync(
          join(site, 'desk.html'),
          readFileSync(join(site, 'desk.html'), 'utf8').replaceAll('\n', '\r\n'),
        ),
    ],
    [
      'blocked in frames',
      () => undefined,
      (settings) =>
        settings.replace('add_header Cache', 'add_header X-Frame-Options SAMEORIGIN; add_header Cache'),
    ],
  ];
  for (const [name, spoil, change] of faults) {
    unpack();
    spoil();
    await serve(change);
    await look(page, name, install);
  }
  unpack();
  await serve();
  await look(page, 'plain http', `http://${HOST}:${PORTS.plain}${PATH}install.html`);
  await look(page, 'from a folder', pathToFileURL(join(site, 'install.html')).href);
  const careless = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1000, height: 800 } });
  await look(careless, 'certificate passed over', `https://${HOST}:${PORTS.untrusted}${PATH}install.html`);
  await browser.close();
  await stop();
  rmSync(folder, { recursive: true });
}

void main().finally(stop);
