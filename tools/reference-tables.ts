/** The tables of the docs, each read from the source that it describes. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../src/coach/rules/index.ts';
import type { Operation } from '../src/contract/operation.ts';
import { operations } from '../src/contract/operations.ts';
import { problemTypes } from '../src/contract/problem-types.ts';
import { type Role, RIGHTS, ROLES } from '../src/contract/rights.ts';
import { ACTS_MAX, READS_MAX } from '../src/server/limit-acts.ts';
import { KEPT_FACTS, type Manner } from '../src/server/privacy/kept-facts.ts';
import { settingDocs } from '../src/server/settings.ts';
import { distributionStatements } from './distributed-tables.ts';
import { tokenDocs } from './token-docs.ts';
import { repositoryRoot } from './widget-files.ts';
import { widgetMessages } from './widget-messages.ts';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text: string) => `\`${text}\``;

const MANNERS: Readonly<Record<Manner, string>> = {
  open: 'as it is',
  hashed: 'as a hash',
  sealed: 'encrypted',
  unused: 'not kept',
};

function keptFacts(): string {
  const rows = KEPT_FACTS.map(({ columns, what, manner, why, goes }) => [
    columns.map(code).join(', '),
    what,
    MANNERS[manner],
    why,
    goes,
  ]);
  return table(['Column', 'What it is', 'How it is kept', 'Why', 'When it goes'], rows);
}

function tokens(): string {
  const rows = tokenDocs().map(({ name, meaning, light, dark }) => [
    code(name),
    meaning,
    shape(light),
    dark && shape(dark),
  ]);
  return table(['Token', 'What it is', 'Default', 'Default in the dark'], rows);
}

/** The points of a drawn star say nothing to a reader. */
function shape(value: string): string {
  return value.startsWith('polygon(') ? 'a star' : code(value);
}

interface ElementTag {
  readonly element: string;
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly meaning: string;
}

/** The tags in the JSDoc of the elements, such as `@attr {string} product - The id. Required.` */
function elementTags(): ElementTag[] {
  return globSync('src/widget/*-element.ts', { cwd: repositoryRoot })
    .toSorted()
    .flatMap((path) => {
      const source = readFileSync(join(repositoryRoot, path), 'utf8');
      const element = /@element ([\w-]+)/.exec(source)?.[1];
      if (!element) return [];
      return [...source.matchAll(/^ \* @(attr|fires|csspart)(?: \{([^}]*)\})? ([\w-]+) - (.*)$/gm)].map(
        ([, tag = '', type = '', name = '', meaning = '']) => ({ element, tag, type, name, meaning }),
      );
    });
}

function elementTable(tag: string, head: string): string {
  const rows = elementTags().filter((each) => each.tag === tag);
  const typed = rows.some(({ type }) => type);
  return table(
    ['Element', head, ...(typed ? ['Type'] : []), 'What it is'],
    rows.map(({ element, name, type, meaning }) => [
      code(`<${element}>`),
      code(name),
      ...(typed ? [code(type)] : []),
      meaning,
    ]),
  );
}

function operationTable(): string {
  const rows = Object.entries<Operation>(operations).map(
    ([name, { method, path, access, right, summary }]) => [
      code(name),
      code(`${method} ${path}`),
      right === undefined ? access : `${access}, ${code(right)}`,
      summary,
    ],
  );
  return table(['Operation', 'Request', 'Access', 'What it is'], rows);
}

function rights(): string {
  const rows = Object.entries(RIGHTS).map(([name, { allows, roles }]) => [
    code(name),
    allows,
    ...ROLES.map((role) => ((roles as readonly Role[]).includes(role) ? 'yes' : '')),
  ]);
  return table(['Right', 'What it allows', ...ROLES], rows);
}

function problems(): string {
  const rows = Object.entries(problemTypes).map(([name, { status, title, help }]) => [
    code(name),
    String(status),
    title,
    help,
  ]);
  return table(['Type', 'Status', 'Title', 'What to do'], rows);
}

function coachRules(): string {
  const rows = rules.map(({ id, title, explanation, example, source }) => [
    code(id),
    `${title}. ${explanation}`,
    example.bad,
    example.better,
    source,
  ]);
  return table(['Rule', 'What it warns of, and why', 'Not so', 'Better', 'Source'], rows);
}

function settings(): string {
  const rows = settingDocs.map(({ name, meaning, default: value }) => [code(name), meaning, value]);
  return table(['Variable', 'What it sets', 'Default'], rows);
}

/** How often one may ask of what is open. */
function limits(): string {
  const rows = Object.entries(ACTS_MAX).map(([name, { network, product, shop }]) => [
    code(name),
    ...[network, product, shop].map((most) => (most === undefined ? '' : String(most))),
  ]);
  rows.push(['all that reads, each minute', String(READS_MAX), '', '']);
  return table(['Operation', 'One network', 'One product', 'One shop'], rows);
}

/** Every message, with what is put into it as the language numbers it. */
function messages(): string {
  const rows = [...widgetMessages()].map(([message, kind]) => [
    code(message),
    kind === 'counted'
      ? 'an object with a text for each plural category, such as `one` and `other`'
      : 'a text',
  ]);
  return table(['Message', 'Yours'], rows);
}

/** By the name of the region that a table fills. */
export const tables: Readonly<Record<string, () => string>> = {
  tokens,
  'operations': operationTable,
  rights,
  limits,
  'kept-facts': keptFacts,
  problems,
  'coach': coachRules,
  settings,
  'attributes': () => elementTable('attr', 'Attribute'),
  'events': () => elementTable('fires', 'Event'),
  messages,
  'example-backend': () =>
    `\`\`\`python\n${readFileSync(join(repositoryRoot, 'demo/own-backend/backend.py'), 'utf8')}\`\`\``,
  'distribution': () => `\`\`\`sql\n${distributionStatements().join('\n')}\n\`\`\``,
  'parts': () => elementTable('csspart', 'Part'),
};
