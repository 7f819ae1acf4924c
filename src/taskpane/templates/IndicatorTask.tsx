import { Button, Select } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useState, type ReactElement } from 'react';
import { INDICATOR_LIBRARY, type ProjectKindId } from '../../forms/indicator-library';
import type { Form } from '../../forms/model';
import { LEVEL2_NAMES } from '../../forms/vocabulary/review-class-names';
import { formsOf } from '../../reading/reading';
import { TEMPLATES_TEXTS } from '../../texts/templates-texts';
import { suggestIndicators, type IndicatorSuggestion } from '../../writing';
import { asLabel } from '../label';
import { useActions, useSessionState, useText } from '../pane-context';
import { formName } from '../recognition/form-items';
import { printsClass } from '../../session/prints-class';
import { formKey } from './form-key';
import { useTemplateStyles } from './template-styles';
import { useForms } from './use-forms';

const TARGETS = ['project', 'department-overall'] as const;
const BY_WORDS = 'words';
const KIND_IDS: readonly ProjectKindId[] = INDICATOR_LIBRARY.map(({ id }) => id);

/** Indicators to add to the form the user is in, and empty rows. */
export function IndicatorTask(): ReactElement {
  const styles = useTemplateStyles();
  const t = useText();
  const id = useId();
  const actions = useActions();
  const { busy, reading, selection } = useSessionState('busy', 'reading', 'selection');
  const forms = useForms(TARGETS);
  const [chosen, setChosen] = useState<string>();
  const [kind, setKind] = useState<ProjectKindId>();

  useEffect(() => {
    void actions.showSelection(true);
    return () => void actions.showSelection(false);
  }, [actions]);

  const form =
    forms.find((each) => formKey(each) === chosen) ??
    forms.find(({ sheet }) => sheet.id === selection?.sheet.id) ??
    forms[0];
  const suggestions = useMemo(
    () =>
      form && reading
        ? suggestIndicators(form, formsOf(reading), kind === undefined ? {} : { kinds: [kind] }).filter(
            (suggestion) => printsClass(form, suggestion.class),
          )
        : [],
    [form, reading, kind],
  );
  const waiting = busy !== undefined;
  return (
    <div className={styles.task}>
      <p className={styles.hint}>{t(TEMPLATES_TEXTS.rowsText)}</p>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={waiting}
        onClick={() => void actions.addIndicatorRow()}
      >
        {t(TEMPLATES_TEXTS.addRow)}
      </Button>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={waiting}
        onClick={() => void actions.removeIndicatorRow()}
      >
        {t(TEMPLATES_TEXTS.removeRow)}
      </Button>
      <p className={styles.hint}>{t(TEMPLATES_TEXTS.suggestText)}</p>
      {form ? (
        <>
          <div className={styles.field}>
            <label htmlFor={`${id}-form`}>{t(TEMPLATES_TEXTS.suggestFor)}</label>
            <Select
              id={`${id}-form`}
              size="small"
              value={formKey(form)}
              onChange={(_, { value }) => setChosen(value)}
            >
              {forms.map((each) => (
                <option key={formKey(each)} value={formKey(each)}>
                  {`${formName(each)}（${each.sheet.name}）`}
                </option>
              ))}
            </Select>
          </div>
          <div className={styles.field}>
            <label htmlFor={`${id}-kind`}>{t(TEMPLATES_TEXTS.suggestKind)}</label>
            <Select
              id={`${id}-kind`}
              size="small"
              value={kind ?? BY_WORDS}
              onChange={(_, { value }) => setKind(KIND_IDS.find((each) => each === value))}
            >
              <option value={BY_WORDS}>{t(TEMPLATES_TEXTS.suggestByWords)}</option>
              {INDICATOR_LIBRARY.map((each) => (
                <option key={each.id} value={each.id}>
                  {t(each.name)}
                </option>
              ))}
            </Select>
          </div>
          <Suggestions form={form} suggestions={suggestions} />
        </>
      ) : (
        <p className={styles.hint}>{t(TEMPLATES_TEXTS.noForms)}</p>
      )}
    </div>
  );
}

function Suggestions(props: {
  readonly form: Form;
  readonly suggestions: readonly IndicatorSuggestion[];
}): ReactElement {
  const { form, suggestions } = props;
  const styles = useTemplateStyles();
  const t = useText();
  const actions = useActions();
  const { busy } = useSessionState('busy');
  if (suggestions.length === 0) return <p className={styles.hint}>{t(TEMPLATES_TEXTS.noSuggestions)}</p>;
  return (
    <ul className={styles.list} aria-label={t(TEMPLATES_TEXTS.suggestions(suggestions.length))}>
      {suggestions.map((suggestion) => {
        const { class: of, name, unit, explanation, source, fillsEmptyClass } = suggestion;
        return (
          <li key={`${of.level2} ${name}`} className={styles.entry}>
            <div className={styles.suggestion}>
              <span>
                <strong>{name}</strong>
                {unit ? `（${unit}）` : ''}
              </span>
              <Button
                size="small"
                disabledFocusable={busy !== undefined}
                aria-label={t(TEMPLATES_TEXTS.addNamed(name))}
                onClick={() => void actions.addIndicators(form, [suggestion])}
              >
                {t(TEMPLATES_TEXTS.add)}
              </Button>
            </div>
            <div className={styles.hint}>
              {t(asLabel(LEVEL2_NAMES[of.level2]))}
              {fillsEmptyClass ? ` · ${t(TEMPLATES_TEXTS.emptyClass)}` : ''}
              {source.type === 'form' ? ` · ${t(TEMPLATES_TEXTS.fromForm(source.form.sheet.name))}` : ''}
            </div>
            <span className={styles.value}>{explanation}</span>
          </li>
        );
      })}
    </ul>
  );
}
