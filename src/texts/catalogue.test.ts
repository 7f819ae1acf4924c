import * as formTexts from './form-texts';
import * as paneTexts from './pane-texts';
import type { Text } from './text';

type Entry = Text | ((...values: never[]) => Text);

/** Every text of the catalogue by its place in it; texts with values are filled in with small and large numbers. */
const entries: readonly (readonly [place: string, text: Text])[] = Object.entries({
  ...formTexts,
  ...paneTexts,
}).flatMap(([group, texts]) =>
  Object.entries(texts as Readonly<Record<string, Entry>>).flatMap(([key, entry]) =>
    typeof entry === 'function'
      ? [1, 2].map(
          (count) =>
            [
              `${group}.${key}(${count})`,
              (entry as (...values: number[]) => Text)(count, count, count),
            ] as const,
        )
      : [[`${group}.${key}`, entry] as const],
  ),
);

describe('catalogue of texts', () => {
  test.each(entries)('%s is there in both languages', (_place, { zh, en }) => {
    expect(zh.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
  });

  test.each(entries)('%s keeps to the plain official style', (_place, { zh, en }) => {
    expect(zh + en).not.toMatch(/[!！]/);
    expect(zh).not.toMatch(/[\u4e00-\u9fff][,;:?]/);
    expect(en).not.toMatch(/[\u4e00-\u9fff，。；：？（）]/);
  });
});
