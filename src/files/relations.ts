import { XMLParser } from 'fast-xml-parser';

/** One relationship of a package: what kind of part it leads to, and its path from the root of the package. */
export interface Relation {
  readonly id: string;
  /** The last member of the type's address: `worksheet`, `sharedStrings`, … */
  readonly type: string;
  readonly path: string;
}

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseAttributeValue: false,
  htmlEntities: true,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  isArray: (name) => name === 'Relationship' || name === 'sheet',
});

/** The attributes of the elements named, in their order, of a small XML document that is known to be whole. */
export function attributesOf(
  xml: Uint8Array,
  path: readonly [root: string, ...rest: string[]],
): readonly Readonly<Record<string, string>>[] {
  let node: unknown = PARSER.parse(new TextDecoder().decode(xml));
  for (const name of path)
    node =
      typeof node === 'object' && node !== null
        ? (node as Readonly<Record<string, unknown>>)[name]
        : undefined;
  return Array.isArray(node) ? (node as readonly Readonly<Record<string, string>>[]) : [];
}

/** Where the relationships of a part stand. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part that lead into the package. */
export const relationsOf = (xml: Uint8Array, part: string): readonly Relation[] =>
  attributesOf(xml, ['Relationships', 'Relationship']).flatMap(({ Id, Type, Target, TargetMode }) =>
    Id !== undefined && Type !== undefined && Target !== undefined && TargetMode !== 'External'
      ? [{ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), path: resolved(Target, part) }]
      : [],
  );

/** The path that a target stands for, seen from a part. */
export function resolved(target: string, part: string): string {
  const from = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const member of target.replaceAll('\\', '/').split('/')) {
    if (member === '..') from.pop();
    else if (member !== '' && member !== '.') from.push(member);
  }
  return from.join('/');
}
