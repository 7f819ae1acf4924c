import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { Form } from '../../../forms/model';
import { UNDO_TEXTS } from '../../../texts/pane-texts';
import { RECORD_TEXTS } from '../../../texts/record-texts';
import { Disclosure } from '../../Disclosure';
import { useSessionState, useText } from '../../pane-context';
import { AmbiguousChoice } from './AmbiguousChoice';
import { BindTargets } from './BindTargets';
import { RecordProblem } from './RecordProblem';
import { SheetChoice } from './SheetChoice';
import { useCorrectionStyles } from './styles';
import { useFocusOnLeaving } from './use-focus-on-leaving';

/** What the user can say about the reading of a form: other cells for its parts, another kind of form, or none. */
export function CorrectForm({ form }: { readonly form: Form }): ReactElement {
  const t = useText();
  return (
    <Disclosure level={4} title={t(RECORD_TEXTS.correctForm)}>
      {() => <Corrections form={form} />}
    </Disclosure>
  );
}

function Corrections({ form }: { readonly form: Form }): ReactElement {
  const styles = useCorrectionStyles();
  const t = useText();
  const { capabilities, recordProblem, recordLoss } = useSessionState(
    'capabilities',
    'recordProblem',
    'recordLoss',
  );
  const root = useRef<HTMLDivElement>(null);
  useFocusOnLeaving(root);
  return (
    <div ref={root} className={styles.root}>
      {recordProblem ? <RecordProblem problem={recordProblem} /> : null}
      {recordLoss ? <RecordProblem problem={recordLoss} /> : null}
      <AmbiguousChoice form={form} />
      <BindTargets form={form} />
      <SheetChoice sheet={form.sheet} family={form.family} />
      <p className={styles.hint}>
        {t(RECORD_TEXTS.kept)} {t(UNDO_TEXTS[capabilities.undo])}
      </p>
    </div>
  );
}
