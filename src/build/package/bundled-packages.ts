import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Compilation, Compiler, Module } from 'webpack';

/** A module, or several that webpack has made one. */
interface Bundled {
  nameForCondition(): string | null;
  readonly modules?: Iterable<Module>;
}

/** Folder of the package a file belongs to, from `node_modules` on; undefined for files of ours. */
export function packageFolder(file: string): string | undefined {
  const parts = file.split(sep).join('/').split('/');
  const last = parts.lastIndexOf('node_modules');
  if (last < 0) return undefined;
  const name = parts[last + 1]?.startsWith('@') ? 2 : 1;
  return parts.slice(parts.indexOf('node_modules'), last + 1 + name).join('/');
}

const filesOf = (module: Bundled): readonly string[] =>
  module.modules
    ? [...module.modules].flatMap((inner) => filesOf(inner as unknown as Bundled))
    : [module.nameForCondition() ?? ''];

/** Folders of the packages whose code went into the chunks, in order. */
function bundledPackages(compilation: Compilation): readonly string[] {
  const modules = [...compilation.chunks].flatMap((chunk) => [
    ...compilation.chunkGraph.getChunkModulesIterable(chunk),
  ]);
  const folders = modules
    .flatMap((module) => filesOf(module as unknown as Bundled))
    .flatMap((file) => packageFolder(file) ?? []);
  return [...new Set(folders)].sort();
}

/** Where a build writes which packages went into it; `npm run package` states their licences. */
export const bundledPackagesFile = (project: string, build: string): string =>
  join(project, '.cache/bundled-packages', `${build}.json`);

/** Writes the folders of the packages that went into a build into a file. */
export class BundledPackages {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap('BundledPackages', (compilation) => {
      mkdirSync(dirname(this.file), { recursive: true });
      writeFileSync(this.file, JSON.stringify(bundledPackages(compilation), null, 2));
    });
  }
}
