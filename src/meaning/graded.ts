import { gradesIn, type Grade } from '../language/grades';
import { isStandardOfCompletion } from '../language/lexicon/modes';
import type { Clause, Understood } from '../language/statements';
import { shareHeld } from '../language/things';
import type { Claim } from './claim';
import type { Judgement, Role } from './judgement';

/** A grade of a text with the clause it stands in. */
interface Said {
  readonly grade: Grade;
  readonly clause: Clause;
}

/**
 * Whether a text is content with a worse grade than a claim asks for: 合格即认定完成 for 优良, 前五名 for 前三名. A grade as good
 * anywhere in it acquits; a better one holds together with every value.
 */
export function judgeGrade(claim: Claim, asked: Grade, text: Understood, role: Role): Judgement | undefined {
  const said = gradesIn(text.text).flatMap((grade): readonly Said[] => {
    const clause = text.clauses.find(({ start, end }) => grade.start >= start && grade.start < end);
    return clause && grade.scale === asked.scale && isMeant(grade, clause, text) ? [{ grade, clause }] : [];
  });
  const better = role === 'goal' ? betterInGoal(claim, asked, said, text) : undefined;
  if (better) return { ...judgementOf(better), certainty: 'asked' };
  const worse = said.filter(({ grade }) => grade.rank > asked.rank);
  const [first] = worse;
  if (!first || worse.length < said.length) return undefined;
  if (!worse.some((each) => isContentWith(claim, each, text, role))) return undefined;
  return judgementOf(first.grade);
}

const judgementOf = ({ written, start, end }: Grade): Judgement => ({
  certainty: 'probable',
  comparing: 'grade',
  derivation: written,
  result: written,
  start,
  end,
  senses: [],
});

/** 达到优秀等次 beside 合格: what the goal promises is better than what is tested. The only grade that it names. */
function betterInGoal(
  claim: Claim,
  asked: Grade,
  said: readonly Said[],
  text: Understood,
): Grade | undefined {
  const [only, more] = said;
  if (!only || more || only.grade.rank >= asked.rank || HOPED_FOR.test(only.clause.text)) return undefined;
  return isContentWith(claim, only, text, 'goal') ? only.grade : undefined;
}
const HOPED_FOR = /力争|争取|争创/;

/** A grade of an earlier year, one that is not asked for, and what earns or loses points say nothing of the target. */
function isMeant(grade: Grade, clause: Clause, { text }: Understood): boolean {
  const nearest = clause.times.filter(({ start }) => start < grade.start).at(-1);
  if (nearest?.past === true || clause.negative) return false;
  return (
    !ASIDE.test(text.slice(clause.start, clause.end)) &&
    !LEFT_BEHIND.test(text.slice(grade.end, grade.end + 4))
  );
}
const ASIDE = /不作要求|不要求|是否|扣|不得分|低于|未达|若|如果|原|现有?(?:为|状)|上年|去年|往年/;
/** 由合格提升到优良: what is left behind. */
const LEFT_BEHIND = /^(?:提[升高]|上升|升|晋)/;

/** Whether the text takes a grade for what is to be reached. */
function isContentWith(claim: Claim, { grade, clause }: Said, text: Understood, role: Role): boolean {
  const after = text.text.slice(grade.end, clause.end);
  if (role === 'explanation' && isStandardOfCompletion(after)) return true;
  const before = text.text.slice(clause.start, grade.start);
  if (!REACHES.test(before)) return false;
  return role === 'explanation' || shareHeld(claim.thing, `${before}${after}`) >= NAMED;
}
const REACHES =
  /(?:达到|达|确保|力争|争取|评定为|评为|不低于|保持在?|稳定在?|进入|排[名在]?|位列|位居|列|创建|建成|获评|认定为)[^,。;]{0,6}$/;
const NAMED = 0.6;
