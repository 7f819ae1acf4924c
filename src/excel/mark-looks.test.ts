import { MARK_PALETTES } from '../review/marks/mark-palette';

/** Red, green and blue, 0 to 1. */
const partsOf = (colour: string): number[] =>
  (colour.match(/[\dA-F]{2}/gi) ?? []).map((part) => parseInt(part, 16) / 255);

/** Relative luminance of a colour, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The same hue with its lightness turned round, as dark cells show it: white is black, pale red is dark red. */
function darkened(colour: string): string {
  const parts = partsOf(colour);
  const shift = 1 - Math.max(...parts) - Math.min(...parts);
  return `#${parts
    .map((part) =>
      Math.round((part + shift) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const looks = Object.entries(MARK_PALETTES).flatMap(([palette, colours]) =>
  Object.entries(colours).map(([severity, look]) => ({ name: `${palette} ${severity}`, look })),
);

test.each(looks)('$name: text stands out by 7:1, its line by 3:1', ({ look }) => {
  expect(contrast(look.fill, look.text)).toBeGreaterThanOrEqual(7);
  expect(contrast('#FFFFFF', look.line)).toBeGreaterThanOrEqual(3);
});

test.each(looks)('$name: in dark cells text stands out by 4.5:1, its line by 3:1', ({ look }) => {
  expect(contrast(darkened(look.fill), darkened(look.text))).toBeGreaterThanOrEqual(4.5);
  expect(contrast(darkened('#FFFFFF'), darkened(look.line))).toBeGreaterThanOrEqual(3);
});

test('no two marks of a palette share a fill', () => {
  for (const colours of Object.values(MARK_PALETTES))
    expect(new Set(Object.values(colours).map(({ fill }) => fill)).size).toBe(3);
});
