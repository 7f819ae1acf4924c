import { useEffect, useRef, type ReactElement } from 'react';
import { rectAddress, type CellRef } from '../../forms/cell';
import { TEMPLATES_TEXTS } from '../../texts/templates-texts';
import { CellLink } from '../CellLink';
import { Disclosure } from '../Disclosure';
import { useSessionState, useText } from '../pane-context';
import type { SourceAccount } from '../../session/source-account';
import type { Carried, MadeSheet } from '../../session/template-state';
import { OriginalsOffer } from './OriginalsOffer';
import { useTemplateStyles } from './template-styles';

/** What the last action made: its sheets, what found no place, and where every value went. */
export function MadeSheets(): ReactElement | null {
  const styles = useTemplateStyles();
  const t = useText();
  const { made } = useSessionState('made');
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [made]);
  if (!made) return null;
  const title = t(TEMPLATES_TEXTS.made(made.sheets.length));
  return (
    <section ref={section} className={styles.task} aria-label={title}>
      <h2 className={styles.legend}>{title}</h2>
      {made.task === 'fill' ? <OriginalsOffer /> : null}
      <ul className={styles.list}>
        {made.sheets.map((each) => (
          <li key={each.sheet.id} className={styles.entry}>
            <Sheet made={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sheet({ made: { sheet, carried, unplaced, account } }: { readonly made: MadeSheet }): ReactElement {
  const styles = useTemplateStyles();
  const t = useText();
  return (
    <>
      <CellLink at={{ sheet, row: 0, column: 0, rows: 1, columns: 1 }}>{sheet.name}</CellLink>
      {account ? <Account account={account} /> : null}
      {unplaced.length > 0 ? (
        <Disclosure level={3} initiallyOpen title={t(TEMPLATES_TEXTS.unplaced(unplaced.length))}>
          {() => (
            <ul className={styles.list}>
              {unplaced.map(({ name, text, at }, index) => (
                <li key={index} className={styles.entry}>
                  {name} {at ? <CellLink at={at} /> : null}
                  <span className={styles.value}>{text}</span>
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      ) : null}
      {carried.length > 0 ? (
        <Disclosure level={3} title={t(TEMPLATES_TEXTS.compare(carried.length))}>
          {() => (
            <ul className={styles.list} aria-label={t(TEMPLATES_TEXTS.compareList)}>
              {carried.map((value, index) => (
                <li key={index} className={styles.entry}>
                  <Comparison value={value} />
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      ) : null}
    </>
  );
}

/** Where the cells of the original went, by name those that went nowhere, and what of the sheet is no part of the form. */
function Account({ account }: { readonly account: SourceAccount }): ReactElement {
  const styles = useTemplateStyles();
  const t = useText();
  const { placed, inRemarks, labels, leftOut, beside } = account;
  return (
    <>
      {leftOut.length === 0 ? (
        <p className={styles.hint}>{t(TEMPLATES_TEXTS.account(placed, inRemarks, labels))}</p>
      ) : (
        <Places title={t(TEMPLATES_TEXTS.leftOut(leftOut.length))} places={leftOut} />
      )}
      {beside.length > 0 ? (
        <Places
          title={t(TEMPLATES_TEXTS.beside(beside.length))}
          places={beside.map(({ at, text, cells }) => ({
            at,
            text,
            name: `${at.sheet.name}!${rectAddress(at)}`,
            note: cells > 1 ? t(TEMPLATES_TEXTS.besideCells(cells)) : undefined,
          }))}
        />
      ) : null}
    </>
  );
}

/** Places of the original and what stands there; a place of several cells has a name and a note of its own. */
function Places(props: {
  readonly title: string;
  readonly places: readonly {
    readonly at: CellRef;
    readonly text: string;
    readonly name?: string;
    readonly note?: string | undefined;
  }[];
}): ReactElement {
  const styles = useTemplateStyles();
  return (
    <Disclosure level={3} initiallyOpen title={props.title}>
      {() => (
        <ul className={styles.list}>
          {props.places.map(({ at, text, name, note }) => (
            <li key={rectAddress(at)} className={styles.entry}>
              <CellLink at={at}>{name}</CellLink>
              {note === undefined ? null : ` ${note}`}
              <span className={styles.value}>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

/** One value with its cell on both sheets. */
function Comparison({ value: { name, text, from, to } }: { readonly value: Carried }): ReactElement {
  const styles = useTemplateStyles();
  const t = useText();
  const address = (at: CellRef): string => rectAddress({ ...at, rows: 1, columns: 1 });
  return (
    <>
      {name}
      <span className={styles.value}>{text}</span>
      <span className={styles.links}>
        <CellLink at={from}>{t(TEMPLATES_TEXTS.from(address(from)))}</CellLink>
        <span aria-hidden="true">→</span>
        <CellLink at={to}>{t(TEMPLATES_TEXTS.to(address(to)))}</CellLink>
      </span>
    </>
  );
}
