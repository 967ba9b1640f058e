import type { Words } from './words.ts';

export const dutch: Words = {
  mail: {
    subject: (product, shop) =>
      product ? `Wat vindt u van ${product}?` : `Wat vindt u van uw bestelling bij ${shop}?`,
    reminderSubject: (product, shop) =>
      product ? `Een herinnering: wat vindt u van ${product}?` : `Een herinnering: uw bestelling bij ${shop}`,
    preheader: 'Goed of slecht: door wat u zegt, kiezen anderen beter.',
    title: (name) => (name === null ? 'Wat vindt u ervan?' : `${name}, wat vindt u ervan?`),
    intro: (shop) =>
      `U hebt dit bij ${shop} gekocht. Wat u er ook van vindt: uw beoordeling wordt gepubliceerd zoals u die schrijft, en ${shop} kan eronder antwoorden.`,
    reminder: (shop) =>
      `We vroegen u al eerder naar uw aankoop bij ${shop}. Als u liever niets zegt, hoeft u niets te doen.`,
    choose: 'Kies uw sterren; er wordt niets verstuurd voordat u het zegt.',
    elsewise: 'Of laat ons weten',
    why: (shop) => `U krijgt deze mail omdat u bij ${shop} hebt gekocht.`,
    links:
      'De links zijn alleen van u: wie ze heeft, kan in uw naam schrijven. Stuur deze mail dus niet door.',
    sentBy: (shop) => `Verzonden door Candor voor ${shop}. Antwoorden op deze mail worden niet gelezen.`,
    noMore: 'Geen mails als deze meer',
  },
  stars: ['1 ster', '2 sterren', '3 sterren', '4 sterren', '5 sterren'],
  starWords: ['Heel slecht', 'Slecht', 'Matig', 'Goed', 'Heel goed'],
  incentive: (incentive) =>
    `Voor uw beoordeling, hoeveel sterren ook: ${incentive} Bij uw beoordeling staat dat u er iets voor hebt gekregen.`,
  notArrived: 'Mijn bestelling is niet aangekomen',
  notNow: 'Niet nu',
  reach: (shop) => `${shop} rechtstreeks bereiken`,
  page: {
    title: 'Uw beoordelingen',
    opening: (shop) => `Wat vindt u van uw aankoop bij ${shop}?`,
    product: 'Bekijk in de winkel',
    rating: 'Uw sterren',
    headline: 'Kop',
    body: 'Uw beoordeling',
    optional: '(niet verplicht)',
    name: 'Uw naam',
    nameHint: 'Iedereen leest die bij uw beoordeling.',
    photos: 'Foto’s',
    photosHint: 'Hoogstens vijf. Waar en wanneer ze zijn gemaakt, wordt verwijderd.',
    contact: (shop) => `${shop} mag mij hierover schrijven`,
    contactHint: 'Alleen de winkel ziet dit. De beoordeling wordt hoe dan ook gepubliceerd.',
    publish: 'Beoordeling publiceren',
    publishChange: 'Wijziging publiceren',
    change: 'Beoordeling wijzigen',
    keep: 'Laten zoals het is',
    own: 'De eigen pagina, met het antwoord van de winkel',
    verified: 'Geverifieerde aankoop',
    incentivized: 'Kreeg iets voor het schrijven',
    published: (product) => `Dank u. Uw beoordeling van ${product} is gepubliceerd.`,
    held: (product) =>
      `Dank u. Uw beoordeling van ${product} verschijnt over een paar dagen vanzelf, zoals alle beoordelingen hier.`,
    changed: (product) => `Uw beoordeling van ${product} is gepubliceerd zoals hieronder.`,
    left: (count) =>
      count === 1
        ? 'Er is nog één product over. Ook daarover is uw mening welkom, als u wilt.'
        : `Er zijn nog ${count} producten over. Ook daarover is uw mening welkom, als u wilt.`,
    allDone: 'Dat was alles. Met dezelfde link kunt u terugkomen en wijzigen wat u schreef.',
    deleted: 'U hebt uw beoordeling hiervan verwijderd. In de winkel kunt u altijd een nieuwe schrijven.',
    inShop: 'In de winkel schrijven',
    privacy: (shop) =>
      `Uw adres wordt nooit gepubliceerd. ${shop} kent het alleen van uw bestelling. Elke beoordeling wordt gepubliceerd, hoeveel sterren ook.`,
    back: 'Terug naar uw producten',
  },
  faults: {
    title: 'Er is nog niets verstuurd.',
    stars: 'Kies één tot vijf sterren.',
    name: 'Schrijf de naam die bij uw beoordeling moet staan.',
    tooLong: (label, most) => `${label}: hoogstens ${most.toLocaleString('nl')} tekens.`,
    unshowable: (label) => `${label}: er staan tekens in die niet getoond kunnen worden. Typ het opnieuw.`,
    photos: (most) => `Hoogstens ${most} foto’s.`,
    photo: 'Een foto kon niet worden gelezen. JPEG, PNG en WebP tot 10 MB worden aangenomen.',
    photosAgain: 'Kies uw foto’s opnieuw.',
    failed: 'Dat lukte niet',
    failedAdvice: 'De fout ligt bij ons. Ga een pagina terug; wat u schreef, zou er nog moeten staan.',
  },
  postpone: {
    notArrivedTitle: 'Is uw bestelling niet aangekomen?',
    notArrivedAsk: (shop) =>
      `${shop} krijgt het meteen en vertrouwelijk te horen, en een week later vragen we naar uw bestelling.`,
    notArrivedButton: 'De winkel zeggen dat ze er niet is',
    notArrivedDone: (shop) => `${shop} weet het. Een week later vragen we naar uw bestelling.`,
    notNowTitle: 'Niet nu?',
    notNowAsk: 'We vragen het over twee weken nog eens, één keer.',
    notNowButton: 'Vraag me over twee weken',
    notNowDone: 'We vragen het over twee weken weer. Schrijft u liever eerder, dan blijft de link geldig.',
    notNowTwice:
      'U hebt het al een keer uitgesteld. Er komt niets meer als u dat niet wilt; de link blijft geldig.',
  },
  noMore: {
    title: 'Geen mails als deze meer?',
    ask: (shop) =>
      `${shop} vraagt u niet meer om beoordelingen. Mails over uw bestellingen en beoordelingen blijven komen.`,
    button: 'Geen van deze mails meer',
    done: (shop) => `${shop} vraagt u niet meer om beoordelingen.`,
  },
  closed: {
    unknownTitle: 'Deze link opent niets',
    unknown:
      'Er ontbreekt een deel van het adres. Open het vanuit de mail die u kreeg, of kopieer het helemaal: het eindigt op een lange reeks letters en cijfers.',
    expiredTitle: 'Deze link is verlopen',
    expired:
      'Wat we van uw bestelling wisten, is intussen verwijderd. Op de pagina van het product in de winkel kunt u nog altijd een beoordeling schrijven.',
    revokedTitle: 'Deze link is ingetrokken',
    revoked: (shop) =>
      `De bestelling waar hij bij hoort, is geannuleerd of uit onze gegevens verwijderd. Klopt dat niet, dan kan ${shop} u helpen. Een beoordeling kunt u hoe dan ook op de pagina van het product schrijven.`,
  },
  writing: {
    title: 'Schrijf een review',
    choose: 'Over welk product gaat het?',
    search: 'Naam van het product',
    find: 'Zoeken',
    none: 'Geen product past. Probeer minder of andere woorden.',
    more: 'Meer tonen',
    email: 'E-mail',
    emailHint: 'Wordt nooit gepubliceerd. Het antwoord van de winkel komt op dit adres.',
    emailFault: 'Geef een e-mailadres op, zoals ana@example.com.',
    order: 'Bestelnummer',
    orderHint:
      'Samen met het e-mailadres van die bestelling krijgt uw beoordeling de vermelding geverifieerde aankoop. Het nummer wordt niet bewaard.',
    busy: 'Er komen nu veel beoordelingen van uw netwerk. Probeer het over een kwartier opnieuw; wat u schreef, staat er nog.',
    ownHint: 'Hiermee kun je je review wijzigen of verwijderen en de winkel antwoorden.',
    checks: 'Hoe wij reviews controleren',
    another: 'Een ander product beoordelen',
    goneTitle: 'Dit product is hier niet',
    gone: 'De winkel heeft het misschien verwijderd, of er ontbreekt een deel van het adres.',
  },
};
