/** Relative luminance of a colour as WCAG 2.2 defines it; nothing for what is no plain colour. */
function luminanceOf(colour: string): number | undefined {
  const [r, g, b] = (/^rgba?\(([^)]+)\)$/.exec(colour)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (r === undefined || g === undefined || b === undefined) return undefined;
  const part = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
}

/** What WCAG 1.4.11 asks of neighbours. */
const ENOUGH = 3;

/** Colours of the kit that are pale on any page: the marks that have them have an edge of their own. */
const PALE = /^(class-\d|track|none)$/;

interface Fill {
  readonly name: string;
  readonly luminance: number;
}

/**
 * The pairs of colours in a drawing, and of a colour and the page, that are too alike: `accent/paper 1.8`. Only those with a
 * colour that the page has set (`own`, by public name): what the kit brings itself has gaps and edges for it.
 */
export function weakPairs(root: Element, own: ReadonlySet<string>): readonly string[] {
  const found = fillsIn(root);
  return found.flatMap((a, i) =>
    found.slice(i + 1).flatMap(b => {
      const ratio = (Math.max(a.luminance, b.luminance) + 0.05) / (Math.min(a.luminance, b.luminance) + 0.05);
      return ratio < ENOUGH && isOwn(a.name, b.name, own) ? [`${a.name}/${b.name} ${ratio.toFixed(1)}`] : [];
    }),
  );
}

function isOwn(a: string, b: string, own: ReadonlySet<string>): boolean {
  if (a === 'paper') return isOwn(b, a, own);
  return own.has(a) || (own.has(b) && !(b === 'paper' && PALE.test(a)));
}

function fillsIn(root: Element): readonly Fill[] {
  const fills = [...root.querySelectorAll('.drawing path')].flatMap(
    path => /^var\(--mz-([\w-]+)\)$/.exec(path.getAttribute('fill') ?? '')?.[1] ?? [],
  );
  const probe = document.createElement('span');
  root.append(probe);
  const names = [...new Set([...fills, 'paper'])].filter(name => !name.startsWith('on-'));
  const found = names.flatMap(name => {
    probe.style.color = `var(--mz-${name})`;
    const luminance = luminanceOf(getComputedStyle(probe).color);
    return luminance === undefined ? [] : [{name: name.replace('family', 'color'), luminance}];
  });
  probe.remove();
  return found;
}
