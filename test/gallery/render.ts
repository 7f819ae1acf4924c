import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Dots per inch: the text can be read, and a page stays below 80 KB. */
const RESOLUTION = 46;
/** Points of A4, with a point of tolerance. */
const A4 = { short: 596, long: 843 };

/** One printed page. */
export interface PrintedPage {
  readonly png: Buffer;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/**
 * Prints a workbook with LibreOffice and draws its pages.
 *
 * @param resolution - dots per inch
 * @throws Error when soffice, pdftoppm or pdfinfo are missing or fail
 */
export function printWorkbook(xlsx: Uint8Array, resolution = RESOLUTION): readonly PrintedPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  try {
    writeFileSync(join(folder, 'form.xlsx'), xlsx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'form.xlsx'),
    ]);
    const pdf = join(folder, 'form.pdf');
    run('pdftoppm', ['-png', '-gray', '-r', String(resolution), pdf, join(folder, 'page')]);
    const sizes = [
      ...run('pdfinfo', ['-l', '99', pdf]).matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gmu),
    ];
    return readdirSync(folder)
      .filter((name) => /^page-?\d+\.png$/u.test(name))
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .map((name, index) => ({
        png: readFileSync(join(folder, name)),
        width: Number(sizes[index]?.[1]),
        height: Number(sizes[index]?.[2]),
      }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether a page is A4, upright or across. */
export const isA4 = ({ width, height }: PrintedPage): boolean =>
  Math.min(width, height) <= A4.short && Math.max(width, height) <= A4.long;

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout;
}
