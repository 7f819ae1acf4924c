import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellEdit } from '../../review/finding';
import { FIXED_TEXTS } from '../../texts/list-texts';
import { FINDINGS_TEXTS } from '../../texts/pane-texts';
import { CellLink } from '../CellLink';
import { useText } from '../pane-context';
import { fullAddress } from './rows';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  // A preview of thousands of edits costs what is seen of it.
  edit: {
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 50px',
  },
  link: { ...typographyStyles.caption1, overflowWrap: 'anywhere' },
  removed: {
    textDecorationLine: 'line-through',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-wrap',
  },
  inserted: { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-wrap' },
});

/** What changes would do: each cell with its text before and after. */
export function EditList(props: {
  readonly edits: readonly CellEdit[];
  readonly label?: string;
}): ReactElement {
  const { edits, label } = props;
  const styles = useStyles();
  const t = useText();
  const shown = (text: string): string => (text === '' ? t(FINDINGS_TEXTS.blankCell) : text);
  return (
    <ul className={styles.list} {...(label ? { 'aria-label': label } : {})}>
      {edits.map(({ at, before, after, as }, index) => (
        <li key={`${index}-${fullAddress(at)}`} className={styles.edit}>
          <CellLink at={at} className={styles.link} />
          <div>
            {t(FINDINGS_TEXTS.fixBefore)} <del className={styles.removed}>{shown(before)}</del>
          </div>
          <div>
            {t(FINDINGS_TEXTS.fixAfter)} <ins className={styles.inserted}>{shown(after)}</ins>
          </div>
          {as === 'trim' ? <div>{t(FIXED_TEXTS.trimmed)}</div> : null}
        </li>
      ))}
    </ul>
  );
}
