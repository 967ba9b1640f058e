/** Requests as a browser on another origin makes them, and the faults that it would stumble over. */
import type * as z from 'zod/mini';
import { encodeQuery, type Query } from '../../contract/encode-query.ts';
import type { Operation } from '../../contract/operation.ts';
import { operations, type AnswerOf, type OperationName } from '../../contract/operations.ts';
import { Problem } from '../../contract/problem.ts';
import { problemTypes, type ProblemName } from '../../contract/problem-types.ts';
import { requestErrors } from '../../contract/request-errors.ts';
import { proofFor } from './proof.ts';
import { Absent, Broken, expectThat, Unanswered } from './verdict.ts';

/** Stands for the page that the widget is embedded in. */
export const PAGE_ORIGIN = 'https://shop.example';
const FAULTS_TOLD = 5;

export interface Asked {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Query;
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly file?: Uint8Array<ArrayBuffer>;
  readonly key?: string;
  /** An API key or the token of a private link. */
  readonly bearer?: string | undefined;
}

export interface EndpointOptions {
  readonly url: string;
  readonly fetch: typeof fetch;
  /** In milliseconds. */
  readonly timeout: number;
}

export class Endpoint {
  readonly #options: EndpointOptions;

  constructor(options: EndpointOptions) {
    this.#options = { ...options, url: options.url.replace(/\/+$/, '') };
  }

  /** The answer of a request that must succeed, as the contract describes it. */
  async get<N extends OperationName>(name: N, asked: Asked = {}): Promise<AnswerOf<N>> {
    const { response, text } = await this.#exchange(name, asked);
    const { answer } = operations[name] as Operation;
    const what = `${label(name)} answered ${response.status}`;
    expectThat(
      response.status === answer.status,
      `${what}${reasonIn(text)} where ${answer.status} is due`,
      `Answer ${answer.status} with what docs/rest.md shows for ${name}.`,
    );
    if (!answer.body) return undefined as AnswerOf<N>;
    return this.#read(name, answer.body, response, text) as AnswerOf<N>;
  }

  /** The problem of a request that must be refused as `problem`; `pointers` must be among its faults. */
  async refuses(
    name: OperationName,
    asked: Asked,
    problem: ProblemName,
    pointers: readonly string[] = [],
  ): Promise<void> {
    const { response, text } = await this.#exchange(name, asked, problem);
    const { status } = problemTypes[problem];
    const remedy = `Refuse it with ${status} and a problem+json whose type ends with /${problem} (docs/rest.md, Problems).`;
    expectThat(
      response.status === status,
      `${label(name)} answered ${response.status} where ${status} (${problem}) is due`,
      remedy,
    );
    const type = response.headers.get('content-type') ?? 'no content type';
    expectThat(type.startsWith('application/problem+json'), `the refusal came as ${type}`, remedy);
    const parsed = Problem.safeParse(json(text, label(name)), { reportInput: true });
    expectThat(parsed.success, `the problem is not whole: ${parsed.success || faults(parsed.error)}`, remedy);
    const { type: address, errors = [] } = parsed.data;
    expectThat(address.endsWith(`/${problem}`), `the problem is of the type ${address}`, remedy);
    const told = new Set(errors.map(({ pointer }) => pointer));
    const missing = pointers.filter((pointer) => !told.has(pointer));
    expectThat(
      missing.length === 0,
      `the fault at ${missing.join(' and ')} is not named`,
      'List each fault in `errors` as { "in", "pointer", "detail" }, with a JSON Pointer into the body.',
    );
  }

