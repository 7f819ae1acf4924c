import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { locatedFile } from '../../src/files/together/located';
import { together } from '../../src/files/together/together';
import { understand } from '../../src/files/understand';
import { readWorkbookFile, type WorkbookFile } from '../../src/files/workbook-file';
import type { Form } from '../../src/forms/model';
import { formsOf } from '../../src/reading/reading';
import type { Finding } from '../../src/review/finding';
import { sheetsAsFiles } from './cut';

/**
 * Cuts a workbook into a file for each sheet, has LibreOffice save them in each format, reads and reviews them together,
 * and prints what differs from the workbook:
 *
 *   npx tsx test/files/converted.ts [WORKBOOK]
 */
const FORMATS = ['xlsx', 'xls', 'ods', 'docx'] as const;
type Format = (typeof FORMATS)[number];

const office = (
  folder: string,
  filter: string,
  files: readonly string[],
  input: readonly string[] = [],
): void =>
  void execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      ...input,
      '--convert-to',
      filter,
      '--outdir',
      folder,
      ...files,
    ],
    { stdio: 'ignore', timeout: 300_000 },
  );

/** The files of a folder with an ending, in the order of the workbook's sheets. */
const filesOf = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => extname(name) === `.${ending}`)
    .sort()
    .map((name) => join(folder, name));

function convert(folder: string, format: Format): void {
  const pieces = filesOf(folder, 'xlsx');
  if (format === 'docx') {
    office(folder, 'html', pieces);
    office(folder, 'docx:MS Word 2007 XML', filesOf(folder, 'html'), ['--infilter=HTML (StarWriter)']);
  } else if (format !== 'xlsx') office(folder, format, pieces);
}

const read = (path: string): WorkbookFile =>
  readWorkbookFile(readFileSync(path), basename(path), { merges: true });

/** Every value of a form by the way to it. */
function valuesOf({
  kind,
  fields,
  indicators,
  plans,
  detailedGoals,
  phasedPlan,
  funds,
}: Form): Map<string, string> {
  const values = new Map<string, string>();
  const collect = (value: unknown, way: string): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) if (!PLACES.has(key)) collect(each, `${way}.${key}`);
    if (typeof value !== 'object' && value !== undefined) values.set(way, String(value));
  };
  collect({ fields, indicators, plans, detailedGoals, phasedPlan, funds }, kind);
  return values;
}

/** What says where something stands, or how it is written. */
const PLACES = new Set(['at', 'label', 'unitAt', 'key', 'worth']);

/** A finding without places; sheets go by the names that they have in the workbook. */
const bare = ({ rule, severity, message, evidence }: Finding, names: ReadonlyMap<string, string>): string =>
  [...names].reduce(
    (text, [name, before]) => text.replaceAll(name, before),
    `${severity} ${rule}: ${[message.zh, ...evidence.map(({ text }) => text).sort()].join(' | ')}`,
  );

/** How often each text is there more often in the second than in the first. */
function surplus(first: readonly string[], second: readonly string[]): readonly string[] {
  const left = [...first];
  return second.filter((text) => {
    const index = left.indexOf(text);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function compare(format: Format, folder: string, whole: WorkbookFile): object {
  const before = understand(whole);
  const files = filesOf(folder, format).map(read);
  const { submissions, withoutForms } = together(files.map((file) => locatedFile(file.name, file)));
  const [wanted, got] = [formsOf(before.reading), submissions.flatMap(({ reading }) => formsOf(reading))];
  const fields = { same: 0, differ: [] as string[] };
  wanted.forEach((form, index) => {
    const [a, b] = [valuesOf(form), got[index] ? valuesOf(got[index]) : new Map<string, string>()];
    for (const way of new Set([...a.keys(), ...b.keys()]))
      if (a.get(way) === b.get(way)) fields.same += 1;
      else
        fields.differ.push(
          `${form.sheet.name} ${way}: ${JSON.stringify(a.get(way))} → ${JSON.stringify(b.get(way))}`,
        );
  });
  const names = new Map(got.map(({ sheet }, index) => [sheet.name, wanted[index]?.sheet.name ?? '']));
  const [had, has] = [
    before.review.findings.map((finding) => bare(finding, new Map())),
    submissions.flatMap(({ review }) => review.findings.map((finding) => bare(finding, names))),
  ];
  return {
    format,
    files: files.length,
    problems: files.flatMap(({ problems }) => problems.map(({ message }) => message)),
    withoutForms,
    units: submissions.map(({ unit, year }) => `${unit} ${year}`),
    forms: [wanted.length, got.length],
    fields,
    findings: { before: had.length, now: has.length, missing: surplus(has, had), new: surplus(had, has) },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'converted-'));
try {
  const workbook = process.argv[2] ?? 'assets/sample-2024.xlsx';
  sheetsAsFiles(workbook, 'xlsx').forEach(({ name, bytes }, index) =>
    writeFileSync(join(folder, `${String(index + 1).padStart(2, '0')}${name}`), bytes),
  );
  for (const format of FORMATS) {
    convert(folder, format);
    process.stdout.write(`${JSON.stringify(compare(format, folder, read(workbook)), null, 1)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
