/** The picture that the reader sees, as it was drawn. */
export interface Picture {
  /** Width for which its model was made. */
  readonly width: number;
  /** Width of the widget at which it is seen. */
  readonly seenAt: number;
  readonly size: {readonly width: number; readonly height: number};
  /** How much larger than drawn it is shown. */
  readonly scale: number;
}

/** The one of several pictures that styles show; nothing where the figure stands in a closed tab. */
export function pictureSeen(host: HTMLElement, still: HTMLElement): Picture | undefined {
  const svg = [...still.querySelectorAll<SVGSVGElement>('svg.marks')].find(each => each.getClientRects().length > 0);
  const widths = svg?.closest<HTMLElement>('.at')?.dataset.widths?.split(' ').map(Number);
  if (!svg || !widths) return undefined;
  const {width, height} = svg.viewBox.baseVal;
  const seenAt = host.clientWidth;
  const rem = Math.max(parseFloat(getComputedStyle(document.documentElement).fontSize) || 16, 16);
  return {
    // A map may be the same at several widths, of which the widest that there is room for decides what stands beside it.
    width: widths.filter(each => (each * rem) / 16 <= seenAt).at(-1) ?? widths[0] ?? 0,
    seenAt,
    size: {width, height},
    scale: parseFloat(getComputedStyle(svg).width) / width,
  };
}
