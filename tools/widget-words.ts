/**
 * Puts the words of a language in the place of the English ones, in what is built already.
 *
 * Every message of the sources (see `src/ui/words.ts`) is first enclosed in marks that no minifier
 * touches, as they are part of a text. A language is then written into the finished file, message by
 * message: what a shopper loads holds their language and nothing of any other, in the same number of
 * files and requests as in English.
 */
import { parseSync, type Plugin, Visitor } from 'vite';
import { type Catalogue, pluralCode } from './plural-code.ts';
import { type Edit, edited } from './edited-code.ts';

/** Characters of the private use area, which no message holds. A hole is where something is put in. */
const MARKS = { count: '\uE000', one: '\uE001', begin: '\uE002', end: '\uE003' } as const;
const SAID = /(?:\uE000([^\uE001]*)\uE001([^\uE002]*))?\uE002([^\uE003]*)\uE003/g;
const HOLE = /\uE004(\d+)\uE005/g;

type Range = readonly [start: number, end: number];

/** A message with what is put into it, by its places in a source. */
interface Message {
  readonly texts: readonly string[];
  readonly values: readonly Range[];
}

interface Said {
  readonly range: Range;
  readonly message: Message;
  /** For what depends on a number: the number, and the English for one. */
  readonly count?: Range;
  readonly one?: Message;
}

interface Template {
  readonly quasis: readonly { readonly value: { readonly raw: string; readonly cooked: string | null } }[];
  readonly expressions: readonly { readonly start: number; readonly end: number }[];
}

function messageOf({ quasis, expressions }: Template): Message {
  return {
    texts: quasis.map(({ value }) => value.cooked ?? value.raw),
    values: expressions.map(({ start, end }) => [start, end]),
  };
}

/** The English text, with a number for each thing that is put in. */
function keyOf({ texts }: Message): string {
  return texts.map((text, index) => (index ? `{${index - 1}}${text}` : text)).join('');
}

/** What a source says. TypeScript or its output, it is the same. */
function saidIn(file: string, code: string): Said[] {
  const said: Said[] = [];
  const within = new Set<number>();
  new Visitor({
    CallExpression({ start, end, callee, arguments: [count, one, other] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'byCount') return;
      if (one?.type !== 'TaggedTemplateExpression' || other?.type !== 'TaggedTemplateExpression' || !count) {
        throw new Error(`${file}: byCount takes a number and two messages where it is called`);
      }
      within.add(one.start).add(other.start);
      said.push({
        range: [start, end],
        message: messageOf(other.quasi),
        count: [count.start, count.end],
        one: messageOf(one.quasi),
      });
    },
    TaggedTemplateExpression({ start, end, tag, quasi }) {
      if (tag.type !== 'Identifier' || tag.name !== 't' || within.has(start)) return;
      said.push({ range: [start, end], message: messageOf(quasi) });
    },
    // The contract does not import words; the names of its topics are said in the widget all the same.
    VariableDeclarator({ id, init }) {
      if (id.type !== 'Identifier' || id.name !== 'TOPIC_NAMES' || init?.type !== 'ObjectExpression') return;
      for (const property of init.properties) {
        if (property.type !== 'Property' || property.value.type !== 'Literal') continue;
        const { start, end, value } = property.value;
        said.push({ range: [start, end], message: { texts: [String(value)], values: [] } });
      }
    },
  }).visit(parseSync(file, code, { lang: 'tsx', sourceType: 'module' }).program);
  return said;
}

/** Every message of a source by its key, and whether it depends on a number. */
export function messagesIn(file: string, code: string): Map<string, 'text' | 'counted'> {
  return new Map(
    saidIn(file, code).map(({ message, count }) => [keyOf(message), count ? 'counted' : 'text']),
  );
}

function holdsWords(id: string, code: string): boolean {
  return (
    /\/src\/(?:ui|widget|contract)\//.test(id) &&
    /\bfrom ["'][^"']*\/words\.ts["']|\bTOPIC_NAMES = /.test(code)
  );
}

