import { Button } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import type { ReactElement } from 'react';
import type { SheetRef } from '../../forms/cell';
import type { Reading } from '../../reading/reading';
import { formPlace } from '../../session/template-state';
import { TEMPLATES_TEXTS } from '../../texts/templates-texts';
import { useActions, useSessionState, useText } from '../pane-context';
import { useTemplateStyles } from './template-styles';

/** Offers to leave the refilled originals out of the check, as long as they are in it. */
export function OriginalsOffer(): ReactElement | null {
  const styles = useTemplateStyles();
  const t = useText();
  const actions = useActions();
  const { busy, originals, reading, recordProblem } = useSessionState(
    'busy',
    'originals',
    'reading',
    'recordProblem',
  );
  const sheets = wholeOriginals(reading, originals);
  if (sheets.length === 0 || recordProblem) return null;
  return (
    <div className={styles.task}>
      <p className={styles.hint}>{t(TEMPLATES_TEXTS.originalsText)}</p>
      <Button
        className={styles.button}
        icon={<EyeOffRegular />}
        disabledFocusable={busy !== undefined}
        onClick={() => void actions.leaveOut(sheets)}
      >
        {t(TEMPLATES_TEXTS.leaveOut(sheets.length))}
      </Button>
    </div>
  );
}

/** Sheets all of whose forms were refilled: one that holds another form stays in the check. */
const wholeOriginals = (
  reading: Reading | undefined,
  originals: readonly string[] | undefined,
): readonly SheetRef[] =>
  (reading?.sheets ?? [])
    .filter(({ forms }) => forms.length > 0 && forms.every((form) => originals?.includes(formPlace(form))))
    .map(({ sheet }) => sheet);
