/**
 * Only http and https are fetched or linked to. `javascript:`, `data:`, `blob:`, `file:` in any spelling, and `//host`,
 * which hides its scheme, are refused.
 */
export function isSafeAddress(address: string): boolean {
  // Browsers drop tabs and line ends inside a scheme, so the test must too.

  const bare = address.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '');
  if (bare === '' || /^[\\/]{2}/.test(bare)) return false;
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(bare) ?? [];
  return scheme === undefined || /^https?$/i.test(scheme);
}

/** An address that may stand in a link, or nothing: the source is then shown as plain text. */
export function linkAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address.trim()) && isSafeAddress(address)
    ? address.trim()
    : undefined;
}
