import type { Words } from './words.ts';

export const french: Words = {
  mail: {
    subject: (product, shop) =>
      product ? `Que pensez-vous de ${product} ?` : `Que pensez-vous de votre commande chez ${shop} ?`,
    reminderSubject: (product, shop) =>
      product
        ? `Petit rappel : que pensez-vous de ${product} ?`
        : `Petit rappel : votre commande chez ${shop}`,
    preheader: 'Bon ou mauvais : ce que vous dites aide les autres à mieux choisir.',
    title: (name) => (name === null ? 'Qu’en pensez-vous ?' : `${name}, qu’en pensez-vous ?`),
    intro: (shop) =>
      `Vous avez acheté ceci chez ${shop}. Quoi que vous en pensiez, votre avis est publié tel que vous l’écrivez, et ${shop} peut y répondre en dessous.`,
    reminder: (shop) =>
      `Nous vous avons déjà demandé votre avis sur votre achat chez ${shop}. Si vous préférez ne rien dire, vous n’avez rien à faire.`,
    choose: 'Choisissez vos étoiles ; rien n’est envoyé avant que vous ne le disiez.',
    elsewise: 'Ou dites-nous',
    why: (shop) => `Vous recevez cet e-mail parce que vous avez acheté chez ${shop}.`,
    links:
      'Ces liens sont à vous seul : quiconque les a peut écrire en votre nom. Ne transmettez donc pas cet e-mail.',
    sentBy: (shop) => `Envoyé par Candor pour ${shop}. Les réponses à cet e-mail ne sont pas lues.`,
    noMore: 'Ne plus recevoir ces e-mails',
  },
  stars: ['1 étoile', '2 étoiles', '3 étoiles', '4 étoiles', '5 étoiles'],
  starWords: ['Très mauvais', 'Mauvais', 'Mitigé', 'Bon', 'Très bon'],
  incentive: (incentive) =>
    `Pour votre avis, quelles que soient ses étoiles : ${incentive} Votre avis indique que vous avez reçu quelque chose en échange.`,
  notArrived: 'Ma commande n’est pas arrivée',
  notNow: 'Pas maintenant',
  reach: (shop) => `Joindre ${shop} directement`,
  page: {
    title: 'Vos avis',
    opening: (shop) => `Que pensez-vous de vos achats chez ${shop} ?`,
    product: 'Voir dans la boutique',
    rating: 'Votre note',
    headline: 'Titre',
    body: 'Votre avis',
    optional: '(facultatif)',
    name: 'Votre nom',
    nameHint: 'Tout le monde le lit à côté de votre avis.',
    photos: 'Photos',
    photosHint: 'Cinq au plus. Le lieu et la date de prise de vue sont retirés.',
    contact: (shop) => `${shop} peut m’écrire à ce sujet`,
    contactHint: 'Seule la boutique le voit. L’avis est publié de toute façon.',
    publish: 'Publier l’avis',
    publishChange: 'Publier la modification',
    change: 'Modifier votre avis',
    keep: 'Laisser tel quel',
    own: 'Sa page, avec la réponse de la boutique',
    verified: 'Achat vérifié',
    incentivized: 'A reçu quelque chose en échange',
    published: (product) => `Merci. Votre avis sur ${product} est publié.`,
    held: (product) =>
      `Merci. Votre avis sur ${product} sera publié de lui-même dans quelques jours, comme tous les avis ici.`,
    changed: (product) => `Votre avis sur ${product} est publié comme ci-dessous.`,
    left: (count) =>
      count === 1
        ? 'Il reste un produit. Votre avis y est tout aussi bienvenu, si vous le voulez.'
        : `Il reste ${count} produits. Votre avis y est tout aussi bienvenu, si vous le voulez.`,
    allDone: 'C’est tout. Le même lien vous permet de revenir et de modifier ce que vous avez écrit.',
    deleted:
      'Vous avez supprimé votre avis sur ce produit. Vous pouvez en écrire un autre dans la boutique à tout moment.',
    inShop: 'L’écrire dans la boutique',
    privacy: (shop) =>
      `Votre adresse n’est jamais publiée. ${shop} ne la connaît que par votre commande. Tous les avis sont publiés, quelles que soient leurs étoiles.`,
    back: 'Retour à vos produits',
  },
  faults: {
    title: 'Rien n’a encore été envoyé.',
    stars: 'Choisissez une à cinq étoiles.',
    name: 'Écrivez le nom qui doit figurer à côté de votre avis.',
    tooLong: (label, most) => `${label} : ${most.toLocaleString('fr')} caractères au plus.`,
    unshowable: (label) => `${label} : certains signes ne peuvent pas être affichés. Écrivez-le à nouveau.`,
    photos: (most) => `${most} photos au plus.`,
    photo: 'Une photo n’a pas pu être lue. Les fichiers JPEG, PNG et WebP jusqu’à 10 Mo sont acceptés.',
    photosAgain: 'Choisissez à nouveau vos photos.',
    failed: 'Cela n’a pas fonctionné',
    failedAdvice:
      'L’erreur vient de nous. Revenez une page en arrière ; ce que vous avez écrit devrait s’y trouver encore.',
  },
  postpone: {
    notArrivedTitle: 'Votre commande n’est pas arrivée ?',
    notArrivedAsk: (shop) =>
      `${shop} est prévenu aussitôt, en privé, et nous vous reparlons de votre commande une semaine plus tard.`,
    notArrivedButton: 'Dire à la boutique qu’elle n’est pas arrivée',
    notArrivedDone: (shop) =>
      `${shop} est prévenu. Nous vous reparlons de votre commande une semaine plus tard.`,
    notNowTitle: 'Pas maintenant ?',
    notNowAsk: 'Nous vous le redemandons dans deux semaines, une seule fois.',
    notNowButton: 'Me le demander dans deux semaines',
    notNowDone:
      'Nous vous le redemandons dans deux semaines. Si vous préférez écrire avant, le lien reste valable.',
    notNowTwice:
      'Vous l’avez déjà remis une fois. Plus rien ne viendra si vous ne le voulez pas ; le lien reste valable.',
  },
  noMore: {
    title: 'Ne plus recevoir ces e-mails ?',
    ask: (shop) =>
      `${shop} ne vous demandera plus d’avis. Les e-mails sur vos commandes et vos avis continueront.`,
    button: 'Ne plus recevoir ces e-mails',
    done: (shop) => `${shop} ne vous demandera plus d’avis.`,
  },
  closed: {
    unknownTitle: 'Ce lien n’ouvre rien',
    unknown:
      'Une partie de l’adresse manque. Ouvrez-la depuis l’e-mail reçu ou copiez-la en entier : elle se termine par une longue suite de lettres et de chiffres.',
    expiredTitle: 'Ce lien a expiré',
    expired:
      'Ce que nous savions de votre commande a été effacé depuis. Vous pouvez toujours écrire un avis sur la page du produit dans la boutique.',
    revokedTitle: 'Ce lien a été retiré',
    revoked: (shop) =>
      `La commande concernée a été annulée ou retirée de nos dossiers. Si ce n’est pas le cas, ${shop} peut vous aider. Vous pouvez quand même écrire un avis sur la page du produit.`,
  },
  writing: {
    title: 'Écrire un avis',
    choose: 'De quel produit s’agit-il ?',
    search: 'Nom du produit',
    find: 'Chercher',
    none: 'Aucun produit ne correspond. Essayez avec moins de mots ou d’autres.',
    more: 'Afficher plus',
    email: 'E-mail',
    emailHint: 'Jamais publié. La réponse de la boutique arrive à cette adresse.',
    emailFault: 'Indiquez une adresse e-mail, comme ana@example.com.',
    order: 'Numéro de commande',
    orderHint:
      'Avec l’adresse e-mail de cette commande, votre avis porte la mention d’achat vérifié. Le numéro n’est pas conservé.',
    busy: 'Beaucoup d’avis arrivent de votre réseau en ce moment. Réessayez dans un quart d’heure ; ce que vous avez écrit est toujours là.',
    ownHint: 'Il vous permet de modifier ou de supprimer votre avis, et de répondre à la boutique.',
    checks: 'Comment nous vérifions les avis',
    another: 'Donner un avis sur un autre produit',
    goneTitle: 'Ce produit n’est pas ici',
    gone: 'La boutique l’a peut-être retiré, ou une partie de l’adresse manque.',
  },
};
