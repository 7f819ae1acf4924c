import { UNDERSTANDING_TEXTS } from '../../src/texts/understanding-texts';
import type { Page } from 'playwright-core';
import { FINDINGS_TEXTS, FRAME_TEXTS } from '../../src/texts/pane-texts';
import { DISMISS_TEXTS, FILTER_TEXTS, LEVEL_TEXTS } from '../../src/texts/list-texts';
import { TEMPLATES_TEXTS } from '../../src/texts/templates-texts';
import { FIT_TEXTS } from '../../src/texts/fit-texts';
import { RECORD_TEXTS } from '../../src/texts/record-texts';
import { RULE_INFOS } from '../../src/taskpane/testing/fixtures';
import type { Brightness } from '../../src/taskpane/theme';
import type { Language, Text } from '../../src/texts/text';
import type { StateName } from './states';

/** A picture of the pane: a state, and what the user has done in it. */
export interface Scene {
  readonly name: string;
  readonly state: StateName;
  /** Leads from the state to the picture, in the language of the page. */
  readonly steps?: (page: Page, t: (text: Text) => string) => Promise<void>;
}

/** Work of the fixtures that nothing measures. */
const TREES = '种植行道树500株';

type Steps = NonNullable<Scene['steps']>;

const tab =
  (name: 'recognition' | 'amounts' | 'fit' | 'templates'): Steps =>
  (page, t) =>
    page.getByRole('tab', { name: t(FRAME_TEXTS[name]) }).click();

const press =
  (label: Text): Steps =>
  (page, t) =>
    page
      .getByRole('button', { name: t(label) })
      .first()
      .click();

const inTurn =
  (...steps: readonly Steps[]): Steps =>
  async (page, t) => {
    for (const step of steps) await step(page, t);
  };

/** Opens the first finding or entry of a rule of the fixtures; of several rows with its title, the one at this place. */
const open =
  (rule: number, place = 0): Steps =>
  (page, t) =>
    page
      .getByText(t(RULE_INFOS[rule]?.title ?? FINDINGS_TEXTS.list))
      .nth(place)
      .click();

/** Begins to put an opened entry right, however many places it has. */
const fixAllOfEntry: Steps = (page, t) =>
  page
    .getByRole('button', { name: new RegExp(t(LEVEL_TEXTS.fixAll(2)).replace('2', '\\d+'), 'u') })
    .first()
    .click();

