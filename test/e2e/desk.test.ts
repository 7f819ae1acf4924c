/**
 * The desk in a real browser, from a server and from a folder: files in, units, entries, cells, and files out again, which
 * are read back. Nothing leaves the page.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readZip, unpack } from '../../src/files/zip';
import { readWorkbookFile } from '../../src/files/workbook-file';
import { sheetsAsFiles } from '../files/cut';
import { packageOf, partsOf, SAMPLE, utf8 } from '../files/packages';
import { violations } from './support/axe';
import { BROWSER_ARGUMENTS } from './support/browser';
import { ADDIN_FOLDER, PROJECT, serveSite, type Site } from './support/site';

jest.setTimeout(120_000);

const UNIT = '六盘水市人民代表大会常务委员会办公室';
const OTHER = '六盘水市民政局';
/** Units that hand in their nine forms as nine files, or as one. */
const CUT = [UNIT, '六盘水市财政局', '六盘水市教育局', '六盘水市水务局', '六盘水市林业局', '六盘水市司法局'];
const UNITS = [...CUT, OTHER];
const folder = mkdtempSync(join(tmpdir(), 'desk-'));
const put = (path: string, bytes: Uint8Array): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
};

/** A workbook as another unit would have it. */
const ofUnit = (parts: ReadonlyMap<string, Uint8Array>, unit: string): Uint8Array =>
  packageOf(
    new Map(
      Array.from(parts, ([name, content]) => {
        const text = new TextDecoder().decode(content);
        return [name, text.includes(UNIT) ? utf8(text.replaceAll(UNIT, unit)) : content];
      }),
    ),
  );

/** Where a person drops something. */
const MIDDLE = { x: 190, y: 400 };

/** Drops a folder or files onto the page, as from the file manager. */
async function drop(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...MIDDLE, data });
}

let browser: Browser;
let site: Site;
/** What a page asked for, and what went wrong in it. */
let asked: string[];
let problems: string[];

beforeAll(async () => {
  const pieces = sheetsAsFiles(SAMPLE, 'xlsx').map(({ name, bytes }) => ({
    name,
    parts: new Map(readZip(bytes).map((entry) => [entry.name, unpack(bytes, entry)])),
  }));
  for (const [index, unit] of CUT.entries())
    for (const { name, parts } of pieces)
      put(`报送/${index === 0 ? '人大' : unit}/${name}`, ofUnit(parts, unit));
  put('报送/民政局.xlsx', ofUnit(partsOf(SAMPLE), OTHER));
  put('报送/联系人.csv', utf8('姓名,电话\n张三,8000001\n'));
  put('报送/说明.csv', utf8('事项,要求\n报送时间,9月30日前\n'));
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
    undefined,
    { timeout: 90_000 },
  );

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function wrong(page: Page): Promise<readonly string[]> {
  // The page's policy lets no script in; the debugger's own world is not under it.
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  return violations(page);
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
  await page.getByRole('heading', { level: 2 }).waitFor();
  await drop(page, join(folder, '报送'));
  await ready(page);
  await picture(page, 'units');
  const rows = await page.locator('tbody tr').allInnerTexts();
  // A form of a third body, or of nobody, goes with the only department of its folder.
  expect(rows.map((row) => row.split('\t')[0]!.trim()).sort()).toEqual([...UNITS].sort());
  const text = await page.locator('main').innerText();
  expect(text).toContain('7个单位，60个文件');
  expect(text).toMatch(/损坏\.xlsx.*已损坏/u);
  expect(text).toMatch(/加密\.xlsx.*打开密码/u);
  expect(text).toMatch(/扫描件\.pdf.*PDF/u);
  expect(text).toMatch(/说明\.csv.*未识别/u);
  expect(await wrong(page)).toEqual([]);
  const reports = await saved(page, '全部报告（.zip）');
  expect(readZip(reports.bytes).map(({ name }) => name)).toContain(`${OTHER}（2024年度）.xlsx`);
  await page.getByRole('searchbox').fill('民政局');
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
  await page.getByRole('searchbox').fill('人大');
  await page.getByRole('button', { name: UNIT }).click();
  // A sum over nine files.
  const entry = page.getByRole('treeitem', { name: /部门项目支出483\.51万元/u });
  await entry.click();
  await page.locator('[data-cell="6 5"][aria-selected=true][data-severity]').waitFor();
  expect(await page.getByRole('grid').getAttribute('aria-label')).toContain(
    '[报送/人大/部门整体.xlsx]部门整体',
  );
  await picture(page, 'entry');
  expect(await wrong(page)).toEqual([]);

  await page.getByRole('tab', { name: '报告' }).click();
  const report = await saved(page, '审核报告 .xlsx');
  expect(report.name).toBe(`${UNIT}（2024年度）.xlsx`);
  const [sheet] = readWorkbookFile(report.bytes, report.name, { merges: true }).grids;
  expect(sheet!.texts.flat().join(' ')).toContain('部门项目支出483.51万元');
  const copies = await saved(page, '带标记的副本（.zip）');
  expect(readZip(copies.bytes)).toHaveLength(9);
  await picture(page, 'report');
  expect([asked, problems]).toEqual([[address], []]);
  await page.context().close();
});

test('from a server, on a phone and in the dark', async () => {
  const page = await openDesk(`${site.origin}/desk.html`, { width: 390, dark: true });
  await page.getByRole('heading', { level: 2 }).waitFor();
  await drop(page, join(folder, '报送/民政局.xlsx'));
  await ready(page);
  expect(await wrong(page)).toEqual([]);
  await picture(page, 'phone-units');
  await page.getByRole('button', { name: OTHER }).click();
  await page.getByRole('treeitem').first().waitFor();
  await picture(page, 'phone-list');
  expect(await wrong(page)).toEqual([]);
  await page.getByRole('button', { name: '表样' }).click();
  await page.locator('[data-severity]').first().click();
  // The list comes back with what stands at the cell.
  await page.getByRole('button', { name: '看全部' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect([asked, problems]).toEqual([[`${site.origin}/desk.html`], []]);
  await page.context().close();
});
