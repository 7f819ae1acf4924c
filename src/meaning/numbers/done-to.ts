import { namedIn } from '../../language/foreign';
import { ACTION_WORDS } from '../../language/lexicon/actions';
import { ofText } from '../../language/of-text';
import { personsIn } from '../../language/things';
import { pairsShared } from './shared-words';

/**
 * Whether words say that what a name asks for is done to somebody or something else: 举办党外代表人士培训班4期,培训240人次 beside
 * 宗教教职人员培训人次, 志愿者30名在岗,培训150人次 beside 团干部培训人次.
 */
export function isDoneToOthers(name: string, words: string): boolean {
  const isOfOthers = (act: string): boolean =>
    name.includes(act) && pairsShared(name.replaceAll(act, ''), words) === 0;
  if (actsIn(words).some(isOfOthers)) return true;
  const [own, said] = [personsIn(name), personsIn(words)];
  return own.length > 0 && said.length > 0 && !said.some((person) => own.includes(person));
}

/** Verbs of words before which they name what it is done to; looked for once, however many indicators ask. */
const actsIn = ofText((words): readonly string[] =>
  [...words.matchAll(OBJECT)].flatMap(({ groups }) => {
    const { object = '', act = '' } = groups ?? {};
    const own = object.replace(UP_TO_VERB, '');
    return own.length >= 2 && namedIn(own).length > 0 ? [act] : [];
  }),
);

const OBJECT = new RegExp(
  `(?<object>[\\u4e00-\\u9fff]{2,16}?)(?<act>${ACTION_WORDS})(?=班|会|活动|[,。;、]|$|\\d)`,
  'g',
);
const UP_TO_VERB = new RegExp(`^.*(?:${ACTION_WORDS}|完成|安排|实施|各|对|向|为)`);
