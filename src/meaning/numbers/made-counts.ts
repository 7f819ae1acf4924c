import { isCeiling, isFloor } from '../../language/lexicon/comparisons';
import { inBase } from '../../language/quantities';
import type Big from 'big.js';
import { changeBefore, withoutChange } from '../../language/changes';
import type { Sense } from '../../language/senses';
import type { Statement, Understood } from '../../language/statements';
import { relationOf, shareHeld, thingIn } from '../../language/things';
import { compatibility, counts, lasts, unitOf, type Unit } from '../../language/units';
import type { Claim } from '../claim';
import type { NumberAsking } from './asking';
import { countOfShare, shareOfBase } from '../said-shares';
import { sentenceOf } from './surroundings';

/**
 * What a text makes of a count although no number of it says so: all of the money at so much for each, last year's number grown
 * by a share. `about` where the text does not plainly speak of what is counted.
 */
export function countsMadeIn(claim: Claim, asking: NumberAsking, text: Understood): readonly Sense[] {
  if (!counts(asking.unit) || asking.per.length > 0) return [];
  return [...paidFor(claim, asking, text), ...grown(claim, asking, text), ...shareOf(claim, asking, text)];
}

/** 占全县残疾人1620人的13% for …人数: so many of them, where no other number of the text is one of the same. */
function shareOf(claim: Claim, { unit }: NumberAsking, text: Understood): readonly Sense[] {
  const said = shareOfBase(text);
  if (!said || said.base.amount.unit?.group !== unit?.group) return [];
  const others = text.statements.filter(
    (other) => other !== said.base && compatibility(unit, other.amount.unit) !== undefined,
  );
  const sense = countOfShare(said);
  return others.length > 0 ? [] : [{ ...sense, about: !speaksOf(claim, sentenceOf(text, said.base)) }];
}

const isExact = ({ amount, negative }: Statement): boolean =>
  !negative && amount.low.eq(amount.high) && !amount.about;
const isPromised = (statement: Statement): boolean => statement.mode === 'promise' && isExact(statement);
const NAMED = 0.6;
const speaksOf = ({ thing }: Claim, words: string): boolean => shareHeld(thing, words) >= NAMED;

const isOf = ({ thing }: Claim, statement: Statement): boolean => relationOf(thing, statement) === 'same';

/** 安排助学金60万元，按每生每年1000元发放 for 资助人数: so many as the money is enough for, where that comes out even. */
function paidFor(claim: Claim, { unit }: NumberAsking, text: Understood): readonly Sense[] {
  const promised = text.statements.filter(isPromised);
  if (promised.some(({ amount }) => compatibility(unit, amount.unit) !== undefined)) return [];
  const money = promised.filter(({ amount }) => amount.unit?.dimension === 'money');
  const [total, ...otherTotals] = money.filter(({ bases, part }) => bases.length === 0 && !part);
  const [price, ...otherPrices] = money.filter(({ bases }) => bases.length > 0);
  if (!total || !price || otherTotals.length > 0 || otherPrices.length > 0) return [];
  if (total.sentence !== price.sentence || !isForOneOf(price, claim, unit)) return [];
  const made = inBase(total.amount).div(inBase(price.amount));
  if (!made.mod(1).eq(0)) return [];
  return [
    {
      low: made,
      high: made,
      derivation: `${total.amount.written} ÷ ${price.amount.written}`,
      statements: [total, price],
      way: 'quotient',
      about: !speaksOf(claim, sentenceOf(text, price)),
    },
  ];
}

/** Whether a price is for one of what is counted, and for nothing else but a year. */
function isForOneOf(price: Statement, { name }: Claim, unit: Unit | undefined): boolean {
  const [basis, more] = price.bases.filter(({ word }) => word !== '年');
  if (!basis || more || lasts(unitOf(basis.word)) || inBase(price.amount).lte(0)) return false;
  return name.includes(basis.word) || unitOf(basis.classifier ?? basis.word)?.group === unit?.group;
}

/** 2024年到馆40万人次，2025年比上年增长10% for 到馆读者: what last year's number grows to. */
const grown = (claim: Claim, { unit }: NumberAsking, text: Understood): readonly Sense[] =>
  text.statements.flatMap((base, at): readonly Sense[] => {
    const told = base.mode === 'history' || base.mode === 'stock';
    if (!told || !isExact(base) || base.bases.length > 0) return [];
    if (compatibility(unit, base.amount.unit) !== 'same' || !isOf(claim, base)) return [];
    const change = text.statements.slice(at + 1).find((each) => isChangeOf(claim, base, each));
    const way = change && changeBefore(change.lead)?.way;
    return change && way ? [changed(base, change, way === 'rise')] : [];
  });

const isChangeOf = (claim: Claim, base: Statement, { mode, sentence, amount, lead }: Statement): boolean =>
  mode === 'change' &&
  sentence === base.sentence &&
  amount.unit?.dimension === 'share' &&
  (speaksOf(claim, lead) || shareHeld(thingIn(withoutChange(lead)), base.lead) >= NAMED);

function changed(base: Statement, change: Statement, raised: boolean): Sense {
  const { low, high, unit, written } = change.amount;
  const to = (share: Big): Big => {
    const part = share.times(unit?.factor ?? 1).div(100);
    return inBase(base.amount).times(raised ? part.plus(1) : part.times(-1).plus(1));
  };
  const [floor, ceiling] = [isFloor(change.amount), isCeiling(change.amount)];
  return {
    low: (raised ? ceiling : floor) ? undefined : to(raised ? low : high),
    high: (raised ? floor : ceiling) ? undefined : to(raised ? high : low),
    derivation: `${base.amount.written} × (1 ${raised ? '+' : '−'} ${written})`,
    statements: [base, change],
    way: 'derived',
    about: change.amount.about,
  };
}

/** 预计新入库11户、退库3户 for 净增户数: what comes less what goes; undefined for any other name or text. */
export function netIn(claim: Claim, { unit }: NumberAsking, text: Understood): Sense | undefined {
  if (!NET.test(claim.name)) return undefined;
  const counted = text.statements.filter(
    (each) => isPromised(each) && each.bases.length === 0 && compatibility(unit, each.amount.unit) === 'same',
  );
  const [come, gone, more] = counted;
  if (!come || !gone || more || come.sentence !== gone.sentence) return undefined;
  if (GONE.test(come.lead) || !GONE.test(gone.lead)) return undefined;
  const made = inBase(come.amount).minus(inBase(gone.amount));
  return {
    low: made,
    high: made,
    derivation: `${come.amount.written} − ${gone.amount.written}`,
    statements: [come, gone],
    way: 'derived',
    about: false,
  };
}
const NET = /净(?:增|流入|入)/;
const GONE = /退|减|注销|流失|流出|关停|迁出|报废|拆除|离/;
