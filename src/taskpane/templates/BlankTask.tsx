import type { ReactElement } from 'react';
import { FIELD_NAMES } from '../../forms/vocabulary/review-field-names';
import { TEMPLATES_TEXTS } from '../../texts/templates-texts';
import { templateFor } from '../../writing';
import { asLabel } from '../label';
import { useActions, useSessionState, useSettings, useText } from '../pane-context';
import { knownValues } from '../../session/known-values';
import { TaskButton } from './TaskButton';
import { useTemplateStyles } from './template-styles';
import { useFamily } from './use-family';

/** Forms that can be inserted blank, by kind and what they are about, in the order of a year. */
const KINDS = [
  ['project', 'project'],
  ['department-overall', 'department'],
  ['self-evaluation', 'project'],
  ['self-evaluation', 'department'],
  ['monitoring', 'project'],
] as const;

/** Blank standard forms, with what will be filled in from the workbook. */
export function BlankTask(): ReactElement {
  const styles = useTemplateStyles();
  const t = useText();
  const actions = useActions();
  const { family, otherwise } = useFamily();
  return (
    <div className={styles.task}>
      <p className={styles.hint}>{t(TEMPLATES_TEXTS.blankText)}</p>
      {KINDS.flatMap(([kind, subject]) => {
        const template = templateFor(kind, family, subject);
        return template ? (
          <TaskButton
            key={template.id}
            label={t(template.name)}
            primary={kind === 'project'}
            onClick={() => actions.insert(template.id, otherwise)}
          />
        ) : (
          []
        );
      })}
      <Prefill />
    </div>
  );
}

/** What a new form takes over from the workbook, or from the user's own settings. */
function Prefill(): ReactElement {
  const styles = useTemplateStyles();
  const t = useText();
  const { reading } = useSessionState('reading');
  const { chosen } = useSettings();
  const known = { preparedBy: chosen.preparedBy, ...knownValues(reading) };
  const lines = (['year', 'preparedBy', 'departmentName'] as const).flatMap((name) =>
    known[name] === undefined
      ? []
      : [t(TEMPLATES_TEXTS.prefilled(t(asLabel(FIELD_NAMES[name])), String(known[name])))],
  );
  if (lines.length === 0) return <p className={styles.hint}>{t(TEMPLATES_TEXTS.prefillNothing)}</p>;
  return (
    <div className={styles.hint}>
      {t(TEMPLATES_TEXTS.prefill)}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
