import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellAddress } from '../../forms/cell';
import type { Field } from '../../forms/field';
import type { Form } from '../../forms/model';
import { SECTION_TEXTS } from '../../texts/form-texts';
import { RECOGNITION_TEXTS } from '../../texts/pane-texts';
import { CellLink } from '../CellLink';
import { Disclosure } from '../Disclosure';
import { fullAddress } from '../findings/rows';
import { useText } from '../pane-context';
import { CorrectForm } from './corrections/CorrectForm';
import { UnreadItem } from './UnreadItem';
import { ambiguousOf, sectionsOf } from './form-items';
import type { FormItem, FormSection, ItemGroup } from './form-items';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
  },
  items: { margin: `0 0 ${tokens.spacingVerticalS}` },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(76px, 30%) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
  },
  label: { color: tokens.colorNeutralForeground2, padding: '2px 0' },
  value: { margin: 0, padding: '2px 0' },
  link: { ...typographyStyles.caption1, textAlign: 'left', overflowWrap: 'anywhere' },
  text: {
    ...typographyStyles.caption1,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
  },
  clamp: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflow: 'hidden',
    whiteSpace: 'pre-line',
  },
  blank: { color: tokens.colorNeutralForeground2 },
  candidates: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalXS} 0 0` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Every item of a form with its value, each a way to its cell; then what was not understood. */
export function FormDetail({ form }: { readonly form: Form }): ReactElement {
  const styles = useStyles();
  const t = useText();
  const ambiguous = ambiguousOf(form);
  return (
    <div className={styles.root}>
      {ambiguous.length > 0 ? (
        <Disclosure level={4} initiallyOpen title={`${t(SECTION_TEXTS.ambiguous)} (${ambiguous.length})`}>
          {() => <Items items={ambiguous} />}
        </Disclosure>
      ) : null}
      {form.unread.length > 0 ? (
        <Disclosure level={4} initiallyOpen title={`${t(SECTION_TEXTS.unread)} (${form.unread.length})`}>
          {() => (
            <ul className={styles.list}>
              {form.unread.map((cell) => (
                <li key={fullAddress(cell.at)}>
                  <UnreadItem cell={cell} />
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      ) : null}
      {sectionsOf(form).map((section) => (
        <Section key={section.key} section={section} />
      ))}
      <CorrectForm form={form} />
    </div>
  );
}

function Section({ section }: { readonly section: FormSection }): ReactElement {
  const t = useText();
  const count = section.groups.length > 1 ? section.groups.length : (section.groups[0]?.items.length ?? 0);
  return (
    <Disclosure level={4} initiallyOpen={section.key === 'fields'} title={`${t(section.title)} (${count})`}>
      {() =>
        section.groups.map((group) => (
          <Group key={group.key} group={group} titled={section.groups.length > 1} />
        ))
      }
    </Disclosure>
  );
}

function Group({ group, titled }: { readonly group: ItemGroup; readonly titled: boolean }): ReactElement {
  const styles = useStyles();
  const t = useText();
  const title = t(group.title);
  return (
    <>
      {titled ? (
        <h5 className={styles.title}>{title === '' ? t(RECOGNITION_TEXTS.untitled) : title}</h5>
      ) : null}
      <Items items={group.items} />
    </>
  );
}

function Items({ items }: { readonly items: readonly FormItem[] }): ReactElement {
  const styles = useStyles();
  const t = useText();
  return (
    <dl className={styles.items}>
      {items.map(({ key, label, field }) => (
        <div key={key} className={styles.item}>
          <dt className={styles.label}>{t(label)}</dt>
          <dd className={styles.value}>
            <Value field={field} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ field }: { readonly field: Field<unknown> }): ReactElement | null {
  const styles = useStyles();
  const t = useText();
  switch (field.state) {
    case 'read':
      return (
        <CellLink at={field.at} className={styles.text}>
          <span className={styles.clamp}>{shownValue(field)}</span>
        </CellLink>
      );
    case 'blank':
      return (
        <CellLink at={field.at} className={styles.text}>
          <span className={styles.blank}>{t(RECOGNITION_TEXTS.blank)}</span>
        </CellLink>
      );
    case 'ambiguous':
      return (
        <span className={styles.candidates}>
          {field.candidates.map((at) => (
            <CellLink key={fullAddress(at)} at={at} className={styles.link}>
              {cellAddress(at)}
            </CellLink>
          ))}
        </span>
      );
    case 'absent':
      return null;
  }
}

/** What was understood: the value itself where the cell says more than that, as in “2026年度”. Amounts stand as written. */
function shownValue({ value, raw }: Extract<Field<unknown>, { readonly state: 'read' }>): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : raw;
}
