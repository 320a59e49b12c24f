import {css, unsafeCSS} from 'lit';

/** Private name, public name, light value, dark value. Each ink (`on-*`) reads at 4.5:1 or more on its fill. */
type Token = readonly [name: string, publicName: string, light: string, dark: string];

/** The page's own family when it is set, else the system's, with an Arabic face that matches. */
export const FONT = "system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif";

const LIGHT_INK = '#ffffff';
const DARK_INK = '#10161c';

/** A fill with the ink that reads on it. */
const fill = (
  name: string,
  publicName: string,
  light: string,
  dark: string,
  inkOnLight = LIGHT_INK,
  inkOnDark = DARK_INK,
): readonly Token[] => [
  [name, publicName, light, dark],
  [`on-${name}`, `on-${publicName}`, inkOnLight, inkOnDark],
];

/** Colours that stand side by side differ by a CIEDE2000 of 11 or more for every eye, light and dark: see `vision.browser.ts`. */
const TOKENS: readonly Token[] = [
  ['paper', 'paper', '#ffffff', '#14181c'],
  ['ink', 'ink', '#1b1f23', '#eef1f4'],
  ['quiet', 'quiet', '#545d66', '#b3bcc5'],
  ['line', 'line', '#c9d0d6', '#48515a'],
  ['link', 'link', '#1f4e79', '#9cc6ee'],
  ...fill('accent', 'accent', '#1f4e79', '#8fbfe8'),
  ...fill('over', 'over', '#b3261e', '#ff9a8f'),
  ...fill('muted', 'muted', '#798088', '#9aa5af', DARK_INK),
  ...fill('none', 'none', '#e6e9ec', '#2d343b', '#1b1f23', '#eef1f4'),
  ...fill('track', 'track', '#dfe5ea', '#38424b', '#1b1f23', '#eef1f4'),
  ...fill('family-1', 'color-1', '#1e3d84', '#66acff'),
  ...fill('family-2', 'color-2', '#88351a', '#f3a875'),
  ...fill('family-3', 'color-3', '#087255', '#9ddbc3'),
  ...fill('family-4', 'color-4', '#745f92', '#9588b7'),
  ...fill('part-1', 'part-1', '#113a62', '#76b7ff'),
  ...fill('part-2', 'part-2', '#3a8bbf', '#5d94c1', DARK_INK),
  ...fill('part-3', 'part-3', '#72431f', '#d89d76'),
  ...fill('part-4', 'part-4', '#326b51', '#afd7be'),
  ...fill('part-5', 'part-5', '#907f2d', '#e7d075', DARK_INK),
  ...fill('part-6', 'part-6', '#69598b', '#d1c2df'),
  ...fill('part-7', 'part-7', '#626d76', '#9aa3ad'),
  ...fill('class-1', 'class-1', '#e2ecf5', '#1c3347', '#1b1f23', '#ffffff'),
  ...fill('class-2', 'class-2', '#a2c3dc', '#2b5679', '#1b1f23', '#ffffff'),
  ...fill('class-3', 'class-3', '#6698bf', '#4c8ab9', '#10161c', '#10161c'),
  ...fill('class-4', 'class-4', '#38719f', '#7db1d8', LIGHT_INK, DARK_INK),
  ...fill('class-5', 'class-5', '#17456c', '#c3def2', LIGHT_INK, DARK_INK),
];

/** The fills that a page may set, by the public names of their tokens. */
export const FILLS = TOKENS.filter(([name]) => name.startsWith('on-')).map(([, publicName]) => publicName.slice(3));

const declare = (value: (token: Token) => string) =>
  unsafeCSS(TOKENS.map(token => `--mz-${token[0]}: var(--mizania-${token[1]}, ${value(token)});`).join('\n'));

/** Each colour of a chart as the background of a sample. */
const samples = (): string =>
  TOKENS.filter(([name]) => name.startsWith('on-'))
    .map(([name]) => name.slice(3))
    .map(name => `.swatch.${name}{background:var(--mz-${name})}`)
    .join('\n');

/**
 * The theme. A page sets the public tokens (`--mizania-*`); drawings and styles use the private ones (`--mz-*`).
 * Light or dark follows the `color-scheme` of the page and not the system: on a page that is always white, ink must
 * stay dark. The `theme` attribute decides where a page has a scheme of its own.
 */
export const tokens = css`
  :host {
    display: block;
    /* As a flex item it may become narrower than its words. */
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  div.root {
    all: initial;
    color-scheme: inherit;
    display: block;
    --mz-font: var(--mizania-font, ${unsafeCSS(FONT)});
    ${declare(([, , light]) => light)}
  }
  @supports (color: light-dark(#000, #fff)) {
    div.root {
      ${declare(([, , light, dark]) => `light-dark(${light}, ${dark})`)}
    }
  }
  /* A scheme that the page does not have needs its own background. */
  :host([theme='light']) .root,
  :host([theme='dark']) .root {
    background: var(--mz-paper);
  }
  ${unsafeCSS(samples())}
  @media (prefers-contrast: more) {
    div.root {
      --mz-quiet: var(--mz-ink);
      --mz-line: var(--mz-ink);
    }
  }
`;
