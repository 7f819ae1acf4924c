/**
 * The desk in a real browser, from a server and from a folder: files in, units, entries, cells, and files out again, which
 * are read back. Nothing leaves the page.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readZip } from '../../src/files/zip';
import { readWorkbookFile } from '../../src/files/workbook-file';
import { sheetsAsFiles } from '../files/cut';
import { packageOf, partsOf, SAMPLE, utf8 } from '../files/packages';
import { BROWSER_ARGUMENTS } from './support/browser';
import { ADDIN_FOLDER, PROJECT, serveSite, type Site } from './support/site';

jest.setTimeout(120_000);

const UNIT = '六盘水市人民代表大会常务委员会办公室';
const OTHER = '六盘水市民政局';
const folder = mkdtempSync(join(tmpdir(), 'desk-'));
const put = (path: string, bytes: Uint8Array): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
};

/** The sample as another unit would have it. */
function otherUnit(): Uint8Array {
  const texts = new TextDecoder().decode(partsOf(SAMPLE).get('xl/sharedStrings.xml'));
  return packageOf(partsOf(SAMPLE).set('xl/sharedStrings.xml', utf8(texts.replaceAll(UNIT, OTHER))));
}

let browser: Browser;
let site: Site;
/** What a page asked for, and what went wrong in it. */
let asked: string[];
let problems: string[];

beforeAll(async () => {
  for (const { name, bytes } of sheetsAsFiles(SAMPLE, 'xlsx')) put(`报送/人大/${name}`, bytes);
  put('报送/民政局.xlsx', otherUnit());
  put('报送/损坏.xlsx', readFileSync(SAMPLE).subarray(0, 3000));
  put('报送/加密.xlsx', encrypted());
  put('报送/扫描件.pdf', utf8('%PDF-1.4 '));
  site = await serveSite();
  browser = await chromium.launch({
    executablePath: process.env['BROWSER_PATH'],
    args: [...BROWSER_ARGUMENTS],
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

/** A compound file that says it holds an encrypted package. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
  return bytes;
}

async function openDesk(address: string, look: { width?: number; dark?: boolean } = {}): Promise<Page> {
  [asked, problems] = [[], []];
  const page = await browser.newPage({
    viewport: { width: look.width ?? 1366, height: 768 },
    locale: 'zh-CN',
    colorScheme: look.dark ? 'dark' : 'light',
    ignoreHTTPSErrors: true,
  });
  page.context().on('request', (request) => {
    if (!/^(?:blob|data):/u.test(request.url())) asked.push(request.url());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(address);
  return page;
}

const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.querySelector('table') && !document.querySelector('[role=progressbar]'),
  );

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function violations(page: Page): Promise<readonly string[]> {
  // The page's policy lets no script in; the debugger's own world is not under it.
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function picture(page: Page, name: string): Promise<void> {
  if (!process.env['PICTURES']) return;
  const pictures = join(PROJECT, 'test-output/screenshots');
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `desk-${name}.png`) });
}

test('from a folder of files to units, entries, cells, report and marked copies; nothing leaves', async () => {
  const address = pathToFileURL(join(ADDIN_FOLDER, 'desk.html')).href;
  const page = await openDesk(address);
  await picture(page, 'empty');
  await page.setInputFiles('input[data-pick=folder]', join(folder, '报送'));
  await ready(page);
  await picture(page, 'units');
  const rows = await page.locator('tbody tr').allInnerTexts();
  // Between two departments, a form of a third body is given to neither, and one of nobody to that of its folder.
  expect(rows.map((row) => row.split('\t')[0]!.trim()).sort()).toEqual(
    [OTHER, UNIT, '六盘水市国际国内公共关系协会'].sort(),
  );
  const text = await page.locator('main').innerText();
  expect(text).toMatch(/损坏\.xlsx.*已损坏/u);
  expect(text).toMatch(/加密\.xlsx.*打开密码/u);
  expect(text).toMatch(/扫描件\.pdf.*PDF/u);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: UNIT }).click();
  // A sum over nine files.
  const entry = page.getByRole('treeitem', { name: /部门项目支出483\.51万元/u });
  await entry.click();
  const cell = page.locator('[role=gridcell][aria-selected=true]').first();
  await cell.waitFor();
  expect(await page.getByRole('grid').getAttribute('aria-label')).toContain(
    '[报送/人大/部门整体.xlsx]部门整体',
  );
  expect(await cell.getAttribute('data-severity')).toBe('warning');
  await picture(page, 'entry');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('tab', { name: '报告' }).click();
  const report = await saved(page, '审核报告 .xlsx');
  expect(report.name).toBe(`${UNIT}（2024年度）.xlsx`);
  const [sheet] = readWorkbookFile(report.bytes, report.name, { merges: true }).grids;
  expect(sheet!.texts.flat().join(' ')).toContain('部门项目支出483.51万元');
  const copies = await saved(page, '带标记的副本（.zip）');
  expect(readZip(copies.bytes)).toHaveLength(8);
  await picture(page, 'report');
  expect([asked, problems]).toEqual([[address], []]);
  await page.context().close();
});

test('from a server, on a phone and in the dark', async () => {
  const page = await openDesk(`${site.origin}/desk.html`, { width: 390, dark: true });
  await page.setInputFiles('input[data-pick=files]', [join(folder, '报送/民政局.xlsx')]);
  await ready(page);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'phone-units');
  await page.getByRole('button', { name: OTHER }).click();
  await page.getByRole('treeitem').first().waitFor();
  await picture(page, 'phone-list');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '表样' }).click();
  await page.locator('[data-severity]').first().click();
  // The list comes back with what stands at the cell.
  await page.getByRole('button', { name: '看全部' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect([asked, problems]).toEqual([[`${site.origin}/desk.html`], []]);
  await page.context().close();
});
