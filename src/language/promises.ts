import {
  BACKGROUND,
  DEED_WORDS,
  EFFECTS,
  GAINED,
  GROUNDS,
  OF_BASIC_EXPENDITURE,
  PLEASING,
  SET_ABOUT,
  SLOGANS,
  TOLD_OR_GROUND,
  WHOLE_MONEY,
} from './lexicon/subjects';
import { ofTextInYear } from './of-text';
import { oncePer } from './once-per';
import { plain } from './plain';
import { actionsIn, understand, type Clause, type Statement, type Understood } from './statements';
import { counts } from './units';

/**
 * What a stretch of a goal or plan is. `work`: something is done; `effect`: what is to come of it; `none`: grounds,
 * background or a slogan, which promise nothing.
 */
export type PieceKind = 'work' | 'effect' | 'none';

/** A stretch of a text that promises one thing, or promises nothing. */
export interface Piece {
  /** As written, where the text is as long in plain form; else in plain form. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly kind: PieceKind;
  /** Numbers that it promises; what is told of the past is left out. */
  readonly statements: readonly Statement[];
  readonly clauses: readonly Clause[];
}

/** A goal, plan or task cut into what it promises. */
export const piecesIn = ofTextInYear((written, year): readonly Piece[] => {
  const text = understand(written, year);
  const source = asWritten(written);
  const pieces = joined(text).flatMap((clauses) => cutAtLists(text, clauses));
  return withoutBackground(
    pieces.map(({ start, end, clauses, statements }): Piece => {
      const quote = source.slice(start, end).replace(/^[\s、,，]+|[\s、,，]+$/gu, '');
      const said = text.text.slice(start, end).replace(NUMBERING, '').trim();
      return {
        quote: quote.replace(NUMBERING, '').trim(),
        start,
        end,
        sentence: clauses[0]?.sentence ?? 0,
        kind: kindOf(said, statements),
        statements,
        clauses,
      };
    }),
  ).filter(({ quote }) => quote.length >= 3);
});

/** A text with the places of its plain form: as written, where both are as long. */
const asWritten = (written: string): string => {
  const looked = plain(written);
  return looked.length === written.length ? written : looked;
};

/** What a text says from one of its pieces to another. */
export const stretchOf = (written: string, first: Piece, last: Piece): string =>
  first === last
    ? first.quote
    : asWritten(written)
        .slice(first.start, last.end)
        .replace(/^[\s、,，]+/u, '')
        .replace(NUMBERING, '')
        .trim();

const NUMBERING =
  /^\s*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．:：]|目标\s*[一二三四五六七八九十\d]+\s*[:：]|[①-⑳]|[一二三四五六七八九十]是)\s*/u;

/** Clauses in brackets belong to what stands before them. */
function joined({ clauses, text }: Understood): readonly (readonly Clause[])[] {
  const groups: Clause[][] = [];
  for (const clause of clauses) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const goesOn =
      before !== undefined &&
      before.sentence === clause.sentence &&
      (clause.bracketed || (before.bracketed && !/[,。;\n]/u.test(text.slice(before.end, clause.start))));
    if (goesOn) last?.push(clause);
    else groups.push([clause]);
  }
  return groups;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly clauses: readonly Clause[];
  readonly statements: readonly Statement[];
}

/** 采购电脑20台、打印机5台 are two promises: each has its own number and names its own thing. */
function cutAtLists(text: Understood, clauses: readonly Clause[]): readonly Cut[] {
  const [first] = clauses;
  const last = clauses.at(-1);
  if (!first || !last) return [];
  const { start, end } = { start: first.start, end: last.end };
  const own = text.statements.filter(({ amount }) => amount.start >= start && amount.start < end);
  const counted = own.filter(({ amount, implied }) => !implied && counts(amount.unit));
  const cuts: number[] = [];
  for (let at = 1; at < counted.length; at++) {
    const [before, after] = [counted[at - 1], counted[at]];
    if (!before || !after) continue;
    const between = text.text.slice(before.amount.end, after.amount.start);
    const mark = between.search(/[、]|(?:和|及|以及)(?=[\u4e00-\u9fff]{2})/u);
    const named = mark < 0 ? '' : between.slice(mark + 1);
    if (mark >= 0 && mark <= 8 && /[\u4e00-\u9fff]{3}/u.test(named)) cuts.push(before.amount.end + mark);
  }
  const ends = [...cuts, end];
  return ends.map((until, index) => {
    const from = ends[index - 1] ?? start;
    return {
      start: from,
      end: until,
      clauses,
      statements: own.filter(({ amount }) => amount.start >= from && amount.start < until),
    };
  });
}

/** Whether a number promises something that can be counted out: no year, no number told of the past. */
const promised = ({ mode, negative }: Statement): boolean =>
  !negative && mode !== 'history' && mode !== 'stock' && mode !== 'planned-before';

