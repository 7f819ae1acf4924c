import { Checkbox } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Form } from '../../forms/model';
import { TEMPLATES_TEXTS } from '../../texts/templates-texts';
import { yearShifts, type YearShift } from '../../writing';
import { Disclosure } from '../Disclosure';
import { CellLink } from '../CellLink';
import { useActions, useText } from '../pane-context';
import { formName } from '../recognition/form-items';
import { FormPicker } from './FormPicker';
import { formKey } from './form-key';
import { TaskButton } from './TaskButton';
import { useTemplateStyles } from './template-styles';
import { useFamily } from './use-family';
import { useForms } from './use-forms';
import { usePickedForms } from './use-picked-forms';

/** Previews of so many forms are open at once. */
const FEW = 3;
const TARGETS = ['project', 'department-overall'] as const;

/** Copies of target forms for the next year, with a preview of every year that moves. */
export function NextYearTask(): ReactElement {
  const styles = useTemplateStyles();
  const t = useText();
  const actions = useActions();
  const { family } = useFamily();
  const picked = usePickedForms(useForms(TARGETS));
  const [keepBudget, setKeepBudget] = useState(false);
  const [keepTargets, setKeepTargets] = useState(true);
  /** What the user ticked or unticked, by form and mention. */
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const previews = useMemo(
    () => picked.picked.map((form) => ({ form, shifts: yearShifts(form) })),
    [picked.picked],
  );
  const isTicked = (form: Form, { id, before, certain }: YearShift): boolean =>
    ticked.get(`${formKey(form)} ${id} ${before}`) ?? certain;
  const tick = (form: Form, { id, before }: YearShift, on: boolean): void =>
    setTicked(new Map([...ticked, [`${formKey(form)} ${id} ${before}`, on]]));
  const start = (): Promise<void> =>
    actions.startNextYear(
      previews.map(({ form, shifts }) => ({
        form,
        accepted: new Set(shifts.filter((shift) => isTicked(form, shift)).map(({ id }) => id)),
      })),
      { keepBudget, keepTargets, family },
    );
  return (
    <div className={styles.task}>
      <p className={styles.hint}>{t(TEMPLATES_TEXTS.nextYearText)}</p>
      <FormPicker picked={picked} />
      {previews.map(({ form, shifts }) => (
        <Disclosure
          key={formKey(form)}
          level={3}
          title={t(TEMPLATES_TEXTS.nextYearOf(formName(form)))}
          initiallyOpen={previews.length <= FEW}
        >
          {() => (
            <>
              {shifts.length === 0 ? <p className={styles.hint}>{t(TEMPLATES_TEXTS.noYear)}</p> : null}
              <ul className={styles.list}>
                {shifts.map((shift) => (
                  <li key={shift.id}>
                    <Shift
                      shift={shift}
                      ticked={isTicked(form, shift)}
                      onTick={(on) => tick(form, shift, on)}
                    />
                  </li>
                ))}
              </ul>
            </>
          )}
        </Disclosure>
      ))}
      <Checkbox
        label={t(TEMPLATES_TEXTS.keepBudget)}
        checked={keepBudget}
        onChange={(_, { checked }) => setKeepBudget(checked === true)}
      />
      <Checkbox
        label={t(TEMPLATES_TEXTS.keepTargets)}
        checked={keepTargets}
        onChange={(_, { checked }) => setKeepTargets(checked === true)}
      />
      <p className={styles.hint}>{t(TEMPLATES_TEXTS.lastYear)}</p>
      <TaskButton
        primary
        label={t(TEMPLATES_TEXTS.nextYearButton(previews.length))}
        enabled={previews.length > 0}
        onClick={start}
      />
    </div>
  );
}

/** One mention of the year: old → new, where it stands, and why it is proposed or not. */
function Shift(props: {
  readonly shift: YearShift;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}): ReactElement {
  const { shift, ticked, onTick } = props;
  const styles = useTemplateStyles();
  const t = useText();
  return (
    <>
      <Checkbox
        label={`${shift.before} → ${shift.after}`}
        checked={ticked}
        onChange={(_, { checked }) => onTick(checked === true)}
      />
      <div className={styles.hint}>
        {shift.name} <CellLink at={shift.at} /> {t(shift.reason)}
      </div>
    </>
  );
}
