import type { Letter } from '../letter.ts';
import type { Rule, Span } from '../rule.ts';
import { places } from '../wording.ts';
import { unshownNames } from './unshown-names.ts';

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const PHONE = /(?<![\w/.-])(?:\+|00)?\(?\d(?:[ ()/.-]{0,2}\d){6,14}(?!\w)/g;
const NUMBERED =
  /(?<!\p{L})(?:orders?|bestellung|bestellnummer|bestell-?nr|auftrag|auftragsnummer|rechnung|rechnungsnummer|invoice|kundennummer|kunden-?nr|customer|tracking|sendung|sendungsnummer|parcel|account|konto|iban|ticket|shipment)\.?(?:\s(?:number|no|nr|nummer|id|code|is|lautet|ist|war|mit|der|ending|in)\.?){0,4}\s?[:#]?\s?["„#]?(?=[A-Z\d/-]{0,20}\d{2}[A-Z\d/-]{0,20})[A-Z\d][A-Z\d/-]{3,30}/giu;
const HASHED = /(?<!\w)#\s?\d{4,12}/g;
const POSTAL =
  /(?<!\p{L})(?:(?:(?:Am|An der|Im|In der|Zum|Alte|Neue)\s)?\p{Lu}[\p{L}-]{1,30}(?:straße|strasse|str\.|weg|gasse|platz|allee|damm|ufer|ring|steig|hof)\s\d{1,4}|\p{Lu}[\p{L}-]{2,30}\s(?:Straße|Strasse|Str\.|Allee|Platz|Weg)\s\d{1,4}|\d{1,4}[a-z]?,?\s\p{Lu}[\p{L}']{2,20}(?:\s\p{Lu}[\p{L}']{2,20})?\s(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Court|Terrace|Gardens|Crescent|Square|Boulevard|Blvd|Way|Grove|Hill|Row)(?!\p{L})|\d{5}\s\p{Lu}\p{Ll}{2,20}|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?!\w))/gu;

const THEIRS =
  /(?<!\p{L})(?:you|your|yours|you're|ihre?[rnms]?|sie|ihnen|dich|dir|deine?[rnms]?|sent to|delivered to|shipped to|geliefert|zugestellt|geschickt an|angerufen)(?!\p{L})/giu;
const OURS =
  /(?<!\p{L})(?:us|our|ours|me|my|uns|unser\p{L}{0,2}|mich|mir|meine?r?|hotline|call|phone|reach|team|store|shop|laden|geschäft|lager|telefon|tel|erreichen|schreiben|write|contact|unter|ruf\p{L}*|mail|visit|return it to|back to)(?!\p{L})/giu;
const AROUND = 60;
const GENERIC =
  /^(?:service|support|help|care|info|hello|hallo|hi|kontakt|contact|kundenservice|kundendienst|team|shop|office|returns?|retouren|sales|mail|post|hilfe|reklamation|orders?|customer[\w.-]*)@/i;
const PRIVATE_MAIL =
  /@(?:gmail|googlemail|gmx|web|yahoo|hotmail|outlook|icloud|t-online|aol|live|proton\w*|freenet|posteo|me)\./i;

/** The last word before it says whose it is. */
function isOurs(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const ours = places(before, OURS).at(-1)?.start ?? -1;
  const theirs = places(before, THEIRS).at(-1)?.start ?? -1;
  const reaching =
    /(?<!\p{L})(?:reach|call|write to|contact|ring|email|erreichen sie|schreiben sie|rufen sie|melden sie sich)(?!\p{L})/iu.test(
      before,
    );
  const outgoing =
    /(?<!\p{L})(?:you at|to you|you on|ihnen an|sie unter|dich unter|dir an|an ihre|your)(?!\p{L})/iu.test(
      before,
    ) && !/erreichen sie|you can (?:reach|call|write|contact)/iu.test(before);
  return (ours > theirs || reaching) && !outgoing;
}

const digits = (text: string) => text.replaceAll(/\D/g, '').replace(/^(?:00)?(?:49|44|1|0)/, '');

function isOwnMail(letter: Letter, span: Span): boolean {
  const mail = letter.text.slice(span.start, span.end).toLowerCase();
  const domain = mail.split('@')[1] ?? '';
  const urls = letter.channels.map(({ url }) => url.toLowerCase());
  if (urls.some((url) => url.includes(mail))) return true;
  if (PRIVATE_MAIL.test(mail)) return false;
  const name = letter.shopName.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
  return (
    urls.some((url) => url.includes(domain)) ||
    (name !== '' && domain.replaceAll(/[^\p{L}\d]/gu, '').includes(name)) ||
    GENERIC.test(mail) ||
    isOurs(letter.text, span)
  );
}

function isOwnPhone({ text, channels }: Letter, span: Span): boolean {
  const number = text.slice(span.start, span.end);
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}|^\d{4}-\d{2}-\d{2}/.test(number) || number.replaceAll(/\D/g, '').length < 7)
    return true;
  return channels.some(({ url }) => digits(url).endsWith(digits(number))) || isOurs(text, span);
}

export const privateDetails: Rule = {
  id: 'private-details',
  title: 'Gives away a private detail of the customer',
  explanation:
    'An e-mail address, a phone or order number, a postal address or a name that the reviewer did not show is public for good once it stands beneath the review. Use the name that stands there, and write the rest to them directly.',
  example: {
    bad: 'Dear Mrs Hoffmann, your order 4711-2209 went to Lindenweg 12.',
    better: 'Hello Ben, your parcel went to the wrong depot; I have written the details to you.',
  },
  source: 'GDPR: reviews are personal data even when public; data minimisation.',
  find(letter) {
    const { text, review } = letter;
    const shown = `${review.headline} ${review.reviewBody}`;
    const channelText = letter.channels.map(({ url }) => url).join(' ');
    const found = [
      ...places(text, EMAIL).filter((span) => !isOwnMail(letter, span)),
      ...places(text, NUMBERED),
      ...places(text, HASHED),
      ...places(text, PHONE).filter((span) => !isOwnPhone(letter, span)),
      ...places(text, POSTAL).filter((span) => !isOurs(text, span)),
      ...unshownNames(letter),
    ].filter(({ start, end }) => {
      const quote = text.slice(start, end);
      return !shown.includes(quote) && !channelText.includes(quote);
    });
    return found
      .toSorted((a, b) => a.start - b.start)
      .filter((span, index, all) => span.start >= (all[index - 1]?.end ?? 0));
  },
};
