/** A small S3-compatible store on loopback, which takes nothing that is not signed as version 4 of the signature says. */
import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const KEY = { id: 'TESTKEY', secret: 'a/secret+with=signs' } as const;
const REGION = 'eu-central-1';

export class S3Receiver {
  readonly objects = new Map<string, { readonly bytes: Buffer; readonly type: string | undefined }>();
  /** Refused requests are answered with this many 503 before the next is taken. */
  away = 0;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      void this.#answer(request).then(({ status, body }) => {
        response.writeHead(status);
        response.end(body);
      });
    });
  }

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  /** With the key in it, as an operator sets it. */
  url(secret: string = KEY.secret): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://${KEY.id}:${encodeURIComponent(secret)}@127.0.0.1:${port}/bucket/photos?region=${REGION}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body?: Buffer }> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    if (this.away > 0) {
      this.away -= 1;
      return { status: 503 };
    }
    if (!isSigned(request, bytes)) return { status: 403 };
    const { method, url: path = '' } = request;
    const found = this.objects.get(path);
    if (method === 'PUT') this.objects.set(path, { bytes, type: request.headers['content-type'] });
    if (method === 'DELETE') this.objects.delete(path);
    if (method === 'GET') return found ? { status: 200, body: found.bytes } : { status: 404 };
    return { status: method === 'DELETE' ? 204 : 200 };
  }
}

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const hmac = (secret: string | Buffer, text: string) => createHmac('sha256', secret).update(text).digest();

/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html */
function isSigned({ method, url = '', headers }: IncomingMessage, bytes: Buffer): boolean {
  const [, credential = '', signed = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([\da-f]{64})$/.exec(
      headers.authorization ?? '',
    ) ?? [];
  const [id, day = '', region = '', service = '', end = ''] = credential.split('/');
  const time = String(headers['x-amz-date']);
  const hash = String(headers['x-amz-content-sha256']);
  const isFresh = time.startsWith(day) && id === KEY.id && region === REGION && service === 's3';
  if (!isFresh || (hash !== 'UNSIGNED-PAYLOAD' && hash !== sha256(bytes))) return false;
  const [path = '', query = ''] = url.split('?');
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name])}\n`);
  const canonical = [method, path, query, lines.join(''), signed, hash].join('\n');
  const text = ['AWS4-HMAC-SHA256', time, [day, region, service, end].join('/'), sha256(canonical)].join(
    '\n',
  );
  const key = [day, region, service, end].reduce<Buffer>(
    (before, part) => hmac(before, part),
    Buffer.from(`AWS4${KEY.secret}`),
  );
  return hmac(key, text).toString('hex') === signature;
}
