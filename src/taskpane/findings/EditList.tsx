import { Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellEdit } from '../../review/finding';
import { FIX_ALL_TEXTS, FIXED_TEXTS } from '../../texts/list-texts';
import { FINDINGS_TEXTS } from '../../texts/pane-texts';
import { CellLink } from '../CellLink';
import { useText } from '../pane-context';
import { changedPart } from './changed-part';
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
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground4,
    whiteSpace: 'pre-wrap',
  },
  inserted: {
    textDecorationLine: 'none',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground4,
    whiteSpace: 'pre-wrap',
  },
  kept: { whiteSpace: 'pre-wrap', color: tokens.colorNeutralForeground2 },
  head: { display: 'flex', alignItems: 'center' },
});

/** What changes would do: each cell with its text before and after, the part that changes set off. */
export function EditList(props: {
  readonly edits: readonly CellEdit[];
  readonly label?: string;
  /** Edits that may be left out, by their place in the list. */
  readonly choice?: {
    readonly taken: (index: number) => boolean;
    readonly toggle: (index: number) => void;
  };
}): ReactElement {
  const { edits, label, choice } = props;
  const styles = useStyles();
  const t = useText();
  const shown = (text: string): string => (text === '' ? t(FINDINGS_TEXTS.blankCell) : text);
  return (
    <ul className={styles.list} {...(label ? { 'aria-label': label } : {})}>
      {edits.map(({ at, before, after, as }, index) => {
        const { lead, gone, come, trail } = changedPart(before, after);
        return (
          <li key={`${index}-${fullAddress(at)}`} className={styles.edit}>
            <div className={styles.head}>
              {choice ? (
                <Checkbox
                  checked={choice.taken(index)}
                  aria-label={t(FIX_ALL_TEXTS.include(fullAddress(at)))}
                  onChange={() => choice.toggle(index)}
                />
              ) : null}
              <CellLink at={at} className={styles.link} />
            </div>
            <div>
              {t(FINDINGS_TEXTS.fixBefore)} <span className={styles.kept}>{lead}</span>
              <del className={styles.removed}>{before === '' ? shown(before) : gone}</del>
              <span className={styles.kept}>{trail}</span>
            </div>
            <div>
              {t(FINDINGS_TEXTS.fixAfter)} <span className={styles.kept}>{lead}</span>
              <ins className={styles.inserted}>{after === '' ? shown(after) : come}</ins>
              <span className={styles.kept}>{trail}</span>
            </div>
            {as === 'trim' ? <div>{t(FIXED_TEXTS.trimmed)}</div> : null}
          </li>
        );
      })}
    </ul>
  );
}
