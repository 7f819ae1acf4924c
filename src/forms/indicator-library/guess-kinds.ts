import { valueOf } from '../field';
import type { Form } from '../model';
import { PROJECT_KIND_WORDS, type ProjectKindId } from '../vocabulary/project-kinds';

/**
 * How much a word counts by where it stands: the name of a project says what it is, a plan only what it also does. The
 * last telling word of a name is what the others only describe: 联网监督系统 is a system, 系统运维 is maintenance.
 */
const WEIGHTS = { head: 4, name: 4, goal: 2, plan: 1, indicator: 1 } as const;
/** Below this share of the best score a kind is only mentioned. */
const SHARE = 0.4;
/** A kind that nothing but a plan or an indicator mentions once is no kind of the project. */
const LEAST_SCORE = 2;

/** A kind that a form's own words speak for. */
export interface KindGuess {
  readonly kind: ProjectKindId;
  /** Larger is surer; comparable within one form only. */
  readonly score: number;
}

/**
 * What kinds of project a form is about, by its own words: name, goals, plans and indicators; surest first. Empty where
 * its words say nothing.
 */
export function guessKinds(form: Form): readonly KindGuess[] {
  const texts = textsOf(form);
  const head = headOf(valueOf(form.fields.projectName) ?? '');
  const guesses = KINDS.map((kind) => ({
    kind,
    score: texts.reduce(
      (sum, { text, weight }) => sum + weight * mentions(text, kind),
      kind === head ? WEIGHTS.head : 0,
    ),
  }));
  const best = Math.max(...guesses.map(({ score }) => score));
  return guesses
    .filter(({ score }) => score >= LEAST_SCORE && score >= best * SHARE)
    .sort((a, b) => b.score - a.score);
}

/** The kinds that a single text speaks of, the surest first: the one whose word ends last, then the one with most words. */
export function kindsOfText(text: string): readonly ProjectKindId[] {
  const head = headOf(text);
  return KINDS.map((kind) => ({ kind, score: mentions(text, kind) + (kind === head ? 1 : 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ kind }) => kind);
}

const KINDS = Object.keys(PROJECT_KIND_WORDS) as ProjectKindId[];

/** The kind whose word ends last in a name; of several, the one with the longest word. */
function headOf(name: string): ProjectKindId | undefined {
  const ends = KINDS.flatMap((kind) =>
    PROJECT_KIND_WORDS[kind].flatMap((word) => {
      const at = name.lastIndexOf(word);
      return at < 0 ? [] : [{ kind, end: at + word.length, length: word.length }];
    }),
  );
  return ends.sort((a, b) => b.end - a.end || b.length - a.length)[0]?.kind;
}

/** Whether a text speaks of a kind. */
export const speaksOf = (text: string, kind: ProjectKindId): boolean =>
  PROJECT_KIND_WORDS[kind].some((word) => text.includes(word));

interface WeightedText {
  readonly text: string;
  readonly weight: number;
}

function textsOf({ fields, plans, detailedGoals, phasedPlan, indicators }: Form): readonly WeightedText[] {
  const weighted = (weight: number, texts: readonly (string | undefined)[]): readonly WeightedText[] => {
    const text = texts.filter((each) => each !== undefined).join('\n');
    return text === '' ? [] : [{ text, weight }];
  };
  return [
    ...weighted(WEIGHTS.name, [valueOf(fields.projectName)]),
    ...weighted(WEIGHTS.goal, [fields.annualGoal, fields.longTermGoal, fields.overallGoal].map(valueOf)),
    ...weighted(WEIGHTS.plan, [...plans, ...detailedGoals, ...phasedPlan].map(valueOf)),
    ...weighted(
      WEIGHTS.indicator,
      indicators.map(({ level3 }) => valueOf(level3)),
    ),
  ];
}

/** Different words of a kind that a text holds; a word inside a longer one of the same kind is not counted again. */
function mentions(text: string, kind: ProjectKindId): number {
  let rest = text;
  let found = 0;
  for (const word of LONGEST_FIRST.get(kind) ?? [])
    if (rest.includes(word)) {
      found += 1;
      rest = rest.replaceAll(word, '\n');
    }
  return found;
}

const LONGEST_FIRST = new Map(
  Object.entries(PROJECT_KIND_WORDS).map(([kind, words]) => [
    kind,
    [...words].sort((a, b) => b.length - a.length),
  ]),
);
