import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { makeReport, type Report } from '../../report/report';
import { type Shown, shownWith } from '../../review/list/entries';
import { RULES } from '../../review/rules';
import { PRODUCT_VERSION } from '../../texts/product';
import { REPORT_FILE_TEXTS } from '../../texts/report-texts';
import { inLanguage, type Language } from '../../texts/text';
import { REPORT_FORMATS, reportContent, type ReportFormat } from '../../files/report-content';
import type { WorkbookFile } from '../../files/workbook-file';
import { complain, complainAbout, type Output } from '../output';
import { OutputIsInputError, UnknownFormatError } from '../report-errors';
import { save, writing } from '../save';
import { understand } from '../../files/understand';
import { loadWorkbook } from '../workbook-file';

export interface ReportOptions {
  /** Left out: by the ending of the output's name. */
  readonly format?: ReportFormat;
  readonly output: string;
  readonly language: Language;
  /** Lists findings of level `fine` as well. */
  readonly all?: boolean;
  /** Replaces a file that is there. */
  readonly force: boolean;
}

/** `report`: reviews one file and writes the report about it. Returns the exit status; findings do not change it. */
export async function runReport(file: string, options: ReportOptions, output: Output): Promise<number> {
  const { output: path, language, force } = options;
  try {
    const format = formatOf(options);
    const workbook = loadWorkbook(file, { merges: true });
    const status = complainAbout(workbook, output, language);
    const report = reportOf(workbook, shownWith(options.all));
    if (isSameFile(file, path)) throw new OutputIsInputError(path);
    save(path, await reportContent(report, format, language), force);
    output.result(inLanguage(REPORT_FILE_TEXTS.written(path), language));
    return status;
  } catch (error) {
    return complain(error, output, language);
  }
}

function formatOf({ format, output }: ReportOptions): ReportFormat {
  const ending = extname(output).slice(1).toLowerCase();
  const wanted = format ?? REPORT_FORMATS.find((each) => each === ending);
  if (!wanted) throw new UnknownFormatError(output);
  return wanted;
}

function reportOf(file: WorkbookFile, shown: Shown): Report {
  return makeReport({
    ...understand(file),
    workbook: file.name,
    choices: file.kept.record.rules,
    rules: RULES,
    version: PRODUCT_VERSION,
    madeAt: new Date(),
    shown,
  });
}

/** Whether both paths lead to one file, also through links. A path that leads nowhere yet is another file. */
function isSameFile(input: string, output: string): boolean {
  const read = statSync(input);
  const written = writing(output, () => statSync(output, { throwIfNoEntry: false }));
  return written !== undefined && written.dev === read.dev && written.ino === read.ino;
}
