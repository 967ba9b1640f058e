import type { Words } from './words.ts';

export const polish: Words = {
  mail: {
    subject: (product, shop) =>
      product ? `Co Pan/Pani sądzi o ${product}?` : `Co Pan/Pani sądzi o zamówieniu w ${shop}?`,
    reminderSubject: (product, shop) =>
      product ? `Przypomnienie: co Pan/Pani sądzi o ${product}?` : `Przypomnienie: zamówienie w ${shop}`,
    preheader: 'Dobrze czy źle: dzięki Państwa opinii inni lepiej wybiorą.',
    title: (name) => (name === null ? 'Jaka jest Państwa opinia?' : `${name}, jaka jest Państwa opinia?`),
    intro: (shop) =>
      `To zostało kupione w ${shop}. Jakakolwiek jest opinia, publikujemy ją tak, jak została napisana, a ${shop} może odpowiedzieć pod nią.`,
    reminder: (shop) =>
      `Pytaliśmy już o zakup w ${shop}. Jeśli wolą Państwo nic nie mówić, nie trzeba nic robić.`,
    choose: 'Proszę wybrać gwiazdki; nic nie zostanie wysłane bez Państwa zgody.',
    elsewise: 'Albo proszę nam powiedzieć',
    why: (shop) => `Tę wiadomość wysyłamy z powodu zakupu w ${shop}.`,
    links:
      'Linki są tylko dla Państwa: kto je ma, może pisać w Państwa imieniu. Proszę nie przekazywać tej wiadomości dalej.',
    sentBy: (shop) => `Wysłane przez Candor w imieniu ${shop}. Odpowiedzi na tę wiadomość nie są czytane.`,
    noMore: 'Nie chcę więcej takich wiadomości',
  },
  stars: ['1 gwiazdka', '2 gwiazdki', '3 gwiazdki', '4 gwiazdki', '5 gwiazdek'],
  starWords: ['Bardzo źle', 'Źle', 'Średnio', 'Dobrze', 'Bardzo dobrze'],
  incentive: (incentive) =>
    `Za opinię, niezależnie od liczby gwiazdek: ${incentive} Przy opinii będzie napisane, że coś za nią otrzymano.`,
  notArrived: 'Moje zamówienie nie dotarło',
  notNow: 'Nie teraz',
  reach: (shop) => `Bezpośredni kontakt z ${shop}`,
  page: {
    title: 'Państwa opinie',
    opening: (shop) => `Co Państwo sądzą o zakupach w ${shop}?`,
    product: 'Zobacz w sklepie',
    rating: 'Ocena',
    headline: 'Nagłówek',
    body: 'Opinia',
    optional: '(nieobowiązkowe)',
    name: 'Imię',
    nameHint: 'Wszyscy widzą je przy opinii.',
    photos: 'Zdjęcia',
    photosHint: 'Najwyżej pięć. Miejsce i czas wykonania są usuwane.',
    contact: (shop) => `${shop} może do mnie napisać w tej sprawie`,
    contactHint: 'Widzi to tylko sklep. Opinia i tak zostanie opublikowana.',
    publish: 'Opublikuj opinię',
    publishChange: 'Opublikuj zmianę',
    change: 'Zmień opinię',
    keep: 'Zostaw bez zmian',
    own: 'Jej strona, z odpowiedzią sklepu',
    verified: 'Zweryfikowany zakup',
    incentivized: 'Coś otrzymano za napisanie',
    published: (product) => `Dziękujemy. Opinia o ${product} jest opublikowana.`,
    held: (product) =>
      `Dziękujemy. Opinia o ${product} zostanie opublikowana sama za kilka dni, jak wszystkie opinie tutaj.`,
    changed: (product) => `Opinia o ${product} jest opublikowana tak, jak poniżej.`,
    left: (count) =>
      count === 1
        ? 'Został jeszcze jeden produkt. Opinia o nim jest równie mile widziana, jeśli ktoś zechce.'
        : `Pozostałe produkty: ${count}. Opinie o nich są równie mile widziane, jeśli ktoś zechce.`,
    allDone: 'To wszystko. Tym samym linkiem można wrócić i zmienić to, co zostało napisane.',
    deleted: 'Opinia o tym produkcie została usunięta. W sklepie można w każdej chwili napisać nową.',
    inShop: 'Napisz ją w sklepie',
    privacy: (shop) =>
      `Adresu nigdy nie publikujemy. ${shop} zna go tylko z zamówienia. Wszystkie opinie są publikowane, niezależnie od liczby gwiazdek.`,
    back: 'Wróć do produktów',
  },
  faults: {
    title: 'Nic jeszcze nie zostało wysłane.',
    stars: 'Proszę wybrać od jednej do pięciu gwiazdek.',
    name: 'Proszę wpisać imię, które ma stać przy opinii.',
    tooLong: (label, most) => `${label}: najwyżej ${most.toLocaleString('pl')} znaków.`,
    unshowable: (label) => `${label}: są tu znaki, których nie da się pokazać. Proszę wpisać na nowo.`,
    photos: (most) => `Zdjęć najwyżej ${most}.`,
    photo: 'Nie udało się odczytać zdjęcia. Przyjmujemy JPEG, PNG i WebP do 10 MB.',
    photosAgain: 'Proszę wybrać zdjęcia jeszcze raz.',
    failed: 'To się nie udało',
    failedAdvice:
      'Błąd jest po naszej stronie. Proszę wrócić o jedną stronę; to, co zostało napisane, powinno tam jeszcze być.',
  },
  postpone: {
    notArrivedTitle: 'Zamówienie nie dotarło?',
    notArrivedAsk: (shop) =>
      `${shop} dowie się od razu i poufnie, a my zapytamy o zamówienie tydzień później.`,
    notArrivedButton: 'Powiedz sklepowi, że nie dotarło',
    notArrivedDone: (shop) => `${shop} już wie. Zapytamy o zamówienie tydzień później.`,
    notNowTitle: 'Nie teraz?',
    notNowAsk: 'Zapytamy ponownie za dwa tygodnie, jeden raz.',
    notNowButton: 'Zapytaj za dwa tygodnie',
    notNowDone: 'Zapytamy ponownie za dwa tygodnie. Kto woli napisać wcześniej: link pozostaje ważny.',
    notNowTwice:
      'To już raz zostało odłożone. Nic więcej nie przyjdzie bez Państwa woli; link pozostaje ważny.',
  },
  noMore: {
    title: 'Nie chcą Państwo więcej takich wiadomości?',
    ask: (shop) =>
      `${shop} nie będzie więcej prosić o opinie. Wiadomości o zamówieniach i opiniach będą przychodzić nadal.`,
    button: 'Nie chcę więcej tych wiadomości',
    done: (shop) => `${shop} nie będzie więcej prosić o opinie.`,
  },
  closed: {
    unknownTitle: 'Ten link nic nie otwiera',
    unknown:
      'Brakuje części adresu. Proszę otworzyć go z otrzymanej wiadomości albo skopiować w całości: kończy się długim ciągiem liter i cyfr.',
    expiredTitle: 'Ten link wygasł',
    expired:
      'To, co wiedzieliśmy o zamówieniu, zostało od tego czasu usunięte. Na stronie produktu w sklepie nadal można napisać opinię.',
    revokedTitle: 'Ten link został wycofany',
    revoked: (shop) =>
      `Zamówienie, do którego należy, zostało anulowane lub usunięte z naszych danych. Jeśli tak nie jest, ${shop} pomoże. Opinię i tak można napisać na stronie produktu.`,
  },
  writing: {
    title: 'Napisz opinię',
    choose: 'O jaki produkt chodzi?',
    search: 'Nazwa produktu',
    find: 'Szukaj',
    none: 'Żaden produkt nie pasuje. Spróbuj mniejszej liczby słów lub innych.',
    more: 'Pokaż więcej',
    email: 'E-mail',
    emailHint: 'Nigdy nie jest publikowany. Na ten adres przyjdzie odpowiedź sklepu.',
    emailFault: 'Podaj adres e-mail, na przykład ana@example.com.',
    order: 'Numer zamówienia',
    orderHint:
      'Razem z adresem e-mail z tego zamówienia opinia zostanie oznaczona jako zweryfikowany zakup. Numeru nie przechowujemy.',
    busy: 'Z Twojej sieci przychodzi teraz wiele opinii. Spróbuj ponownie za kwadrans; to, co napisano, nadal tu jest.',
    ownHint: 'Dzięki niemu możesz zmienić lub usunąć swoją opinię i odpowiedzieć sklepowi.',
    checks: 'Jak sprawdzamy opinie',
    another: 'Oceń inny produkt',
    goneTitle: 'Tego produktu tu nie ma',
    gone: 'Sklep mógł go usunąć albo brakuje części adresu.',
  },
};
