/** Attributes in the order in which a reader of the tag wants them. */
const ATTRIBUTES = ['format', 'sheet', 'unit', 'decimal', 'fields'];

/** Signs that would end a file's name in an address. @param {string} name */
const inAddress = name => name.replace(/[%#?\\]/g, encodeURIComponent);

/** @param {string} value */
const quoted = value => `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;

/**
 * The lines to paste into a page that shows a file.
 * @param {{widget: string, lang: string, file?: string, address?: string} & Record<string, string | undefined>} choice
 *   `file`: name of a file that will lie beside the page; `address`: of one that is published already
 */
export function tagFor({widget, lang, file, address, ...options}) {
  const src = address ?? inAddress(file ?? 'budget.csv');
  const stated = ATTRIBUTES.flatMap(name => (options[name] ? [[name, options[name]]] : []));
  const words = [['src', src], ['lang', lang], ...stated].map(([name, value]) => `${name}=${quoted(value ?? '')}`);
  return `<script type="module" src="mizania.js"></script>\n<${[widget, ...words].join(' ')}></${widget}>`;
}

/**
 * What `fields` says of columns for which the visitor has chosen a meaning.
 * @param {ReadonlyMap<string, string>} roles by header
 */
export function fieldsFor(roles) {
  return [...roles].map(([header, role]) => `${role}=${header}`).join('; ');
}

/** `fields` has no way to name these. @param {string} header */
export const canBeNamed = header => header.trim() !== '' && !/[;\n]/.test(header);
