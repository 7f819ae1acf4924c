import { generateRandomId } from '@univerjs/core';
import { IDefinedNamesService, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { InsertDefinedNameCommand, RemoveDefinedNameCommand, SetDefinedNameCommand } from '@univerjs/sheets';
import type { GridName, NameFunctions } from '../grid/grid';
import type { UniverScope } from './univer-scope';

/** What Univer puts in place of a sheet id for names of the workbook. */
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

export class UniverNames implements NameFunctions {
  constructor(private readonly scope: UniverScope) {}

  list(): readonly GridName[] {
    const names = this.scope.injector.get(IDefinedNamesService).getDefinedNameMap(this.scope.unitId) ?? {};
    return Object.values(names).map(fromUniver);
  }

  add(name: Omit<GridName, 'id'>): void {
    this.scope.run(InsertDefinedNameCommand.id, toUniver({ ...name, id: generateRandomId(10) }));
  }

  set(name: GridName): void {
    this.scope.run(SetDefinedNameCommand.id, toUniver(name));
  }

  delete(id: string): void {
    const name = this.list().find((each) => each.id === id);
    if (name) this.scope.run(RemoveDefinedNameCommand.id, toUniver(name));
  }
}

function fromUniver(param: IDefinedNamesServiceParam): GridName {
  const { id, name, formulaOrRefString, comment = '', localSheetId, hidden = false } = param;
  return {
    id,
    name,
    formula: formulaOrRefString.replace(/^=/, ''),
    comment,
    hidden,
    ...(localSheetId && localSheetId !== WORKBOOK_SCOPE ? { sheetId: localSheetId } : {}),
  };
}

/** Univer keeps references bare and everything else with "=". */
function toUniver({ id, name, formula, sheetId, hidden, comment }: GridName): IDefinedNamesServiceParam {
  const isReference = /^('[^']|[^\s(+*"])+![$A-Z0-9:]+$/i.test(formula);
  return {
    id,
    name,
    formulaOrRefString: isReference ? formula : `=${formula}`,
    comment,
    hidden,
    localSheetId: sheetId ?? WORKBOOK_SCOPE,
  };
}
