import { MARK_PALETTES } from './mark-looks';

/** Relative luminance of a colour, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\dA-F]{2}/gi) ?? [])
    .map((part) => parseInt(part, 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
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

test('no two marks of a palette share a fill', () => {
  for (const colours of Object.values(MARK_PALETTES))
    expect(new Set(Object.values(colours).map(({ fill }) => fill)).size).toBe(3);
});
