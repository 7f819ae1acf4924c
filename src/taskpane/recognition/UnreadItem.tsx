import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellAddress } from '../../forms/cell';
import type { FieldName, UnreadCell } from '../../forms/model';
import { FIELD_NAMES } from '../../forms/vocabulary/review-field-names';
import { UNREAD_ACTIONS, UNREAD_TEXTS } from '../../texts/unread-texts';
import { CellLink } from '../CellLink';
import { asLabel } from '../label';
import { useActions, useSessionState, useText } from '../pane-context';

const useStyles = makeStyles({
  link: { ...typographyStyles.caption1, textAlign: 'left' },
  text: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflow: 'hidden',
  },
  why: { margin: 0, color: tokens.colorNeutralForeground2 },
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  field: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}` },
});

/** A cell that was not read: its text, why, and the fields that it may be, each a press away. */
export function UnreadItem({ cell: { at, text, why } }: { readonly cell: UnreadCell }): ReactElement {
  const styles = useStyles();
  const t = useText();
  const actions = useActions();
  const { busy, recordProblem } = useSessionState('busy', 'recordProblem');
  const bind = async (field: FieldName): Promise<void> => {
    await actions.goToCell(at);
    await actions.bind({ type: 'field', field });
  };
  return (
    <>
      <div className={styles.text}>
        <CellLink at={at} className={styles.link}>
          {cellAddress(at)}
        </CellLink>{' '}
        <span>{text}</span>
      </div>
      <p className={styles.why}>{t(UNREAD_TEXTS[why.cause](why.label ?? ''))}</p>
      {why.candidates.length > 0 ? (
        <div className={styles.fields}>
          <span>{t(UNREAD_ACTIONS.mayBe)}</span>
          {why.candidates.map((name) => (
            <Button
              key={name}
              size="small"
              className={styles.field}
              aria-label={t(UNREAD_ACTIONS.readAs(asLabel(FIELD_NAMES[name]), cellAddress(at)))}
              disabledFocusable={busy !== undefined || recordProblem !== undefined}
              onClick={() => void bind(name)}
            >
              {t(asLabel(FIELD_NAMES[name]))}
            </Button>
          ))}
        </div>
      ) : null}
    </>
  );
}
