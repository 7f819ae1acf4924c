import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { VISUALLY_HIDDEN } from '../visually-hidden';

const focusRing = {
  outline: `2px solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: '-2px',
} as const;

/** Looks shared by the rows of the findings tree. */
export const useItemStyles = makeStyles({
  row: {
    outlineStyle: 'none',
    cursor: 'pointer',
    ':focus-visible': focusRing,
  },
  hoverable: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  group: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    paddingRight: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  subgroup: {
    ...typographyStyles.caption1Strong,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    paddingRight: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  count: {
    ...typographyStyles.caption1,
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  icon: { display: 'flex', flexShrink: 0 },
  finding: {
    borderLeft: '3px solid transparent',
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  selected: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  headIcon: { display: 'flex', flexShrink: 0, height: tokens.lineHeightBase300, alignItems: 'center' },
  body: { flexGrow: 1, minWidth: 0 },
  titleLine: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  title: { ...typographyStyles.body1, flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  place: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    maxWidth: '50%',
    overflowWrap: 'anywhere',
    textAlign: 'right',
    color: tokens.colorNeutralForeground2,
  },
  here: {
    ...typographyStyles.caption2,
    flexShrink: 0,
    padding: '0 4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
  },
  chevron: { display: 'flex', alignSelf: 'center', flexShrink: 0 },
  message: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  clamped: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
  open: { color: tokens.colorNeutralForeground1 },
  hidden: VISUALLY_HIDDEN,
});
