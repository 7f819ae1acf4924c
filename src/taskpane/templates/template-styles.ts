import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Looks shared by the tasks of the templates view. */
export const useTemplateStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  task: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  field: { display: 'flex', flexDirection: 'column', rowGap: '2px' },
  button: { maxWidth: '100%', minWidth: 0, alignSelf: 'flex-start', textAlign: 'left' },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  tasks: {
    '> *': { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0` },
  },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  value: {
    ...typographyStyles.caption1,
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitLineClamp: '3',
    WebkitBoxOrient: 'vertical',
    whiteSpace: 'pre-line',
  },
  suggestion: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  entry: { paddingBottom: tokens.spacingVerticalS },
});
