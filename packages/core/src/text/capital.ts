import type {Lang} from './lang.js';

/** A text that begins a sentence or heads a column. Arabic has no capitals and stays as it is. */
export function capital(text: string, lang: Lang): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}