/** Opens whatever can be opened under a heading of the view. */
const openAll: Steps = async (page) => {
  const closed = page.locator('[role=tabpanel] :is(h2,h3,h4) button[aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().click();
};

/** Scrolls to the last heading with this text. */
const toTop =
  (heading: Text): Steps =>
  (page, t) =>
    page
      .getByRole('heading', { name: t(heading) })
      .last()
      .evaluate((element) => element.scrollIntoView({ block: 'start' }));

/** Every view and state of the pane. */
export const SCENES: readonly Scene[] = [
  { name: 'first', state: 'first' },
  { name: 'first-check', state: 'firstCheck' },
  { name: 'findings', state: 'findings' },
  { name: 'findings-below', state: 'findings', steps: openAll },
  { name: 'finding-open', state: 'findings', steps: open(0) },
  { name: 'finding-fix', state: 'fixable', steps: open(2) },
  { name: 'finding-here', state: 'here' },
  { name: 'dismissing', state: 'dismissed', steps: inTurn(open(1), press(DISMISS_TEXTS.dismiss)) },
  {
    name: 'dismissing-without-reason',
    state: 'findings',
    steps: inTurn(open(1), press(DISMISS_TEXTS.dismiss), press(DISMISS_TEXTS.confirm)),
  },
  {
    name: 'dismissed',
    state: 'dismissed',
    steps: async (page) => page.getByRole('button', { name: /^(?:已忽略|Dismissed)/u }).click(),
  },
  { name: 'fix-all', state: 'fixable', steps: inTurn(open(2), fixAllOfEntry) },
  { name: 'entry', state: 'fixable', steps: open(2) },
  { name: 'fixing', state: 'fixing', steps: inTurn(open(2), open(2, 1)) },
  { name: 'filters', state: 'long', steps: press(FILTER_TEXTS.more) },
  {
    name: 'no-match',
    state: 'long',
    steps: (page, t) =>
      page.getByRole('searchbox', { name: t(FINDINGS_TEXTS.search) }).fill('没有这样的文字'),
  },
  { name: 'long-list', state: 'long' },
  { name: 'asked', state: 'asked' },
  { name: 'asked-clear', state: 'askedClear' },
  { name: 'checking-again', state: 'checkingAgain' },
  { name: 'editing', state: 'editing' },
  { name: 'stale', state: 'stale' },
  { name: 'all-clear', state: 'allClear' },
  { name: 'no-form', state: 'noForm' },
  { name: 'empty-workbook', state: 'emptyWorkbook' },
  { name: 'failure', state: 'failure' },
  { name: 'warned', state: 'warned' },
  { name: 'marked', state: 'marked' },
  { name: 'marking', state: 'marking' },
  { name: 'reporting', state: 'reporting' },
  { name: 'reporting-reads', state: 'reportingReads' },
  { name: 'recognition-first', state: 'first', steps: tab('recognition') },
  { name: 'recognition-none', state: 'noForm', steps: tab('recognition') },
  { name: 'recognition', state: 'findings', steps: tab('recognition') },
  { name: 'recognition-open', state: 'findings', steps: inTurn(tab('recognition'), openAll) },
  {
    name: 'recognition-correct',
    state: 'corrected',
    steps: inTurn(tab('recognition'), openAll, toTop(RECORD_TEXTS.correctForm)),
  },
  {
    name: 'recognition-understood',
    state: 'corrected',
    steps: inTurn(tab('recognition'), press(UNDERSTANDING_TEXTS.title)),
  },
  {
    name: 'recognition-corrections',
    state: 'corrected',
    steps: inTurn(tab('recognition'), toTop(RECORD_TEXTS.corrections(4))),
  },
  {
    name: 'recognition-record-problem',
    state: 'recordProblem',
    steps: inTurn(tab('recognition'), openAll, toTop(RECORD_TEXTS.correctForm)),
  },
  { name: 'amounts-first', state: 'first', steps: tab('amounts') },
  { name: 'amounts-none', state: 'noForm', steps: tab('amounts') },
  { name: 'amounts', state: 'findings', steps: tab('amounts') },
  { name: 'fit', state: 'fit', steps: tab('fit') },
  { name: 'fit-change', state: 'fit', steps: inTurn(tab('fit'), press(FIT_TEXTS.changeOf(TREES))) },
  { name: 'fit-suggest', state: 'fit', steps: inTurn(tab('fit'), press(FIT_TEXTS.addIndicatorFor(TREES))) },
  {
    name: 'fit-corrections',
    state: 'fitCorrected',
    steps: inTurn(tab('fit'), press(FIT_TEXTS.corrections(3))),
  },
  { name: 'fit-matrix', state: 'fitCorrected', steps: inTurn(tab('fit'), press(FIT_TEXTS.asMatrix)) },
  { name: 'templates', state: 'findings', steps: tab('templates') },
  { name: 'templates-open', state: 'findings', steps: inTurn(tab('templates'), openAll) },
  { name: 'templates-made', state: 'made', steps: tab('templates') },
  {
    name: 'templates-again',
    state: 'evaluated',
    steps: inTurn(tab('templates'), press(TEMPLATES_TEXTS.follow), (page, t) =>
      page.getByText(t(TEMPLATES_TEXTS.alreadyEvaluated(1))).scrollIntoViewIfNeeded(),
    ),
  },
  { name: 'templates-first', state: 'first', steps: tab('templates') },
  { name: 'settings-first', state: 'first', steps: press(FRAME_TEXTS.settings) },
  { name: 'settings', state: 'findings', steps: press(FRAME_TEXTS.settings) },
  { name: 'settings-open', state: 'findings', steps: inTurn(press(FRAME_TEXTS.settings), openAll) },
  { name: 'about', state: 'findings', steps: press(FRAME_TEXTS.about) },
];

export const LOOKS = ['light', 'dark', 'contrast'] as const;
/** `contrast`: forced colours, as Windows' contrast themes bring them. */
export type Look = (typeof LOOKS)[number];

interface Shown {
  readonly language: Language;
  readonly look: Look;
}

/** Shows a scene and waits until it stands: in the page where it is open, for loading it anew takes longer than the rest. */
export async function showScene(page: Page, origin: string, scene: Scene, shown: Shown): Promise<void> {
  const { language, look } = shown;
  await emulate(page, look);
  const address = `${origin}/pane-states/`;
  if (!page.url().startsWith(address)) await page.goto(address);
  await page.waitForFunction(() => window.showPane);
  await page.evaluate((wanted) => window.showPane?.(wanted), {
    state: scene.state,
    language,
    brightness: brightnessOf(look),
  });
  await page.getByRole('tablist').waitFor();
  await scene.steps?.(page, (text) => text[language]);
  // Late views have arrived.
  await page.getByText(FRAME_TEXTS.loadingView[language], { exact: true }).waitFor({ state: 'detached' });
  await stands(page);
}

/** Gives the scene that stands another look. */
export async function dressScene(page: Page, { language, look }: Shown): Promise<void> {
  await emulate(page, look);
  await page.evaluate((wanted) => window.showPane?.(wanted), { language, brightness: brightnessOf(look) });
  await stands(page);
}

const brightnessOf = (look: Look): Brightness => (look === 'dark' ? 'dark' : 'light');

const emulate = (page: Page, look: Look): Promise<void> =>
  page.emulateMedia({
    colorScheme: brightnessOf(look),
    forcedColors: look === 'contrast' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });

/** Waits until nothing is on its way from one place or colour to another. */
const stands = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const drawn = (): Promise<unknown> =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await drawn();
    const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
    await drawn();
  });
