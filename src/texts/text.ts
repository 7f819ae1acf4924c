/** One user-visible text. Chinese is the original, English its translation. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Interface languages, as BCP 47 primary tags. */
export type Language = 'zh' | 'en';
export const LANGUAGES = ['zh', 'en'] as const satisfies readonly Language[];

/** Languages by their own names, for those who do not read the other one. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

/** The text in the wanted language. */
export const inLanguage = (text: Text, language: Language): string => text[language];
