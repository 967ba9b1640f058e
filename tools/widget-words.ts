/**
 * Puts the words of a language in the place of the English ones, in what is built already.
 *
 * Every message of the sources (see `src/ui/words.ts`) is first enclosed in marks that no minifier
 * touches, as they are part of a text. A language is then written into the finished file, message by
 * message: what a shopper loads holds their language and nothing of any other, in the same number of
 * files and requests as in English.
 */
import { parseSync, type Plugin, Visitor } from 'vite';
import { type Catalogue, type Forms, pluralCode } from './plural-code.ts';
import { type Edit, edited } from './edited-code.ts';

/** Characters of the private use area, which no message holds. */
const MARKS = { count: '\uE000', one: '\uE001', begin: '\uE002', end: '\uE003' } as const;

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

/** A piece of a text in a finished file: what it says, or the code of what is put in. */
type Piece = string | { readonly code: string };

/** How a message is written into a file; `values` is code. */
export type Writer = (
  key: string,
  values: readonly string[],
  counted?: { readonly count: string; readonly one: string },
) => string;

/** The marked messages of a file, in the words of a language. */
export function written(file: string, code: string, write: Writer): string {
  const edits: Edit[] = [];
  const add = (start: number, end: number, piecesOf: (print: (range: Range) => string) => Piece[]) =>
    edits.push({ start, end, text: (print) => templateOf(unmarked(piecesOf(print), write)) });
  new Visitor({
    Literal({ start, end, value }) {
      if (typeof value === 'string' && value.includes(MARKS.begin)) add(start, end, () => [value]);
    },
    TemplateLiteral({ start, end, ...template }) {
      const { texts, values } = messageOf(template);
      if (!texts.some((text) => text.includes(MARKS.begin) || text.includes(MARKS.end))) return;
      add(start, end, (print) =>
        texts.flatMap((text, index) => {
          const value = values[index - 1];
          return value ? [{ code: print(value) }, text] : [text];
        }),
      );
    },
  }).visit(parseSync(file, code, { sourceType: 'module' }).program);
  return edited(code, edits);
}

/** Replaces what stands between marks; what stands around it stays. */
function unmarked(pieces: readonly Piece[], write: Writer): Piece[] {
  const done: Piece[] = [];
  let open: { count?: string; one?: Piece[]; into: Piece[] } | undefined;
  for (const piece of pieces.flatMap((each) =>
    typeof each === 'string' ? each.split(/([\uE000-\uE003])/) : [each],
  )) {
    if (piece === MARKS.count) open = { into: [] };
    else if (piece === MARKS.one && open) {
      open.count = open.into
        .map((each) => (typeof each === 'string' ? JSON.stringify(each) : each.code))
        .filter((each) => each !== '""')
        .join('+');
      open.one = open.into = [];
    } else if (piece === MARKS.begin) open = { ...open, into: [] };
    else if (piece === MARKS.end && open) {
      const values = open.into.flatMap((each) => (typeof each === 'string' ? [] : [each.code]));
      const key = open.into.reduce<string>(
        (text, each) => text + (typeof each === 'string' ? each : `{${placeOf(open?.into ?? [], each)}}`),
        '',
      );
      const counted =
        open.count === undefined ? undefined : { count: open.count, one: templateOf(open.one ?? []) };
      done.push({ code: write(key, values, counted) });
      open = undefined;
    } else if (piece !== '') (open?.into ?? done).push(piece);
  }
  return done;
}

function placeOf(pieces: readonly Piece[], piece: Piece): number {
  return pieces.filter((each) => typeof each !== 'string').indexOf(piece as Exclude<Piece, string>);
}

/** Code that makes the text. */
function templateOf(pieces: readonly Piece[]): string {
  const [first] = pieces;
  if (pieces.length === 1 && typeof first === 'object') return `(${first.code})`;
  return `\`${pieces.map((piece) => (typeof piece === 'string' ? escaped(piece) : `\${${piece.code}}`)).join('')}\``;
}

/** `{0}` becomes the code of what is put in. */
export function filled(text: string, values: readonly string[]): string {
  return templateOf(
    text
      .split(/\{(\d)\}/)
      .map((piece, index) => (index % 2 ? { code: values[Number(piece)] ?? '""' } : piece))
      .filter((piece) => piece !== ''),
  );
}

/** Writes the words of a language; English where there are none. */
export function writerOf(language: string, catalogue: Catalogue): Writer {
  return (key, values, counted) => {
    const words = catalogue[key];
    if (!counted) return filled(typeof words === 'string' ? words : key, values);
    const forms: Forms | undefined = typeof words === 'object' ? words : undefined;
    if (!forms) return `1==(${counted.count})?${counted.one}:${filled(key, values)}`;
    return pluralCode(language, counted.count, forms, (text) => filled(text, values));
  };
}
