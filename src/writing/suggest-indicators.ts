import { valueOf } from '../forms/field';
import {
  guessKinds,
  INDICATOR_LIBRARY,
  speaksOf,
  type Direction,
  type LibraryClass,
  type ProjectKind,
  type ProjectKindId,
} from '../forms/indicator-library';
import { sameIndicator } from '../forms/indicator-library/same-indicator';
import type { Form, Indicator, IndicatorClass, Level1, Level2 } from '../forms/model';
import { classInForm } from './library-class';

/** Where a suggested indicator comes from. */
export type SuggestionSource =
  | { readonly type: 'library'; readonly kind: ProjectKindId }
  | { readonly type: 'form'; readonly form: Form; readonly indicator: Indicator };

/** An indicator to add to a form. It has no value: that is for the unit to set. */
export interface IndicatorSuggestion {
  /** The class as the form's own tree has it. */
  readonly class: { readonly level1: Level1; readonly level2: Level2 };
  readonly name: string;
  /** '' where another form does not say. */
  readonly unit: string;
  readonly direction: Direction | undefined;
  /** '' where another form has none. */
  readonly explanation: string;
  readonly source: SuggestionSource;
  /** The form has no indicator of this class. */
  readonly fillsEmptyClass: boolean;
}

/** How suggestions are made. */
export interface SuggestionOptions {
  /** Kinds the user chose; otherwise those that the form's own words speak for. */
  readonly kinds?: readonly ProjectKindId[];
}

const LONGEST_NAME = 20;
/** The classes of a form in printed order; `cost` stands where its tree has it. */
const CLASS_ORDER: readonly LibraryClass[] = [
  'quantity',
  'quality',
  'timeliness',
  'cost',
  'economic',
  'social',
  'ecological',
  'sustainable',
  'satisfaction',
];
/**
 * Indicators for a form that it does not have yet: from the workbook's other forms, in the words the unit uses
 * for this kind of project, and from the library. Classes without an indicator come first, then the surer kind, then the order of the
 * form. What the form has already, under this or nearly this name, is never suggested, and nothing twice.
 */
export function suggestIndicators(
  form: Form,
  others: readonly Form[],
  options: SuggestionOptions = {},
): readonly IndicatorSuggestion[] {
  const kinds = options.kinds ?? guessKinds(form).map(({ kind }) => kind);
  const filled = new Set(form.indicators.map((each) => libraryClass(each.class)));
  const ranked = [
    ...kinds.flatMap((kind, rank) => fromForms(form, others, kind).map((candidate) => ({ candidate, rank }))),
    ...kinds.flatMap((kind, rank) => fromLibrary(kind).map((candidate) => ({ candidate, rank }))),
  ]
    .map((each) => ({ ...each, empty: !filled.has(each.candidate.class) }))
    .sort(
      (a, b) =>
        Number(b.empty) - Number(a.empty) ||
        a.rank - b.rank ||
        CLASS_ORDER.indexOf(a.candidate.class) - CLASS_ORDER.indexOf(b.candidate.class),
    );
  const names = form.indicators.flatMap(({ level3 }) => valueOf(level3) ?? []);
  return ranked.flatMap(({ candidate, empty }) => {
    if (names.some((name) => sameIndicator(name, candidate.name))) return [];
    names.push(candidate.name);
    return [{ ...candidate, class: classInForm(form, candidate.class), fillsEmptyClass: empty }];
  });
}

type Candidate = Omit<IndicatorSuggestion, 'class' | 'fillsEmptyClass'> & { readonly class: LibraryClass };

const KINDS = new Map<ProjectKindId, ProjectKind>(INDICATOR_LIBRARY.map((kind) => [kind.id, kind]));

const fromLibrary = (kind: ProjectKindId): readonly Candidate[] =>
  (KINDS.get(kind)?.indicators ?? []).map((indicator) => ({
    ...indicator,
    source: { type: 'library', kind },
  }));

/** Indicators of other forms whose names speak of this kind: an indicator about something else is not this project's. */
const fromForms = (form: Form, others: readonly Form[], kind: ProjectKindId): readonly Candidate[] =>
  others
    .filter((other) => other !== form)
    .flatMap((other) =>
      other.indicators.flatMap((indicator): Candidate[] => {
        const name = valueOf(indicator.level3);
        const own = libraryClass(indicator.class);
        if (name === undefined || own === undefined || indicator.tree !== 'annual') return [];
        if (!isName(name) || !speaksOf(name, kind)) return [];
        return [
          {
            class: own,
            name,
            unit: valueOf(indicator.unit) ?? '',
            direction: directionOf(valueOf(indicator.direction)),
            explanation: valueOf(indicator.explanation) ?? '',
            source: { type: 'form', form: other, indicator },
          },
        ];
      }),
    );

/** A sentence in the column of names is nothing to copy. */
const isName = (text: string): boolean => text.length <= LONGEST_NAME && !/[，。；：\n]/u.test(text);

const directionOf = (written: string | undefined): Direction | undefined =>
  (['正向', '反向', '定性'] as const).find((each) => written?.includes(each));

/** The library's class of an indicator; both trees' cost classes are one. */
function libraryClass({ level1, level2 }: IndicatorClass): LibraryClass | undefined {
  if (level1 === 'cost' || level2 === 'cost') return 'cost';
  if (level1 === 'satisfaction') return 'satisfaction';
  return CLASS_ORDER.find((each) => each === level2);
}
