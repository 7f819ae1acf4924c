import { Command, type ErrorOptions } from 'commander';
import { ARGUMENT_TEXTS, HELP_TEXTS } from '../texts/cli-texts';
import type { Text } from '../texts/text';

/** Titles of the help page, by commander's own. */
const TITLES: Readonly<Record<string, Text>> = {
  'Usage:': HELP_TEXTS.usage,
  'Arguments:': HELP_TEXTS.arguments,
  'Options:': HELP_TEXTS.options,
  'Commands:': HELP_TEXTS.commands,
};

const isTranslated = (code: string | undefined): code is keyof typeof ARGUMENT_TEXTS =>
  code !== undefined && code in ARGUMENT_TEXTS;

/** A command whose help page and complaints about arguments are Chinese first, after the catalogue. */
export class ProductCommand extends Command {
  constructor(name?: string) {
    super(name);
    this.configureHelp({ styleTitle: (title) => TITLES[title]?.zh ?? title })
      .helpOption('-h, --help', HELP_TEXTS.help.zh)
      .helpCommand(false);
  }

  override createCommand(name?: string): ProductCommand {
    return new ProductCommand(name);
  }

  override error(message: string, options?: ErrorOptions): never {
    const code = options?.code;
    if (!isTranslated(code)) return super.error(message, options);
    const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/gu)].map(([, quoted]) => quoted);
    const { zh, en } = ARGUMENT_TEXTS[code](first, second);
    return super.error(`${zh}${HELP_TEXTS.seeHelp.zh}\n${en} ${HELP_TEXTS.seeHelp.en}`, options);
  }
}
