// The two rule engines, loaded once in the page of a test file.

interface AxeRule {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly {readonly html: string; readonly any: readonly {readonly message: string}[]}[];
}

interface Axe {
  run(
    context: Element,
    options: object,
  ): Promise<{readonly violations: readonly AxeRule[]; readonly incomplete: readonly AxeRule[]}>;
}

interface AceResult {
  readonly ruleId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  readonly snippet: string;
}

interface Ace {
  readonly Checker: new () => {
    check(node: Node, policies: readonly string[]): Promise<{readonly results: readonly AceResult[]}>;
  };
}

const loaded = new Map<string, Promise<void>>();

/** Loads a script that leaves its name on the window. */
function load(path: string): Promise<void> {
  const known = loaded.get(path);
  if (known) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = path;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${path} does not load`));
    document.head.append(script);
  });
  loaded.set(path, loading);
  return loading;
}

/** WCAG 2.0 to 2.2 A and AA, the French and the European method, and good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'EN-301-549', 'best-practice'];

/**
 * What axe cannot decide, and why that is settled: a contrast with what lies under a text. Each text of a widget is
 * measured against the fill that is painted under it by the tests of check 30.
 */
const SETTLED = [
  /^color-contrast: Element's background color could not be determined because it (?:is overlapped by another element|partially overlaps other elements)/,
  /^color-contrast: Element's background color could not be determined because element contains an image node/,
  // Numbers of axes: check 30 measures them too.
  /^color-contrast: Element content is too short to determine if it is actual text content <text /,
];

/** What axe-core finds, and what it leaves to a person that is not settled: one line for each rule and node. */
export async function axeOn(element: Element): Promise<{violations: string[]; incomplete: string[]}> {
  await load('/node_modules/axe-core/axe.min.js');
  const {axe} = window as unknown as {axe: Axe};
  const {violations, incomplete} = await axe.run(element, {runOnly: TAGS, resultTypes: ['violations', 'incomplete']});
  const lines = (rules: readonly AxeRule[]): string[] =>
    rules.flatMap(({id, nodes}) =>
      nodes.map(({html, any}) => `${id}: ${any.map(({message}) => message).join(' ')} ${html.slice(0, 160)}`),
    );
  const open = lines(incomplete).filter(line => !SETTLED.some(pattern => pattern.test(line)));
  return {violations: lines(violations), incomplete: open};
}

/** What IBM's engine calls a violation, by its rules for WCAG 2.2 and its own. */
export async function aceOn(element: Element): Promise<string[]> {
  await load('/node_modules/accessibility-checker-engine/ace.js');
  const {ace} = window as unknown as {ace: Ace};
  const {results} = await new ace.Checker().check(element, ['WCAG_2_2', 'IBM_Accessibility']);
  return results
    .filter(({value: [level, verdict]}) => level === 'VIOLATION' && verdict === 'FAIL')
    .map(({ruleId, message, snippet}) => `${ruleId}: ${message} ${snippet.slice(0, 160)}`);
}
