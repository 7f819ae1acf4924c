import { invalidArgument, itemNotFound } from '../batch/host-error';
import { ServiceObject, type ServiceClass } from '../batch/service-class';
import type { Book } from './book';

interface PartState {
  readonly book: Book;
  readonly id: string;
}

interface CollectionState {
  readonly book: Book;
  /** Left out for all parts. */
  readonly namespaceUri?: string;
}

/** Namespace of the root element, '' for none; undefined when the text is no XML document. */
function namespaceOf(xml: string): string | undefined {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) return undefined;
  return document.documentElement.namespaceURI ?? '';
}

function wellFormed(xml: string): string {
  if (namespaceOf(xml) === undefined) throw invalidArgument();
  return xml;
}

function xmlOf({ book, id }: PartState): string {
  const part = book.extras.customXml.find((each) => each.id === id);
  if (!part) throw itemNotFound();
  return part.xml;
}

const partClass: ServiceClass<PartState> = {
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { since: '1.5', get: ({ id }) => id },
    NamespaceUri: { since: '1.5', get: (part) => namespaceOf(xmlOf(part)) ?? '' },
  },
  methods: {
    GetXml: { since: '1.5', call: xmlOf },
    SetXml: {
      since: '1.5',
      call: (part, args) => {
        xmlOf(part);
        part.book.extras.setXml(part.id, wellFormed(args.text(0)));
        return undefined;
      },
    },
    Delete: {
      since: '1.5',
      call: (part) => {
        xmlOf(part);
        part.book.extras.deleteXml(part.id);
        return undefined;
      },
    },
  },
};

const members = ({ book, namespaceUri }: CollectionState): readonly ServiceObject<PartState>[] =>
  book.extras.customXml
    .filter(({ xml }) => namespaceUri === undefined || namespaceOf(xml) === namespaceUri)
    .map(({ id }) => new ServiceObject(partClass, { book, id }));

const find = (collection: CollectionState, id: string) =>
  members(collection).find(({ state }) => state.id === id) ?? null;

function item(collection: CollectionState, id: string): ServiceObject<PartState> {
  const found = find(collection, id);
  if (!found) throw itemNotFound();
  return found;
}

const scopedClass: ServiceClass<CollectionState> = {
  name: 'CustomXmlPartScopedCollection',
  items: members,
  item,
  methods: {
    GetCount: { since: '1.5', call: (collection) => members(collection).length },
    GetItemOrNullObject: { since: '1.5', call: (collection, args) => find(collection, args.text(0)) },
    GetOnlyItem: {
      since: '1.5',
      call: (collection) => {
        const [only, ...more] = members(collection);
        if (!only || more.length > 0) throw itemNotFound();
        return only;
      },
    },
    GetOnlyItemOrNullObject: {
      since: '1.5',
      call: (collection) => {
        const [only, ...more] = members(collection);
        return only && more.length === 0 ? only : null;
      },
    },
  },
};

export const customXmlPartsClass: ServiceClass<CollectionState> = {
  name: 'CustomXmlPartCollection',
  items: members,
  item,
  methods: {
    Add: {
      since: '1.5',
      call: ({ book }, args) => {
        const id = `{${crypto.randomUUID().toUpperCase()}}`;
        book.extras.addXml({ id, xml: wellFormed(args.text(0)) });
        return new ServiceObject(partClass, { book, id });
      },
    },
    GetByNamespace: {
      since: '1.5',
      call: ({ book }, args) => new ServiceObject(scopedClass, { book, namespaceUri: args.text(0) }),
    },
    GetCount: { since: '1.5', call: (collection) => members(collection).length },
    GetItemOrNullObject: { since: '1.5', call: (collection, args) => find(collection, args.text(0)) },
  },
};
