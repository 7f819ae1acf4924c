import { Button, Input, Select } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
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
import { useSteadyList } from './use-steady-list';

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
  const [chosen, setChosen] = useState<Form>();
  const [kind, setKind] = useState<ProjectKindId>();

  useEffect(() => {
    void actions.showSelection(true);
    return () => void actions.showSelection(false);
  }, [actions]);

  const form =
    stillThere(forms, chosen) ?? forms.find(({ sheet }) => sheet.id === selection?.sheet.id) ?? forms[0];
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
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={waiting}
        onClick={() => void actions.fitRows()}
      >
        {t(TEMPLATES_TEXTS.fitRows)}
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
              onChange={(_, { value }) => setChosen(forms.find((each) => formKey(each) === value))}
            >
              {forms.map((each) => (
                <option key={formKey(each)} value={formKey(each)}>
                  {t(TEMPLATES_TEXTS.formOn(formName(each), each.sheet.name))}
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
          <Suggestions form={form} of={`${formKey(form)} ${kind ?? BY_WORDS}`} suggestions={suggestions} />
        </>
      ) : (
        <p className={styles.hint}>{t(TEMPLATES_TEXTS.noForms)}</p>
      )}
    </div>
  );
}

/** The form chosen, also after its sheet was edited: rows may have come above it. */
const stillThere = (forms: readonly Form[], chosen: Form | undefined): Form | undefined => {
  if (!chosen) return undefined;
  const alike = forms.filter(({ sheet, kind }) => sheet.id === chosen.sheet.id && kind === chosen.kind);
  return alike.find((each) => formKey(each) === formKey(chosen)) ?? alike[0];
};

function Suggestions(props: {
  readonly form: Form;
  /** What the list is for: another one begins a new list. */
  readonly of: string;
  readonly suggestions: readonly IndicatorSuggestion[];
}): ReactElement {
  const { form, of: subject, suggestions } = props;
  const [wanted, setWanted] = useState('');
  const all = useSteadyList(subject, suggestions, keyOf);
  const styles = useTemplateStyles();
  const t = useText();
  const actions = useActions();
  const { busy } = useSessionState('busy');
  if (all.length === 0) return <p className={styles.hint}>{t(TEMPLATES_TEXTS.noSuggestions)}</p>;
  const shown = all.filter(({ item }) => speaksOf(item, wanted));
  return (
    <>
      <Input
        size="small"
        type="search"
        contentBefore={<SearchRegular />}
        aria-label={t(TEMPLATES_TEXTS.searchIndicators)}
        placeholder={t(TEMPLATES_TEXTS.searchIndicators)}
        value={wanted}
        onChange={(_, { value }) => setWanted(value)}
      />
      {shown.length === 0 ? <p className={styles.hint}>{t(TEMPLATES_TEXTS.noMatch)}</p> : null}
      <ul className={styles.list} aria-label={t(TEMPLATES_TEXTS.suggestions(shown.length))}>
        {shown.map(({ item, offered }) => {
          const { class: of, name, unit, explanation, source, fillsEmptyClass } = item;
          return (
            <li key={keyOf(item)} className={styles.entry}>
              <div className={styles.suggestion}>
                <strong>{unit ? t(TEMPLATES_TEXTS.withUnit(name, unit)) : name}</strong>
                {offered ? (
                  <Button
                    size="small"
                    disabledFocusable={busy !== undefined}
                    aria-label={t(TEMPLATES_TEXTS.addNamed(name))}
                    onClick={() => void actions.addIndicators(form, [item])}
                  >
                    {t(TEMPLATES_TEXTS.add)}
                  </Button>
                ) : (
                  <span className={styles.hint}>{t(TEMPLATES_TEXTS.added)}</span>
                )}
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
    </>
  );
}

const keyOf = ({ class: of, name }: IndicatorSuggestion): string => `${of.level2} ${name}`;

/** Whether a suggestion holds the words looked for. */
const speaksOf = ({ name, explanation }: IndicatorSuggestion, wanted: string): boolean =>
  `${name} ${explanation}`.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase());
