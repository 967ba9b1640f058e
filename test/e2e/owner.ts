import type { BrowserContextOptions } from '@playwright/test';

export const OWNER = {
  name: 'Ada Lindqvist',
  email: 'ada@lindfold.example',
  password: 'a long enough password',
} as const;

/** The session of the owner, for `test.use`; the tests of a run share it. */
export function signedIn(): Pick<BrowserContextOptions, 'storageState'> {
  return { storageState: JSON.parse(process.env['OWNER_STATE'] ?? '{"cookies":[],"origins":[]}') };
}
