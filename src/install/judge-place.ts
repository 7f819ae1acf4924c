import { OFFICE_JS_FOLDER } from '../build/office-js-source';
import type { PackageList } from '../build/package/package-list';
import { PLACE_TEXTS } from '../texts/install-texts';
import type { Text } from '../texts/text';
import { faultOf, type Answer, type FileFault } from './answers';
import { headerFaults, isCheckedEachTime, type PaneHeaders } from './pane-headers';

/** Whether the browser accepts the certificate of the site; `waits` while the file that tells is itself at fault. */
export type Certificate = 'accepted' | 'refused' | 'unknown' | 'waits';

/** What was seen of the place at which the page was opened. */
export interface Observed {
  /** `https:`, `http:` or `file:`. */
  readonly protocol: string;
  readonly certificate: Certificate;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly pane: PaneHeaders;
}

/** One thing that was looked at. */
export interface Check {
  readonly state: 'good' | 'bad' | 'unsure';
  readonly what: Text;
  /** What to do; with every check that is not good. */
  readonly action?: Text;
  readonly files?: readonly string[];
}

/** Judges the place of the package: address, certificate, files, types, office.js, headers, in this order. */
export function judgePlace(list: PackageList, observed: Observed): readonly Check[] {
  if (observed.protocol !== 'https:') return [judgeAddress(observed.protocol)];
  const faults = list.files.map(
    (file) => [file.path, faultOf(file, observed.answers.get(file.path))] as const,
  );
  const withFault = (fault: FileFault): readonly string[] =>
    faults.filter(([, found]) => found === fault).map(([path]) => path);
  return [
    judgeAddress(observed.protocol),
    judgeCertificate(observed.certificate),
    ...judgeFiles(list.files.length, withFault),
    judgeTypes(withFault('wrongType')),
    judgeLibrary(
      faults.filter(
        ([path, fault]) => path.startsWith(`${OFFICE_JS_FOLDER}/`) && fault && fault !== 'wrongType',
      ),
    ),
    ...judgeHeaders(observed.pane),
  ];
}

function judgeAddress(protocol: string): Check {
  if (protocol === 'https:') return { state: 'good', what: PLACE_TEXTS.https };
  return protocol === 'http:'
    ? { state: 'bad', what: PLACE_TEXTS.http, action: PLACE_TEXTS.httpAction }
    : { state: 'bad', what: PLACE_TEXTS.folder, action: PLACE_TEXTS.folderAction };
}

function judgeCertificate(certificate: Certificate): Check {
  switch (certificate) {
    case 'accepted':
      return { state: 'good', what: PLACE_TEXTS.certificateGood };
    case 'refused':
      return { state: 'bad', what: PLACE_TEXTS.certificateBad, action: PLACE_TEXTS.certificateAction };
    case 'waits':
      return {
        state: 'unsure',
        what: PLACE_TEXTS.certificateWaits,
        action: PLACE_TEXTS.certificateWaitsAction,
      };
    case 'unknown':
      return {
        state: 'unsure',
        what: PLACE_TEXTS.certificateUnsure,
        action: PLACE_TEXTS.certificateUnsureAction,
      };
  }
}

const CONTENT_FAULTS = {
  missing: PLACE_TEXTS.missingAction,
  redirected: PLACE_TEXTS.redirectedAction,
  lineEnds: PLACE_TEXTS.lineEndsAction,
  altered: PLACE_TEXTS.alteredAction,
} as const;

function judgeFiles(count: number, withFault: (fault: FileFault) => readonly string[]): readonly Check[] {
  const faults = (['missing', 'redirected', 'lineEnds', 'altered'] as const)
    .map((fault) => ({ fault, files: withFault(fault) }))
    .filter(({ files }) => files.length > 0);
  if (faults.length === 0) return [{ state: 'good', what: PLACE_TEXTS.filesGood(count) }];
  return faults.map(({ fault, files }) => ({
    state: 'bad',
    what: PLACE_TEXTS[fault](files.length),
    action: CONTENT_FAULTS[fault],
    files,
  }));
}

const judgeTypes = (files: readonly string[]): Check =>
  files.length === 0
    ? { state: 'good', what: PLACE_TEXTS.typesGood }
    : {
        state: 'bad',
        what: PLACE_TEXTS.wrongType(files.length),
        action: PLACE_TEXTS.wrongTypeAction,
        files,
      };

function judgeLibrary(faults: readonly (readonly [path: string, fault: FileFault | null])[]): Check {
  if (faults.length === 0) return { state: 'good', what: PLACE_TEXTS.libraryGood };
  const files = faults.map(([path]) => path);
  // Nothing was rewritten where files are only missing: gateways are not to be looked for.
  return faults.every(([, fault]) => fault === 'missing')
    ? {
        state: 'bad',
        what: PLACE_TEXTS.libraryIncomplete,
        action: PLACE_TEXTS.libraryIncompleteAction,
        files,
      }
    : { state: 'bad', what: PLACE_TEXTS.libraryBad, action: PLACE_TEXTS.libraryAction, files };
}

function judgeHeaders(pane: PaneHeaders): readonly Check[] {
  const faults = headerFaults(pane).map((fault): Check =>
    fault.kind === 'framed'
      ? { state: 'bad', what: PLACE_TEXTS.framed(fault.header), action: PLACE_TEXTS.framedAction }
      : { state: 'bad', what: PLACE_TEXTS.policy(fault.directive), action: PLACE_TEXTS.policyAction },
  );
  return [
    ...(faults.length > 0 ? faults : [{ state: 'good', what: PLACE_TEXTS.frameGood } as const]),
    isCheckedEachTime(pane)
      ? { state: 'good', what: PLACE_TEXTS.cacheGood }
      : { state: 'unsure', what: PLACE_TEXTS.cacheUnsure, action: PLACE_TEXTS.cacheAction },
  ];
}
