/** A schema as rows of a table: the name of each value in it, and what it must be. */
import { html } from 'hono/html';
import type { Html } from '../reviewer-page/page-facts.ts';
import type { ApiSchema } from './api-document.ts';

interface Row {
  readonly name: string;
  readonly schema: ApiSchema;
  readonly isRequired: boolean;
}

export const schemaId = (name: string) => `schema-${name}`;

const nameOf = ({ $ref = '' }: ApiSchema) => $ref.split('/').at(-1) ?? '';

/** A table of what stands in it; where nothing stands in it, what it is. */
export function schemaPart(schema: ApiSchema): Html {
  const rows = rowsOf(schema, '');
  if (rows.length === 0) return html`<p>${wordsOf(schema)}</p>`;
  return html`<div class="wide" tabindex="0" role="group" aria-label="What stands in it">
    <table class="api-table">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">What it is</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, schema: each, isRequired }) =>
            html`<tr>
              <th scope="row"><code>${name}</code>${isRequired ? '' : html` <span class="note">optional</span>`}</th>
              <td>${wordsOf(each)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** What stands within another value follows it, by its whole way; what has a name of its own is told there. */
function rowsOf(schema: ApiSchema, way: string): Row[] {
  const inside = insideOf(schema);
  if (!inside) return [];
  return Object.entries(inside.schema.properties ?? {}).flatMap(([property, each]) => {
    const name = `${way}${inside.marks}${way === '' ? '' : '.'}${property}`;
    const isRequired = inside.schema.required?.includes(property) ?? false;
    return [{ name, schema: each, isRequired }, ...rowsOf(each, name)];
  });
}

/** The object that has the properties: itself, the entries of a list, or the one of several that is no `null`. */
function insideOf(schema: ApiSchema): { readonly schema: ApiSchema; readonly marks: string } | undefined {
  if (schema.properties) return { schema, marks: '' };
  if (schema.items) {
    const inside = insideOf(schema.items);
    return inside && { schema: inside.schema, marks: `[]${inside.marks}` };
  }
  const [only, ...others] = (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== 'null');
  return only && others.length === 0 ? insideOf(only) : undefined;
}

export function wordsOf(schema: ApiSchema): Html {
  const { description, default: fallback } = schema;
  return html`${kindOf(schema)}${fallback !== undefined && html`; <code>${JSON.stringify(fallback)}</code> when left out`}${
    description !== undefined && html`. ${description}`
  }`;
}

function kindOf(schema: ApiSchema): Html {
  if (schema.$ref !== undefined) return html`<a href="#${schemaId(nameOf(schema))}">${nameOf(schema)}</a>`;
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum) return either(schema.enum.map((value) => html`<code>${JSON.stringify(value)}</code>`));
  const several = schema.anyOf ?? schema.oneOf;
  if (several) return either(several.map(kindOf));
  if (schema.items) return html`list of ${kindOf(schema.items)}${bound(schema.maxItems, 'at most')}`;
  const kinds = [schema.type ?? 'anything'].flat().join(' or ');
  return html`${kinds}${schema.format !== undefined && ` (${schema.format})`}${limits(schema)}`;
}

function limits({ minimum, maximum, minLength, maxLength }: ApiSchema): string {
  // The bounds of a whole number in JSON say nothing to a reader.
  const isSafe = (value: number | undefined) =>
    value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  return [
    isSafe(minimum) ? `, from ${minimum}` : '',
    isSafe(maximum) ? `, to ${maximum}` : '',
    bound(minLength || undefined, 'at least', ' characters'),
    bound(maxLength, 'at most', ' characters'),
  ].join('');
}

const bound = (value: number | undefined, words: string, unit = '') =>
  value === undefined ? '' : `, ${words} ${value}${unit}`;

function either(parts: readonly Html[]): Html {
  return html`${parts.map((part, index) => html`${index === 0 ? '' : ' or '}${part}`)}`;
}
