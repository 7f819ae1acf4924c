import type { Form } from '../../forms/model';

/** Names a form among those of the workbook, also after it was read again. */
export const formKey = ({ sheet, range, kind }: Form): string =>
  `${kind} ${sheet.id} ${range.row} ${range.column}`;
