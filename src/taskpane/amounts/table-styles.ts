import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Looks of the small tables of figures. */
export const useTableStyles = makeStyles({
  heading: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
  },
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    marginTop: tokens.spacingVerticalS,
    borderCollapse: 'collapse',
    overflowWrap: 'anywhere',
  },
  head: {
    whiteSpace: 'nowrap',
    '@media (max-width: 240px)': { whiteSpace: 'normal' },
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'right',
    verticalAlign: 'bottom',
    padding: '3px 0 3px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    ':first-child': { textAlign: 'left', paddingLeft: 0 },
  },
  name: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '3px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figure: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    '@media (max-width: 240px)': { whiteSpace: 'normal' },
    verticalAlign: 'top',
    padding: '3px 0 3px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  gap: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  link: { ...typographyStyles.caption1 },
  note: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});
