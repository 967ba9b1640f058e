/**
 * The virtual module that the widget's client is made of: the public operations of the table,
 * each with a compiled reader in place of its schema. An operation that nobody imports is left
 * out of a bundle, and its reader with it.
 */
import type { Plugin } from 'vite';
import type { Operation } from '../src/contract/operation.ts';
import { operations } from '../src/contract/operations.ts';
import { compileReaders } from './compile-reader.ts';

const MODULE = 'virtual:compiled-operations';
const RESOLVED = `\0${MODULE}`;

/** Each operation is a module with readers of its own, so that no stage carries those of another. */
export function compiledOperations(): Plugin {
  return {
    name: 'candor:compiled-operations',
    resolveId: (id) => (id.startsWith(MODULE) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(RESOLVED)) return undefined;
      return id === RESOLVED ? { code: allSource(), moduleSideEffects: false } : operationSource(id);
    },
  };
}

function carried(): [string, Operation][] {
  return Object.entries<Operation>(operations).filter(
    ([, { access, answer }]) => (access === 'public' || access === 'buyer') && answer.body,
  );
}

function allSource(): string {
  return carried()
    .map(([name]) => `export {${name}} from '${MODULE}/${name}';\n`)
    .join('');
}

function operationSource(id: string): string | undefined {
  const name = id.slice(RESOLVED.length + 1);
  const [, operation] = carried().find(([each]) => each === name) ?? [];
  if (!operation?.answer.body) return undefined;
  const { declarations, names } = compileReaders({ it: operation.answer.body });
  const { method, path } = operation;
  return `${declarations}export const ${name}={method:${JSON.stringify(method)},path:${JSON.stringify(path)},accepts:${names.it}};\n`;
}
