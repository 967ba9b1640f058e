/** Judges all imports by `import-rules.ts`. */
import { globSync } from 'node:fs';
import { type ICruiseResult, cruise } from 'dependency-cruiser';
import { layers, loads, type Rule } from './import-rules.ts';
import { repositoryRoot } from './widget-files.ts';

const FOLDERS = ['src', 'demo', 'test', 'tools', 'bench'];

async function violations(root: string, rules: readonly Rule[], withTypes: boolean): Promise<string[]> {
  const present = FOLDERS.filter((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }).length > 0);
  const { output } = await cruise(present, {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: [...rules] },
    tsPreCompilationDeps: withTypes,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  });
  const { modules, summary } = output as ICruiseResult;
  refuseBlindRun(root, modules);
  return summary.violations.map(({ rule, from, to, cycle, via }) => {
    const way = (cycle ?? via ?? []).map(({ name }) => name);
    return `${rule.name}: ${[from, ...(way.length > 0 ? way : [to])].join(' -> ')}`;
  });
}

/** The checker says "no violations" too when its parser cannot read TypeScript and it has seen nothing. */
function refuseBlindRun(root: string, modules: ICruiseResult['modules']): void {
  const seen = new Set(modules.map(({ source }) => source));
  const unseen = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter(
    (path) => !seen.has(path.replaceAll('\\', '/')),
  );
  const edges = modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
  if (unseen.length > 0 || edges === 0) {
    throw new Error(
      `check-imports saw ${modules.length} modules and ${edges} imports, but not ${unseen.join(', ')}`,
    );
  }
}

/** One line for each import that breaks a rule, with the way that it takes. */
export async function checkImports(root: string): Promise<string[]> {
  return [...(await violations(root, layers, true)), ...(await violations(root, loads, false))];
}

if (import.meta.main) {
  const found = await checkImports(repositoryRoot);
  for (const violation of found) console.error(violation);
  process.exitCode = found.length > 0 ? 1 : 0;
}
