import type { Words } from './words.ts';

export const italian: Words = {
  mail: {
    subject: (product, shop) =>
      product ? `Che cosa pensa di ${product}?` : `Che cosa pensa del suo ordine da ${shop}?`,
    reminderSubject: (product, shop) =>
      product ? `Un promemoria: che cosa pensa di ${product}?` : `Un promemoria: il suo ordine da ${shop}`,
    preheader: 'Bene o male: con ciò che dice gli altri scelgono meglio.',
    title: (name) => (name === null ? 'Che cosa ne pensa?' : `${name}, che cosa ne pensa?`),
    intro: (shop) =>
      `Ha acquistato questo da ${shop}. Qualunque cosa ne pensi, la sua recensione è pubblicata così come la scrive, e ${shop} può rispondere sotto.`,
    reminder: (shop) =>
      `Le avevamo già chiesto del suo acquisto da ${shop}. Se preferisce non dire nulla, non deve fare nulla.`,
    choose: 'Scelga le stelle; nulla viene inviato prima che lo dica lei.',
    elsewise: 'Oppure ci dica',
    why: (shop) => `Riceve questa e-mail perché ha acquistato da ${shop}.`,
    links: 'I link sono soltanto suoi: chi li ha può scrivere a suo nome, quindi non inoltri questa e-mail.',
    sentBy: (shop) => `Inviata da Candor per ${shop}. Le risposte a questa e-mail non vengono lette.`,
    noMore: 'Niente più e-mail come questa',
  },
  stars: ['1 stella', '2 stelle', '3 stelle', '4 stelle', '5 stelle'],
  starWords: ['Pessimo', 'Scarso', 'Così così', 'Buono', 'Ottimo'],
  incentive: (incentive) =>
    `Per la sua recensione, qualunque siano le stelle: ${incentive} La sua recensione dice che ha ricevuto qualcosa in cambio.`,
  notArrived: 'Il mio ordine non è arrivato',
  notNow: 'Non ora',
  reach: (shop) => `Contattare direttamente ${shop}`,
  page: {
    title: 'Le sue recensioni',
    opening: (shop) => `Che cosa pensa di ciò che ha acquistato da ${shop}?`,
    product: 'Vederlo nel negozio',
    rating: 'Il suo voto',
    headline: 'Titolo',
    body: 'La sua recensione',
    optional: '(facoltativo)',
    name: 'Il suo nome',
    nameHint: 'Tutti lo leggono accanto alla sua recensione.',
    photos: 'Foto',
    photosHint: 'Fino a cinque. Dove e quando sono state scattate viene rimosso.',
    contact: (shop) => `${shop} può scrivermi al riguardo`,
    contactHint: 'Lo vede solo il negozio. La recensione è pubblicata comunque.',
    publish: 'Pubblica la recensione',
    publishChange: 'Pubblica la modifica',
    change: 'Modifica la sua recensione',
    keep: 'Lasciala com’è',
    own: 'La sua pagina, con la risposta del negozio',
    verified: 'Acquisto verificato',
    incentivized: 'Ha ricevuto qualcosa per scrivere',
    published: (product) => `Grazie. La sua recensione di ${product} è pubblicata.`,
    held: (product) =>
      `Grazie. La sua recensione di ${product} sarà pubblicata da sé fra qualche giorno, come tutte quelle qui.`,
    changed: (product) => `La sua recensione di ${product} è pubblicata come si legge sotto.`,
    left: (count) =>
      count === 1
        ? 'Resta un prodotto. La sua opinione è altrettanto gradita, se vuole darla.'
        : `Restano ${count} prodotti. La sua opinione è altrettanto gradita, se vuole darla.`,
    allDone: 'È tutto. Con lo stesso link può tornare e modificare ciò che ha scritto.',
    deleted:
      'Ha eliminato la sua recensione di questo. Nel negozio può scriverne un’altra in qualsiasi momento.',
    inShop: 'Scriverla nel negozio',
    privacy: (shop) =>
      `Il suo indirizzo non è mai pubblicato. ${shop} lo conosce soltanto dal suo ordine. Tutte le recensioni sono pubblicate, qualunque siano le stelle.`,
    back: 'Torna ai suoi prodotti',
  },
  faults: {
    title: 'Non è stato ancora inviato nulla.',
    stars: 'Scelga da una a cinque stelle.',
    name: 'Scriva il nome che deve stare accanto alla sua recensione.',
    tooLong: (label, most) => `${label}: al massimo ${most.toLocaleString('it')} caratteri.`,
    unshowable: (label) => `${label}: contiene segni che non si possono mostrare. Lo scriva di nuovo.`,
    photos: (most) => `Al massimo ${most} foto.`,
    photo: 'Una foto non si è potuta leggere. Sono accettati JPEG, PNG e WebP fino a 10 MB.',
    photosAgain: 'Scelga di nuovo le sue foto.',
    failed: 'Non ha funzionato',
    failedAdvice:
      'L’errore è nostro. Torni indietro di una pagina; ciò che ha scritto dovrebbe esserci ancora.',
  },
  postpone: {
    notArrivedTitle: 'Il suo ordine non è arrivato?',
    notArrivedAsk: (shop) =>
      `${shop} viene avvisato subito, in privato, e le chiediamo del suo ordine una settimana dopo.`,
    notArrivedButton: 'Dire al negozio che non è arrivato',
    notArrivedDone: (shop) => `${shop} è stato avvisato. Le chiediamo del suo ordine una settimana dopo.`,
    notNowTitle: 'Non ora?',
    notNowAsk: 'Glielo chiediamo di nuovo fra due settimane, una volta sola.',
    notNowButton: 'Chiedimelo fra due settimane',
    notNowDone:
      'Glielo chiediamo di nuovo fra due settimane. Se preferisce scrivere prima, il link resta valido.',
    notNowTwice: 'L’ha già rimandato una volta. Non arriverà altro se non vuole; il link resta valido.',
  },
  noMore: {
    title: 'Niente più e-mail come questa?',
    ask: (shop) =>
      `${shop} non le chiederà più recensioni. Le e-mail sui suoi ordini e sulle sue recensioni continuano ad arrivare.`,
    button: 'Niente più di queste e-mail',
    done: (shop) => `${shop} non le chiederà più recensioni.`,
  },
  closed: {
    unknownTitle: 'Questo link non apre nulla',
    unknown:
      'Manca una parte dell’indirizzo. Lo apra dall’e-mail ricevuta, o lo copi per intero: finisce con una lunga serie di lettere e cifre.',
    expiredTitle: 'Questo link è scaduto',
    expired:
      'Ciò che sapevamo del suo ordine è stato nel frattempo rimosso. Può ancora scrivere una recensione nella pagina del prodotto nel negozio.',
    revokedTitle: 'Questo link è stato ritirato',
    revoked: (shop) =>
      `L’ordine a cui appartiene è stato annullato o rimosso dai nostri archivi. Se non è così, ${shop} può aiutarla. Può comunque scrivere una recensione nella pagina del prodotto.`,
  },
  writing: {
    title: 'Scrivi una recensione',
    choose: 'Di quale prodotto si tratta?',
    search: 'Nome del prodotto',
    find: 'Cerca',
    none: 'Nessun prodotto corrisponde. Provi con meno parole o con altre.',
    more: 'Mostra altri',
    email: 'E-mail',
    emailHint: 'Mai pubblicata. La risposta del negozio arriva a questo indirizzo.',
    emailFault: 'Indicare un indirizzo e-mail, come ana@example.com.',
    order: 'Numero d’ordine',
    orderHint:
      'Con l’indirizzo e-mail di quell’ordine, la recensione è contrassegnata come acquisto verificato. Il numero non viene conservato.',
    busy: 'In questo momento arrivano molte recensioni dalla sua rete. Riprovi tra un quarto d’ora; ciò che ha scritto è ancora qui.',
    ownHint: 'Serve a modificare o cancellare la recensione e a rispondere al negozio.',
    checks: 'Come controlliamo le recensioni',
    another: 'Recensire un altro prodotto',
    goneTitle: 'Questo prodotto non è qui',
    gone: 'Il negozio potrebbe averlo tolto, oppure manca una parte dell’indirizzo.',
  },
};
