import type { ReactElement } from 'react';
import { UNDO_TEXTS } from '../../texts/pane-texts';
import { TEMPLATES_TEXTS } from '../../texts/templates-texts';
import type { Text } from '../../texts/text';
import { Disclosure } from '../Disclosure';
import { useSessionState, useText } from '../pane-context';
import { BlankTask } from './BlankTask';
import { FamilyChoice } from './FamilyChoice';
import { FollowTask } from './FollowTask';
import { IndicatorTask } from './IndicatorTask';
import { ListTask } from './ListTask';
import { NextYearTask } from './NextYearTask';
import { PressedButtons } from './pressed';
import { RefillTask } from './RefillTask';
import { ResultsOfCommands } from './Results';
import { useTemplateStyles } from './template-styles';

/** What can be done, in the order of a year; the first is open. */
const TASKS: readonly { readonly title: Text; readonly content: () => ReactElement }[] = [
  { title: TEMPLATES_TEXTS.blank, content: () => <BlankTask /> },
  { title: TEMPLATES_TEXTS.refill, content: () => <RefillTask /> },
  { title: TEMPLATES_TEXTS.nextYear, content: () => <NextYearTask /> },
  { title: TEMPLATES_TEXTS.list, content: () => <ListTask /> },
  { title: TEMPLATES_TEXTS.follow, content: () => <FollowTask /> },
  { title: TEMPLATES_TEXTS.indicators, content: () => <IndicatorTask /> },
];

/** Everything that makes new sheets (blank forms, refilled ones, next year's, from a list, self-evaluation and monitoring), and indicator rows. */
export function TemplatesView(): ReactElement {
  const styles = useTemplateStyles();
  const t = useText();
  const { capabilities } = useSessionState('capabilities');
  return (
    <div className={styles.root}>
      <p className={styles.text}>{t(TEMPLATES_TEXTS.intro)}</p>
      <p className={styles.hint}>{t(UNDO_TEXTS[capabilities.undo])}</p>
      <PressedButtons>
        <ResultsOfCommands />
        <FamilyChoice />
        <div className={styles.tasks}>
          {TASKS.map(({ title, content }, index) => (
            <Disclosure key={title.zh} level={2} title={t(title)} initiallyOpen={index === 0}>
              {content}
            </Disclosure>
          ))}
        </div>
      </PressedButtons>
    </div>
  );
}
