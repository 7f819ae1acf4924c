import type { Text } from './text';

/** What the command line says about its own arguments. `quoted` are the words commander names, in its order. */
export const ARGUMENT_TEXTS = {
  'commander.unknownCommand': (name: string): Text => ({
    zh: `没有“${name}”命令。`,
    en: `There is no command “${name}”.`,
  }),
  'commander.missingArgument': (name: string): Text => ({
    zh: `缺少参数 <${name}>。`,
    en: `The argument <${name}> is missing.`,
  }),
  'commander.missingMandatoryOptionValue': (option: string): Text => ({
    zh: `缺少必需的选项 ${option}。`,
    en: `The option ${option} is required.`,
  }),
  'commander.optionMissingArgument': (option: string): Text => ({
    zh: `选项 ${option} 缺少内容。`,
    en: `The option ${option} needs a value.`,
  }),
  'commander.unknownOption': (option: string): Text => ({
    zh: `没有 ${option} 选项。`,
    en: `There is no option ${option}.`,
  }),
  'commander.invalidArgument': (option: string, value: string): Text => ({
    zh: `选项 ${option} 不接受“${value}”。`,
    en: `The option ${option} does not take “${value}”.`,
  }),
  'commander.excessArguments': (command: string): Text => ({
    zh: `“${command}”的参数过多。`,
    en: `Too many arguments for “${command}”.`,
  }),
} as const satisfies Record<string, (...quoted: string[]) => Text>;

/** Words of the help page; it is Chinese, as the descriptions of the commands are. */
export const HELP_TEXTS = {
  seeHelp: { zh: '用 --help 查看用法。', en: 'See --help.' },
  usage: { zh: '用法：', en: 'Usage:' },
  arguments: { zh: '参数：', en: 'Arguments:' },
  options: { zh: '选项：', en: 'Options:' },
  commands: { zh: '命令：', en: 'Commands:' },
  help: { zh: '显示用法', en: 'Show this help' },
} as const satisfies Record<string, Text>;

/** Seconds for people: 40秒, 3分钟, 1小时20分钟. */
function lasting(seconds: number): Text {
  if (seconds < 60) return { zh: `${seconds}秒`, en: `${seconds} s` };
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return { zh: `${minutes}分钟`, en: `${minutes} min` };
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return { zh: `${hours}小时${rest}分钟`, en: `${hours} h ${rest} min` };
}

/** What is said while many files are gone through. */
export const PROGRESS_TEXTS = {
  /** @param left seconds; undefined where that cannot be told yet */
  done: (done: number, total: number, left: number | undefined): Text => ({
    zh: `已处理${done}/${total}个文件${left === undefined ? '' : `，约需${lasting(left).zh}`}`,
    en: `${done} of ${total} files done${left === undefined ? '' : `, about ${lasting(left).en} left`}`,
  }),
  finished: (done: number, before: number): Text => ({
    zh: `处理完毕：${done}个文件${before > 0 ? `，另有${before}个此前已有记录` : ''}。`,
    en: `Done: ${done} files${before > 0 ? `; ${before} had records before` : ''}.`,
  }),
  stopped: (done: number, left: number, resumable: boolean): Text => ({
    zh: `已停止：处理了${done}个文件，其余${left}个没有处理${resumable ? '；加 --resume 再运行一次即可继续' : ''}。`,
    en: `Stopped: ${done} files done, ${left} not${resumable ? '; run it again with --resume to go on' : ''}.`,
  }),
} as const;
