/** Any store that speaks the protocol of Amazon S3, signed with version 4 of its signature. */
import { AwsClient } from 'aws4fetch';
import { type MediaStore, PHOTO_TYPE } from './media-store.ts';

/** In milliseconds; a photo has some hundred kilobytes. */
const TIMEOUT = 10_000;
const RETRIES = 2;

/** With the key pair as user and password, and the region as a parameter; the path begins with the bucket, unless the host names it. */
export function createS3Store(address: string): MediaStore {
  const { username, password, searchParams, origin, pathname } = new URL(address);
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
    service: 's3',
    region: searchParams.get('region') ?? 'us-east-1',
    retries: RETRIES,
  });
  const base = origin + pathname.replace(/\/+$/, '');
  const ask = (method: string, path: string, init: RequestInit = {}) =>
    client.fetch(`${base}/${path}`, { ...init, method, signal: AbortSignal.timeout(TIMEOUT) });
  return {
    async put(path, bytes) {
      const headers = { 'Content-Type': PHOTO_TYPE, 'Cache-Control': 'public, max-age=31536000, immutable' };
      const response = await ask('PUT', path, { body: bytes, headers });
      if (!response.ok) throw refusal('PUT', response);
      await response.body?.cancel();
    },
    async get(path) {
      const response = await ask('GET', path);
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      if (response.status === 404) return undefined;
      throw refusal('GET', response);
    },
    async remove(path) {
      const response = await ask('DELETE', path);
      if (!response.ok && response.status !== 404) throw refusal('DELETE', response);
      await response.body?.cancel();
    },
  };
}

/** For the log of the operator; the answer itself may repeat what was signed. */
function refusal(method: string, { status }: Response): Error {
  return new Error(`the media store answered ${method} with ${status}`);
}
