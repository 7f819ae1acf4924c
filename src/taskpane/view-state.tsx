import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { forwardRef } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
  },
  icon: { flexShrink: 0, display: 'flex', alignItems: 'center' },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A view that has nothing to list: what the case is, and what to do next. The heading can take the focus of a list that went. */
export const ViewState = forwardRef<
  HTMLHeadingElement,
  {
    readonly icon?: ReactNode;
    readonly title: string;
    readonly text?: string;
    readonly children?: ReactNode;
  }
>(function ViewState({ icon, title, text, children }, ref) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <h2 className={styles.heading} ref={ref} tabIndex={-1}>
        {icon ? <span className={styles.icon}>{icon}</span> : null}
        {title}
      </h2>
      {text ? <p className={styles.text}>{text}</p> : null}
      {children}
    </div>
  );
});
