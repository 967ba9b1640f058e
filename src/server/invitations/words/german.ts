import type { Words } from './words.ts';

export const german: Words = {
  mail: {
    subject: (product, shop) =>
      product ? `Was halten Sie von ${product}?` : `Was halten Sie von Ihrer Bestellung bei ${shop}?`,
    reminderSubject: (product, shop) =>
      product
        ? `Zur Erinnerung: Was halten Sie von ${product}?`
        : `Zur Erinnerung: Ihre Bestellung bei ${shop}`,
    preheader: 'Gut oder schlecht: Andere wählen besser durch das, was Sie sagen.',
    title: (name) => (name === null ? 'Was halten Sie davon?' : `${name}, was halten Sie davon?`),
    intro: (shop) =>
      `Sie haben dies bei ${shop} gekauft. Was immer Sie davon halten: Ihre Bewertung wird so veröffentlicht, wie Sie sie schreiben, und ${shop} kann darunter antworten.`,
    reminder: (shop) =>
      `Wir haben Sie schon einmal nach Ihrem Einkauf bei ${shop} gefragt. Wenn Sie nichts sagen möchten, brauchen Sie nichts zu tun.`,
    choose: 'Wählen Sie Ihre Sterne; nichts wird gesendet, bevor Sie es sagen.',
    elsewise: 'Oder sagen Sie uns',
    why: (shop) => `Sie erhalten diese Mail, weil Sie bei ${shop} gekauft haben.`,
    links:
      'Die Links gehören Ihnen allein: Wer sie hat, kann in Ihrem Namen schreiben. Geben Sie diese Mail nicht weiter.',
    sentBy: (shop) => `Gesendet von Candor für ${shop}. Antworten auf diese Mail werden nicht gelesen.`,
    noMore: 'Keine solchen Mails mehr',
  },
  stars: ['1 Stern', '2 Sterne', '3 Sterne', '4 Sterne', '5 Sterne'],
  starWords: ['Sehr schlecht', 'Schlecht', 'Gemischt', 'Gut', 'Sehr gut'],
  incentive: (incentive) =>
    `Für Ihre Bewertung, gleich mit wie vielen Sternen: ${incentive} Bei Ihrer Bewertung steht, dass Sie etwas dafür bekommen haben.`,
  notArrived: 'Meine Bestellung ist nicht angekommen',
  notNow: 'Nicht jetzt',
  reach: (shop) => `${shop} direkt erreichen`,
  page: {
    title: 'Ihre Bewertungen',
    opening: (shop) => `Was halten Sie von Ihrem Einkauf bei ${shop}?`,
    product: 'Im Shop ansehen',
    rating: 'Ihre Sterne',
    headline: 'Überschrift',
    body: 'Ihre Bewertung',
    optional: '(freiwillig)',
    name: 'Ihr Name',
    nameHint: 'Alle lesen ihn neben Ihrer Bewertung.',
    photos: 'Fotos',
    photosHint: 'Bis zu fünf. Wo und wann sie aufgenommen wurden, wird entfernt.',
    contact: (shop) => `${shop} darf mir dazu schreiben`,
    contactHint: 'Das sieht nur der Shop. Die Bewertung wird trotzdem veröffentlicht.',
    publish: 'Bewertung veröffentlichen',
    publishChange: 'Änderung veröffentlichen',
    change: 'Bewertung ändern',
    keep: 'So lassen',
    own: 'Ihre Seite, mit der Antwort des Shops',
    verified: 'Bestätigter Kauf',
    incentivized: 'Hat etwas für die Bewertung bekommen',
    published: (product) => `Danke. Ihre Bewertung von ${product} ist veröffentlicht.`,
    held: (product) =>
      `Danke. Ihre Bewertung von ${product} erscheint in einigen Tagen von selbst, wie alle Bewertungen hier.`,
    changed: (product) => `Ihre Bewertung von ${product} ist so veröffentlicht, wie sie unten steht.`,
    left: (count) =>
      count === 1
        ? 'Ein Produkt ist noch übrig. Auch dazu ist Ihre Meinung willkommen, wenn Sie mögen.'
        : `${count} Produkte sind noch übrig. Auch dazu ist Ihre Meinung willkommen, wenn Sie mögen.`,
    allDone: 'Das war alles. Über denselben Link können Sie ändern, was Sie geschrieben haben.',
    deleted: 'Sie haben Ihre Bewertung hierzu gelöscht. Im Shop können Sie jederzeit eine neue schreiben.',
    inShop: 'Im Shop schreiben',
    privacy: (shop) =>
      `Ihre Adresse wird nie veröffentlicht. ${shop} kennt sie nur aus Ihrer Bestellung. Jede Bewertung wird veröffentlicht, gleich mit wie vielen Sternen.`,
    back: 'Zurück zu Ihren Produkten',
  },
  faults: {
    title: 'Es wurde noch nichts gesendet.',
    stars: 'Wählen Sie einen bis fünf Sterne.',
    name: 'Schreiben Sie den Namen, der neben Ihrer Bewertung stehen soll.',
    tooLong: (label, most) => `${label}: höchstens ${most.toLocaleString('de')} Zeichen.`,
    unshowable: (label) =>
      `${label}: Darin sind Zeichen, die sich nicht zeigen lassen. Schreiben Sie es neu.`,
    photos: (most) => `Höchstens ${most} Fotos.`,
    photo: 'Ein Foto war nicht lesbar. JPEG, PNG und WebP bis 10 MB werden angenommen.',
    photosAgain: 'Wählen Sie Ihre Fotos noch einmal.',
    failed: 'Das hat nicht geklappt',
    failedAdvice:
      'Der Fehler liegt bei uns. Gehen Sie eine Seite zurück; was Sie schrieben, sollte noch da sein.',
  },
  postpone: {
    notArrivedTitle: 'Ihre Bestellung ist nicht angekommen?',
    notArrivedAsk: (shop) =>
      `${shop} erfährt es sofort und vertraulich, und wir fragen Sie eine Woche später nach Ihrer Bestellung.`,
    notArrivedButton: 'Dem Shop sagen, dass sie nicht da ist',
    notArrivedDone: (shop) =>
      `${shop} weiß Bescheid. Wir fragen Sie eine Woche später nach Ihrer Bestellung.`,
    notNowTitle: 'Nicht jetzt?',
    notNowAsk: 'Wir fragen Sie in zwei Wochen noch einmal, einmal.',
    notNowButton: 'In zwei Wochen fragen',
    notNowDone:
      'Wir fragen Sie in zwei Wochen wieder. Wenn Sie lieber vorher schreiben: Der Link bleibt gültig.',
    notNowTwice:
      'Sie haben es schon einmal verschoben. Es kommt nichts mehr, wenn Sie nicht wollen; der Link bleibt gültig.',
  },
  noMore: {
    title: 'Keine solchen Mails mehr?',
    ask: (shop) =>
      `${shop} wird Sie nicht mehr um Bewertungen bitten. Mails zu Ihren Bestellungen und Bewertungen kommen weiterhin.`,
    button: 'Keine dieser Mails mehr',
    done: (shop) => `${shop} wird Sie nicht mehr um Bewertungen bitten.`,
  },
  closed: {
    unknownTitle: 'Dieser Link öffnet nichts',
    unknown:
      'Ein Teil der Adresse fehlt. Öffnen Sie sie aus der Mail, oder kopieren Sie sie ganz: Sie endet mit einer langen Reihe von Buchstaben und Ziffern.',
    expiredTitle: 'Dieser Link ist abgelaufen',
    expired:
      'Was wir von Ihrer Bestellung wussten, ist inzwischen gelöscht. Auf der Seite des Produkts im Shop können Sie weiterhin eine Bewertung schreiben.',
    revokedTitle: 'Dieser Link wurde zurückgenommen',
    revoked: (shop) =>
      `Die Bestellung dazu wurde storniert oder aus unseren Unterlagen entfernt. Wenn das nicht stimmt, hilft Ihnen ${shop}. Eine Bewertung können Sie auf der Seite des Produkts trotzdem schreiben.`,
  },
  writing: {
    title: 'Bewertung schreiben',
    choose: 'Um welches Produkt geht es?',
    search: 'Name des Produkts',
    find: 'Suchen',
    none: 'Kein Produkt passt. Versuchen Sie weniger oder andere Wörter.',
    more: 'Mehr zeigen',
    email: 'E-Mail',
    emailHint: 'Wird nie veröffentlicht. Die Antwort des Shops kommt an diese Adresse.',
    emailFault: 'Geben Sie eine E-Mail-Adresse an, etwa ana@example.com.',
    order: 'Bestellnummer',
    orderHint:
      'Zusammen mit der E-Mail-Adresse dieser Bestellung wird Ihre Bewertung als bestätigter Kauf gekennzeichnet. Die Nummer wird nicht gespeichert.',
    busy: 'Aus Ihrem Netz kommen gerade viele Bewertungen. Versuchen Sie es in einer Viertelstunde noch einmal; was Sie schrieben, steht noch hier.',
    ownHint: 'Damit können Sie Ihre Bewertung ändern oder löschen und dem Shop antworten.',
    checks: 'Wie wir Bewertungen prüfen',
    another: 'Ein anderes Produkt bewerten',
    goneTitle: 'Dieses Produkt ist nicht hier',
    gone: 'Der Shop hat es vielleicht entfernt, oder ein Teil der Adresse fehlt.',
  },
};
