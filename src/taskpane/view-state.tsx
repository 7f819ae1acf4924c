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
    /** Level of the heading: 1 where the screen has no other. */
    readonly level?: 1 | 2;
    readonly text?: string;
    readonly children?: ReactNode;
  }
>(function ViewState({ icon, title, level = 2, text, children }, ref) {
  const Heading = `h${level}` as const;
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {/* It can take the focus: office.js leads Tab on only from where Tab stops. */}
      <Heading className={styles.heading} ref={ref} {...(ref ? { tabIndex: 0 } : {})}>
        {icon ? <span className={styles.icon}>{icon}</span> : null}
        {title}
      </Heading>
      {text ? <p className={styles.text}>{text}</p> : null}
      {children}
    </div>
  );
});
