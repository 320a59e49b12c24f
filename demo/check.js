import {canBeNamed, fieldsFor, tagFor} from './tag.js';
import {followLanguage, languageOf, showLanguage} from './language.js';
import {copyFrom} from './snippets.js';
import {WORDS} from './check-words.js';

/** Remarks of one kind that are shown one by one. */
const SHOWN = 20;

/** @param {string} selector @returns {any} */
const one = selector => document.querySelector(selector);

/** Where the page takes the visitor's word on what the kit does not guess. */
const MENDS = {
  'unit-missing': 'unit',
  'unit-unknown': 'unit',
  'amount-ambiguous': 'decimal',
  'sheet-unclear': 'sheet',
  'no-such-sheet': 'sheet',
  'no-amounts': 'columns',
};

/** What the visitor has given: a file, or an address of this site. Nothing of it leaves this variable. */
let given;
/** Meanings chosen for columns, by header. @type {Map<string, string>} */
const roles = new Map();
/** Each reading has its own widget; what an older one still says is not heard. */
let widget;
let lang = 'fr';

const wordsNow = () => WORDS[lang];

function choices() {
  const value = name => one(`#${name}`).value.trim() || undefined;
  return {
    sheet: value('sheet'),
    unit: value('unit'),
    decimal: value('decimal'),
    fields: fieldsFor(roles) || undefined,
  };
}

/** Reads what was given with what was chosen, in a widget of the kit as any page has it. */
function check() {
  if (!given) return;
  const next = document.createElement(one('#widget').value);
  for (const [name, value] of Object.entries(choices())) if (value) next.setAttribute(name, value);
  if (given.file) next.data = given.file;
  else next.setAttribute('src', given.address);
  next.addEventListener('mizania-ready', () => tell(next));
  next.addEventListener('mizania-error', () => tell(next));
  widget = next;
  one('#result').hidden = false;
  one('#verdict').textContent = wordsNow().reading;
  one('#chart').replaceChildren(next);
  writeTag();
}

function writeTag() {
  if (!given) return;
  const {file, address} = given;
  one('#tag code').textContent = tagFor({widget: one('#widget').value, lang, file: file?.name, address, ...choices()});
  one('#tag [role=status]').textContent = '';
}

/** Says how the file was read, and what is wrong with it. */
async function tell(about) {
  const words = wordsNow();
  const {reading, remarks} = await about.explain();
  if (about !== widget || words !== wordsNow()) return;
  one('#verdict').textContent = verdict(words, remarks, about.understanding);
  one('#remarks').replaceChildren(...remarksOf(remarks, words));
  one('#remarks-part').hidden = remarks.length === 0;
  one('#reading').replaceChildren(...reading.map(line => sentence(line)));
  one('#reading-part').hidden = reading.length === 0;
  showColumns(about.understanding?.columns ?? []);
}

function verdict(words, remarks, understanding) {
  // A name keeps its own direction in the sentence.
  const name = `\u2068${given.file?.name ?? given.address}\u2069`;
  const count = remarks.filter(({severity}) => severity === 'warning').length;
  if (!remarks.some(({severity}) => severity === 'error'))
    return count > 0 ? words.noted(name, count) : words.good(name);
  return understanding?.unit === undefined ? words.bad(name) : words.chartOnly(name);
}

function* remarksOf(remarks, words) {
  for (const [severity, title] of Object.entries(words.severities)) {
    const own = remarks.filter(remark => remark.severity === severity);
    if (own.length === 0) continue;
    yield element('h4', title);
    const list = element('ul');
    list.append(...own.slice(0, SHOWN).map(remark => remarkOf(remark, words)));
    if (own.length > SHOWN) list.append(element('li', words.more(own.length - SHOWN)));
    yield list;
  }
}

