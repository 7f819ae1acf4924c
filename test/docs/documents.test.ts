import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { anchorOf } from '../../src/build/anchor';

const ROOT = join(__dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** Documents of the repository, by their places in it. */
const DOCUMENTS = [
  ...readdirSync(ROOT).filter((file) => file.endsWith('.md')),
  ...['docs', 'src', 'test', 'assets'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file)),
  ),
];

const read = (document: string): string => readFileSync(join(ROOT, document), 'utf8');

/** A place that a code span names: a file or folder of ours, without a pattern in it. */
const PLACE = /^(?:docs|src|test|assets|\.ci)\/[\w./-]+$/u;

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);
  const outsideCode = text.replace(/```[\s\S]*?```/gu, '');

  test('links and pictures lead somewhere', () => {
    const targets = [...outsideCode.matchAll(/\]\(([^()\s]+)\)/gu)].map(([, target]) => target!);
    const dead = targets
      .filter((target) => !/^(?:https?|mailto):/u.test(target))
      .filter((target) => {
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? document : join(dirname(document), path);
        if (!existsSync(join(ROOT, file))) return true;
        const headings = anchor === undefined ? [] : [...read(file).matchAll(/^#+ (.+)$/gmu)];
        return anchor !== undefined && !headings.some(([, heading]) => anchorOf(heading!) === anchor);
      });
    expect(dead).toEqual([]);
  });

  test('files and folders that are named are there', () => {
    const places = [...outsideCode.matchAll(/`([^`\n]+)`/gu)].map(([, place]) => place!);
    expect(places.filter((place) => PLACE.test(place) && !existsSync(join(ROOT, place)))).toEqual([]);
  });

  test('commands are there', () => {
    const named = [
      ...text.matchAll(/\bnpm (?:run )?(?:--silent |-s )?(?!run\b|ci\b|install\b)([a-z][\w:-]*)/gu),
    ];
    expect(named.map(([, name]) => name!).filter((name) => !(name in scripts))).toEqual([]);
    const scriptFiles = [...text.matchAll(/\bnpx tsx ([\w./-]+)/gu)].map(([, file]) => file!);
    expect(scriptFiles.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

describe('documents in two languages', () => {
  const PAIRS = [
    ['README.md', 'README.en.md'],
    ['docs/admin-zh.md', 'docs/admin-en.md'],
    ['docs/user-zh.md', 'docs/user-en.md'],
  ] as const;

  test.each(PAIRS)('%s and %s lead to each other', (chinese, english) => {
    const leads = (from: string, to: string): boolean =>
      read(from).includes(`](${to.slice(dirname(to) === '.' ? 0 : dirname(to).length + 1)})`);
    expect(leads(chinese, english)).toBe(true);
    expect(leads(english, chinese)).toBe(true);
  });

  test.each(PAIRS.slice(1))('%s and %s have the same parts, tables and pictures', (...both) => {
    const [chinese, english] = both.map((document) => {
      const text = read(document);
      const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
      return {
        levels: [...text.matchAll(/^(#+) /gmu)].map(([, level]) => level),
        rows: count(/^\|/gmu),
        points: count(/^- /gmu),
        pictures: [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map(([, file]) =>
          file!.replace(/-(?:zh|en)\.png$/u, ''),
        ),
      };
    });
    expect(english).toEqual(chinese);
  });

  test.each(['README.md', 'README.en.md'])('%s begins with the two commands', (readme) => {
    const [block = ''] = /```bash\n[\s\S]*?```/u.exec(read(readme)) ?? [];
    expect(block.match(/^npm ci && npm (?:start|test)\b/gmu)).toEqual([
      'npm ci && npm start',
      'npm ci && npm test',
    ]);
    expect(read(readme).indexOf(block)).toBeLessThan(500);
  });

  test('the user’s guide goes from the first click to the report in ten steps with a picture each', () => {
    const steps = read('docs/user-zh.md')
      .split(/^## (?=\d)/mu)
      .slice(1);
    expect(steps).toHaveLength(10);
    expect(steps.filter((step) => !/!\[/u.test(step))).toEqual([]);
  });
});

test('every picture of the guides is used', () => {
  const guides = DOCUMENTS.filter((document) => document.startsWith('docs'))
    .map(read)
    .join('\n');
  const pictures = readdirSync(join(ROOT, 'docs/pictures'));
  expect(pictures.filter((picture) => !guides.includes(`pictures/${picture}`))).toEqual([]);
});

test('comments and messages cite only documents that are in the repository', () => {
  const names = new Set(DOCUMENTS.map((document) => document.split(sep).pop()));
  const sources = [
    ...readdirSync(ROOT).filter((file) => /\.[cm]?js$/u.test(file)),
    ...['src', 'test'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:[cm]?[jt]s|tsx|css)$/u.test(file))
        .map((file) => join(folder, file)),
    ),
  ].filter((file) => !file.includes('guide-page'));
  const cited = sources.flatMap((file) =>
    [...read(file).matchAll(/\b([\w-]+\.md)\b/gu)].map(([, name]) => `${file}: ${name}`),
  );
  // What a package carries, what a script writes, and what tests make up.
  expect(
    cited.filter(
      (line) => !names.has(line.split(': ')[1]) && !/LICENSE\.md|failures\.md|\.test\./u.test(line),
    ),
  ).toEqual([]);
});
