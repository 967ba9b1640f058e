/** The mail that asks for reviews, written from what is true when it is sent. */
import { readInvitationSettings } from '../database/invitation-settings.ts';
import {
  type InvitationFacts,
  type InvitedProduct,
  readInvitation,
  storeTokenHash,
} from '../database/invitations.ts';
import { type OwnWords, readOwnWords } from '../database/invitation-trials.ts';
import type { DeliveryRow } from '../database/delivery-queue.ts';
import { hashAddress, isSuppressed } from '../database/suppressed-addresses.ts';
import type { Letter, LetterPart } from '../mail/letter.ts';
import { excerpt } from '../mail/templates/excerpt.ts';
import { Dropped } from '../outbox/attempt.ts';
import type { MailPayload } from '../outbox/mail-payload.ts';
import type { OutboxDependencies } from '../outbox/outbox-dependencies.ts';
import { invitationLink, makeInvitationToken, productPageLink } from './invitation-link.ts';
import { type BuyerLanguage, wordsFor } from './words/invitation-words.ts';

/** Longer names make a mail unreadable. */
const NAME_MAX = 80;

export async function invitationLetter(
  { database, secret, publicUrl }: OutboxDependencies,
  row: DeliveryRow,
  { invitation: about }: MailPayload,
): Promise<Letter> {
  if (!about) throw new Dropped('it names no invitation');
  const address = { shopId: row.shop_id, invitationId: about.id };
  const facts = await readInvitation(database, address);
  if (!facts?.purchase || facts.purchase.isCancelled || facts.invitation.revoked_at)
    throw new Dropped('the order is gone');
  if (await isSuppressed(database, row.shop_id, hashAddress(facts.shop.salt, row.recipient))) {
    throw new Dropped('they want no more of these mails, or none reaches them');
  }
  if (facts.products.some(({ isAnswered }) => isAnswered)) throw new Dropped('they have answered');
  const token = makeInvitationToken(secret, address, about.number);
  await storeTokenHash(database, { ...address, number: about.number }, token);
  const { postalAddress, writeAt } = await readInvitationSettings(database, row.shop_id);
  const language = wordsFor(facts.purchase.language);
  const ownWords = await readOwnWords(database, row.shop_id, {
    invitationId: about.id,
    language: language.tag,
  });
  return writeInvitation(letterFacts(facts), {
    link: invitationLink(publicUrl, token),
    ...(writeAt === 'product-page' && { inPage: (url, stars) => productPageLink(url, token, stars) }),
    language,
    ownWords,
    isReminder: about.number > 1,
    postalAddress,
  });
}

/** What the mail tells of the order. */
export interface LetterFacts {
  readonly shop: Pick<InvitationFacts['shop'], 'name' | 'channels'>;
  /** Of the buyer. */
  readonly name: string | null;
  readonly products: readonly Pick<InvitedProduct, 'productId' | 'name' | 'imageUrl' | 'url'>[];
  readonly incentive: string;
}

function letterFacts({ shop, purchase, products, invitation }: InvitationFacts): LetterFacts {
  return { shop, name: purchase?.name ?? null, products, incentive: invitation.incentive };
}

export interface InvitationWriting {
  readonly link: string;
  /** Where a star leads that opens the form on the page of the product itself; undefined where that is not known. */
  readonly inPage?: (url: string, stars: number) => string | undefined;
  readonly language: BuyerLanguage;
  /** What the shop says in place of Candor's words. */
  readonly ownWords: OwnWords | undefined;
  readonly isReminder: boolean;
  readonly postalAddress: string;
}

export function writeInvitation(facts: LetterFacts, writing: InvitationWriting): Letter {
  const { shop, products } = facts;
  const { link, language, ownWords, isReminder, postalAddress } = writing;
  const { words, tag } = language;
  const { mail } = words;
  const only = products.length === 1 ? excerpt(products[0]?.name ?? '', NAME_MAX) : undefined;
  return {
    subject: isReminder
      ? mail.reminderSubject(only, shop.name)
      : ownWords?.subject || mail.subject(only, shop.name),
    preheader: mail.preheader,
    senderName: shop.name,
    shopName: shop.name,
    title: mail.title(firstName(facts.name)),
    parts: partsOf(facts, writing),
    ...(shop.channels.length > 0 && {
      background: {
        kind: 'links',
        title: words.reach(shop.name),
        lines: shop.channels.map(({ name, url }) => ({ text: name, href: url })),
      },
    }),
    footer: [
      mail.why(shop.name),
      mail.links,
      mail.sentBy(shop.name),
      ...(postalAddress === '' ? [] : [postalAddress.replaceAll('\n', ', ')]),
      { label: mail.noMore, href: `${link}/no-more` },
    ],
    language: tag,
    unsubscribeUrl: `${link}/no-more`,
  };
}

function partsOf(
  { shop, products, incentive }: LetterFacts,
  { link, inPage, language: { words }, ownWords, isReminder }: InvitationWriting,
): LetterPart[] {
  const { mail } = words;
  return [
    { kind: 'text', text: ownWords?.opening || mail.intro(shop.name) },
    ...(isReminder ? [{ kind: 'text', text: mail.reminder(shop.name) } as const] : []),
    ...(incentive === '' ? [] : [{ kind: 'text', text: words.incentive(incentive) } as const]),
    { kind: 'text', text: mail.choose },
    ...products.map(({ productId, name, url, imageUrl }, at): LetterPart => ({
      kind: 'product',
      name: excerpt(name, NAME_MAX),
      imageUrl: imageUrl !== null && /^https?:\/\//.test(imageUrl) ? imageUrl : null,
      stars: words.stars.map((label, index) => ({
        label: `${label}: ${words.starWords[index] ?? ''}`,
        href:
          inPage?.(url, index + 1) ??
          `${link}?product=${encodeURIComponent(productId)}&stars=${index + 1}#product-${at + 1}`,
      })),
    })),
    {
      kind: 'links',
      title: mail.elsewise,
      lines: [
        { text: words.notArrived, href: `${link}/not-arrived` },
        { text: words.notNow, href: `${link}/not-now` },
      ],
    },
  ];
}

/** As one is spoken to; what is no name is left out. */
function firstName(name: string | null): string | null {
  const [first = ''] = (name ?? '').trim().split(/\s+/);
  return /^\p{L}[\p{L}\p{M}'’-]{0,29}$/u.test(first) ? first : null;
}
