import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** Documents of the repository, by their places in it. */
const DOCUMENTS = [
  ...readdirSync(ROOT).filter((file) => file.endsWith('.md')),
  ...['src', 'test', 'assets'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file)),
  ),
];

/** Name under which a heading can be linked to: small letters, blanks as strokes, no signs. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const read = (document: string): string => readFileSync(join(ROOT, document), 'utf8');

/** A place that a code span names: a file or folder of ours, without a pattern in it. */
const PLACE = /^(?:src|test|assets|\.ci)\/[\w./-]+$/u;

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
    const named = [...text.matchAll(/\bnpm (?:run )?(?:--silent |-s )?(?!run\b|ci\b)([a-z][\w:-]*)/gu)];
    expect(named.map(([, name]) => name!).filter((name) => !(name in scripts))).toEqual([]);
    const scriptFiles = [...text.matchAll(/\bnpx tsx ([\w./-]+)/gu)].map(([, file]) => file!);
    expect(scriptFiles.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});
