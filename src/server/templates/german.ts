/** As the English ones, in the manner of German letters to customers. */
import type { Wordings } from './templates-along.ts';

const REACH = 'Sie erreichen mich und mein Team unter {channel}.';

export const GERMAN: Wordings = {
  language: 'de',
  names: {
    'delivery': 'Lieferung kam zu spät',
    'packaging': 'Verpackung mangelhaft',
    'damaged': 'Beschädigt angekommen',
    'wrong-item': 'Falscher Artikel',
    'size-fit': 'Passt nicht',
    'quality': 'Qualität enttäuscht',
    'not-as-described': 'Nicht wie beschrieben',
    'missing-parts': 'Teile fehlen',
    'service': 'Vom Service enttäuscht',
    'price-billing': 'Preis oder Rechnung falsch',
    'other': 'Etwas anderes',
  },
  wordings: {
    'delivery': {
      acknowledge:
        'Guten Tag {customer}, Sie haben recht: Die Lieferung von {product} hat länger gedauert als angekündigt, und Sie mussten warten. Das tut mir leid.',
      assure:
        'Ich habe Ihre Bewertung selbst gelesen und verfolge Ihr Paket heute gemeinsam mit dem Versanddienst.',
      timeline: `Bis {date} erfahren Sie von uns, wo es ist und wann es bei Ihnen ankommt. ${REACH}`,
    },
    'packaging': {
      acknowledge:
        'Guten Tag {customer}, Sie haben recht: Die Verpackung von {product} war für den Weg zu Ihnen nicht gut genug. Das tut mir leid.',
      assure:
        'Ich habe Ihre Bewertung selbst gelesen und mit den Kolleginnen und Kollegen besprochen, die unsere Pakete packen. Hat der Inhalt gelitten, gilt er als beschädigt, und wir bringen das in Ordnung.',
      timeline: `Bis {date} schreibe ich Ihnen, was wir geändert haben. ${REACH}`,
    },
    'damaged': {
      acknowledge:
        'Guten Tag {customer}, Sie haben recht: {product} ist beschädigt bei Ihnen angekommen, und das hätte nicht passieren dürfen. Das tut mir leid.',
      assure:
        'Ich habe Ihre Bewertung selbst gelesen und an die Kolleginnen und Kollegen weitergegeben, die prüfen und packen. Mehr als Ihre Worte brauchen wir nicht als Nachweis.',
      timeline: `Bis {date} ist einwandfreier Ersatz auf dem Weg zu Ihnen oder, wenn Ihnen das lieber ist, Ihr Geld. ${REACH}`,
    },
    'wrong-item': {
      acknowledge:
        'Guten Tag {customer}, Sie haben recht: Bestellt hatten Sie {product}, bekommen haben Sie etwas anderes. Das war unser Fehler, und es tut mir leid.',
      assure:
        'Ich habe Ihre Bewertung selbst gelesen und im Lager nachgefragt, wie es dazu kam. Die Rücksendung des falschen Artikels kostet Sie nichts.',
      timeline: `Bis {date} verlässt der richtige unser Haus. ${REACH}`,
    },
    'size-fit': {
      acknowledge:
        'Guten Tag {customer}, danke für Ihre klaren Worte: {product} passt nicht so, wie Sie es erwarten durften. Das tut mir leid.',
      assure:
        'Ich habe Ihre Bewertung selbst gelesen und vergleiche sie mit unserer Größentabelle, auf die sich auch andere verlassen.',
      timeline: `Bis {date} ist die Tabelle geprüft, und Sie wissen von uns, welche Größe passt oder wie die Rückgabe geht. ${REACH}`,
    },
    'quality': {
      acknowledge:
        'Guten Tag {customer}, Sie durften von {product} mehr erwarten. Es tut mir leid, dass die Qualität Sie enttäuscht hat.',
      assure:
        'Ich habe Ihre Bewertung selbst gelesen und an jene weitergegeben, die unsere Ware auswählen und prüfen. Was Sie beschreiben, wird untersucht.',
      timeline: `Bis {date} haben Sie unsere Antwort: Reparatur, Ersatz oder Ihr Geld zurück. ${REACH}`,
    },
    'not-as-described': {
      acknowledge:
        'Guten Tag {customer}, Sie haben recht: {product} ist nicht so, wie unsere Seite es beschreibt. Es tut mir leid, dass Sie sich darauf verlassen haben.',
      assure:
        'Ich habe Ihre Bewertung selbst gelesen und neben unsere Beschreibung gelegt, damit dort steht, was stimmt.',
      timeline: `Bis {date} ist die Seite berichtigt; zurückgeben können Sie auf unsere Kosten davor und danach. ${REACH}`,
    },
    'missing-parts': {
      acknowledge:
        'Guten Tag {customer}, Sie haben recht: Bei {product} fehlten Teile, und so konnten Sie es nicht benutzen. Das tut mir leid.',
      assure:
        'Ich habe Ihre Bewertung selbst gelesen und die fehlenden Teile im Lager für Sie zurücklegen lassen.',
      timeline: `Bis {date} gehen sie für Sie kostenlos auf den Weg. ${REACH}`,
    },
    'service': {
      acknowledge:
        'Guten Tag {customer}, Sie haben recht: Sie haben uns um Hilfe gebeten und sie nicht so bekommen, wie es sein soll. Das tut mir leid.',
      assure:
        'Ich habe Ihre Bewertung selbst gelesen und mit den Beteiligten besprochen. Ihre Frage liegt jetzt bei mir.',
      timeline: `Bis {date} haben Sie meine Antwort darauf. ${REACH}`,
    },
    'price-billing': {
      acknowledge:
        'Guten Tag {customer}, Sie fragen zu Recht: Beim Preis oder bei der Rechnung für {product} war etwas nicht so, wie es sein soll. Das tut mir leid.',
      assure: 'Ich habe Ihre Bewertung selbst gelesen und gehe die Rechnung mit unserer Buchhaltung durch.',
      timeline: `Bis {date} haben Sie eine klare Antwort, und was Sie zu viel bezahlt haben, ist auf dem Weg zurück. ${REACH}`,
    },
    'other': {
      acknowledge:
        'Guten Tag {customer}, danke, dass Sie so offen über {product} schreiben. Es tut mir leid, dass wir Sie enttäuscht haben.',
      assure:
        'Ich habe Ihre Bewertung selbst gelesen und bei {shop} an jene weitergegeben, die etwas ändern können.',
      timeline: `Bis {date} hören Sie von uns, was wir tun. ${REACH}`,
    },
  },
};
