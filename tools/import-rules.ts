/**
 * Who may import whom. `layers` judges every import, also those of types alone, from module to
 * module. `loads` judges what is really loaded, through all modules in between, so that no detour
 * gets around it; imports of types are gone by then. `test/architecture/imports.test.ts` proves
 * that each rule bites.
 */
import type {
  IReachabilityForbiddenRuleType as Reachability,
  IRegularForbiddenRuleType as Direct,
} from 'dependency-cruiser';

export type Rule = (Direct | Reachability) & { readonly name: string };

const OUTSIDE_SRC = '^(demo|test|tools|bench)/';
const UNRESOLVED_ON_PURPOSE = ['^virtual:', '\\?inline$'];

function rule(name: string, from: Reachability['from'], to: Direct['to'] | Reachability['to']): Rule {
  return { name, severity: 'error', from, to };
}

export const layers: readonly Rule[] = [
  rule(
    'contract imports only zod/mini',
    { path: '^src/contract/' },
    { pathNot: ['^src/contract/', '(^|/)node_modules/zod/(v4/)?mini/'] },
  ),
  rule(
    'client imports only contract',
    { path: '^src/client/' },
    { path: '^src/', pathNot: '^src/(client|contract)/' },
  ),
  rule(
    'coach imports only contract',
    { path: '^src/coach/' },
    { path: '^src/', pathNot: '^src/(coach|contract)/' },
  ),
  rule('ui imports only contract', { path: '^src/ui/' }, { path: '^src/', pathNot: '^src/(ui|contract)/' }),
  rule(
    'widget imports only client, ui and contract',
    { path: '^src/widget/' },
    { path: '^src/', pathNot: '^src/(widget|client|ui|contract)/' },
  ),
  rule(
    'inbox imports only client, ui, coach and contract, never the widget',
    { path: '^src/inbox/' },
    { path: '^src/', pathNot: '^src/(inbox|client|ui|coach|contract)/' },
  ),
  rule(
    'server imports only contract and coach, and of ui the words',
    { path: '^src/server/' },
    { path: '^src/', pathNot: ['^src/(server|contract|coach)/', '^src/ui/[\\w-]+\\.ts$'] },
  ),
  rule(
    'what ships imports nothing that only builds or tests',
    { path: '^src/' },
    { path: '^(test|tools|bench)/' },
  ),
  rule('only the command line knows the demo', { path: '^src/', pathNot: '^src/cli/' }, { path: '^demo/' }),
  rule('an import leads somewhere', {}, { couldNotResolve: true, pathNot: UNRESOLVED_ON_PURPOSE }),
];

const BROWSER = { path: '^src/(contract|client|ui|coach|widget|inbox)/' };

export const loads: readonly Rule[] = [
  rule('nothing that a browser loads reaches server, cli or a package of theirs', BROWSER, {
    reachable: true,
    path: ['^src/(server|cli)/', '(^|/)node_modules/(pg|kysely|hono|@hono|pino|commander)/'],
  }),
  rule('nothing that a browser loads imports a module of Node', BROWSER, { dependencyTypes: ['core'] }),
  rule(
    'the widget never reaches zod',
    { path: '^src/widget/' },
    { reachable: true, path: '(^|/)node_modules/zod/' },
  ),
  rule(
    'what draws on a server is loaded by no browser',
    { path: '^src/(widget|inbox)/', pathNot: '^src/widget/html/' },
    { reachable: true, path: ['^src/widget/html/', '(^|/)node_modules/preact-render-to-string/'] },
  ),
  rule(
    'SQL is only in server/database',
    { path: '^src/', pathNot: '^src/server/database/' },
    { path: '(^|/)node_modules/(kysely|pg)/' },
  ),
  rule(
    'one file opens the database driver',
    {
      path: `^src/|${OUTSIDE_SRC}`,
      pathNot: ['^src/server/database/connection\\.ts$', '^test/'],
    },
    { path: '(^|/)node_modules/pg/' },
  ),
  rule('components never fetch', { path: '^src/.*[A-Z]\\w*\\.tsx$' }, { path: '^src/client/' }),
  rule('no circle of imports', {}, { circular: true }),
];
