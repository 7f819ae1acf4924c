import { readFileSync } from 'node:fs';

interface Step {
  readonly step: string;
  readonly platforms: string;
  readonly minutes: number;
  readonly proves: readonly string[];
}

/** Rows of the tables of six and of three columns. */
function scriptOf(language: string): { steps: readonly Step[]; behaviours: readonly string[] } {
  const rows = readFileSync(`test/manual/${language}.md`, 'utf8')
    .split('\n')
    .filter((line) => /^\| [0-9A-F]+ \|/u.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return {
    steps: rows.flatMap(([step = '', platforms = '', minutes, , , proves]) =>
      proves === undefined ? [] : [{ step, platforms, minutes: Number(minutes), proves: proves.split(' ') }],
    ),
    behaviours: rows.flatMap((row) => (row.length === 3 ? [row[0] ?? ''] : [])),
  };
}

const script = scriptOf('zh');

test.each(['W', 'M', 'O'])('the manual test takes at most 30 minutes on platform %s', (platform) => {
  const minutes = script.steps
    .filter(({ platforms }) => platforms.includes(platform))
    .reduce((sum, step) => sum + step.minutes, 0);
  expect(minutes).toBeGreaterThan(10);
  expect(minutes).toBeLessThanOrEqual(30);
});

test('every behaviour that only a real Excel can tell is looked at in some step, and no other is named', () => {
  expect(script.behaviours).toEqual([...Array.from({ length: 20 }, (_, i) => String(i + 1)), ...'ABCDEF']);
  const proved = new Set(script.steps.flatMap(({ proves }) => proves));
  expect([...proved].sort()).toEqual([...script.behaviours].sort());
});

test('the English script has the same steps', () => {
  expect(scriptOf('en')).toEqual(script);
});
