import { ProductError } from '../texts/product-error';

/** Where the pane page gets office.js from. */
export interface OfficeJsSource {
  /** Address for the script element, as written into the page. Its file name is office.js or office.debug.js: the library finds its other files by it. */
  readonly url: string;
  /** Origin that the Content-Security-Policy must admit; null where the page's own origin serves it. */
  readonly origin: string | null;
  /** Whether the build copies the library's files beside the page. */
  readonly copied: boolean;
}

/** The folder of the build that holds the self-hosted library. */
export const OFFICE_JS_FOLDER = 'office-js';

/**
 * The files of `@microsoft/office-js/dist` that Excel on Windows, Mac and the web asks for, with the strings of the two
 * interface languages. Other files of the package serve other hosts, other languages and Office 2013. office.js asks for the telemetry file only where the host
 * wants logging; it then hands its events to the host and sends nothing itself.
 */
export const OFFICE_JS_FILES: readonly string[] = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
];

/** Names for well-known addresses, for the build-time setting OFFICE_JS_URL. Source: Office Add-ins documentation, "Reference the Office JavaScript API library". */
const WELL_KNOWN: Readonly<Record<string, string>> = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** OFFICE_JS_URL cannot be used. */
export class OfficeJsUrlError extends ProductError {
  readonly code = 'OfficeJsUrl';

  constructor(setting: string) {
    super({
      what: {
        zh: `OFFICE_JS_URL 的值“${setting}”无法使用。`,
        en: `OFFICE_JS_URL “${setting}” cannot be used.`,
      },
      why: {
        zh: '加载项只能从 https 地址或本站相对路径加载 office.js，且文件名须为 office.js。',
        en: 'The add-in loads office.js over https or from its own site, and the file must be named office.js.',
      },
      action: {
        zh: '请留空（随加载项一同发布），或填写 cdn、21vianet、存放该文件的文件夹或 https 地址。',
        en: 'Leave it empty (shipped with the add-in), or give cdn, 21vianet, a folder or an https address.',
      },
    });
  }
}

/**
 * Reads the build-time setting OFFICE_JS_URL: empty (self-hosted), `cdn`, `21vianet`, or any folder or file address,
 * relative or https.
 * @throws {OfficeJsUrlError} for other schemes, addresses that are none, and other file names.
 */
export function officeJsSource(setting = ''): OfficeJsSource {
  const wanted = setting.trim();
  if (!wanted) return { url: `./${OFFICE_JS_FOLDER}/office.js`, origin: null, copied: true };
  const address = WELL_KNOWN[wanted.toLowerCase()] ?? wanted;
  const url = /\.js$/.test(address) ? address : `${address.replace(/\/$/, '')}/office.js`;
  if (!/(^|\/)office(\.debug)?\.js$/.test(url)) throw new OfficeJsUrlError(setting);
  const page = 'https://page.invalid';
  if (!URL.canParse(url, page)) throw new OfficeJsUrlError(setting);
  const { protocol, origin, search, hash } = new URL(url, page);
  if (protocol !== 'https:' || search || hash) throw new OfficeJsUrlError(setting);
  return { url, origin: origin === page ? null : origin, copied: false };
}
