import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** A part of a bar. `share` is its length as part of the longest bar, 0 to 1; `name` puts it into the legend. */
export interface BarPart {
  readonly key: string;
  readonly title: string;
  readonly share: number;
  readonly look: 'plain' | 'alternate' | 'gap';
  readonly name?: string;
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
  track: { height: '4px', marginTop: '2px' },
  line: {
    height: '100%',
    minWidth: '2px',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
  legend: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: '4px' },
  swatch: { boxSizing: 'border-box', flexShrink: 0, width: '10px', height: '10px' },
  plain: { backgroundColor: tokens.colorBrandBackground },
  alternate: { backgroundColor: tokens.colorBrandStroke2Contrast },
  gap: {
    border: `1px dashed ${tokens.colorStatusWarningForeground1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

/**
 * A labelled bar of parts with a legend. For the eye only: the table below it says the same in figures. Plain elements:
 * `@fluentui/react-charts` would add 120 KB (gzip) and draw nothing here that these do not.
 */
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
      {parts.some(({ name }) => name !== undefined) ? (
        <div className={styles.legend}>
          {parts.map(({ key, name, look }) =>
            name === undefined ? null : (
              <span key={key} className={styles.entry}>
                <span className={mergeClasses(styles.part, styles.swatch, styles[look])} />
                {name}
              </span>
            ),
          )}
        </div>
      ) : null}
    </div>
  );
}

/** How large one amount is beside the largest of its table: a line under its name. For the eye only. */
export function ShareLine({ share }: { readonly share: number }): ReactElement {
  const styles = useStyles();
  return (
    <div aria-hidden="true" className={styles.track}>
      <div className={mergeClasses(styles.line, styles.plain)} style={{ width: `${share * 100}%` }} />
    </div>
  );
}
