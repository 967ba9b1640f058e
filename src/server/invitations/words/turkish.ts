import type { Words } from './words.ts';

export const turkish: Words = {
  mail: {
    subject: (product, shop) =>
      product ? `${product} hakkında ne düşünüyorsunuz?` : `${shop} siparişiniz hakkında ne düşünüyorsunuz?`,
    reminderSubject: (product, shop) =>
      product ? `Hatırlatma: ${product} hakkında ne düşünüyorsunuz?` : `Hatırlatma: ${shop} siparişiniz`,
    preheader: 'İyi ya da kötü: söyledikleriniz başkalarının daha iyi seçmesini sağlar.',
    title: (name) => (name === null ? 'Ne düşünüyorsunuz?' : `${name}, ne düşünüyorsunuz?`),
    intro: (shop) =>
      `Bunu ${shop} mağazasından aldınız. Ne düşünürseniz düşünün, yorumunuz yazdığınız gibi yayımlanır ve ${shop} altına yanıt verebilir.`,
    reminder: (shop) =>
      `${shop} alışverişinizi size daha önce sormuştuk. Bir şey söylemek istemiyorsanız hiçbir şey yapmanız gerekmez.`,
    choose: 'Yıldızlarınızı seçin; siz istemeden hiçbir şey gönderilmez.',
    elsewise: 'Ya da bize söyleyin',
    why: (shop) => `Bu e-postayı ${shop} mağazasından alışveriş yaptığınız için alıyorsunuz.`,
    links:
      'Bağlantılar yalnız sizindir: elinde olan sizin adınıza yazabilir, bu yüzden bu e-postayı başkasına iletmeyin.',
    sentBy: (shop) => `${shop} adına Candor tarafından gönderildi. Bu e-postaya verilen yanıtlar okunmaz.`,
    noMore: 'Artık böyle e-posta gelmesin',
  },
  stars: ['1 yıldız', '2 yıldız', '3 yıldız', '4 yıldız', '5 yıldız'],
  starWords: ['Çok kötü', 'Kötü', 'Orta', 'İyi', 'Çok iyi'],
  incentive: (incentive) =>
    `Yorumunuz için, yıldızı ne olursa olsun: ${incentive} Yorumunuzda karşılığında bir şey aldığınız yazar.`,
  notArrived: 'Siparişim gelmedi',
  notNow: 'Şimdi değil',
  reach: (shop) => `${shop} ile doğrudan iletişim`,
  page: {
    title: 'Yorumlarınız',
    opening: (shop) => `${shop} mağazasından aldıklarınız hakkında ne düşünüyorsunuz?`,
    product: 'Mağazada gör',
    rating: 'Puanınız',
    headline: 'Başlık',
    body: 'Yorumunuz',
    optional: '(isteğe bağlı)',
    name: 'Adınız',
    nameHint: 'Herkes onu yorumunuzun yanında okur.',
    photos: 'Fotoğraflar',
    photosHint: 'En fazla beş. Nerede ve ne zaman çekildikleri silinir.',
    contact: (shop) => `${shop} bu konuda bana yazabilir`,
    contactHint: 'Bunu yalnız mağaza görür. Yorum yine de yayımlanır.',
    publish: 'Yorumu yayımla',
    publishChange: 'Değişikliği yayımla',
    change: 'Yorumunuzu değiştirin',
    keep: 'Olduğu gibi bırak',
    own: 'Mağazanın yanıtıyla birlikte kendi sayfası',
    verified: 'Doğrulanmış alışveriş',
    incentivized: 'Yazmak için bir şey aldı',
    published: (product) => `Teşekkürler. ${product} yorumunuz yayımlandı.`,
    held: (product) =>
      `Teşekkürler. ${product} yorumunuz, buradaki bütün yorumlar gibi birkaç gün içinde kendiliğinden yayımlanır.`,
    changed: (product) => `${product} yorumunuz aşağıdaki gibi yayımlandı.`,
    left: (count) =>
      count === 1
        ? 'Bir ürün kaldı. İsterseniz onun için de yorumunuzu bekleriz.'
        : `${count} ürün kaldı. İsterseniz onlar için de yorumunuzu bekleriz.`,
    allDone: 'Hepsi bu kadardı. Aynı bağlantıyla geri dönüp yazdıklarınızı değiştirebilirsiniz.',
    deleted: 'Bununla ilgili yorumunuzu sildiniz. Mağazada istediğiniz zaman yenisini yazabilirsiniz.',
    inShop: 'Mağazada yaz',
    privacy: (shop) =>
      `Adresiniz hiçbir zaman yayımlanmaz. ${shop} onu yalnız siparişinizden bilir. Yıldızı ne olursa olsun bütün yorumlar yayımlanır.`,
    back: 'Ürünlerinize dönün',
  },
  faults: {
    title: 'Henüz hiçbir şey gönderilmedi.',
    stars: 'Bir ile beş arasında yıldız seçin.',
    name: 'Yorumunuzun yanında duracak adı yazın.',
    tooLong: (label, most) => `${label}: en fazla ${most.toLocaleString('tr')} karakter.`,
    unshowable: (label) => `${label}: gösterilemeyen işaretler var. Yeniden yazın.`,
    photos: (most) => `En fazla ${most} fotoğraf.`,
    photo: 'Bir fotoğraf okunamadı. 10 MB’a kadar JPEG, PNG ve WebP kabul edilir.',
    photosAgain: 'Fotoğraflarınızı yeniden seçin.',
    failed: 'Bu olmadı',
    failedAdvice: 'Hata bizde. Bir sayfa geri gidin; yazdıklarınız hâlâ orada olmalı.',
  },
  postpone: {
    notArrivedTitle: 'Siparişiniz gelmedi mi?',
    notArrivedAsk: (shop) =>
      `${shop} hemen ve gizlice haberdar edilir; biz de bir hafta sonra siparişinizi sorarız.`,
    notArrivedButton: 'Gelmediğini mağazaya söyle',
    notArrivedDone: (shop) => `${shop} haberdar edildi. Bir hafta sonra siparişinizi sorarız.`,
    notNowTitle: 'Şimdi değil mi?',
    notNowAsk: 'İki hafta sonra bir kez daha sorarız.',
    notNowButton: 'İki hafta sonra sor',
    notNowDone: 'İki hafta sonra yeniden sorarız. Daha önce yazmak isterseniz bağlantı geçerli kalır.',
    notNowTwice: 'Bunu zaten bir kez ertelediniz. İstemezseniz başka bir şey gelmez; bağlantı geçerli kalır.',
  },
  noMore: {
    title: 'Artık böyle e-posta gelmesin mi?',
    ask: (shop) =>
      `${shop} sizden bir daha yorum istemez. Siparişleriniz ve yorumlarınızla ilgili e-postalar gelmeye devam eder.`,
    button: 'Bu e-postalar artık gelmesin',
    done: (shop) => `${shop} sizden bir daha yorum istemez.`,
  },
  closed: {
    unknownTitle: 'Bu bağlantı hiçbir şey açmıyor',
    unknown:
      'Adresin bir bölümü eksik. Aldığınız e-postadan açın ya da tamamını kopyalayın: uzun bir harf ve rakam dizisiyle biter.',
    expiredTitle: 'Bu bağlantının süresi doldu',
    expired:
      'Siparişiniz hakkında bildiklerimiz bu arada silindi. Mağazadaki ürün sayfasında hâlâ yorum yazabilirsiniz.',
    revokedTitle: 'Bu bağlantı geri alındı',
    revoked: (shop) =>
      `Bağlı olduğu sipariş iptal edildi ya da kayıtlarımızdan silindi. Öyle değilse ${shop} size yardımcı olabilir. Ürün sayfasında yine de yorum yazabilirsiniz.`,
  },
  writing: {
    title: 'Değerlendirme yaz',
    choose: 'Hangi ürün hakkında?',
    search: 'Ürünün adı',
    find: 'Ara',
    none: 'Uyan ürün yok. Daha az ya da başka sözcükler deneyin.',
    more: 'Daha fazla göster',
    email: 'E-posta',
    emailHint: 'Asla yayımlanmaz. Mağazanın yanıtı bu adrese gelir.',
    emailFault: 'Bir e-posta adresi yazın, örneğin ana@example.com.',
    order: 'Sipariş numarası',
    orderHint:
      'O siparişin e-posta adresiyle birlikte yorumunuz doğrulanmış alışveriş olarak işaretlenir. Numara saklanmaz.',
    busy: 'Şu anda ağınızdan çok sayıda yorum geliyor. On beş dakika sonra yeniden deneyin; yazdıklarınız burada duruyor.',
    ownHint: 'Bununla değerlendirmenizi değiştirebilir veya silebilir, mağazaya yanıt verebilirsiniz.',
    checks: 'Değerlendirmeleri nasıl kontrol ediyoruz',
    another: 'Başka bir ürüne yorum yazın',
    goneTitle: 'Bu ürün burada yok',
    gone: 'Mağaza onu kaldırmış olabilir ya da adresin bir parçası eksik.',
  },
};
