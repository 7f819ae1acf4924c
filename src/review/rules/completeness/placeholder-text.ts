import { placeholderIn } from '../../../language/lexicon/placeholders';
import type { UnreadCause, UnreadCell } from '../../../forms/model';
import type { Text } from '../../../texts/text';
import type { FormRule, RuleResult } from '../../rule';
import { bilingual, said } from '../../support/evidence';
import { perText } from '../../support/per-text';

/** Placeholders and instructions of the template left in. */
export const placeholderText: FormRule = {
  id: 'placeholder-text',
  kind: 'placeholder-text',
  severity: 'warning',
  dimension: '完整性',
  scope: 'form',
  title: bilingual('留有模板的占位符或填写说明', 'Placeholder or instruction left in'),
  why: bilingual('占位符没有替换，等于没有填写。', 'A placeholder that was not replaced is not an answer.'),
  source: bilingual('财预〔2015〕88号“规范完整性”；表样填写说明', 'Cai Yu [2015] 88; filling notes'),
  check: (form) => {
    const { results } = inTexts(form);
    const unread = form.unread.flatMap((cell) => inAnswer(cell));
    return { results: unread.length > 0 ? [...results, ...unread] : results };
  },
};

const inTexts = perText(
  (words) => placeholderIn(words) !== undefined,
  ({ field }) => {
    const placeholder = placeholderIn(field.value);
    return placeholder === undefined ? undefined : { message: messageOf(field.value, placeholder) };
  },
);

/** Of cells that were not read those that stand behind a label: what is printed elsewhere may well instruct. */
const ANSWERS: ReadonlySet<UnreadCause> = new Set([
  'no-place',
  'unknown-label',
  'taken',
  'no-amount',
] as const);

/** An instruction that still stands where the answer to a label outside the model was to be written. */
function inAnswer({ at, text, why }: UnreadCell): RuleResult[] {
  const placeholder =
    ANSWERS.has(why.cause) && why.label !== undefined && why.label !== text ? placeholderIn(text) : undefined;
  if (placeholder === undefined) return [];
  return [
    {
      subject: `other/${why.label}`,
      cells: [at],
      evidence: [{ at, text }],
      message: messageOf(text, placeholder),
      mark: { while: 'unchanged' },
    },
  ];
}

const messageOf = (text: string, placeholder: string): Text =>
  bilingual(
    `${text.trim() === placeholder ? said(text) : `${said(text)}里的${said(placeholder)}`}是模板的占位符或填写说明，请替换成实际内容。`,
    `${said(text)} still holds ${said(placeholder)} of the template.`,
  );
