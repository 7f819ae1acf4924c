/** One user-visible text. Chinese is the original, English its translation. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Interface languages, as BCP 47 primary tags. */
export type Language = 'zh' | 'en';

/** The text in the wanted language. */
export const inLanguage = (text: Text, language: Language): string => text[language];
