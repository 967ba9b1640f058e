import { describe, expect, it } from 'vitest';
import { codeNow, stepOf } from '../../../src/server/accounts/totp.ts';

describe('the codes of an app', () => {
  /** @see https://www.rfc-editor.org/rfc/rfc6238#appendix-B, in six digits */
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at second %d is %s', (seconds, code) => {
    const secret = Buffer.from('12345678901234567890');
    expect(codeNow(secret, new Date(seconds * 1000))).toBe(code);
  });

  it('are taken half a minute early or late, and no more', () => {
    const secret = Buffer.from('12345678901234567890');
    const code = codeNow(secret, new Date(1_000_000_000_000));
    const at = (seconds: number) => stepOf(code, secret, new Date(1_000_000_000_000 + seconds * 1000));
    expect([at(-30), at(0), at(30)]).toEqual([33_333_333, 33_333_333, 33_333_333]);
    expect([at(-60), at(60)]).toEqual([undefined, undefined]);
  });
});
