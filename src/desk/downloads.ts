import type { StoreApi } from 'zustand/vanilla';
import { freeName } from '../files/free-name';
import type { Overview, OverviewRow } from '../report/overview';
import { asProductError } from '../session/port/host-errors';
import { DESK_TEXTS } from '../texts/desk-texts';
import { inLanguage, type Language, type Text } from '../texts/text';
import { TOGETHER_TEXTS } from '../texts/together-texts';
import type { DeskActions, DeskState, DeskUnit, Wanted } from './desk-state';
import type { Pool } from './work/pool';
import type { MadeFile, NamedUnit } from './work/tasks';

/** Hands a file over to the person: in a page, as a download. */
export type Saving = (name: string, content: MadeFile['content']) => void;

/** Makes files of what was found, and hands them over. */
export function createDownloads(
  store: StoreApi<DeskState>,
  pool: Pool,
  save: Saving,
): DeskActions['download'] {
  return async (wanted, { language, shown }) => {
    if (store.getState().making) return;
    store.setState({ making: wanted.type, notice: undefined });
    try {
      const title = titleOf(wanted, store.getState(), language);
      const [ending, made] = await make(wanted, title);
      const name = freeName(title, ending, new Set());
      save(name, made.content);
      store.setState({
        notice: { type: 'done', text: DESK_TEXTS.made(name), problems: made.problems },
      });
    } catch (error) {
      store.setState({ notice: { type: 'error', explanation: asProductError(error).explanation } });
    } finally {
      store.setState({ making: undefined });
    }

    async function make(of: Wanted, title: string): Promise<readonly [ending: string, made: MadeFile]> {
      const { units } = store.getState();
      switch (of.type) {
        case 'report':
          return [
            of.format,
            await pool.run('report', {
              unit: { title, source: unitOf(units, of.unit).source },
              looks: { format: of.format, language, shown },
            }),
          ];
        case 'marked':
          return ['zip', await pool.run('marked', { units: [unitOf(units, of.unit).source], shown })];
        case 'fill':
          return [
            'xlsx',
            await pool.run('fill', { source: unitOf(units, of.unit).source, family: of.family }),
          ];
        case 'overview':
          return [
            of.format,
            await pool.run('overview', {
              overview: overviewOf(store.getState()),
              format: of.format,
              language,
            }),
          ];
        case 'reports':
          return [
            'zip',
            await pool.run('reports', {
              units: units.map((unit): NamedUnit => ({
                title: inLanguage(nameOf(unit), language),
                source: unit.source,
              })),
              looks: { format: of.format, language, shown },
            }),
          ];
        case 'all-marked':
          return ['zip', await pool.run('marked', { units: units.map(({ source }) => source), shown })];
      }
    }
  };
}

/** A unit with its year, as its report is called. */
export const nameOf = ({ unit, year }: Pick<DeskUnit, 'unit' | 'year'>): Text =>
  TOGETHER_TEXTS.reportName(unit, year);

function unitOf(units: readonly DeskUnit[], id: string): DeskUnit {
  const unit = units.find((each) => each.id === id);
  if (!unit) throw new RangeError(`There is no unit ${id}`);
  return unit;
}

function titleOf(wanted: Wanted, { units }: DeskState, language: Language): string {
  const of = (text: Text): string => inLanguage(text, language);
  switch (wanted.type) {
    case 'report':
      return of(nameOf(unitOf(units, wanted.unit)));
    case 'marked':
      return `${of(nameOf(unitOf(units, wanted.unit)))}${of(DESK_TEXTS.markedName)}`;
    case 'fill':
      return `${of(nameOf(unitOf(units, wanted.unit)))}${of(DESK_TEXTS.fillName)}`;
    case 'overview':
      return of(TOGETHER_TEXTS.overview);
    case 'reports':
      return of(DESK_TEXTS.reportsName);
    case 'all-marked':
      return of(DESK_TEXTS.markedName);
  }
}

/** The overview of what was reviewed. */
export function overviewOf({ units, problems, withoutForms }: DeskState): Overview {
  const rows = units.flatMap(({ unit, year, doubtful, source, figures }): readonly OverviewRow[] =>
    figures ? [{ unit, year, doubtful, files: source.files.length, ...figures }] : [],
  );
  const notRead = problems.filter(({ lost }) => lost).map(({ path }) => path);
  return { rows, withoutForms, notRead, madeAt: new Date() };
}