/** A remark, with a way to the place where it can be mended. */
function remarkOf({code, text}, words) {
  const item = sentence(text);
  const place = MENDS[code];
  if (!place) return item;
  const way = element('button', words.mend[place]);
  way.type = 'button';
  way.addEventListener('click', () => {
    one('#columns-part').open ||= place === 'columns';
    one(place === 'columns' ? '#columns select' : `#${place}`)?.focus();
  });
  item.append(' ', way);
  return item;
}

/** A row for each column, where the visitor may say what it is. */
function showColumns(columns) {
  const used = columns.filter(({header}) => canBeNamed(header));
  one('#columns-part').hidden = used.length === 0;
  const focused = document.activeElement?.closest('#columns select')?.dataset.header;
  one('#columns').replaceChildren(
    ...used.map(({header}, i) => {
      const row = element('p');
      const label = element('label', header);
      const select = element('select');
      label.dir = 'auto';
      label.htmlFor = select.id = `column-${i}`;
      select.dataset.header = header;
      fill(select, wordsNow().role, roles.get(header) ?? '');
      row.append(label, select);
      return row;
    }),
  );
  if (focused !== undefined) one(`#columns select[data-header=${CSS.escape(focused)}]`)?.focus();
}

/** @param {string} name @param {string} [text] @returns {any} */
function element(name, text = '') {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Two quoted words in Latin letters would change places in an Arabic sentence. @param {string} text */
function sentence(text) {
  const item = element('li');
  item.append(...text.split(/(«[^«»]+»)/).map((piece, i) => (i % 2 === 0 ? piece : element('bdi', piece))));
  return item;
}

/** @param {HTMLSelectElement} select @param {Record<string, string>} options */
function fill(select, options, value) {
  const made = Object.entries(options).map(([name, text]) => Object.assign(element('option', text), {value: name}));
  select.replaceChildren(...made);
  select.value = value;
}

/** Another file: what was said of the last one is not true of it. */
function take(next) {
  given = next;
  roles.clear();
  for (const name of ['sheet', 'unit', 'decimal']) one(`#${name}`).value = '';
  one('#address-said').textContent = '';
  for (const part of ['remarks', 'reading', 'columns']) one(`#${part}-part`).hidden = true;
  check();
}

function takeAddress() {
  const address = one('#address').value.trim();
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;
  if (address === '' || !url || !/^https?:$/.test(url.protocol))
    one('#address-said').textContent = wordsNow().notAddress;
  else if (url.origin !== location.origin) one('#address-said').textContent = wordsNow().elsewhere;
  else take({address});
}

function listen() {
  const drop = one('#drop');
  one('#file').addEventListener('change', ({target}) => {
    const [file] = target.files;
    if (file) take({file});
    // The same file, mended, may be chosen again.
    target.value = '';
  });
  for (const type of ['dragenter', 'dragover', 'dragleave', 'drop']) {
    // A file that falls beside the frame would be opened in place of the page.
    document.addEventListener(type, event => {
      event.preventDefault();
      drop.classList.toggle('over', type === 'dragenter' || type === 'dragover');
      const [file] = (type === 'drop' && event.dataTransfer?.files) || [];
      if (file) take({file});
    });
  }
  one('#by-address').addEventListener('submit', event => {
    event.preventDefault();
    takeAddress();
  });
  one('#options').addEventListener('change', ({target}) => {
    const {header} = target.dataset;
    if (header !== undefined && target.value === '') roles.delete(header);
    else if (header !== undefined) roles.set(header, target.value);
    check();
  });
  one('#widget').addEventListener('change', check);
  one('#tag button').addEventListener('click', () => copyFrom(one('#tag')));
}

/** The language of the address; the widget follows the page by itself. */
function show() {
  lang = languageOf(location.href);
  showLanguage(lang);
  for (const name of ['unit', 'decimal', 'widget'])
    fill(one(`#${name}`), wordsNow()[name], one(`#${name}`).value || Object.keys(wordsNow()[name])[0]);
  one('#address-said').textContent = '';
  check();
}

listen();
followLanguage(show);
show();
