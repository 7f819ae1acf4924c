import { cpus } from 'node:os';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { LIMITS, megabytes, MB } from '../files/limits';
import { LANGUAGES } from '../texts/text';
import type { CheckOptions } from './commands/check';
import type { ReadOptions } from './commands/read';
import type { TogetherOptions } from './commands/report-together';
import type { FileLimits } from './file-work';
import type { ManyOptions, Surroundings } from './many/each-file';
import { complain, type Output } from './output';
import { ProductCommand } from './product-command';

/** Formats that are read. */
const FILES = 'Excel、WPS 表格或 Word 文件（.xlsx .xlsm .xls .et .ods .csv .docx）';

/** What marked copies are. */
const ANNOTATED = '另把带标记的副本写入该文件夹，不覆盖已有文件';

/** The command line. A command's code is loaded when it runs: `read` does not wait for the rules of `check`. `finish` receives the exit status of the command that ran. */
export function createProgram(
  output: Output,
  finish: (status: number) => void,
  surroundings: Surroundings = {},
): Command {
  const program = new ProductCommand('performance-target').description(
    '读取、审核 Excel、WPS 表格和 Word 文件中的绩效目标表，生成审核报告',
  );
  withMany(program.command('read'))
    .description('识别工作簿中的绩效目标表，输出内容及其所在单元格')
    .argument('<file...>', FILES)
    .option('--json', '每个文件输出一行 JSON', false)
    .option('--no-merges', '不使用合并单元格信息（用于检验识别效果）')
    .option('--explain', '列出未识别的单元格及其原因', false)
    .action(async (files: string[], options: ReadOptions & ManyArguments) => {
      const { eachFile } = await import('./many/each-file');
      const { json, merges, explain } = options;
      const job = { command: 'read', options: { json, merges, explain } } as const;
      finish(await eachFile(job, files, manyOf(options, surroundings), output, surroundings));
    });
  withMany(program.command('check'))
    .description('审核工作簿中的绩效目标表，输出发现的问题')
    .argument('<file...>', `${FILES}，可以是文件夹`)
    .option('--json', '每个文件（--together 时每个单位）输出一行 JSON', false)
    .option('--all', '同时列出文字、格式等细节', false)
    .option('--together', '同一单位同一年度的文件合起来审核', false)
    .option('--annotated <folder>', ANNOTATED)
    .option('--records <file>', '逐个文件的审核记录写入该文件，每行一条 JSON（不输出到屏幕）')
    .option('--resume', '接着 --records 文件中已有的记录继续', false)
    .action(async (files: string[], options: CheckArguments) => {
      if (options.together) {
        const { runCheckTogether } = await import('./commands/check-together');
        finish(runCheckTogether(files, options, output));
        return;
      }
      const { eachFile } = await import('./many/each-file');
      const { all, annotated, records, resume } = options;
      const json = options.json || records !== undefined;
      const job = { command: 'check', options: { json, all, annotated } } as const;
      const many = { ...manyOf(options, surroundings), records, resume };
      try {
        finish(await eachFile(job, files, many, output, surroundings));
      } catch (error) {
        finish(complain(error, output));
      }
    });
  program
    .command('report')
    .description('审核一个工作簿，生成审核报告；--together 时每个单位一份报告，另有总览')
    .argument('[file...]', `${FILES}，--together 时可以有多个、可以是文件夹`)
    .requiredOption('--output <path>', '报告文件（--together 时为文件夹），不覆盖已有文件')
    .option('--together', '同一单位同一年度的文件合起来审核', false)
    .option(
      '--from <records...>',
      '由 check --json 的审核记录合成：每个单位一份报告，另有总览；不再读取原文件',
    )
    .option('--annotated <folder>', `${ANNOTATED}（与 --together 一起使用）`)
    .addOption(new Option('--format <format>', '报告格式，默认按文件名').choices(['xlsx', 'html', 'csv']))
    .addOption(new Option('--language <language>', '报告语言').choices(LANGUAGES).default('zh'))
    .option('--all', '同时列出文字、格式等细节', false)
    .option('--force', '覆盖已有的报告文件', false)
    .action(async (files: string[], options: ReportArguments, command: Command) => {
      if (options.from) {
        if (files.length > 0)
          command.error("error: too many arguments for 'report'", { code: 'commander.excessArguments' });
        const { runReportFrom } = await import('./commands/report-from');
        finish(await runReportFrom(options.from, options, output));
        return;
      }
      if (files.length === 0)
        command.error("error: missing required argument 'file'", { code: 'commander.missingArgument' });
      if (options.together) {
        const { runReportTogether } = await import('./commands/report-together');
        finish(await runReportTogether(files, options, output));
        return;
      }
      const [file = '', ...more] = files;
      if (more.length > 0)
        command.error("error: too many arguments for 'report'", { code: 'commander.excessArguments' });
      const { runReport } = await import('./commands/report');
      finish(await runReport(file, options, output));
    });
  return program;
}

/** What the command line says about going through many files. */
interface ManyArguments {
  readonly workers: number;
  readonly timeLimit: number;
  readonly sizeLimit: number;
  readonly progress: boolean;
}

type CheckArguments = CheckOptions &
  ManyArguments & {
    readonly together: boolean;
    readonly records?: string;
    readonly resume: boolean;
  };

type ReportArguments = TogetherOptions & { readonly together: boolean; readonly from?: readonly string[] };

/** Seconds that a file may take. A workbook of 1,000 forms takes three. */
const TIME_LIMIT = 120;

/** Options of the commands that go through many files. */
const withMany = (command: Command): Command =>
  command
    .option('--workers <n>', '同时处理几个文件，默认按处理器数', wholeNumber, cpus().length)
    .option('--time-limit <seconds>', '每个文件最多处理多少秒', wholeNumber, TIME_LIMIT)
    .option('--size-limit <MB>', '文件最大多少 MB', wholeNumber, megabytes(LIMITS.file))
    .option('--progress', '显示进度（在终端中运行时自动显示）', false);

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError(text);
  return value;
}

function manyOf(
  { workers, timeLimit, sizeLimit, progress }: ManyArguments,
  { screen }: Surroundings,
): Omit<ManyOptions, 'records'> {
  const limits: FileLimits = { time: timeLimit, size: Math.min(sizeLimit * MB, LIMITS.file) };
  return { workers, limits, progress: progress || screen?.terminal === true, resume: false };
}
