import type { Severity } from './finding';
import { RULES } from './rules';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', tip: '提示' };
const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The rule table of the README, as Markdown: id, what the rule finds, severity, source. The rule list is the documentation. */
export const ruleTable = (): string =>
  [
    '| 规则 | 发现什么 | 级别 | 依据 |',
    '|---|---|---|---|',
    ...RULES.map(
      ({ id, title, severity, level, source, offByDefault }) =>
        `| \`${id}\` | ${cell(title.zh)} | ${SEVERITIES[severity]}${level === 'fine' ? '（细节）' : ''}${offByDefault ? '（默认关闭）' : ''} | ${cell(source.zh)} |`,
    ),
  ].join('\n');
