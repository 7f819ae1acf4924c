import { itemNotFound } from '../batch/host-error';
import type { Json } from '../batch/protocol';
import { ServiceObject, type ServiceClass } from '../batch/service-class';
import type { Book } from './book';

interface CollectionState {
  readonly book: Book;
}

interface SettingState extends CollectionState {
  readonly key: string;
}

function write({ book, key }: SettingState, value: Json): void {
  book.extras.settings = { ...book.extras.settings, [key]: JSON.stringify(value) };
}

function textOf({ book, key }: SettingState): string {
  const text = book.extras.settings[key];
  if (text === undefined) throw itemNotFound();
  return text;
}

const settingClass: ServiceClass<SettingState> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { since: '1.4', get: ({ key }) => key },
    Value: { since: '1.4', get: (setting) => JSON.parse(textOf(setting)) as Json, set: write },
  },
  methods: {
    Delete: {
      since: '1.4',
      call: (setting) => {
        textOf(setting);
        const others = Object.entries(setting.book.extras.settings).filter(([key]) => key !== setting.key);
        setting.book.extras.settings = Object.fromEntries(others);
        return undefined;
      },
    },
  },
};

const find = ({ book }: CollectionState, key: string) =>
  book.extras.settings[key] === undefined ? null : new ServiceObject(settingClass, { book, key });

export const settingsClass: ServiceClass<CollectionState> = {
  name: 'SettingCollection',
  items: ({ book }) =>
    Object.keys(book.extras.settings).map((key) => new ServiceObject(settingClass, { book, key })),
  item: (collection, key) => {
    const found = find(collection, key);
    if (!found) throw itemNotFound();
    return found;
  },
  methods: {
    Add: {
      since: '1.4',
      call: ({ book }, args) => {
        const state = { book, key: args.text(0) };
        write(state, args.json(1));
        return new ServiceObject(settingClass, state);
      },
    },
    GetCount: { since: '1.4', call: ({ book }) => Object.keys(book.extras.settings).length },
    GetItemOrNullObject: { since: '1.4', call: (collection, args) => find(collection, args.text(0)) },
  },
};
