import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/** Brightness of the Office theme. Contrast themes come on top, through the `forced-colors` media query in the styles. */
export type Brightness = 'light' | 'dark';

/** Latin letters first of the system's own font: Chinese fonts draw the quotation marks of English texts a character wide. */
const FONTS =
  "'Segoe UI', -apple-system, 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** The Fluent theme for a brightness, with fonts that have Chinese glyphs. */
export const fluentTheme = (brightness: Brightness): Theme => ({
  ...(brightness === 'dark' ? webDarkTheme : webLightTheme),
  fontFamilyBase: FONTS,
});
