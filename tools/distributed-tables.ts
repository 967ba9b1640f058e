/**
 * What a Citus is told of the tables, read from the migrations: those of a shop are kept together by their
 * shop, and those of people, which the shops share, stand on every node.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './widget-files.ts';

interface MadeTable {
  readonly name: string;
  readonly isOfShops: boolean;
  readonly refersTo: readonly string[];
}

/** The statements of the migrations, in the order in which they run. */
function statements(): string[] {
  return globSync('src/server/database/migrations/*.ts', { cwd: repositoryRoot })
    .flatMap((path) => [
      ...readFileSync(join(repositoryRoot, path), 'utf8').matchAll(
        /'(\d{4}\w?-[\w-]+)': statement\(`([^`]*)`/g,
      ),
    ])
    .toSorted(([, a = ''], [, b = '']) => (a < b ? -1 : 1))
    .map(([, , text = '']) => text);
}

function referencesOf(name: string, texts: readonly string[]): string[] {
  const isItsOwn = new RegExp(`^\\s*(?:create|alter) table ${name}\\s`);
  return texts
    .filter((text) => isItsOwn.test(text))
    .flatMap((text) => [...text.matchAll(/ references (\w+)/g)].map(([, target = '']) => target));
}

function madeTables(): MadeTable[] {
  const texts = statements();
  return texts.flatMap((text) => {
    const [, name, columns = ''] = /^\s*create table (\w+) \(([^]*)/.exec(text) ?? [];
    if (name === undefined) return [];
    return [{ name, isOfShops: /^\s*shop_id /m.test(columns), refersTo: referencesOf(name, texts) }];
  });
}

/** Each after those that it refers to, also where it came to do so later. */
function inOrder(tables: readonly MadeTable[]): MadeTable[] {
  const ordered = new Set<MadeTable>();
  const visit = (table: MadeTable) => {
    for (const other of tables)
      if (other !== table && !ordered.has(other) && table.refersTo.includes(other.name)) visit(other);
    ordered.add(table);
  };
  tables.forEach(visit);
  return [...ordered];
}

export function distributionStatements(): string[] {
  const tables = inOrder(madeTables());
  const shared = tables.filter(
    ({ name, isOfShops, refersTo }) => !isOfShops && (refersTo.length > 0 || name === 'person'),
  );
  return [
    ...shared.map(({ name }) => `select create_reference_table('${name}');`),
    ...tables.flatMap(({ name, isOfShops }) => {
      const together = name === 'shop' ? '' : `, colocate_with => 'shop'`;
      return isOfShops ? [`select create_distributed_table('${name}', 'shop_id'${together});`] : [];
    }),
  ];
}
