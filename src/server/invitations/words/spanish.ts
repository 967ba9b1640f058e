import type { Words } from './words.ts';

export const spanish: Words = {
  mail: {
    subject: (product, shop) =>
      product ? `¿Qué le parece ${product}?` : `¿Qué le parece su pedido de ${shop}?`,
    reminderSubject: (product, shop) =>
      product ? `Un recordatorio: ¿qué le parece ${product}?` : `Un recordatorio: su pedido de ${shop}`,
    preheader: 'Bueno o malo: lo que usted diga ayuda a otros a elegir mejor.',
    title: (name) => (name === null ? '¿Qué le parece?' : `${name}, ¿qué le parece?`),
    intro: (shop) =>
      `Compró esto en ${shop}. Sea cual sea su opinión, se publica tal como la escriba, y ${shop} puede responder debajo.`,
    reminder: (shop) =>
      `Ya le preguntamos por su compra en ${shop}. Si prefiere no decir nada, no tiene que hacer nada.`,
    choose: 'Elija sus estrellas; no se envía nada hasta que usted lo diga.',
    elsewise: 'O díganos',
    why: (shop) => `Recibe este correo porque compró en ${shop}.`,
    links:
      'Los enlaces son solo suyos: quien los tenga puede escribir en su nombre, así que no reenvíe este correo.',
    sentBy: (shop) => `Enviado por Candor para ${shop}. Las respuestas a este correo no se leen.`,
    noMore: 'No recibir más correos como este',
  },
  stars: ['1 estrella', '2 estrellas', '3 estrellas', '4 estrellas', '5 estrellas'],
  starWords: ['Muy malo', 'Malo', 'Regular', 'Bueno', 'Muy bueno'],
  incentive: (incentive) =>
    `Por su opinión, sean cuales sean sus estrellas: ${incentive} Su opinión indica que recibió algo por ella.`,
  notArrived: 'Mi pedido no ha llegado',
  notNow: 'Ahora no',
  reach: (shop) => `Contactar directamente con ${shop}`,
  page: {
    title: 'Sus opiniones',
    opening: (shop) => `¿Qué le parece lo que compró en ${shop}?`,
    product: 'Verlo en la tienda',
    rating: 'Su valoración',
    headline: 'Título',
    body: 'Su opinión',
    optional: '(opcional)',
    name: 'Su nombre',
    nameHint: 'Todos lo leen junto a su opinión.',
    photos: 'Fotos',
    photosHint: 'Hasta cinco. Se elimina dónde y cuándo se tomaron.',
    contact: (shop) => `${shop} puede escribirme sobre esto`,
    contactHint: 'Solo lo ve la tienda. La opinión se publica igualmente.',
    publish: 'Publicar la opinión',
    publishChange: 'Publicar el cambio',
    change: 'Cambiar su opinión',
    keep: 'Dejarla como está',
    own: 'Su página, con la respuesta de la tienda',
    verified: 'Compra verificada',
    incentivized: 'Recibió algo por escribir',
    published: (product) => `Gracias. Su opinión sobre ${product} está publicada.`,
    held: (product) =>
      `Gracias. Su opinión sobre ${product} se publicará por sí sola en unos días, como todas las de aquí.`,
    changed: (product) => `Su opinión sobre ${product} está publicada tal como figura abajo.`,
    left: (count) =>
      count === 1
        ? 'Queda un producto. Su opinión es igual de bienvenida, si quiere darla.'
        : `Quedan ${count} productos. Su opinión es igual de bienvenida, si quiere darla.`,
    allDone: 'Eso era todo. Con el mismo enlace puede volver y cambiar lo que escribió.',
    deleted: 'Ha eliminado su opinión sobre esto. En la tienda puede escribir otra cuando quiera.',
    inShop: 'Escribirla en la tienda',
    privacy: (shop) =>
      `Su dirección no se publica nunca. ${shop} solo la conoce por su pedido. Todas las opiniones se publican, sean cuales sean sus estrellas.`,
    back: 'Volver a sus productos',
  },
  faults: {
    title: 'Todavía no se ha enviado nada.',
    stars: 'Elija de una a cinco estrellas.',
    name: 'Escriba el nombre que debe figurar junto a su opinión.',
    tooLong: (label, most) => `${label}: como máximo ${most.toLocaleString('es')} caracteres.`,
    unshowable: (label) => `${label}: contiene signos que no se pueden mostrar. Escríbalo de nuevo.`,
    photos: (most) => `Como máximo ${most} fotos.`,
    photo: 'Una foto no se pudo leer. Se admiten JPEG, PNG y WebP de hasta 10 MB.',
    photosAgain: 'Elija de nuevo sus fotos.',
    failed: 'No ha funcionado',
    failedAdvice: 'El fallo es nuestro. Vuelva una página atrás; lo que escribió debería seguir ahí.',
  },
  postpone: {
    notArrivedTitle: '¿Su pedido no ha llegado?',
    notArrivedAsk: (shop) =>
      `Se avisa a ${shop} enseguida y en privado, y le preguntamos por su pedido una semana después.`,
    notArrivedButton: 'Decir a la tienda que no ha llegado',
    notArrivedDone: (shop) => `Se ha avisado a ${shop}. Le preguntamos por su pedido una semana después.`,
    notNowTitle: '¿Ahora no?',
    notNowAsk: 'Le preguntamos de nuevo en dos semanas, una sola vez.',
    notNowButton: 'Preguntarme en dos semanas',
    notNowDone:
      'Le preguntamos de nuevo en dos semanas. Si prefiere escribir antes, el enlace sigue siendo válido.',
    notNowTwice:
      'Ya lo ha aplazado una vez. No llegará nada más si no quiere; el enlace sigue siendo válido.',
  },
  noMore: {
    title: '¿No recibir más correos como este?',
    ask: (shop) =>
      `${shop} no volverá a pedirle opiniones. Los correos sobre sus pedidos y sus opiniones seguirán llegando.`,
    button: 'No recibir más estos correos',
    done: (shop) => `${shop} no volverá a pedirle opiniones.`,
  },
  closed: {
    unknownTitle: 'Este enlace no abre nada',
    unknown:
      'Falta una parte de la dirección. Ábrala desde el correo que recibió o cópiela entera: termina en una larga serie de letras y cifras.',
    expiredTitle: 'Este enlace ha caducado',
    expired:
      'Lo que sabíamos de su pedido se ha eliminado desde entonces. Puede seguir escribiendo una opinión en la página del producto en la tienda.',
    revokedTitle: 'Este enlace se ha retirado',
    revoked: (shop) =>
      `El pedido al que pertenece se canceló o se retiró de nuestros registros. Si no es así, ${shop} puede ayudarle. De todos modos, puede escribir una opinión en la página del producto.`,
  },
  writing: {
    title: 'Escribir una reseña',
    choose: '¿De qué producto se trata?',
    search: 'Nombre del producto',
    find: 'Buscar',
    none: 'Ningún producto coincide. Pruebe con menos palabras o con otras.',
    more: 'Mostrar más',
    email: 'Correo electrónico',
    emailHint: 'Nunca se publica. La respuesta de la tienda llega a esta dirección.',
    emailFault: 'Indique un correo electrónico, como ana@example.com.',
    order: 'Número de pedido',
    orderHint:
      'Con el correo de ese pedido, su opinión se marca como compra verificada. El número no se guarda.',
    busy: 'Ahora mismo llegan muchas opiniones desde su red. Inténtelo de nuevo en un cuarto de hora; lo que escribió sigue aquí.',
    ownHint: 'Con él puede cambiar o borrar su reseña y responder a la tienda.',
    checks: 'Cómo comprobamos las reseñas',
    another: 'Opinar sobre otro producto',
    goneTitle: 'Este producto no está aquí',
    gone: 'Puede que la tienda lo haya retirado, o falta una parte de la dirección.',
  },
};
