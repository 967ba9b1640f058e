/**
 * The files for shops that say some things in words of their own: `<script type="application/json"
 * id="candor-words">` holds them by the English message. They are asked for at each message, so these
 * files are a little larger; only pages with such an element load them.
 */
import type { Writer } from './widget-words.ts';

/** Reads the words once, and puts in what is to be put in. Forms are chosen by the plural rules of the language. */
const LOOK_UP = `(globalThis.candorWords??=(()=>{let own={};try{own=JSON.parse(document.getElementById("candor-words").textContent)}catch{}return(key,values,language,count)=>{let words=own[key];if(words&&typeof words=="object")words=words[new Intl.PluralRules(language).select(count)]??words.other;return typeof words=="string"?words.replace(/\\{(\\d)\\}/g,(_,place)=>values[place]??""):void 0}})())`;

export function ownWordsWriterOf(language: string, write: Writer): Writer {
  return (key, values, counted) => {
    const asked = [
      JSON.stringify(key),
      `[${values.join()}]`,
      JSON.stringify(language),
      ...(counted ? [counted.count] : []),
    ];
    return `${LOOK_UP}(${asked.join()})??(${write(key, values, counted)})`;
  };
}
