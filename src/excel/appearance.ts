import type { Language } from '../texts/text';

/** How Excel speaks: Chinese for every Chinese interface, otherwise English. */
export const hostLanguage = (): Language =>
  Office.context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en';

/** How Excel looks. Excel on the web tells no theme: then the browser's preference counts. */
export function hostBrightness(): 'light' | 'dark' {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = theme?.bodyBackgroundColor;
  if (background) return isDark(background) ? 'dark' : 'light';
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Perceived brightness (ITU-R BT.601) below the middle. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[\da-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
