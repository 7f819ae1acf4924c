import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** A part of a bar. `share` is its length as part of the longest bar, 0 to 1. */
export interface BarPart {
  readonly key: string;
  readonly title: string;
  readonly share: number;
  readonly look: 'plain' | 'alternate' | 'gap';
}

const useStyles = makeStyles({
  label: { ...typographyStyles.caption1, overflowWrap: 'anywhere', marginTop: tokens.spacingVerticalXS },
  bar: { display: 'flex', height: '18px', width: '100%' },
  part: {
    boxSizing: 'border-box',
    minWidth: '2px',
    borderRight: `1px solid ${tokens.colorNeutralBackground1}`,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', border: '1px solid CanvasText' },
  },
  plain: { backgroundColor: tokens.colorBrandBackground },
  alternate: { backgroundColor: tokens.colorBrandStroke2Contrast },
  gap: {
    border: `1px dashed ${tokens.colorStatusWarningForeground1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

/** A labelled bar of parts. For the eye only: the table below it says the same in figures. */
export function AmountBar({
  label,
  parts,
}: {
  readonly label: string;
  readonly parts: readonly BarPart[];
}): ReactElement {
  const styles = useStyles();
  return (
    <div aria-hidden="true">
      <div className={styles.label}>{label}</div>
      <div className={styles.bar}>
        {parts.map(({ key, title, share, look }) => (
          <div
            key={key}
            title={title}
            className={mergeClasses(styles.part, styles[look])}
            style={{ width: `${share * 100}%` }}
          />
        ))}
      </div>
    </div>
  );
}
