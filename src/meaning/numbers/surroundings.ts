import { oncePer } from '../../language/once-per';
import { isAnnounced } from '../../language/announced';
import { namedIn } from '../../language/foreign';
import { ACTION_WORDS } from '../../language/lexicon/actions';
import type { Statement, Understood } from '../../language/statements';
import { type Thing, withoutBases } from '../../language/things';
import { lasts } from '../../language/units';
import { pairsShared } from './shared-words';

/** What a number of a text stands among, whatever it is held against. */
export interface Surroundings {
  /** Its clause. */
  readonly clause: string;
  /** What its sentence says before it, and where it leans on what follows, that too. */
  readonly context: string;
  /** The verb that its list has before its first number; '' where it has one of its own, or there is none. */
  readonly governing: string;
  /** What it counts is looked for in the context as well. */
  readonly leans: boolean;
  /** It is one of a list that is as long as was announced. */
  readonly announced: boolean;
}

const known = new WeakMap<Statement, Surroundings>();

/** What a statement of a text stands among; looked at once, however many indicators ask for it. */
export function surroundingsOf(statement: Statement, text: Understood): Surroundings {
  const before = known.get(statement);
  if (before) return before;
  const made: Surroundings = {
    clause: text.clauses[statement.clause]?.text ?? '',
    context: contextOf(statement, text),
    governing: governing(statement, text),
    leans: leansOnContext(statement, text),
    announced: isAnnounced(statement, text),
  };
  known.set(statement, made);
  return made;
}

/** Whether a statement says something of a thing in its own words: 编印1期 says nothing of 培训. */
export const namesThing = ({ text }: Thing, { lead, tail }: Statement): boolean =>
  pairsShared(text, `${lead}|${tail}`) > 0;

/** Whether a statement names nothing that it counts. Asked of each for every indicator of the form. */
export const hasNoThing = oncePer(
  (statement: Statement): boolean =>
    namedIn(withoutBases(`${leadOf(statement)} ${statement.tail}`, statement)).length === 0,
);

/** 四个学段合计1000人: of what kinds the sum is made names nothing new. */
const leadOf = ({ total, lead }: Statement): string => (total ? lead.replace(SUMMED_UP, '') : lead);
const SUMMED_UP = /^[^,]{0,4}(?=(?:合计|共计|总计|总共|共)$)/;

/** The words of the sentence that a statement stands in. */
export const sentenceOf = ({ clauses }: Understood, { sentence }: Pick<Statement, 'sentence'>): string =>
  clauses.flatMap((clause) => (clause.sentence === sentence ? [clause.text] : [])).join(',');

/** The words of its clause before a statement. */
export const wordsBefore = ({ clause, amount }: Statement, { clauses, text }: Understood): string =>
  text.slice(clauses[clause]?.start ?? amount.start, amount.start);

/** What the sentence of a statement says before it; of one that is for each of something, the whole of it. */
function contextOf(statement: Statement, text: Understood): string {
  let words = '';
  for (let at = statement.clause - 1; at >= 0; at--) {
    const clause = text.clauses[at];
    if (!clause || clause.sentence !== statement.sentence) break;
    if (!clause.bracketed) words = `${clause.text}${words}`;
  }
  words += objectOf(statement, text) + sourceOfAll(statement, text);
  if (statement.bases.length > 0)
    for (const clause of text.clauses.slice(statement.clause + 1)) {
      if (clause.sentence !== statement.sentence) break;
      words += clause.text;
    }
  return words.slice(-90);
}

/** 项目总投入65万元，全部由县级财政安排: what all of it comes from. */
function sourceOfAll({ clause, sentence }: Statement, text: Understood): string {
  const next = text.clauses[clause + 1];
  return next?.sentence === sentence && ALL_OF_IT.test(next.text) ? next.text : '';
}
const ALL_OF_IT = /^(?:全部|全额|均|都)(?:由|为|从|来自|来源|通过|使用|纳入|列入|实施)/;

/** 上门走访120户样本户一次: what the number before it in the clause is of is what is done so often. */
function objectOf({ clause: place, amount }: Statement, text: Understood): string {
  const clause = text.clauses[place];
  const before = clause?.amounts.filter(({ end }) => end <= amount.start).at(-1);
  if (!clause || !before || amount.unit?.dimension !== 'turn') return '';
  const between = text.text.slice(before.end, amount.start);
  return /[、和及]/.test(between) ? '' : clause.text.slice(0, amount.start - clause.start);
}

/** 建设乡镇服务站8个、村级服务站12个: the verb of a list is that of each of its items. */
function governing(statement: Statement, text: Understood): string {
  const clause = text.clauses[statement.clause];
  const [first] = clause?.amounts ?? [];
  if (!clause || !first || first.start >= statement.amount.start || statement.actions.length > 0) return '';
  return ANY_ACTION_ONCE.exec(clause.text.slice(0, first.start - clause.start))?.[0] ?? '';
}

const ANY_ACTION_ONCE = new RegExp(ACTION_WORDS);

/** Whether what a number counts is looked for in the clauses before it as well. */
const leansOnContext = (statement: Statement, text: Understood): boolean =>
  isHeaded(statement, text) ||
  sourceOfAll(statement, text) !== '' ||
  lasts(statement.amount.unit) ||
  statement.part ||
  statement.total ||
  statement.bases.length > 0 ||
  hasNoThing(statement) ||
  GOES_ON.test(statement.lead);

/** What goes on about the thing of the clauses before. */
const GOES_ON = /^(?:全长|总长|涉及|覆盖|惠及|包括|共|合计|受益|分布)/;

/** 公益广告牌布点：城区80块，出入口12块: what stands before the colon is what all numbers of the sentence are of. */
const isHeaded = ({ sentence, amount }: Statement, text: Understood): boolean => {
  const head = text.clauses.find((clause) => clause.sentence === sentence);
  const colon = head === undefined ? -1 : head.text.indexOf(':');
  const [first] = head?.amounts ?? [];
  return (
    head !== undefined &&
    colon > 0 &&
    head.start + colon < amount.start &&
    (first === undefined || first.start > head.start + colon)
  );
};
