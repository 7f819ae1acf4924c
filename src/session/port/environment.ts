import type { Language } from '../../texts/text';
import type { FamilyId } from '../../writing';
import type { MarkColours } from './workbook-host';

/** How the host speaks and looks. */
export interface Appearance {
  readonly language: Language;
  readonly brightness: 'light' | 'dark';
}

/** What a person may set for herself; kept on this computer, for all workbooks. Never holds anything of a workbook. */
export interface UserPreferences {
  /** Language of the pane; that of Excel where not set. */
  readonly language?: 'zh' | 'en';
  /** How the list of findings is grouped. */
  readonly groupBy?: 'severity' | 'sheet' | 'dimension' | 'rule';
  /** Whether findings of level `fine` are listed, marked and reported. */
  readonly details?: boolean;
  /** The family of project forms she uses; the first one where not set. */
  readonly family?: FamilyId;
  /** 编制单位 for new forms of workbooks that name none. */
  readonly preparedBy?: string;
  /** Colours of new marks; the standard ones where not set. */
  readonly markColours?: MarkColours;
}

/** Per-user settings and the name of the place the add-in runs in. */
export interface Environment {
  /** Office host and platform in the words of office-js-helpers: "EXCEL · OFFICE_ONLINE". */
  readonly name: string;
  /** Whether what is written is still there when the pane is opened the next time. */
  readonly lasting: boolean;
  read(): UserPreferences;
  /** Changes the given preferences and keeps the others; one given as undefined is taken away. */
  write(changed: UserPreferences): void;
}
