import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { ReactElement } from 'react';
import { FIELD_NAMES } from '../../forms/vocabulary/review-field-names';
import { TEMPLATES_TEXTS, UNDO_TEXTS } from '../../texts/pane-texts';
import type { Reading } from '../../reading/reading';
import type { Text } from '../../texts/text';
import { asLabel } from '../label';
import { useActions, useSessionState, useText } from '../pane-context';
import { knownValues } from '../session/known-values';
import type { TemplateId } from '../../writing';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  known: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  button: { maxWidth: '100%' },
});

const TEMPLATES: readonly {
  readonly id: TemplateId;
  readonly title: Text;
  readonly text: Text;
  readonly button: Text;
}[] = [
  {
    id: 'project',
    title: TEMPLATES_TEXTS.project,
    text: TEMPLATES_TEXTS.projectText,
    button: TEMPLATES_TEXTS.insertProject,
  },
  {
    id: 'department-overall',
    title: TEMPLATES_TEXTS.department,
    text: TEMPLATES_TEXTS.departmentText,
    button: TEMPLATES_TEXTS.insertDepartment,
  },
];

/** The standard tables that can be inserted, with what will be filled in and what undo can do then. */
export function TemplatesView(): ReactElement {
  const styles = useStyles();
  const t = useText();
  const { busy, capabilities, reading } = useSessionState();
  const actions = useActions();
  return (
    <div className={styles.root}>
      <p className={styles.text}>{t(TEMPLATES_TEXTS.intro)}</p>
      {TEMPLATES.map(({ id, title, text, button }) => (
        <section key={id} className={styles.card} aria-label={t(title)}>
          <h2 className={styles.heading}>{t(title)}</h2>
          <p className={styles.hint}>{t(text)}</p>
          <Button
            className={styles.button}
            appearance="primary"
            icon={<TableAddRegular />}
            disabledFocusable={busy !== undefined}
            onClick={() => void actions.insert(id)}
          >
            {t(busy === 'inserting' ? TEMPLATES_TEXTS.inserting : button)}
          </Button>
        </section>
      ))}
      <Prefill reading={reading} />
      <p className={styles.hint}>{t(UNDO_TEXTS[capabilities.undo])}</p>
    </div>
  );
}

/** What a new form takes over from the workbook. */
function Prefill({ reading }: { readonly reading: Reading | undefined }): ReactElement {
  const styles = useStyles();
  const t = useText();
  const { year, preparedBy, departmentName } = knownValues(reading);
  const known = [
    ...(year === undefined ? [] : [{ label: asLabel(FIELD_NAMES.year), value: String(year) }]),
    ...(preparedBy === undefined ? [] : [{ label: asLabel(FIELD_NAMES.preparedBy), value: preparedBy }]),
    ...(departmentName === undefined
      ? []
      : [{ label: asLabel(FIELD_NAMES.departmentName), value: departmentName }]),
  ];
  if (known.length === 0) return <p className={styles.hint}>{t(TEMPLATES_TEXTS.prefillNothing)}</p>;
  return (
    <div className={styles.hint}>
      {t(TEMPLATES_TEXTS.prefill)}
      <ul className={styles.known}>
        {known.map(({ label, value }) => (
          <li key={label.zh}>
            {t(label)}：{value}
          </li>
        ))}
      </ul>
    </div>
  );
}
