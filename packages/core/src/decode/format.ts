/** What a file is, by its first characters behind the blanks: never by what its address is called. */
export function formatOf(start: string): 'empty' | 'html' | 'json' | 'csv' {
  if (start === '') return 'empty';
  if (/^<(!doctype|!--|\?xml|[a-z])/i.test(start)) return 'html';
  return /^[[{]/.test(start) ? 'json' : 'csv';
}
