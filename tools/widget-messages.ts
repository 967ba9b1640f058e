/** Every message of the widget, as its sources say it: what each language has to have words for. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './widget-files.ts';
import { messagesIn } from './widget-words.ts';

/** By the English text: whether it depends on a number. */
export function widgetMessages(): Map<string, 'text' | 'counted'> {
  const files = globSync(['src/{ui,widget}/**/*.{ts,tsx}', 'src/contract/topics.ts'], {
    cwd: repositoryRoot,
  });
  return new Map(
    files
      .toSorted()
      .flatMap((file) => [...messagesIn(file, readFileSync(join(repositoryRoot, file), 'utf8'))]),
  );
}
