import type { Text } from './text';

/** What the command line says about its own arguments. `quoted` are the words commander names, in its order. */
export const ARGUMENT_TEXTS = {
  'commander.unknownCommand': (name: string): Text => ({
    zh: `没有“${name}”命令。`,
    en: `There is no command "${name}".`,
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
    en: `The option ${option} does not take "${value}".`,
  }),
  'commander.excessArguments': (command: string): Text => ({
    zh: `“${command}”的参数过多。`,
    en: `Too many arguments for "${command}".`,
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
