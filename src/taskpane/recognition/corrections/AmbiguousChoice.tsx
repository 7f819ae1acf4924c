import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { rectAddress, type CellRef } from '../../../forms/cell';
import type { FieldName, Form } from '../../../forms/model';
import { FIELD_NAMES } from '../../../forms/vocabulary/review-field-names';
import { RECORD_TEXTS } from '../../../texts/record-texts';
import { asLabel } from '../../label';
import { useActions, useSessionState, useText } from '../../pane-context';
import { useCorrectionStyles } from './styles';
import { useFocusOnLeaving } from './use-focus-on-leaving';

/** Fields with several possible places, each place as a choice. */
export function AmbiguousChoice({ form }: { readonly form: Form }): ReactElement {
  return (
    <>
      {(Object.keys(FIELD_NAMES) as FieldName[]).map((name) => {
        const field = form.fields[name];
        return field.state === 'ambiguous' ? (
          <Choice key={name} name={name} candidates={field.candidates} />
        ) : null;
      })}
    </>
  );
}

function Choice(props: { readonly name: FieldName; readonly candidates: readonly CellRef[] }): ReactElement {
  const { name, candidates } = props;
  const styles = useCorrectionStyles();
  const t = useText();
  const actions = useActions();
  const { busy, recordProblem } = useSessionState('busy', 'recordProblem');
  const root = useRef<HTMLDivElement>(null);
  useFocusOnLeaving(root);
  const bind = async (at: CellRef): Promise<void> => {
    await actions.goToCell(at);
    await actions.bind({ type: 'field', field: name });
  };
  const label = asLabel(FIELD_NAMES[name]);
  const question = t(RECORD_TEXTS.ambiguous(label));
  return (
    <div ref={root} className={styles.part}>
      <p className={styles.problem}>{question}</p>
      <div className={styles.buttons} role="group" aria-label={question}>
        {candidates.map((at) => (
          <Button
            key={rectAddress(at)}
            size="small"
            aria-label={t(RECORD_TEXTS.choose(label, rectAddress(at)))}
            disabledFocusable={busy !== undefined || recordProblem !== undefined}
            onClick={() => void bind(at)}
          >
            {rectAddress(at)}
          </Button>
        ))}
      </div>
    </div>
  );
}
