import type { Operator, Sign } from './arithmetic';
import type { Amount } from './quantities';

/** A piece of a formula. Words between numbers are no piece: they only say what the number beside them is. */
export type FormulaToken = { readonly start: number; readonly end: number } & (
  | { readonly type: 'operand'; readonly amount: Amount }
  | {
      readonly type: 'sign';
      readonly sign: Sign;
      /** A hyphen or stroke, which may as well join: 1-3, 元/人. */
      readonly plain: boolean;
    }
  | { readonly type: 'equals'; readonly near: boolean }
);

const SIGNS =
  /(?<minus>减去|扣减|扣除|减掉|[-−])|(?<plus>加上|\+)|(?<over>除以|[/÷])|(?<times>乘以|[*×])|(?<equals>等于|=)|(?<near>约等于|≈)|(?<bracket>[()])/gu;
/** Names of the groups above, with the signs that they stand for. */
const OPERATORS: readonly (readonly [string, Operator])[] = [
  ['minus', '-'],
  ['plus', '+'],
  ['over', '/'],
  ['times', '*'],
];
/** What ends a formula; the comma of 1,200 stands inside an amount. */
const BREAK = /[。;:,、\n“”]/;

/** The stretches of a text that may be formulas, in pieces. */
export function tokensIn(text: string, amounts: readonly Amount[]): readonly (readonly FormulaToken[])[] {
  const found: (readonly FormulaToken[])[] = [];
  let pieces: FormulaToken[] = [];
  let at = 0;
  const close = (): void => {
    found.push(...chainsIn(pieces));
    pieces = [];
  };
  const take = (to: number): void => {
    for (const piece of between(text, at, to)) {
      if (piece === 'break') close();
      else pieces.push(piece);
    }
  };
  for (const amount of amounts) {
    take(amount.start);
    const of = OF_MANY.exec(text.slice(amount.end, amount.end + 8));
    pieces.push(...operandsOf(of ? ofMany(amount, of) : amount, text));
    at = amount.end + (of?.[0].length ?? 0);
  }
  take(text.length);
  close();
  return found;
}

/** 5批次/千人: for each thousand of them. */
const OF_MANY = /^\s*\/\s*每?(?<scale>十万|[百千万])(?<of>人|户|名|平方米|平方公里|亩)/u;
const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 十万: 100_000 };

function ofMany(amount: Amount, { groups = {}, 0: written }: RegExpExecArray): Amount {
  const many = SCALES[groups['scale'] ?? ''] ?? 1;
  const { low, high, end } = amount;
  return {
    ...amount,
    low: low.div(many),
    high: high.div(many),
    end: end + written.length,
    per: [groups['of'] ?? ''],
  };
}

/** 15-12 in a formula is no span from 15 to 12. */
function operandsOf(amount: Amount, text: string): readonly FormulaToken[] {
  const { start, end } = amount;
  const dash = amount.low.gt(amount.high) ? text.slice(start, end).search(/[-−]/) : -1;
  if (dash < 0) return [{ type: 'operand', amount, start, end }];
  const split = start + dash;
  return [
    {
      type: 'operand',
      amount: { ...amount, end: split, written: text.slice(start, split), high: amount.low },
      start,
      end: split,
    },
    { type: 'sign', sign: '-', plain: true, start: split, end: split + 1 },
    {
      type: 'operand',
      amount: { ...amount, start: split + 1, written: text.slice(split + 1, end), low: amount.high },
      start: split + 1,
      end,
    },
  ];
}

type Piece = FormulaToken | 'break';

/** Signs and breaks between two places that hold no number. */
function between(text: string, from: number, to: number): readonly Piece[] {
  const words = text.slice(from, to);
  if (words === '') return [];
  const pieces: Piece[] = [];
  let done = 0;
  const say = (until: number): void => {
    const said = words.slice(done, until);
    if (BREAK.test(said)) pieces.push('break');
  };
  for (const match of words.matchAll(SIGNS)) {
    say(match.index);
    done = match.index + match[0].length;
    const piece = signOf(match, from + match.index);
    if (piece) pieces.push(piece);
  }
  say(words.length);
  return pieces;
}

function signOf({ groups = {}, 0: written }: RegExpMatchArray, start: number): FormulaToken | undefined {
  const end = start + written.length;
  if (groups['near'] !== undefined || groups['equals'] !== undefined)
    return { type: 'equals', near: groups['near'] !== undefined, start, end };
  const word = OPERATORS.find(([name]) => groups[name] !== undefined);
  const sign = word?.[1] ?? (written === '(' ? '(' : ')');
  return { type: 'sign', sign, plain: /^[-−/]$/.test(written), start, end };
}

/**
 * The pieces of a stretch as formulas: cut where two numbers stand side by side. A bracket right behind a number is an aside (60人(含2名
 * 教师)×3期), looked at by itself. None where a number is missing between two signs: there stand words in its place.
 */
function chainsIn(pieces: readonly FormulaToken[]): readonly (readonly FormulaToken[])[] {
  if (pieces.length < 3) return [];
  const chains: FormulaToken[][] = [];
  let chain: FormulaToken[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    const last = chain.at(-1);
    const beside = last !== undefined && endsOperand(last);
    if (isOpen(piece) && (beside || isClose(pieces[at + 1]))) {
      const close = endOfBracket(pieces, at);
      chains.push(...chainsIn(pieces.slice(at + 1, close)).map((inner) => [...inner]));
      at = close;
      continue;
    }
    if (beside && piece.type === 'operand') {
      chains.push(chain);
      chain = [];
    }
    chain.push(piece);
  }
  chains.push(chain);
  return chains.map(withoutOuterBracket).filter(isWhole);
}

/** Where the bracket closes that opens at a place; behind the last piece where it does not. */
function endOfBracket(pieces: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece && isOpen(piece)) depth++;
    if (isClose(piece) && --depth === 0) return at;
  }
  return pieces.length;
}

const isOpen = (piece: FormulaToken): boolean => piece.type === 'sign' && piece.sign === '(';
const isClose = (piece: FormulaToken | undefined): boolean => piece?.type === 'sign' && piece.sign === ')';
const endsOperand = (piece: FormulaToken): boolean => piece.type === 'operand' || isClose(piece);

/** 满意度(180÷200), and what a stretch cuts off a bracket that closes behind it. */
function withoutOuterBracket(chain: readonly FormulaToken[]): readonly FormulaToken[] {
  const [first] = chain;
  if (!first) return chain;
  if (isOpen(first) && endOfBracket(chain, 0) >= chain.length - 1)
    return withoutOuterBracket(isClose(chain.at(-1)) ? chain.slice(1, -1) : chain.slice(1));
  return isClose(chain.at(-1)) && depthOf(chain) < 0 ? withoutOuterBracket(chain.slice(0, -1)) : chain;
}
const depthOf = (chain: readonly FormulaToken[]): number =>
  chain.reduce((open, piece) => open + (isOpen(piece) ? 1 : isClose(piece) ? -1 : 0), 0);

/** Begins and ends with a number, in brackets that close. */
function isWhole(chain: readonly FormulaToken[]): boolean {
  const [first, last] = [chain[0], chain.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    (first.type === 'operand' || isOpen(first)) &&
    endsOperand(last) &&
    depthOf(chain) === 0
  );
}
