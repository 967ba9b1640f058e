/** What a content security policy lets through, as browsers judge it. */
import { expect, it } from 'vitest';
import {
  CONNECT,
  parsePolicies,
  refusedBy,
  refusesStyleAttribute,
  SCRIPT,
} from '../../../src/server/page-check/security-policy.ts';

const page = new URL('https://shop.example/mug');
const url = new URL('https://reviews.example/candor.js');
const script = (policy: string, asked: { url?: URL; nonce?: string } = {}) =>
  refusedBy(parsePolicies([policy]), { directives: SCRIPT, url, page, ...asked });

it.each([
  "img-src 'none'",
  'script-src https://reviews.example',
  'script-src reviews.example',
  'script-src *.example',
  'script-src https:',
  'script-src *',
  'script-src https://reviews.example/candor.js',
  'script-src http://reviews.example',
  'SCRIPT-SRC HTTPS://REVIEWS.EXAMPLE',
  "default-src 'none'; script-src https://reviews.example",
  "script-src 'none'; script-src-elem https://reviews.example",
  'script-src reviews.example:443',
])('%s lets the tag through', (policy) => {
  expect(script(policy)).toBeUndefined();
});

it.each([
  ["default-src 'self'", 'default-src'],
  ["script-src 'none'", 'script-src'],
  ['script-src', 'script-src'],
  ["script-src 'self' 'unsafe-inline'", 'script-src'],
  ['script-src https://reviews.example.evil.example', 'script-src'],
  ['script-src https://reviews.example/other/', 'script-src'],
  ['script-src https://reviews.example:8443', 'script-src'],
  ["script-src 'strict-dynamic' https://reviews.example", 'script-src'],
  ["script-src 'nonce-abc'", 'script-src'],
  ["script-src https://reviews.example, script-src 'self'", 'script-src'],
])('%s refuses it by %s', (policy, directive) => {
  expect(script(policy)).toBe(directive);
});

it('the tag passes by its nonce, also where addresses no longer count', () => {
  expect(script("script-src 'nonce-abc' 'strict-dynamic'", { nonce: 'abc' })).toBeUndefined();
  expect(script("script-src 'nonce-abc' 'strict-dynamic'", { nonce: 'abd' })).toBe('script-src');
});

it('what is of the page itself passes by ‘self’, and a connection is judged by its own directive', () => {
  expect(script("script-src 'self'", { url: new URL('https://shop.example/candor.js') })).toBeUndefined();
  const policies = parsePolicies(["script-src *; connect-src 'self'"]);
  expect(refusedBy(policies, { directives: CONNECT, url, page })).toBe('connect-src');
});

it('a style attribute passes by ‘unsafe-inline’ alone', () => {
  const refused = (policy: string) => refusesStyleAttribute(parsePolicies([policy]));
  expect(refused("style-src 'unsafe-inline'")).toBeUndefined();
  expect(refused('script-src *')).toBeUndefined();
  expect(refused("style-src 'self'")).toBe('style-src');
  expect(refused("style-src 'unsafe-inline' 'nonce-abc'")).toBe('style-src');
  expect(refused("style-src 'self'; style-src-attr 'unsafe-inline'")).toBeUndefined();
});
