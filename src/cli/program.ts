import { Command } from 'commander';
import type { Output } from './each-workbook';

/** The command line. A command's code is loaded when it runs: `read` does not wait for the rules of `check`. `finish` receives the exit status of the command that ran. */
export function createProgram(output: Output, finish: (status: number) => void): Command {
  const program = new Command('performance-target').description('读取、审核 Excel 工作簿中的绩效目标表');
  program
    .command('read')
    .description('识别工作簿中的绩效目标表，输出内容及其所在单元格')
    .argument('<file...>', '.xlsx 文件')
    .option('--json', '每个文件输出一行 JSON', false)
    .option('--no-merges', '不使用合并单元格信息（用于检验识别效果）')
    .action(async (files: string[], options: { json: boolean; merges: boolean }) => {
      const { runRead } = await import('./commands/read');
      finish(runRead(files, options, output));
    });
  program
    .command('check')
    .description('审核工作簿中的绩效目标表，输出发现的问题')
    .argument('<file...>', '.xlsx 文件')
    .option('--json', '每个文件输出一行 JSON', false)
    .action(async (files: string[], options: { json: boolean }) => {
      const { runCheck } = await import('./commands/check');
      finish(runCheck(files, options, output));
    });
  return program;
}
