import type { Letter } from '../letter.ts';
import type { Rule, Span } from '../rule.ts';
import { places } from '../wording.ts';
import { unshownNames } from './unshown-names.ts';

const AT = '(?:@| ?[([{] ?(?:at|ät) ?[)\\]}] ?| at )';
const DOT = '(?:\\.| ?[([{] ?(?:dot|punkt) ?[)\\]}] ?| dot )';
const EMAIL = new RegExp(`(?<![\\w.+-])[\\w.+-]{1,64}${AT}[\\w-]{1,63}(?:${DOT}[\\w-]{1,63}){1,4}`, 'g');
const PHONE = /(?<![\w/.-])(?:\+|00)?\(?\d(?:[ ()/.-]{0,3}\d){6,14}(?!\w)/g;
const NUMBERED =
  /(?<!\p{L})(?:orders?|bestellung|bestellnummer|bestell-?nr|auftrag|auftragsnummer|rechnung|rechnungsnummer|invoice|kundennummer|kunden-?nr|customer|client|member|loyalty|reference|ref|rma|case|vorgang|vorgangsnummer|tracking|sendung|sendungsnummer|paketnummer|parcel|account|konto|iban|karte|kreditkarte|card|visa|mastercard|ticket|shipment|policy|vertrag|vertragsnummer|serial|seriennummer|lieferschein)\.?(?:\s(?:number|no|nr|nummer|id|code|is|was|lautet|ist|war|mit|der|den|the|ending|in|endung|endet|ends|with|auf|your|ihre|#)\.?){0,4}\s?[:#]?\s?["„#]?(?=[A-Z\d/-]{0,20}\d{2}[A-Z\d/-]{0,20})[A-Z\d][A-Z\d/-]{2,30}/giu;
const HASHED = /(?<!\w)#\s?[A-Z]{0,4}-?\d{3,12}(?:-\d{1,12}){0,3}/g;
const IBAN = /(?<!\w)[A-Z]{2}\d{2}(?: ?\d{4}){3,7}(?: ?\d{1,3})?(?!\w)/g;
const POSTAL = [
  /(?<!\p{L})(?:(?:Am|An der|Im|In der|Zum|Alte|Neue)\s)?\p{Lu}[\p{L}-]{1,30}(?:straße|strasse|str\.|weg|gasse|platz|allee|damm|ufer|ring|steig|hof)\s\d{1,4}/gu,
  /(?<!\p{L})\p{Lu}[\p{L}-]{2,30}\s(?:Straße|Strasse|Str\.|Allee|Platz|Weg)\s\d{1,4}/gu,
  /(?<!\p{L})(?:Am|An der|An den|Auf der|Auf dem|Zum|Zur|Beim|Hinter der|Unter den)\s(?!Mo|Di|Do|Fr|Sa|So|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{Lu}\p{L}{2,20}\s\d{1,3}(?![\d.])/gu,
  /(?<!\p{L})\d{1,4}[a-z]?,?\s\p{Lu}[\p{L}']{1,20}(?:\s\p{Lu}[\p{L}']{1,20})?\s(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Terrace|Gardens|Crescent|Square|Boulevard|Blvd|Way|Grove|Hill|Row|Park|Place|Mews)(?!\p{L})/gu,
  /(?<!\p{L})\d{5}\s\p{Lu}\p{Ll}{2,20}/gu,
  /(?<!\p{L})[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?!\w)/gu,
];

/** The shop tells of writing or calling, or speaks of what is the customer's. */
const THEIRS =
  /(?<!\p{L})(?:(?:we|i|wir|ich)(?:'ve|'ll)?\s[^.!?]{0,50}(?:e-?mailed|wrote|written|sent|called|call you|calling you|rang|rung|ring you|phoned|texted|tried|reached|angerufen|erreicht|geschrieben|geschickt|gesendet|versucht|rufen (?:sie|dich)|rufe (?:sie|dich)|schreiben (?:ihnen|dir)|angeschrieben)|(?:your|ihre|deine|ihr|dein)\s(?:\p{L}+\s){0,2}(?:number|mobile|phone|e-?mail|mail|address|account|nummer|handynummer|telefonnummer|mailadresse|adresse|handy|paypal)|(?:went|ging|geht|gingen) (?:to|an)|still (?:right|correct|current|yours)|noch (?:aktuell|richtig)|you (?:at|on)|(?:sie|dich) (?:am|unter|auf|per))(?!\p{L})/iu;
/** The customer is asked to write, call or come. */
const OURS =
  /(?<!\p{L})(?:us|me|uns|mich|mir|our|unser\p{L}{0,2}|hotline|call|phone|reach|ring|team|telefon|tel|erreichen|erreichbar|erreichst|schreiben sie|schreib|write|contact|mail|rufen sie|ruf|anrufen|melden|melde dich|meldet|direct line|whatsapp|under|at)(?!\p{L})/iu;
const OUR_PLACE =
  /(?<!\p{L})(?:visit|come (?:by|in|to)|drop (?:by|in|it)|our (?:store|shop|workshop|showroom|warehouse)|(?:return|send|post|ship) (?:it|them|the \p{L}+) (?:back )?to|back to|store|showroom|besuch\p{L}*|kommen sie|komm|unser\p{L}{0,2} (?:laden|geschäft|filiale|werkstatt|lager)|laden|geschäft|filiale|vorbei\p{L}*|zurück (?:an|zu))(?!\p{L})/iu;
const AROUND = 70;
const GENERIC =
  /^(?:service|support|help|care|info|hello|hallo|hi|kontakt|contact|kundenservice|kundendienst|team|shop|office|returns?|retouren|sales|mail|post|hilfe|reklamation|orders?|customer[\w.-]*)@/i;
const PRIVATE_MAIL =
  /@(?:gmail|googlemail|gmx|web|yahoo|hotmail|outlook|icloud|t-online|aol|live|proton\w*|freenet|posteo|me|btinternet|mail)\./i;

/** What stands around it, within the sentence, says whose it is. */
function isOurs(text: string, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(/[.!?;](?=\s)/)
      .at(-1) ?? '';
  const after = text.slice(end, end + AROUND).split(/[.!?;](?:\s|$)/)[0] ?? '';
  const around = `${before} ${after}`;
  return !THEIRS.test(around) && OURS.test(around);
}

function isOurPlace(text: string, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(/[.!?;](?=\s)/)
      .at(-1) ?? '';
  return OUR_PLACE.test(before) || /^[^.!?;]{0,20}\((?:our|unser)/iu.test(text.slice(end));
}

const digits = (text: string) => text.replaceAll(/\D/g, '').replace(/^(?:00)?(?:49|44|43|41|1|0)/, '');

function isOwnMail(letter: Letter, span: Span): boolean {
  const mail = letter.text
    .slice(span.start, span.end)
    .toLowerCase()
    .replace(new RegExp(AT), '@')
    .replaceAll(new RegExp(DOT, 'g'), '.');
  const domain = mail.split('@')[1] ?? '';
  const urls = letter.channels.map(({ url }) => url.toLowerCase());
  if (urls.some((url) => url.includes(mail))) return true;
  if (PRIVATE_MAIL.test(mail)) return GENERIC.test(mail) && isOurs(letter.text, span);
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
  if (
    /^\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|^\d{4}-\d{2}-\d{2}/.test(number) ||
    number.replaceAll(/\D/g, '').length < 7
  )
    return true;
  return (
    channels.some(({ url }) => digits(url) !== '' && digits(url).endsWith(digits(number))) ||
    isOurs(text, span)
  );
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
      ...places(text, IBAN),
      ...places(text, PHONE).filter((span) => !isOwnPhone(letter, span)),
      ...POSTAL.flatMap((pattern) => places(text, pattern)).filter((span) => !isOurPlace(text, span)),
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
