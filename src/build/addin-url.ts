import { ProductError } from '../texts/product-error';

/** Where `npm start` serves the add-in, and what manifest.xml names until a build says otherwise. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/** ADDIN_URL cannot be used. */
export class AddinUrlError extends ProductError {
  readonly code = 'AddinUrl';

  constructor(setting: string) {
    super({
      what: { zh: `ADDIN_URL 的值“${setting}”无法使用。`, en: `ADDIN_URL “${setting}” cannot be used.` },
      why: {
        zh: 'Excel 只从 https 地址加载加载项。',
        en: 'Excel loads an add-in from an https address only.',
      },
      action: {
        zh: '请填写存放 dist 内容的 https 地址，例如 https://intranet.example/performance-target。',
        en: 'Give the https address that serves the contents of dist, such as https://intranet.example/performance-target.',
      },
    });
  }
}

/**
 * Reads the build-time setting ADDIN_URL: the https address (with or without a path) at which the built add-in will stand.
 * @returns the address without a slash at the end; the development address where nothing is set
 * @throws AddinUrlError when it is no https address, or carries a query or fragment
 */
export function addinUrl(setting: string | undefined): string {
  const wanted = setting?.trim() ?? '';
  if (wanted === '') return DEVELOPMENT_URL;
  if (!URL.canParse(wanted)) throw new AddinUrlError(wanted);
  const { protocol, search, hash, href } = new URL(wanted);
  if (protocol !== 'https:' || search !== '' || hash !== '') throw new AddinUrlError(wanted);
  return href.replace(/\/+$/u, '');
}
