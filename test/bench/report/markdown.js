/** @typedef {import('./tables.js').Table} Table */

/**
 * @typedef {{date: string, cores: number, memory: string, system: string, node: string, chromium: string}} Machine
 * @typedef {{machine: Machine, rounds: number, busy: string, versions: Record<string, string>, missing: string[]}} About
 */

/** The whole report. @param {About} about @param {Table[]} tables */
export const reportOf = (about, tables) =>
  `${['# Bench', ...aboutLines(about), ...tables.map(markdownOf)].join('\n\n')}\n`;

/** A table whose columns stand under each other, in a terminal too. @param {Table} table */
export function markdownOf({title, note, head, rows}) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map(row => row[column]?.length ?? 0)));
  const line = cells => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`;
  return [`## ${title}`, ...(note ? [note] : []), [line(head), rule, ...rows.map(line)].join('\n')].join('\n\n');
}

/** @param {About} about */
function aboutLines({machine, rounds, busy, versions, missing}) {
  const {date, cores, memory, system, node, chromium} = machine;
  return [
    `Written by \`npm run bench -- --write\` on ${date}: ${cores} cores, ${memory}, ${system}, ${chromium}, Node ${node}; ${rounds} rounds, in turns. ${busy}`,
    `Every page fetches the same CSV (480 lines, two years, 120 programmes), shows the same words and amounts and a picture of the same size, from a server with brotli and without a cache, and was checked to be right before it was timed. A picture counts at the end of the frame that paints it. Slow 4G is that of Lighthouse (562.5 ms for each request, 1.44 Mbit/s) with 4x CPU. “By hand” is d3's layouts with the picture written as text, the fastest way known; the static page holds that picture and no script. Highcharts has its accessibility module, as it asks for. An update of a library is its own update with new data. The kit draws, beside the same picture, its source, its legend and all that keyboards and screen readers need.`,
    ...missing,
    `Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
  ];
}
