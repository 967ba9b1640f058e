/** Who of the shop is told of an occurrence: what each member has decided, and the addresses without an account. */
import { ALERT_TIMINGS, type AlertKind, type AlertTiming } from '../../contract/own-alerts.ts';
import type { EscalationStep } from '../../contract/working-calendar.ts';
import type { DeliveryFacts } from '../database/delivery-facts.ts';
import type { ToldMember } from '../database/own-alerts.ts';
import type { MailPayload } from './mail-payload.ts';
import type { Occurrence } from './announce.ts';

export interface Told {
  /** One mail for each, whatever they are besides. */
  readonly mails: readonly { readonly recipient: string; readonly why: MailPayload }[];
  readonly digests: readonly { readonly personId: string; readonly kind: AlertKind }[];
}

export interface Audience {
  readonly members: readonly ToldMember[];
  /** As the shop's settings name them. */
  readonly recipients: readonly string[];
}

export function whoIsTold(occurrence: Occurrence, facts: DeliveryFacts, audience: Audience): Told {
  const members = audience.members.filter(
    ({ products }) => products?.includes(facts.product.productID) ?? true,
  );
  if (occurrence.escalation) return { mails: escalated(occurrence.escalation, members), digests: [] };
  const told = members.flatMap((member) => {
    const alert = alertFor(occurrence, facts, member);
    return alert ? [{ member, ...alert }] : [];
  });
  const addresses = new Set(audience.members.map(({ email }) => email));
  const isOfShop = occurrence.personIds === undefined;
  const others = audience.recipients.filter((email) => isOfShop && !addresses.has(email.toLowerCase()));
  return {
    mails: [
      ...told
        .filter(({ timing }) => timing === 'at-once')
        .map(({ member }) => ({ recipient: member.email, why: asMember(member) })),
      ...others.map((recipient) => ({ recipient, why: { toldAs: 'recipient' } as const })),
    ],
    digests: told
      .filter(({ timing }) => timing === 'digest')
      .map(({ member, kind }) => ({ personId: member.personId, kind })),
  };
}

interface Alert {
  readonly kind: AlertKind;
  readonly timing: AlertTiming;
}

/** Of several reasons to tell a member the one that tells soonest; undefined when there is none. */
function alertFor(occurrence: Occurrence, facts: DeliveryFacts, member: ToldMember): Alert | undefined {
  const { alerts, personId } = member;
  if (occurrence.personIds && !occurrence.personIds.includes(personId)) return undefined;
  const isTheirs = facts.assigneeId === null || facts.assigneeId === personId;
  if (!occurrence.personIds && alerts.cases === 'mine-or-nobodys' && !isTheirs) return undefined;
  return kindsOf(occurrence, facts, member)
    .map((kind) => ({ kind, timing: alerts.timings[kind] }))
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .find(({ timing }) => timing !== 'never');
}

const rankOf = ({ timing }: Alert) => ALERT_TIMINGS.indexOf(timing);

function kindsOf(
  { type }: Occurrence,
  { review, contact }: DeliveryFacts,
  { alerts }: ToldMember,
): AlertKind[] {
  switch (type) {
    case 'review.negative': {
      const isNegative = review.reviewRating.ratingValue <= alerts.negativeUpTo;
      return [
        ...(isNegative ? (['negative-review'] as const) : []),
        ...(contact.requested ? (['contact-asked'] as const) : []),
      ];
    }
    case 'review.revised':
    case 'message.received':
    case 'case.settled':
      return ['customer-spoke'];
    case 'promise.due':
      return ['promise-due'];
    case 'promise.late':
      return ['promise-late'];
    case 'note.mentioned':
      return ['mentioned'];
    default:
      return [];
  }
}

const asMember = ({ personId }: ToldMember): MailPayload => ({ toldAs: 'member', personId });

/**
 * The shop decides who is called when nobody answers, so what a member would rather hear of is not asked.
 * Where all whom a step names have left, or do not see the product, it is the owners who are called.
 */
export function escalated(step: EscalationStep, members: readonly ToldMember[]): Told['mails'] {
  const named = namedBy(step, members);
  if (named.length > 0) return named;
  const owners = members.filter(({ role }) => role === 'owner').map(({ personId }) => personId);
  return namedBy({ ...step, members: owners }, members);
}

function namedBy(
  { members: ids, emails, afterHours }: EscalationStep,
  members: readonly ToldMember[],
): Told['mails'] {
  const addresses = new Set(emails.map((email) => email.toLowerCase()));
  const named = members.filter(({ personId, email }) => ids.includes(personId) || addresses.has(email));
  for (const { email } of named) addresses.delete(email);
  return [
    ...named.map(({ email, personId }) => ({
      recipient: email,
      why: { toldAs: 'escalation', personId, afterHours } as const,
    })),
    ...[...addresses].map((recipient) => ({ recipient, why: { toldAs: 'escalation', afterHours } as const })),
  ];
}