  /** What a browser asks before it lets a page send JSON or a token. */
  async preflight(name: OperationName, params: Asked['params'], headers: readonly string[]): Promise<void> {
    const { method } = operations[name];
    const response = await this.#send(this.#address(name, { params: params ?? {} }), {
      method: 'OPTIONS',
      headers: {
        'origin': PAGE_ORIGIN,
        'access-control-request-method': method,
        'access-control-request-headers': headers.join(','),
      },
    });
    const remedy = `Answer OPTIONS with 204 and Access-Control-Allow-Origin: *, Access-Control-Allow-Methods with ${method}, and Access-Control-Allow-Headers: ${headers.join(', ')}.`;
    const what = `the preflight of ${label(name)}`;
    expectThat(
      response.ok,
      `${what} answered ${response.status}, so a browser never sends the request`,
      remedy,
    );
    allowsPage(response, what);
    const allowed = (header: string) => lower(response.headers.get(header));
    const isSimple = method === 'GET' || method === 'POST';
    expectThat(
      isSimple || allowed('access-control-allow-methods').includes(method.toLowerCase()),
      `${what} does not allow ${method}`,
      remedy,
    );
    const missing = headers.filter((header) => !allowed('access-control-allow-headers').includes(header));
    expectThat(missing.length === 0, `${what} does not allow ${missing.join(', ')}`, remedy);
  }

  /** Answers the whole text of a page, to be searched for what must not be in it. */
  async textOf(name: OperationName, asked: Asked): Promise<string> {
    return (await this.#exchange(name, asked)).text;
  }

  #address(name: OperationName, { params = {}, query = {} }: Asked): string {
    const path = operations[name].path.replaceAll(/\{(\w+)\}/g, (_, part: string) =>
      encodeURIComponent(params[part] ?? ''),
    );
    return this.#options.url + path + encodeQuery(query);
  }

  async #exchange(name: OperationName, asked: Asked, expected?: ProblemName) {
    const { method, access } = operations[name];
    const { body, file, key, bearer } = asked;
    const ask = async (proof?: string) => {
      const response = await this.#send(this.#address(name, asked), {
        method,
        headers: {
          origin: PAGE_ORIGIN,
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(file && { 'content-type': 'image/png' }),
          ...(key !== undefined && { 'idempotency-key': key }),
          ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
          ...(proof !== undefined && { 'proof-of-work': proof }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(file && { body: file }),
      });
      return { response, text: await response.text() };
    };
    const first = await ask();
    const proof = await proofFor(first.response.status, first.text);
    const { response, text } = proof === undefined ? first : await ask(proof);
    if (isUnknownAddress(response.status, text, expected)) {
      throw new Absent(`${label(name)} answered ${response.status}: the endpoint does not know it`);
    }
    if (access !== 'merchant') allowsPage(response, label(name));
    return { response, text };
  }

  async #send(url: string, init: RequestInit): Promise<Response> {
    const { fetch, timeout } = this.#options;
    let response: Response;
    try {
      response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeout) });
    } catch (error) {
      const isLate = error instanceof DOMException && error.name === 'TimeoutError';
      throw new Unanswered(
        isLate ? `no answer within ${timeout / 1000} seconds` : `no connection: ${causeOf(error)}`,
        isLate
          ? 'Answer sooner: the widget gives up after 10 seconds.'
          : 'Give the address of the endpoint as browsers reach it.',
      );
    }
    const location = response.headers.get('location');
    expectThat(
      response.status < 300 || response.status > 399,
      `it redirects with ${response.status} to ${location ?? 'nowhere'}`,
      'Give the address that answers by itself: a preflight may not be redirected, and a redirect costs shoppers time.',
    );
    return response;
  }

  #read(name: OperationName, schema: z.ZodMiniType, response: Response, text: string): unknown {
    const type = response.headers.get('content-type') ?? 'no content type';
    expectThat(
      /^application\/([\w.]+\+)?json\b/.test(type),
      `${label(name)} answered ${type}${text.trimStart().startsWith('<') ? ', a page of HTML' : ''} instead of JSON`,
      'Answer with Content-Type: application/json. A page of HTML is often that of a proxy, a sign-in or a 404.',
    );
    const parsed = schema.safeParse(json(text, label(name)), { reportInput: true });
    if (parsed.success) return parsed.data;
    throw new Broken(
      `${label(name)}: ${faults(parsed.error)}`,
      `See the answer of ${name} in /openapi.json of a reference server, and docs/rest.md.`,
    );
  }
}

function label(name: OperationName): string {
  return `${operations[name].method} ${operations[name].path}`;
}

/** A 404 of an operation that exists says which product or review is missing. */
function isUnknownAddress(status: number, text: string, expected?: ProblemName): boolean {
  if (status === 405 || status === 501) return true;
  if (status !== 404 || (expected && problemTypes[expected].status === 404)) return false;
  return !/"type"\s*:\s*"[^"]*\/unknown-(?!address)/.test(text);
}

function allowsPage(response: Response, what: string): void {
  const allowed = response.headers.get('access-control-allow-origin');
  const remedy =
    'Send Access-Control-Allow-Origin: * with every answer, refusals too, so that a page of any shop may read it.';
  expectThat(
    allowed === '*' || allowed === PAGE_ORIGIN,
    `${what} came ${allowed === null ? 'without Access-Control-Allow-Origin' : `with Access-Control-Allow-Origin: ${allowed}`}, so browsers hide it from the page`,
    remedy,
  );
}

function json(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Broken(`${what} answered what is no JSON: ${excerpt(text)}`, 'Answer JSON in UTF-8.');
  }
}

/** "/reviews/0/author/name must be a text", of the first few. */
function faults({ issues }: z.core.$ZodError): string {
  const errors = requestErrors('body', issues);
  const told = errors
    .slice(0, FAULTS_TOLD)
    .map(({ pointer, detail }) => `${pointer || 'the answer'} ${detail}`);
  const more = errors.length - told.length;
  return told.join('; ') + (more > 0 ? `; and ${more} more` : '');
}

function reasonIn(text: string): string {
  const [, title] = /"title"\s*:\s*"([^"]{1,120})"/.exec(text) ?? [];
  return title ? ` (${title})` : '';
}

const excerpt = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
const lower = (text: string | null) => (text ?? '').toLowerCase();

function causeOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message || cause.name : message;
}
