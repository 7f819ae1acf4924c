import type { Language } from '../texts/text';
import type { Brightness } from './theme';

/** The browser's own language, where nobody else says how to speak: Chinese for every Chinese one, and where it tells none. */
export const browserLanguage = (): Language => (/^(zh|$)/i.test(navigator.language) ? 'zh' : 'en');

/** Whether the browser is set to a dark appearance; asks anew of its listeners. */
export const darkPreference = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

/** The browser's own brightness. */
export const browserBrightness = (): Brightness => (darkPreference().matches ? 'dark' : 'light');
