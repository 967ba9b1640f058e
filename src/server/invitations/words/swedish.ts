import type { Words } from './words.ts';

export const swedish: Words = {
  mail: {
    subject: (product, shop) =>
      product ? `Vad tycker du om ${product}?` : `Vad tycker du om din beställning från ${shop}?`,
    reminderSubject: (product, shop) =>
      product ? `En påminnelse: vad tycker du om ${product}?` : `En påminnelse: din beställning från ${shop}`,
    preheader: 'Bra eller dåligt: andra väljer bättre av det du säger.',
    title: (name) => (name === null ? 'Vad tycker du?' : `${name}, vad tycker du?`),
    intro: (shop) =>
      `Du köpte det här hos ${shop}. Vad du än tycker publiceras ditt omdöme så som du skriver det, och ${shop} kan svara under det.`,
    reminder: (shop) =>
      `Vi har frågat dig tidigare om ditt köp hos ${shop}. Vill du hellre inte säga något behöver du inte göra något.`,
    choose: 'Välj dina stjärnor; inget skickas förrän du säger till.',
    elsewise: 'Eller säg till oss',
    why: (shop) => `Du får det här mejlet för att du har handlat hos ${shop}.`,
    links: 'Länkarna är bara dina: den som har dem kan skriva i ditt namn, så skicka inte mejlet vidare.',
    sentBy: (shop) => `Skickat av Candor för ${shop}. Svar på det här mejlet läses inte.`,
    noMore: 'Inga fler sådana här mejl',
  },
  stars: ['1 stjärna', '2 stjärnor', '3 stjärnor', '4 stjärnor', '5 stjärnor'],
  starWords: ['Mycket dåligt', 'Dåligt', 'Blandat', 'Bra', 'Mycket bra'],
  incentive: (incentive) =>
    `För ditt omdöme, oavsett stjärnor: ${incentive} Vid ditt omdöme står att du fick något för det.`,
  notArrived: 'Min beställning har inte kommit',
  notNow: 'Inte nu',
  reach: (shop) => `Nå ${shop} direkt`,
  page: {
    title: 'Dina omdömen',
    opening: (shop) => `Vad tycker du om det du köpte hos ${shop}?`,
    product: 'Se det i butiken',
    rating: 'Ditt betyg',
    headline: 'Rubrik',
    body: 'Ditt omdöme',
    optional: '(frivilligt)',
    name: 'Ditt namn',
    nameHint: 'Alla läser det vid ditt omdöme.',
    photos: 'Bilder',
    photosHint: 'Högst fem. Var och när de togs tas bort.',
    contact: (shop) => `${shop} får skriva till mig om det här`,
    contactHint: 'Bara butiken ser det. Omdömet publiceras ändå.',
    publish: 'Publicera omdömet',
    publishChange: 'Publicera ändringen',
    change: 'Ändra ditt omdöme',
    keep: 'Låt det vara',
    own: 'Dess sida, med butikens svar',
    verified: 'Verifierat köp',
    incentivized: 'Fick något för att skriva',
    published: (product) => `Tack. Ditt omdöme om ${product} är publicerat.`,
    held: (product) =>
      `Tack. Ditt omdöme om ${product} publiceras av sig självt om några dagar, som alla omdömen här.`,
    changed: (product) => `Ditt omdöme om ${product} är publicerat så som det står nedan.`,
    left: (count) =>
      count === 1
        ? 'En produkt är kvar. Ditt omdöme är lika välkommet där, om du vill.'
        : `${count} produkter är kvar. Ditt omdöme är lika välkommet där, om du vill.`,
    allDone: 'Det var allt. Med samma länk kan du komma tillbaka och ändra det du skrev.',
    deleted: 'Du har tagit bort ditt omdöme om det här. I butiken kan du skriva ett nytt när som helst.',
    inShop: 'Skriv det i butiken',
    privacy: (shop) =>
      `Din adress publiceras aldrig. ${shop} känner den bara från din beställning. Alla omdömen publiceras, oavsett stjärnor.`,
    back: 'Tillbaka till dina produkter',
  },
  faults: {
    title: 'Inget har skickats än.',
    stars: 'Välj en till fem stjärnor.',
    name: 'Skriv namnet som ska stå vid ditt omdöme.',
    tooLong: (label, most) => `${label}: högst ${most.toLocaleString('sv')} tecken.`,
    unshowable: (label) => `${label}: det finns tecken som inte kan visas. Skriv det på nytt.`,
    photos: (most) => `Högst ${most} bilder.`,
    photo: 'En bild gick inte att läsa. JPEG, PNG och WebP upp till 10 MB tas emot.',
    photosAgain: 'Välj dina bilder igen.',
    failed: 'Det gick inte',
    failedAdvice: 'Felet är vårt. Gå en sida tillbaka; det du skrev bör finnas kvar.',
  },
  postpone: {
    notArrivedTitle: 'Har din beställning inte kommit?',
    notArrivedAsk: (shop) =>
      `${shop} får veta det genast och privat, och vi frågar om din beställning en vecka senare.`,
    notArrivedButton: 'Säg till butiken att den inte har kommit',
    notArrivedDone: (shop) => `${shop} vet om det. Vi frågar om din beställning en vecka senare.`,
    notNowTitle: 'Inte nu?',
    notNowAsk: 'Vi frågar igen om två veckor, en gång.',
    notNowButton: 'Fråga mig om två veckor',
    notNowDone: 'Vi frågar igen om två veckor. Vill du hellre skriva tidigare gäller länken fortfarande.',
    notNowTwice:
      'Du har redan skjutit upp det en gång. Inget mer kommer om du inte vill; länken gäller fortfarande.',
  },
  noMore: {
    title: 'Inga fler sådana här mejl?',
    ask: (shop) =>
      `${shop} ber dig inte om fler omdömen. Mejl om dina beställningar och omdömen kommer fortfarande.`,
    button: 'Inga fler av de här mejlen',
    done: (shop) => `${shop} ber dig inte om fler omdömen.`,
  },
  closed: {
    unknownTitle: 'Den här länken öppnar inget',
    unknown:
      'En del av adressen saknas. Öppna den från mejlet du fick, eller kopiera hela: den slutar med en lång rad bokstäver och siffror.',
    expiredTitle: 'Den här länken har gått ut',
    expired:
      'Det vi visste om din beställning har tagits bort sedan dess. Du kan fortfarande skriva ett omdöme på produktens sida i butiken.',
    revokedTitle: 'Den här länken har dragits tillbaka',
    revoked: (shop) =>
      `Beställningen den hör till har avbeställts eller tagits bort ur våra uppgifter. Stämmer det inte kan ${shop} hjälpa dig. Du kan ändå skriva ett omdöme på produktens sida.`,
  },
  writing: {
    title: 'Skriv ett omdöme',
    choose: 'Vilken produkt gäller det?',
    search: 'Produktens namn',
    find: 'Sök',
    none: 'Ingen produkt passar. Prova med färre eller andra ord.',
    more: 'Visa fler',
    email: 'E-post',
    emailHint: 'Publiceras aldrig. Butikens svar skickas hit.',
    emailFault: 'Ange en e-postadress, till exempel ana@example.com.',
    order: 'Ordernummer',
    orderHint:
      'Tillsammans med e-postadressen för den ordern märks ditt omdöme som verifierat köp. Numret sparas inte.',
    busy: 'Många omdömen kommer från ditt nätverk just nu. Försök igen om en kvart; det du skrev står kvar här.',
    ownHint: 'Med den ändrar eller tar du bort ditt omdöme och svarar butiken.',
    checks: 'Så kontrollerar vi omdömen',
    another: 'Skriv om en annan produkt',
    goneTitle: 'Den här produkten finns inte här',
    gone: 'Butiken kan ha tagit bort den, eller så saknas en del av adressen.',
  },
};