/** Encloses each message of a module in marks. */
export const markWords: Plugin = {
  name: 'candor:mark-words',
  transform(code, id) {
    if (!holdsWords(id, code)) return undefined;
    const marked =
      ({ texts, values }: Message) =>
      (print: (range: Range) => string) =>
        texts
          .map((text, index) => (index ? `\${${print(values[index - 1] ?? [0, 0])}}` : '') + escaped(text))
          .join('');
    const edits = saidIn(id, code).map(({ range: [start, end], message, count, one }): Edit => ({
      start,
      end,
      text: (print) => {
        const counted =
          count && one ? `${MARKS.count}\${${print(count)}}${MARKS.one}${marked(one)(print)}` : '';
        return `\`${counted}${MARKS.begin}${marked(message)(print)}${MARKS.end}\``;
      },
    }));
    return { code: edited(code, edits), map: null };
  },
};

function escaped(text: string): string {
  return text.replaceAll(/[\\`]|\$\{/g, String.raw`\$&`);
}

/** What depends on a number, and how English says it of one; both are code. */
interface Counted {
  readonly count: string;
  readonly one: string;
}

/** Code that says a message; `values` is the code of what is put in. */
export type Writer = (key: string, values: readonly string[], counted?: Counted) => string;

/** A finished file with its marked messages in the words of a language. */
export function written(file: string, code: string, write: Writer): string {
  const edits: Edit[] = [];
  const { program } = parseSync(file, code, { sourceType: 'module' });
  new Visitor({
    Literal({ start, end, value }) {
      if (typeof value !== 'string' || !value.includes(MARKS.begin)) return;
      edits.push({ start, end, text: () => unmarked(value, [], write) });
    },
    TemplateLiteral({ start, end, ...template }) {
      const { texts, values } = messageOf(template);
      if (!texts.some((text) => text.includes(MARKS.begin))) return;
      const holed = texts.map((text, index) => (index ? hole(index - 1) : '') + text).join('');
      edits.push({ start, end, text: (print) => unmarked(holed, values.map(print), write) });
    },
  }).visit(program);
  return edited(code, edits);
}

function hole(place: number): string {
  return `\uE004${place}\uE005`;
}

/** Replaces what stands between marks; what stands around it stays. */
function unmarked(text: string, codes: readonly string[], write: Writer): string {
  const all = [...codes];
  const done = text.replaceAll(SAID, (_, count: string | undefined, one: string, message: string) => {
    const values: string[] = [];
    const key = message.replaceAll(
      HOLE,
      (__, place: string) => `{${values.push(all[Number(place)] ?? '') - 1}}`,
    );
    const counted = count === undefined ? undefined : { count: codeOf(count, all), one: codeOf(one, all) };
    return hole(all.push(write(key, values, counted)) - 1);
  });
  return codeOf(done, all);
}

/** Code that makes the text. */
function codeOf(text: string, codes: readonly string[]): string {
  const [whole, place] = new RegExp(HOLE.source).exec(text) ?? [];
  if (whole === text) return `(${codes[Number(place)]})`;
  return `\`${escaped(text).replaceAll(HOLE, (_, each: string) => `\${${codes[Number(each)]}}`)}\``;
}

/** `{0}` becomes the code of what is put in. */
export function filled(text: string, values: readonly string[]): string {
  return codeOf(
    text.replaceAll(/\{(\d)\}/g, (_, place: string) => hole(Number(place))),
    values,
  );
}

/** Writes the words of a language; English where there are none. */
export function writerOf(language: string, catalogue: Catalogue): Writer {
  return (key, values, counted) => {
    const words = catalogue[key];
    if (!counted) return filled(typeof words === 'string' ? words : key, values);
    if (typeof words !== 'object') return `1==${counted.count}?${counted.one}:${filled(key, values)}`;
    return pluralCode(language, counted.count, words, (text) => filled(text, values));
  };
}
