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

export function compiledOperations(): Plugin {
  return {
    name: 'candor:compiled-operations',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? compiledOperationsSource() : undefined),
  };
}

export function compiledOperationsSource(): string {
  const carried = Object.entries<Operation>(operations).flatMap(([name, { access, method, path, answer }]) =>
    access === 'public' && answer.body ? [{ name, method, path, body: answer.body }] : [],
  );
  const { declarations, names } = compileReaders(
    Object.fromEntries(carried.map(({ name, body }) => [name, body])),
  );
  const exports = carried.map(
    ({ name, method, path }) =>
      `export const ${name}={method:${JSON.stringify(method)},path:${JSON.stringify(path)},accepts:${names[name]}};\n`,
  );
  return declarations + exports.join('');
}
