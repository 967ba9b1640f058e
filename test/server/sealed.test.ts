import { describe, expect, it } from 'vitest';
import { seal, unseal } from '../../src/server/sealed.ts';

describe('what is sealed', () => {
  it('opens for its purpose alone, under the same secret, and unaltered', () => {
    const sealed = seal('one secret', 'second factor', Buffer.from('hidden'));
    expect(unseal('one secret', 'second factor', sealed)?.toString()).toBe('hidden');
    expect(unseal('another secret', 'second factor', sealed)).toBeUndefined();
    expect(unseal('one secret', 'something else', sealed)).toBeUndefined();
    sealed[sealed.length - 1]! ^= 1;
    expect(unseal('one secret', 'second factor', sealed)).toBeUndefined();
  });
});
