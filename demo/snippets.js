const COPIED = {fr: 'Copié.', ar: 'تم النسخ.', en: 'Copied.'};
const SELECTED = {
  fr: 'Sélectionné : Ctrl+C pour copier.',
  ar: 'تم التحديد: Ctrl+C للنسخ.',
  en: 'Selected: Ctrl+C to copy.',
};

/** Under each widget: the tags that make it, a button that copies them, its data file. */
export function addSnippets() {
  const template = document.querySelector('#snippet');
  for (const demo of document.querySelectorAll('.demo')) {
    const widget = demo.firstElementChild;
    demo.append(template.content.cloneNode(true));
    demo.querySelector('.snippet a').href = widget.getAttribute('src');
    demo.querySelector('.snippet button').addEventListener('click', () => copyFrom(demo));
  }
}

/** The tags for the language of the page, as another page would write them. */
export function writeSnippets() {
  for (const demo of document.querySelectorAll('.demo')) {
    demo.querySelector('code').textContent = tagsOf(demo.firstElementChild);
    demo.querySelector('[role=status]').textContent = '';
  }
}

/** @param {Element} widget */
function tagsOf(widget) {
  const attributes = ['by', 'each', 'phase', 'mission', 'part', 'percent', 'per-head'].flatMap(name => {
    const value = widget.getAttribute(name);
    if (value === null) return [];
    return value === '' ? [name] : [`${name}="${value}"`];
  });
  const file = widget.getAttribute('src').split('/').pop();
  const words = [widget.localName, `src="${file}"`, `lang="${document.documentElement.lang}"`, ...attributes];
  return `<script type="module" src="mizania.js"></script>\n<${words.join(' ')}></${widget.localName}>`;
}

/** Where the clipboard is closed to the page, the text is selected for the reader to copy. @param {Element} demo */
export async function copyFrom(demo) {
  const code = demo.querySelector('code');
  const status = demo.querySelector('[role=status]');
  const lang = document.documentElement.lang;
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = COPIED[lang];
  } catch {
    getSelection()?.selectAllChildren(code);
    status.textContent = SELECTED[lang];
  }
}
