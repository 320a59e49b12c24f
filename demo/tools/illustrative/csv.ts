export type Row = Readonly<Record<string, string | number | undefined>>;

/** `#` lines, a header and rows, as the kit reads them. */
export function csvOf(meta: Readonly<Record<string, string>>, header: readonly string[], rows: readonly Row[]): string {
  const lines = [
    ...Object.entries(meta).map(([key, value]) => `# ${key}: ${value}`),
    header.join(','),
    ...rows.map(row => header.map(column => cellOf(row[column])).join(',')),
  ];
  return `${lines.join('\n')}\n`;
}

function cellOf(value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
