import type { Random } from './random';
import type { MoneyUnit } from '../../../src/forms/model';

/** Every independent way in which a unit may lay out the same form. */
export const VARIATIONS = [
  // place of the table
  'offset',
  'paddedUsedRange',
  'stackedGap',
  'stackedTight',
  'sideBySide',
  'blankRows',
  'blankColumns',
  // merges
  'unmerged',
  'repeatedPerRow',
  'splitMerges',
  'noMergeInformation',
  // wording and shape of labels
  'synonyms',
  'lineBreaks',
  'spacedOut',
  'vertical',
  'numbered',
  'halfWidth',
  'colons',
  'invisibleCharacters',
  'labelValueInOneCell',
  'leaderAndPhone',
  'plansInOneCell',
  'measuresInOneCell',
  'noSectionColumn',
  'sectionRows',
  'goalBelowLabel',
  // money
  'unitInCorner',
  'unitInValue',
  'unitInFormat',
  'unitContradiction',
  'amountText',
  'amountSeparators',
  'amountFullWidth',
  'formulas',
  'amountWithRemark',
  'moneyInPairs',
  // values
  'percentCells',
  'countFormats',
  'narrowColumns',
  'fullWidthValues',
  'blankFields',
  'strayBlanks',
  'numericPhone',
  // indicator table
  'columnOrder',
  'extraColumns',
  'weightColumn',
  'splitTarget',
  'natureColumn',
  'nestedHeader',
  'oneHeaderForLevels',
  'levelNoSuffix',
  'levelNumbered',
  'levelSynonyms',
  'levelWeights',
  'numberedNames',
  'repeatedHeader',
  'emptyClasses',
  'spareRows',
  'unknownOrder',
  // around the form
  'footer',
  'instructions',
  'otherTableBelow',
  'attachmentMark',
  'twoLineTitle',
  'noTitle',
  'hiddenRows',
  'hiddenColumn',
  'hiddenSheet',
  // year
  'yearInTitle',
  'yearInSubtitle',
  'yearInField',
  'yearInSheetName',
] as const;
export type Variation = (typeof VARIATIONS)[number];

/** Rare layouts, held to a lower bar. */
export const ODD_VARIATIONS: readonly Variation[] = ['nestedHeader', 'oneHeaderForLevels'];
export const COMMON_VARIATIONS: readonly Variation[] = VARIATIONS.filter(
  (name) => !ODD_VARIATIONS.includes(name),
);

/** Variations of which a form can have only one at a time. */
const EXCLUSIVE: readonly (readonly Variation[])[] = [
  ['stackedGap', 'stackedTight', 'sideBySide'],
  ['unmerged', 'repeatedPerRow', 'splitMerges'],
  ['lineBreaks', 'spacedOut', 'vertical'],
  ['unitInCorner', 'unitInValue', 'unitInFormat', 'unitContradiction'],
  ['amountText', 'amountSeparators', 'amountFullWidth', 'formulas', 'amountWithRemark'],
  ['splitTarget', 'natureColumn'],
  ['noTitle', 'yearInTitle'],
  ['levelNoSuffix', 'levelSynonyms', 'levelWeights', 'levelNumbered'],
  ['nestedHeader', 'oneHeaderForLevels'],
  ['noSectionColumn', 'sectionRows'],
  ['amountWithRemark', 'unitInCorner', 'unitInFormat', 'unitContradiction'],
  ['yearInTitle', 'yearInSubtitle', 'yearInField', 'yearInSheetName'],
];

/** A random mixture of variations: about `count` of them, at most one of each exclusive group. */
export function mixVariations(
  random: Random,
  count: number,
  pool: readonly Variation[],
): ReadonlySet<Variation> {
  const chosen = new Set<Variation>();
  for (const variation of random.sample(pool, count)) {
    const clashes = EXCLUSIVE.some(
      (names) => names.includes(variation) && names.some((other) => chosen.has(other)),
    );
    if (!clashes) chosen.add(variation);
  }
  return chosen;
}

/** Everything a family needs to decide how it writes one form. */
export interface Style {
  readonly random: Random;
  readonly unit: MoneyUnit;
  has(variation: Variation): boolean;
}

export const styleOf = (random: Random, variations: ReadonlySet<Variation>, unit: MoneyUnit): Style => ({
  random,
  unit,
  has: (variation) => variations.has(variation),
});
