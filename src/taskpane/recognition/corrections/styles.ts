import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Looks shared by the parts that correct the reading. */
export const useCorrectionStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  label: { ...typographyStyles.caption1Strong },
  select: { width: '100%', minWidth: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, color: tokens.colorNeutralForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { maxWidth: '100%', overflowWrap: 'anywhere' },
});
