import type { ReportRule } from './report';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Fingerprint of a rule list, eight hexadecimal digits (FNV-1a over the UTF-16 units of what the rules declare): two reports with the same
 * one were made by rules of the same ids, severities, dimensions, limits and sources.
 */
export function ruleSetVersion(rules: readonly ReportRule[]): string {
  const declared = rules
    .map(({ id, kind, severity, dimension, source, offByDefault, limit }) =>
      [id, kind, severity, dimension, source.zh, offByDefault ?? false, limit?.initial ?? ''].join('\t'),
    )
    .join('\n');
  let hash = FNV_OFFSET;
  for (let index = 0; index < declared.length; index += 1)
    hash = Math.imul(hash ^ declared.charCodeAt(index), FNV_PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
