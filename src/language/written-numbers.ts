/** Numbers as cells hold them, by their signs. */

const NO_DIGIT = /\D/gu;

/** The digits of a text alone. */
export const digitsOf = (text: string): string => text.replaceAll(NO_DIGIT, '');

const DECIMALS = /^[^.]*\.(\d*)/u;

/** How many decimals a number is written with. */
export const decimalsOf = (text: string): number => DECIMALS.exec(text)?.[1]?.length ?? 0;

const SEPARATOR = /[,，]/u;

/** Whether a number is written with separators of thousands. */
export const hasSeparator = (text: string): boolean => SEPARATOR.test(text);

const PLAIN_NUMBER = /^\s*[+-]?\d[\d,，]*(?:\.\d+)?\s*$/u;

/** Whether a text is a number and nothing else, with separators or without. */
export const isBareNumber = (text: string): boolean => PLAIN_NUMBER.test(text);

const BESIDE_DIGITS = /[\s,，+]/gu;

/** Such a number as a program takes it: without blanks, separators and plus. */
export const bareNumber = (text: string): string => text.replaceAll(BESIDE_DIGITS, '');

/** A number without its sign of percent; undefined stays undefined. */
export const withoutPercent = (text: string | undefined): string | undefined => text?.replace('%', '');
