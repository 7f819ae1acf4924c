import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * What Chromium leaves off. The last such list is the one that holds, so that Playwright's own stands in it too.
 */
const FEATURES_OFF = [
  // A page of its own for the address bar, with 400 files, loaded for every window: two processor seconds each.
  'WebUIOmniboxPopup',
  'PreloadTopChromeWebUI',
  // Playwright's.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Arguments for a Chromium that draws off screen, fetches nothing on its own account and runs as any user. */
export const BROWSER_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];

const INSTALL_TIMEOUT = 10 * 60_000;

/**
 * A Chromium that starts on this machine: the one named by BROWSER_PATH, an installed Chrome, Edge or Chromium, Playwright's
 * own, or one that is fetched now (Playwright's build, else Debian's package where the process may install it).
 * @returns path of the executable
 * @throws Error that says what was tried and what to do
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['BROWSER_PATH'];
  const tried: string[] = [];
  const first = async (paths: readonly string[]): Promise<string | undefined> => {
    for (const path of paths.filter(existsSync)) {
      const failure = await whyNotStarting(path);
      if (!failure) return path;
      tried.push(`${path}: ${failure}`);
    }
    return undefined;
  };
  const found =
    (await first(named ? [named] : [...installedBrowsers(), chromium.executablePath()])) ??
    (installFromPlaywright(tried) ? await first([chromium.executablePath()]) : undefined) ??
    (installFromDebian(tried) ? await first(installedBrowsers()) : undefined);
  if (found) return found;
  throw new Error(
    [
      '没有可用的浏览器：端到端测试需要 Chrome、Edge 或 Chromium。请安装其中之一，或用环境变量 BROWSER_PATH 指明其可执行文件。',
      'No usable browser: the end-to-end tests need Chrome, Edge or Chromium. Install one, or name its executable in BROWSER_PATH.',
      ...tried.map((attempt) => `  - ${attempt}`),
    ].join('\n'),
  );
}

/** Places where the systems keep their browsers. */
function installedBrowsers(): string[] {
  switch (process.platform) {
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
        .flatMap((name) => process.env[name] ?? [])
        .flatMap((folder) => [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
        ]);
    case 'darwin':
      return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default:
      return (process.env['PATH'] ?? '').split(delimiter).flatMap(
        (folder) =>
          ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'].map((name) => join(folder, name)), // prettier-ignore
      );
  }
}

/** Starts the browser once. A file alone proves nothing: libraries may be missing, and some distributions ship a stub. */
async function whyNotStarting(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS], timeout: 30_000 });
    await browser.close();
    return undefined;
  } catch (error) {
    return firstLine(error instanceof Error ? error.message : String(error));
  }
}

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';

function installFromPlaywright(tried: string[]): boolean {
  const program = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  return succeeded(tried, process.execPath, [program, 'install', 'chromium']);
}

function installFromDebian(tried: string[]): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  return (
    succeeded(tried, 'apt-get', ['update', '-q']) &&
    succeeded(tried, 'apt-get', [
      'install',
      '-y',
      '-q',
      '--no-install-recommends',
      'chromium',
      'fonts-noto-cjk',
    ])
  );
}

function succeeded(tried: string[], command: string, parameters: readonly string[]): boolean {
  const { status, stderr, error } = spawnSync(command, parameters, {
    encoding: 'utf8',
    timeout: INSTALL_TIMEOUT,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return true;
  tried.push(`${command} ${parameters.join(' ')}: ${error?.message ?? firstLine(stderr)}`);
  return false;
}

/** Runs one of the project's own build commands, showing what it says when it fails. */
export function runNode(program: string, parameters: readonly string[]): void {
  execFileSync(process.execPath, [program, ...parameters], { stdio: ['ignore', 'ignore', 'inherit'] });
}
