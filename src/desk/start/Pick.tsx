import { Button } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { FolderAddRegular } from '@fluentui/react-icons/svg/folder-add';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { DESK_TEXTS } from '../../texts/desk-texts';
import { useDeskActions, useDeskText } from '../desk-context';
import { filesOfInput } from './handed-over';

/** Buttons that ask for files and for a folder. */
export function Pick({ first }: { readonly first: boolean }): ReactElement {
  const t = useDeskText();
  const actions = useDeskActions();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement | null>(null);
  const take = (input: HTMLInputElement): void => {
    const picked = input.files ? filesOfInput(input.files) : [];
    // The same files may be picked again after they were removed.
    input.value = '';
    void actions.add(picked);
  };
  return (
    <>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        data-pick="files"
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <input
        ref={(element) => {
          folder.current = element;
          element?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        data-pick="folder"
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <Button
        appearance={first ? 'primary' : 'secondary'}
        size={first ? 'medium' : 'small'}
        icon={<DocumentAddRegular />}
        onClick={() => files.current?.click()}
      >
        {t(first ? DESK_TEXTS.pickFiles : DESK_TEXTS.add)}
      </Button>
      <Button
        size={first ? 'medium' : 'small'}
        icon={<FolderAddRegular />}
        onClick={() => folder.current?.click()}
      >
        {t(first ? DESK_TEXTS.pickFolder : DESK_TEXTS.addFolder)}
      </Button>
    </>
  );
}
