/** Where two split a header equally the first is taken: commas stand inside names more often than semicolons. */
export const SEPARATORS = [';', '\t', ',', '|'] as const;

/** Comma, semicolon, tab or bar: the one that splits the header line most, outside quotes. */
export function separatorOf(headerLine: string): string {
  const outside = headerLine.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map(mark => outside.split(mark).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** What stands above the header: `# key: value` lines, blank lines and Excel's `sep=;`. */
export class CsvTop {
  readonly meta = new Map<string, string>();
  /** What Excel's first line `sep=;` says. */
  separator: string | undefined;
  private lines = 0;

  /** Reads one line. False when it is the header. */
  take(line: string): boolean {
    this.lines += 1;
    const content = commentIn(line);
    const [, declared] = this.lines === 1 ? (/^"?sep=([;,|\t])"?$/i.exec(line) ?? []) : [];
    if (content === undefined && declared === undefined) return false;
    this.separator ??= declared;
    const colon = content?.indexOf(':') ?? -1;
    const key = content?.slice(1, colon).trim().toLowerCase() ?? '';
    const value = content?.slice(colon + 1).trim() ?? '';
    if (colon > 0 && key !== '' && value !== '') this.meta.set(key, value);
    return true;
  }
}

/** The text of a comment line, `''` for a blank one, nothing for a header. What spreadsheets append (`,,,`) is dropped. */
function commentIn(whole: string): string | undefined {
  const line = whole.trim();
  if (line.startsWith('"#')) return quotedComment(line);
  let end = line.length;
  while (end > 0 && /[,;\t| ]/.test(line.charAt(end - 1))) end -= 1;
  const bare = line.slice(0, end);
  // A column may be called `#`: rows are numbered so.
  if (bare !== '' && (!bare.startsWith('#') || /^#\s*[,;\t|]/.test(bare))) return undefined;
  // `# decimal: ,` means the comma that stands there.
  return bare.endsWith(':') ? bare + line.slice(end).trim().slice(0, 1) : bare;
}

function quotedComment(line: string): string | undefined {
  let closed = line.indexOf('"', 1);
  while (closed >= 0 && line[closed + 1] === '"') closed = line.indexOf('"', closed + 2);
  const content = line
    .slice(1, closed < 0 ? undefined : closed)
    .replace(/""/g, '"')
    .trim();
  const alone = closed < 0 || !/[^,;\t| ]/.test(line.slice(closed + 1));
  return alone || content.includes(':') ? content : undefined;
}
