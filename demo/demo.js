import {followLanguage, languageOf, showLanguage} from './language.js';
import {addSnippets, writeSnippets} from './snippets.js';

/** The language of the address, nothing else: the page remembers nothing about its reader. */
function show() {
  showLanguage(languageOf(location.href));
  writeSnippets();
}

addSnippets();
followLanguage(show);
show();
