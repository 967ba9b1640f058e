import type { Words } from './words.ts';

export const portuguese: Words = {
  mail: {
    subject: (product, shop) =>
      product ? `O que acha de ${product}?` : `O que acha da sua encomenda da ${shop}?`,
    reminderSubject: (product, shop) =>
      product ? `Um lembrete: o que acha de ${product}?` : `Um lembrete: a sua encomenda da ${shop}`,
    preheader: 'Bom ou mau: com o que diz, outros escolhem melhor.',
    title: (name) => (name === null ? 'O que acha?' : `${name}, o que acha?`),
    intro: (shop) =>
      `Comprou isto na loja ${shop}. Seja qual for a sua opinião, é publicada tal como a escreve, e ${shop} pode responder por baixo.`,
    reminder: (shop) =>
      `Já lhe perguntámos pela sua compra na loja ${shop}. Se preferir não dizer nada, não tem de fazer nada.`,
    choose: 'Escolha as suas estrelas; nada é enviado antes de o dizer.',
    elsewise: 'Ou diga-nos',
    why: (shop) => `Recebe este e-mail porque comprou na loja ${shop}.`,
    links:
      'As ligações são só suas: quem as tiver pode escrever em seu nome, por isso não reencaminhe este e-mail.',
    sentBy: (shop) => `Enviado pela Candor em nome de ${shop}. As respostas a este e-mail não são lidas.`,
    noMore: 'Não receber mais e-mails como este',
  },
  stars: ['1 estrela', '2 estrelas', '3 estrelas', '4 estrelas', '5 estrelas'],
  starWords: ['Muito mau', 'Mau', 'Razoável', 'Bom', 'Muito bom'],
  incentive: (incentive) =>
    `Pela sua avaliação, sejam quais forem as estrelas: ${incentive} A sua avaliação diz que recebeu algo em troca.`,
  notArrived: 'A minha encomenda não chegou',
  notNow: 'Agora não',
  reach: (shop) => `Contactar diretamente ${shop}`,
  page: {
    title: 'As suas avaliações',
    opening: (shop) => `O que acha do que comprou na loja ${shop}?`,
    product: 'Ver na loja',
    rating: 'A sua nota',
    headline: 'Título',
    body: 'A sua avaliação',
    optional: '(opcional)',
    name: 'O seu nome',
    nameHint: 'Todos o leem junto à sua avaliação.',
    photos: 'Fotografias',
    photosHint: 'Até cinco. O lugar e a hora em que foram tiradas são removidos.',
    contact: (shop) => `${shop} pode escrever-me sobre isto`,
    contactHint: 'Só a loja o vê. A avaliação é publicada na mesma.',
    publish: 'Publicar a avaliação',
    publishChange: 'Publicar a alteração',
    change: 'Alterar a sua avaliação',
    keep: 'Deixar como está',
    own: 'A página dela, com a resposta da loja',
    verified: 'Compra verificada',
    incentivized: 'Recebeu algo por escrever',
    published: (product) => `Obrigado. A sua avaliação de ${product} está publicada.`,
    held: (product) =>
      `Obrigado. A sua avaliação de ${product} será publicada por si dentro de alguns dias, como todas aqui.`,
    changed: (product) => `A sua avaliação de ${product} está publicada como se lê abaixo.`,
    left: (count) =>
      count === 1
        ? 'Falta um produto. A sua opinião é igualmente bem-vinda, se quiser dá-la.'
        : `Faltam ${count} produtos. A sua opinião é igualmente bem-vinda, se quiser dá-la.`,
    allDone: 'Era tudo. Pela mesma ligação pode voltar e alterar o que escreveu.',
    deleted: 'Eliminou a sua avaliação disto. Na loja pode escrever outra a qualquer momento.',
    inShop: 'Escrevê-la na loja',
    privacy: (shop) =>
      `O seu endereço nunca é publicado. ${shop} só o conhece pela sua encomenda. Todas as avaliações são publicadas, sejam quais forem as estrelas.`,
    back: 'Voltar aos seus produtos',
  },
  faults: {
    title: 'Ainda nada foi enviado.',
    stars: 'Escolha de uma a cinco estrelas.',
    name: 'Escreva o nome que deve ficar junto à sua avaliação.',
    tooLong: (label, most) => `${label}: no máximo ${most.toLocaleString('pt')} caracteres.`,
    unshowable: (label) => `${label}: há sinais que não podem ser mostrados. Escreva de novo.`,
    photos: (most) => `No máximo ${most} fotografias.`,
    photo: 'Uma fotografia não pôde ser lida. São aceites JPEG, PNG e WebP até 10 MB.',
    photosAgain: 'Escolha de novo as suas fotografias.',
    failed: 'Não resultou',
    failedAdvice: 'O erro é nosso. Volte uma página atrás; o que escreveu ainda deve lá estar.',
  },
  postpone: {
    notArrivedTitle: 'A sua encomenda não chegou?',
    notArrivedAsk: (shop) =>
      `${shop} é avisada de imediato, em privado, e perguntamos-lhe pela encomenda uma semana depois.`,
    notArrivedButton: 'Dizer à loja que não chegou',
    notArrivedDone: (shop) => `${shop} foi avisada. Perguntamos-lhe pela encomenda uma semana depois.`,
    notNowTitle: 'Agora não?',
    notNowAsk: 'Perguntamos-lhe de novo daqui a duas semanas, uma só vez.',
    notNowButton: 'Perguntar-me daqui a duas semanas',
    notNowDone:
      'Perguntamos-lhe de novo daqui a duas semanas. Se preferir escrever antes, a ligação continua válida.',
    notNowTwice: 'Já adiou uma vez. Nada mais chega se não quiser; a ligação continua válida.',
  },
  noMore: {
    title: 'Não receber mais e-mails como este?',
    ask: (shop) =>
      `${shop} não voltará a pedir-lhe avaliações. Os e-mails sobre as suas encomendas e avaliações continuam a chegar.`,
    button: 'Não receber mais estes e-mails',
    done: (shop) => `${shop} não voltará a pedir-lhe avaliações.`,
  },
  closed: {
    unknownTitle: 'Esta ligação não abre nada',
    unknown:
      'Falta uma parte do endereço. Abra-o a partir do e-mail que recebeu, ou copie-o inteiro: termina numa longa série de letras e algarismos.',
    expiredTitle: 'Esta ligação expirou',
    expired:
      'O que sabíamos da sua encomenda foi entretanto removido. Ainda pode escrever uma avaliação na página do produto na loja.',
    revokedTitle: 'Esta ligação foi retirada',
    revoked: (shop) =>
      `A encomenda a que pertence foi cancelada ou retirada dos nossos registos. Se não for assim, ${shop} pode ajudar. Pode escrever na mesma uma avaliação na página do produto.`,
  },
  writing: {
    title: 'Escrever uma avaliação',
    choose: 'De que produto se trata?',
    search: 'Nome do produto',
    find: 'Procurar',
    none: 'Nenhum produto corresponde. Tente com menos palavras ou com outras.',
    more: 'Mostrar mais',
    email: 'E-mail',
    emailHint: 'Nunca é publicado. A resposta da loja chega a este endereço.',
    emailFault: 'Indique um e-mail, como ana@example.com.',
    order: 'Número da encomenda',
    orderHint:
      'Com o e-mail dessa encomenda, a sua avaliação é marcada como compra verificada. O número não é guardado.',
    busy: 'Neste momento chegam muitas avaliações da sua rede. Tente de novo dentro de um quarto de hora; o que escreveu continua aqui.',
    ownHint: 'Com ele pode alterar ou apagar a sua avaliação e responder à loja.',
    checks: 'Como verificamos as avaliações',
    another: 'Avaliar outro produto',
    goneTitle: 'Este produto não está aqui',
    gone: 'A loja pode tê-lo retirado, ou falta uma parte do endereço.',
  },
};