function kindOf(said: string, statements: readonly Statement[]): PieceKind {
  const numbers = statements.filter(
    (statement) => promised(statement) && !statement.implied && !isCompared(statement, said),
  );
  const told = BACKGROUND.test(said);
  const counted = numbers.some(
    ({ amount: { unit } }) => unit !== undefined && !(told && unit.dimension === 'time'),
  );
  if (TOLD_OR_GROUND.test(said) || isStockTold(said) || SUMMED_UP.test(said) || isAllPast(statements))
    return 'none';
  if (counted) return GAINED.test(said) ? 'effect' : 'work';
  if (GROUNDS.test(said) || told || SLOGANS.test(said)) return 'none';
  return EFFECTS.test(said) && !SET_ABOUT.test(said) ? 'effect' : 'work';
}

/** 两项共166万元: what is summed up is said already. */
const SUMMED_UP = /^(?:以上|上述)?[两二三四五六七八九十\d]+[项类](?:合计|共计|总计|共)/u;

/** 2024年走访2260户次、支出197万元: all of its numbers are of the past. */
function isAllPast(statements: readonly Statement[]): boolean {
  const told = statements.filter(({ implied }) => !implied);
  return (
    told.length > 0 && told.every(({ mode, times }) => mode === 'history' && times.some(({ past }) => past))
  );
}

/** 比2024年增加22人: by how much more than before is no work of its own. */
const isCompared = ({ mode }: Statement, said: string): boolean => mode === 'change' && /^[比较]/u.test(said);

/** 全市持证残疾人1.86万人: how many there are, and nothing is done. */
const isStockTold = (said: string): boolean =>
  STOCK_TOLD.test(said) && actionsIn(said).length === 0 && !ANY_DEED.test(said);
const ANY_DEED = new RegExp(DEED_WORDS.join('|'), 'u');
const STOCK_TOLD =
  /^(?:全[省市县区镇乡旗州]|[我本][省市县区镇乡旗州]|辖区内?)[^,\d]{2,20}[\d.]+[万亿]?[\u4e00-\u9fff]{1,3}$/u;

/** A sentence that begins with background and promises no number is background to its end. */
function withoutBackground(pieces: readonly Piece[]): readonly Piece[] {
  const told = new Set<number>();
  for (const { sentence, quote, kind } of pieces)
    if (kind === 'none' && BACKGROUND.test(quote)) told.add(sentence);
  for (const [at, { sentence, quote, kind }] of pieces.entries()) {
    const before = pieces[at - 1];
    // 全县现有油茶林6.2万亩，其中低产林3.9万亩: a part of what is only told.
    if (
      kind === 'work' &&
      quote.startsWith('其中') &&
      before?.sentence === sentence &&
      before.kind === 'none'
    )
      return withoutBackground(
        pieces.map((piece, place) => (place === at ? { ...piece, kind: 'none' } : piece)),
      );
  }
  for (const { sentence, kind, statements } of pieces)
    if (kind === 'work' && statements.some((statement) => promised(statement))) told.delete(sentence);
  return pieces.map((piece) => (told.has(piece.sentence) ? { ...piece, kind: 'none' } : piece));
}

/** Numbers of a piece that promise something. */
export const promisedNumbers = oncePer(({ statements }: Piece): readonly Statement[] =>
  statements.filter(promised),
);

/**
 * Whether a piece counts out what is done, in so many words: no number in brackets or of a part, no sum of what stands before it, no
 * stock that grows (由86人增加到92人), no number of those for whom it is done, or for each of them.
 */
export const countsPlainly = oncePer((piece: Piece): boolean => {
  const numbers = promisedNumbers(piece);
  const before = new Set(numbers.flatMap(({ changedFrom }) => changedFrom ?? []));
  return numbers.some(
    (statement) =>
      !statement.implied &&
      !statement.amount.about &&
      !statement.part &&
      !statement.total &&
      statement.changedFrom === undefined &&
      !before.has(statement.amount) &&
      statement.bases.length === 0 &&
      statement.mode !== 'change' &&
      !FOR_WHOM.test(statement.lead.trim()) &&
      !isInBrackets(piece, statement),
  );
});
/** 对320名感染者, 应种48750剂次, 合计310万头次: for how many it is done, or how many there should be. */
const FOR_WHOM = /(?:^|[^应])(?:对|向|面向|惠及|覆盖)$|^应[\u4e00-\u9fff]{0,2}$|(?:合计|共计|总计)$/u;

const isInBrackets = ({ clauses }: Piece, { amount }: Statement): boolean =>
  clauses.some(({ start, end, bracketed }) => bracketed && amount.start >= start && amount.end <= end);

/** Whether a text is nothing but slogans: 推动文化事业繁荣发展。 */
export function isSlogan(written: string): boolean {
  const pieces = piecesIn(written, undefined);
  return (
    pieces.length > 0 && pieces.every(({ quote, kind }) => kind === 'none' && SLOGANS.test(plain(quote)))
  );
}

/** Whether a promise is to please those whom it serves: 让群众吃得放心. */
export const pleases = (quote: string): boolean => PLEASING.test(quote);

/** Whether a goal is paid by the basic expenditure: 保障人员经费和公用经费. */
export const isPaidByBasics = (quote: string): boolean => OF_BASIC_EXPENDITURE.test(quote);

/** Whether a goal only says how much money there is in all: 部门预算1386万元. */
export const isWholeMoney = (quote: string): boolean => WHOLE_MONEY.test(plain(quote));
