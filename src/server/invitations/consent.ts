/** Whether a buyer may be written to, by what they were asked and said. */
import type { ConsentMode } from '../../contract/invitation-settings.ts';
import type { Purchase } from './purchase.ts';

export type ConsentRefusal = 'objected' | 'not-opted-in' | 'consent-unknown' | 'objection-not-offered';

/** Undefined when they may. A mode that needs to know what the order does not tell refuses. */
export function consentRefusal(mode: ConsentMode, { consent }: Purchase): ConsentRefusal | undefined {
  const { given, objectionOffered } = consent;
  switch (mode) {
    case 'opt-in':
      if (given === null) return 'consent-unknown';
      return given ? undefined : 'not-opted-in';
    case 'soft-opt-in':
      if (given === true) return undefined;
      // Whoever could object and was not counted among those who agree may have done so.
      if (objectionOffered === null) return 'consent-unknown';
      if (!objectionOffered) return 'objection-not-offered';
      return given === false ? 'objected' : undefined;
    case 'off':
      return undefined;
  }
}
