import { inLanguage, type Language } from '../../src/texts/text';
import { ProductError } from '../../src/texts/product-error';
import { openDeskWith } from './desk-sample';
import { element, part } from './dom';
import { readShortcuts, type ShortcutsFile } from './keyboard';
import { keep, takeKept } from './kept-workbook';
import { readManifest, type Manifest } from './manifest';
import { drawRibbon } from './ribbon';
import { TEXTS } from './texts';
import { Workbench } from './workbench';
import './workbench.css';

const SAMPLE = 'sample-2024.xlsx';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const parameters = new URLSearchParams(location.search);
const language: Language = parameters.get('lang') === 'en' ? 'en' : 'zh';
/** Where the add-in is served: here, unless the page's policy admits another origin and the address names it. */
const addinOrigin = parameters.get('addin') ?? location.origin;
const text = (name: keyof typeof TEXTS): string => inLanguage(TEXTS[name], language);

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response;
}

const sample = async (): Promise<Uint8Array> => new Uint8Array(await (await fetched(SAMPLE)).arrayBuffer());

async function start(): Promise<void> {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  const manifest = readManifest(await (await fetched('../manifest.xml')).text(), language, addinOrigin);
  // Served here too, as the manifest is: the page's policy lets nothing be fetched from another origin.
  const shortcutsFile = await fetched(new URL(manifest.shortcutsUrl).pathname);
  const shortcuts = readShortcuts((await shortcutsFile.json()) as ShortcutsFile);
  const workbench = new Workbench(
    manifest,
    language,
    shortcuts,
    (said) => say(inLanguage(said, language)),
    (action) => attempt(async () => void (await action())),
  );
  followBrightness(workbench);
  drawTools(manifest, workbench);
  drawRibbon(part('ribbon'), manifest, (button) => {
    attempt(() => workbench.run(button));
    workbench.focusGrid();
  });
  workbench.drawCellMenu((button) => attempt(() => workbench.run(button)));
  const kept = await takeKept();
  await workbench.open(kept?.bytes ?? (await sample()), kept?.name ?? SAMPLE);
  showName(workbench, manifest);
  window.workbench = workbench;
}

/** office.js tells no theme on the web, so the task pane follows the browser, and page and grid do the same. */
function followBrightness(workbench: Workbench): void {
  const preference = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    document.documentElement.classList.toggle('dark', preference.matches);
    workbench.setDark(preference.matches);
  };
  preference.addEventListener('change', follow);
  follow();
}

function drawTools(manifest: Manifest, workbench: Workbench): void {
  part('product').textContent = manifest.name;
  const button = (label: string, press: () => void) => {
    const node = element('button', { type: 'button' }, label);
    node.addEventListener('click', press);
    return node;
  };
  const chooser = part('file') as HTMLInputElement;
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    // Emptied, so that choosing the same file again is a change again.
    chooser.value = '';
    if (file) attempt(() => openFile(workbench, manifest, file));
  });
  const other = element('a', { href: language === 'zh' ? '?lang=en' : '?lang=zh' }, text('otherLanguage'));
  other.addEventListener('click', (event) => {
    event.preventDefault();
    attempt(async () => {
      await keep(workbench.fileName, await workbench.save());
      location.assign(other.href);
    });
  });
  const desk = element('a', { href: '../desk.html', title: text('deskHint') }, text('desk'));
  desk.addEventListener('click', (event) => {
    event.preventDefault();
    attempt(() => openDeskWith(desk.href, sample));
  });
  part('tools').replaceChildren(
    button(text('open'), () => chooser.click()),
    button(text('download'), () => attempt(() => download(workbench))),
    desk,
    other,
  );
}

async function openFile(workbench: Workbench, manifest: Manifest, file: File): Promise<void> {
  await workbench.open(new Uint8Array(await file.arrayBuffer()), file.name);
  showName(workbench, manifest);
}

function showName({ fileName }: Workbench, { name }: Manifest): void {
  part('book').textContent = fileName;
  part('book').title = text('purpose');
  document.title = `${fileName} · ${name} · ${text('workbench')}`;
}

async function download(workbench: Workbench): Promise<void> {
  const bytes = await workbench.save();
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  element('a', { href: url, download: workbench.fileName }).click();
  URL.revokeObjectURL(url);
}

/** Runs an action of the page and says below the ribbon when it fails. */
function attempt(action: () => Promise<void>): void {
  part('message').hidden = true;
  action().catch(report);
}

/** Says what went wrong: the explanation of errors made for people, otherwise the bare message for the developer. */
function report(error: unknown): void {
  const message =
    error instanceof ProductError
      ? [error.explanation.what, error.explanation.why, error.explanation.action]
          .map((sentence) => inLanguage(sentence, language))
          .join(language === 'zh' ? '' : ' ')
      : text('unexpected') + (error instanceof Error ? error.message : String(error));
  say(message);
  if (!(error instanceof ProductError)) reportError(error);
}

/** Says something below the ribbon. */
function say(message: string): void {
  const dismiss = element('button', { type: 'button', class: 'quiet', 'aria-label': text('dismiss') }, '✕');
  const box = part('message');
  dismiss.addEventListener('click', () => {
    box.hidden = true;
  });
  box.replaceChildren(element('span', {}, message), dismiss);
  box.hidden = false;
}

start().catch(report);
