/** Words that blame the customer, in German, only where the shop makes no amends. */
import type { Manner } from '../wording.ts';
import { OWNED } from './blame-german.ts';

export const FAINT_BLAME_GERMAN: readonly Manner[] = [
  {
    says: 'Asks or explains as if they were to blame.',
    isFaint: true,
    patterns: [
      '(haben|hast|sind|bist|waren|warst|hatten|könnten|kann) (sie|du|es) ~~ ({gelesen}|sicher|wirklich|sein|zu hause|zuhause)',
      '(wo|wie|wann|warum|wieso|weshalb|womit) (haben|hast|hätten|soll|sollen|sollte|wurde|kaufen|bestellen|lagern|waschen|melden|schreiben)',
      '(sie|du) (haben|hast|wollten|wolltest|bestellten|wählten|schrieben|schreiben|gaben|waren|warst|erwarten|erwartest|kauften|sollten|müssen|brauchen|hatten|wussten|wurden) ',
      '(hast|haben) (du|sie) ~ (angeklickt|bestellt|gewählt|ausgewählt|eingegeben|angegeben|zugelegt|unterschrieben|gewollt|verlangt)',
      'bei ihnen|ihrer?seits|da (haben|hast|sind|waren|hätten) (sie|du)',
      'ihr (monitor|bildschirm|gerät|handy|wasser|ofen|herd|hund|kind|rasen|fuß)',
      '(entsteh*|kommt|kommen|passier*|geschieht|reiß*|brech*|bricht|geht|gehen|läuft|laufen|wirk*|verfärb*|rost*|schrumpf*|einlaufen|verlier*|fällt) ~~ (wenn|meist|bei|durch|weil|je nach|nur|erst|oft|naturgemäß|normal)',
      'je nach|naturprodukt*',
      '(ist|sind) (ganz |völlig |absolut |nun )?(normal|üblich|natürlich|branchenüblich)',
      'geschmackssache|ansichtssache',
      'nicht (dafür )?(gedacht|geeignet|gemacht|vorgesehen|spülmaschinen*|waschmaschinen*|wasserdicht|ausgelegt|zugelassen|empfohlen)',
      'gehört (nun |eben |halt |einfach )?(mal )?nicht|ist kein(e)? (spielzeug|bügeleisen)',
      'separat (erhältlich|verkauft|zu bestellen)',
      '(muss|müssen|sollte|sollten|darf|dürfen) (man|es|er|sie|vor|regelmäßig|vorher|zuerst)',
      '(monitor|bildschirm|display)(e|en|s)? |verdacht|vorausgesetzt|eigentlich|jedenfalls',
      'ist jedenfalls|können sich ändern|dann wird|wird (wohl|schon)|die meisten',
    ],
    unless: [
      ...OWNED,
      'danke|bitte (senden|schicken|melden|teilen)|(möchten|mögen|wollen|möchtest|magst) (sie|du)|was (ist )?schiefgelaufen|wann (es|ihnen|dir)',
    ],
  },
];
