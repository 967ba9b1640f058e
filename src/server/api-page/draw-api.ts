/** The documentation of the API as one page, drawn from the OpenAPI document. */
import { html } from 'hono/html';
import type { Html } from '../reviewer-page/page-facts.ts';
import { layout } from '../reviewer-page/templates/layout.ts';
import type { ApiContent, ApiDocument, ApiOperation, ApiSchema } from './api-document.ts';
import { schemaId, schemaPart, wordsOf } from './draw-schema.ts';

interface Entry {
  readonly operation: ApiOperation;
  /** Such as `GET /ratings`; of a webhook its type. */
  readonly address: string;
}

export function drawApi(document: ApiDocument): Html {
  const { info, servers, tags, components } = document;
  const entries = [...entriesOf(document.paths, true), ...entriesOf(document.webhooks, false)];
  const groups = tags.map((tag) => ({
    ...tag,
    entries: entries.filter(({ operation }) => operation.tags.includes(tag.name)),
  }));
  return layout({
    title: 'The API of Candor',
    body: html`<div class="opening">
        <h1>The API of Candor</h1>
        <p>${info.description}</p>
        <p>Endpoint: <code>${servers[0]?.url}</code>. Version ${info.version}.</p>
        <p><a href="/openapi.json">The same as an OpenAPI 3.1 document</a></p>
      </div>
      <nav class="api-list" aria-label="Operations">
        ${groups.map(
          ({ name, entries: listed }) =>
            html`<h2>${headingOf(name)}</h2>
              <ul>
                ${listed.map(
                  ({ operation, address }) =>
                    html`<li>
                      <a href="#${operation.operationId}"><code>${address}</code></a> ${operation.summary}
                    </li>`,
                )}
              </ul>`,
        )}
      </nav>
      ${groups.map(
        ({ name, description, entries: listed }) =>
          html`<section class="api-group" aria-labelledby="group-${name}">
            <h2 id="group-${name}">${headingOf(name)}</h2>
            <p>${description}</p>
            ${listed.map(operationPart)}
          </section>`,
      )}
      <section class="api-group" aria-labelledby="schemas">
        <h2 id="schemas">What is sent and answered</h2>
        ${Object.entries(components.schemas).map(
          ([name, schema]) =>
            html`<article class="api-entry">
              <h3 id="${schemaId(name)}">${name}</h3>
              ${schema.description !== undefined && html`<p>${schema.description}</p>`} ${schemaPart(schema)}
            </article>`,
        )}
      </section>`,
  });
}

function entriesOf(paths: ApiDocument['paths'], hasAddress: boolean): Entry[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      operation,
      address: hasAddress ? `${method.toUpperCase()} ${path}` : path,
    })),
  );
}

const HEADINGS: Readonly<Record<string, string>> = {
  public: 'Open to all',
  reviewer: 'For the author of a review',
  merchant: 'For the merchant',
  webhooks: 'Webhooks',
};
const headingOf = (tag: string) => HEADINGS[tag] ?? tag;

function operationPart({ operation, address }: Entry): Html {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation;
  const body = schemaOf(requestBody?.content);
  return html`<article class="api-entry">
    <h3 id="${operationId}">${summary}</h3>
    <p class="api-address"><code>${address}</code> <span class="note">${operationId}</span></p>
    <p>${codeMarks(description)}</p>
    ${
      parameters.length > 0 &&
      html`<h4>Parameters</h4>
        <ul>
          ${parameters.map(
            ({ name, in: place, required = false, schema }) =>
              html`<li>
                <code>${name}</code> <span class="note">in the ${place}${required ? '' : ', optional'}</span>:
                ${wordsOf(schema)}
              </li>`,
          )}
        </ul>`
    }
    ${body && html`<h4>Body</h4>${schemaPart(body)}`}
    <h4>Answers</h4>
    <dl class="api-answers">
      ${Object.entries(responses).map(([status, { description: words, content }]) => {
        const schema = Number(status) < 300 ? schemaOf(content) : undefined;
        return html`<dt><code>${status}</code></dt>
          <dd>${codeMarks(words)}${schema && schemaPart(schema)}</dd>`;
      })}
    </dl>
  </article>`;
}

function schemaOf(content: ApiContent['content']): ApiSchema | undefined {
  return Object.values(content ?? {})[0]?.schema;
}

/** What stands between backticks in the document. */
function codeMarks(words: string): Html[] {
  return words
    .split('`')
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}
