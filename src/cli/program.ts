import { Option, type Command } from 'commander';
import { LANGUAGES } from '../texts/text';
import type { CheckOptions } from './commands/check';
import type { TogetherOptions } from './commands/report-together';
import type { Output } from './each-workbook';
import { ProductCommand } from './product-command';

/** Formats that are read. */
const FILES = 'Excel、WPS 表格或 Word 文件（.xlsx .xlsm .xls .et .ods .csv .docx）';

/** What marked copies are. */
const ANNOTATED = '另把带标记的副本写入该文件夹，不覆盖已有文件';

/** The command line. A command's code is loaded when it runs: `read` does not wait for the rules of `check`. `finish` receives the exit status of the command that ran. */
export function createProgram(output: Output, finish: (status: number) => void): Command {
  const program = new ProductCommand('performance-target').description(
    '读取、审核 Excel、WPS 表格和 Word 文件中的绩效目标表，生成审核报告',
  );
  program
    .command('read')
    .description('识别工作簿中的绩效目标表，输出内容及其所在单元格')
    .argument('<file...>', FILES)
    .option('--json', '每个文件输出一行 JSON', false)
    .option('--no-merges', '不使用合并单元格信息（用于检验识别效果）')
    .option('--explain', '列出未识别的单元格及其原因', false)
    .action(async (files: string[], options: { json: boolean; merges: boolean; explain: boolean }) => {
      const { runRead } = await import('./commands/read');
      finish(runRead(files, options, output));
    });
  program
    .command('check')
    .description('审核工作簿中的绩效目标表，输出发现的问题')
    .argument('<file...>', `${FILES}，可以是文件夹`)
    .option('--json', '每个文件（--together 时每个单位）输出一行 JSON', false)
    .option('--all', '同时列出文字、格式等细节', false)
    .option('--together', '同一单位同一年度的文件合起来审核', false)
    .option('--annotated <folder>', ANNOTATED)
    .action(async (files: string[], options: CheckOptions & { together: boolean }) => {
      if (options.together) {
        const { runCheckTogether } = await import('./commands/check-together');
        finish(runCheckTogether(files, options, output));
        return;
      }
      const { runCheck } = await import('./commands/check');
      finish(runCheck(files, options, output));
    });
  program
    .command('report')
    .description('审核一个工作簿，生成审核报告；--together 时每个单位一份报告，另有总览')
    .argument('<file...>', `${FILES}，--together 时可以有多个、可以是文件夹`)
    .requiredOption('--output <path>', '报告文件（--together 时为文件夹），不覆盖已有文件')
    .option('--together', '同一单位同一年度的文件合起来审核', false)
    .option('--annotated <folder>', `${ANNOTATED}（与 --together 一起使用）`)
    .addOption(new Option('--format <format>', '报告格式，默认按文件名').choices(['xlsx', 'html', 'csv']))
    .addOption(new Option('--language <language>', '报告语言').choices(LANGUAGES).default('zh'))
    .option('--all', '同时列出文字、格式等细节', false)
    .option('--force', '覆盖已有的报告文件', false)
    .action(async (files: string[], options: TogetherOptions & { together: boolean }, command: Command) => {
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
