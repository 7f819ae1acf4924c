import { unitOf } from '../../language/lexicon/units';
import { BOUNDED_RATES, namesRate } from '../../language/lexicon/rates';
import { DATE_UNIT, GRADE_UNIT, INDICATOR_LIBRARY } from '.';
import { sameIndicator } from './same-indicator';

const entries = INDICATOR_LIBRARY.flatMap((kind) =>
  kind.indicators.map((indicator) => [`${kind.id}: ${indicator.name}`, indicator] as const),
);

test('the library has kinds with an id of their own and enough indicators', () => {
  expect(new Set(INDICATOR_LIBRARY.map(({ id }) => id)).size).toBe(INDICATOR_LIBRARY.length);
  expect(entries.length).toBeGreaterThanOrEqual(150);
});

describe.each(INDICATOR_LIBRARY.map((kind) => [kind.id, kind] as const))('%s', (_id, { indicators }) => {
  test('covers the classes that forms ask for', () => {
    expect([...new Set(indicators.map((each) => each.class))]).toEqual(
      expect.arrayContaining(['quantity', 'quality', 'timeliness', 'cost', 'social', 'satisfaction']),
    );
  });

  test('has no two indicators that are nearly the same', () => {
    const doubles = indicators.flatMap((one, index) =>
      indicators
        .slice(index + 1)
        .filter((other) => sameIndicator(one.name, other.name))
        .map((other) => [one.name, other.name]),
    );
    expect(doubles).toEqual([]);
  });

  test('explains each one in words of its own', () => {
    expect(new Set(indicators.map(({ explanation }) => explanation)).size).toBe(indicators.length);
  });
});

describe('every entry', () => {
  const PERCENT = ['%', '‰'];
  const isKnownUnit = (unit: string): boolean =>
    [DATE_UNIT, GRADE_UNIT].includes(unit) || unitOf(unit) !== undefined;

  test.each(entries)('%s: unit, direction and name agree', (_name, { name, unit, direction }) => {
    expect(isKnownUnit(unit)).toBe(true);
    expect(direction === '定性').toBe(unit === GRADE_UNIT);
    if (namesRate(name)) expect(PERCENT).toContain(unit);
    if (BOUNDED_RATES.some((rate) => name.endsWith(rate))) expect(direction).toBe('正向');
  });

  test.each(entries)(
    '%s: says how it is counted, and of a rate the formula',
    (_name, { unit, explanation }) => {
      if (PERCENT.includes(unit)) expect(explanation).toMatch(/^[^/]+\/[^/]+×(?:100%|1000‰)$/u);
      else expect(explanation).toMatch(/为准|统计|计算|执行/u);
    },
  );

  test.each(entries)('%s: sets no target and names nobody', (_name, { explanation, name }) => {
    expect(explanation.replace(/×1000?[%‰]$/u, '')).not.toMatch(/\d|不低于|不少于|不超过|以内/u);
    expect(name).not.toMatch(/\d|市(?!容)|县|省/u);
  });
});
