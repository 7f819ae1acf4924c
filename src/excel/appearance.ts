import type { Appearance } from '../session/port/environment';
import type { Language } from '../texts/text';

/** Language and brightness of Excel as they are now. There is no event for either: read again when the pane is looked at. */
export const readAppearance = (): Appearance => ({ language: language(), brightness: brightness() });

/** Chinese for every Chinese interface, otherwise English. */
const language = (): Language =>
  Office.context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en';

/** Excel on the web tells no theme: then the browser's preference counts. */
function brightness(): 'light' | 'dark' {
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
