import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '..');

/** Every English text of the product as it is written, with its file; what is put into it is left open. */
const TEXTS = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file) && !/\.(?:test|cases)\.tsx?$|testing/u.test(file))
  .flatMap((file) =>
    [
      ...readFileSync(join(SRC, file), 'utf8').matchAll(
        /\ben:\s*(?:[^'"`{}]{0,80}\?\s*)?(['`"])((?:\\.|(?!\1).)*)\1/gsu,
      ),
    ].map(([, , text]) => ({ file, text: text!.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/gu, '…') })),
  );
const those = (fault: (text: string) => boolean): readonly string[] =>
  TEXTS.filter(({ text }) => fault(text)).map(({ file, text }) => `${file}: ${text}`);

test('there are some', () => expect(TEXTS.length).toBeGreaterThan(500));

test('punctuation is half-width', () => expect(those((text) => /[：；，（）]/u.test(text))).toEqual([]));

test('万元 has one word', () =>
  expect(those((text) => /万元|\bwan\b|ten thousand|10 ?000 yuan|10k yuan/iu.test(text))).toEqual([]));

test('the product has one name', () =>
  expect(those((text) => /\b(?:assistant|helper|plug-?in)\b/iu.test(text.replace('Performance Target Assistant', '')))).toEqual([])); // prettier-ignore

test('labels are in sentence case', () => {
  // Names of Excel's own things and of the product keep their capitals.
  const names = /\b(?:Excel|Office|Windows|Mac|WPS|Review|Protect|Unprotect|Sheet|Workbook|Share|File|Info|Options|Undo|Ctrl|Shift|Alt|Enter|Esc|F\d+|Performance Targets?(?: Assistant| Desk)?)\b/gu; // prettier-ignore
  const titled = (text: string): boolean => {
    const words =
      text
        .replace(names, '')
        .replace(/["“][^"”]*["”]/gu, '')
        .match(/[A-Za-z][a-z]+/gu) ?? [];
    return words.length > 1 && words.length < 6 && words.every((word) => /^[A-Z]/u.test(word));
  };
  expect(those(titled)).toEqual([]);
});

test('quotes are printed ones, as in the other texts', () =>
  expect(those((text) => text.includes('"'))).toEqual([]));

test('so are those of errors, whose English stands in lists', () => {
  const errors = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /errors\.ts$/u.test(file),
  );
  expect(errors.length).toBeGreaterThan(3);
  expect(errors.filter((file) => readFileSync(join(SRC, file), 'utf8').includes('"${'))).toEqual([]);
});
