/**
 * The 54 checks of accessibility, in the order of their numbers. A test names the numbers that it holds at the head of its
 * title: `30, 42: …`. `person` is what a test cannot judge, and how a person does.
 * @type {readonly {readonly group: string, readonly checks: readonly (readonly [title: string, person?: string])[]}[]}
 */
export const GROUPS = [
  {
    group: 'Rule engines and the accessibility tree',
    checks: [
      ['two rule engines (axe-core, IBM Equal Access) find 0 violations'],
      ['what axe leaves open is settled, with the reason, in `test/browser/engines.ts`'],
      ['the figure has a name and a description'],
      ['the title is a heading of a level from 2 to 6'],
      ['reading order: title, summary, keys, data, tools, help, table, source'],
      ['every datum once, as a node with label, formatted value, unit and share'],
      ['no English word in French and Arabic names'],
      ['no field name and no raw number in a name'],
      ['no bidi control character in a name'],
      ['the drawing is hidden, and no role of graphics is left'],
      ['`lang` and `dir` on the root, French inside Arabic marked'],
      ['level, position and size of the set on the items of a tree'],
      ['the accessibility tree of each widget and language is the golden one'],
      ['the table has a caption, scoped heads, heads of rows and the totals of the data'],
      [
        'a drill or a filter is announced once',
        'With NVDA and Firefox, then VoiceOver and Safari: open an item with Enter; the new summary must be spoken once, after the focus.',
      ],
      [
        'loading and errors are announced',
        'With a screen reader on: open a page whose file answers 404; the sentence must be spoken without moving the focus.',
      ],
      ['a frame has a title: the kit makes none'],
      ['ids are unique with 5 widgets on a page'],
    ],
  },
  {
    group: 'Keyboard',
    checks: [
      ['one tab stop in the chart, at most 4 in a widget'],
      ['arrows, Home and End; mirrored in Arabic'],
      ['Enter goes in, Escape out, the focus comes back'],
      ['no trap'],
      ['no shortcut of one letter outside of the focus'],
      ['every deed of the pointer has its keys'],
      ['any of 200 items in 12 keys'],
      ['the export by keyboard gives a valid file'],
      ['the focus survives a change of width and of data'],
      [
        'the tooltip on focus stays, can be dismissed and is not in the way',
        'With a magnifier at 400 %: move the pointer over the tooltip of a focused item; it must stay readable.',
      ],
      ['the focus is not covered'],
    ],
  },
  {
    group: 'Sight',
    checks: [
      ['text has 4.5:1 to the fill that is painted under it'],
      ['marks have 3:1 to the page, or an edge that has'],
      ['neighbours have 3:1 or a gap of 1 px'],
      ['the ring of the focus is 2 px wide and has 4.5:1'],
      ['any two colours differ by 11 (CIEDE2000) for protan, deutan and tritan eyes'],
      ['greyscale loses nothing'],
      [
        'pictures for four ways of seeing colours are taken and show the charts',
        'Look at `test/output/vision-*.png` after `npm test`: name each family and each part from the legend.',
      ],
      ['text is 12 px or larger'],
      ['no two texts lie over each other'],
      ['no number is cut, and what is cut stands in full in an accessible node'],
      ['targets are 24 px, or have an alternative of that size'],
      [
        'forced colours, dark and light',
        'On Windows, with a contrast theme: swatches and marks must agree, the focus must be seen.',
      ],
      ['the dark scheme passes 30 to 33'],
      ['prefers-contrast is honoured'],
      ['reduced motion: nothing moves'],
      ['nothing flashes: nothing moves at all'],
    ],
  },
  {
    group: 'Adaptation',
    checks: [
      ['320 px and 400 % zoom: no sideways scroll'],
      ['a height of 256 px can be used'],
      ['text spacing of WCAG 1.4.12 clips nothing'],
      ['a root font of 200 %: text grows 1.9 times'],
      ['paper has table and source', 'Print a page of each widget on A4 and read it.'],
      ['without script the fallback stays'],
    ],
  },
  {
    group: 'Content and direction',
    checks: [
      [
        'the summary names total, largest and share in plain words',
        'Five readers of each language read a summary aloud and say what it says; reading grades measure words, not understanding.',
      ],
      ['the marks in Arabic are the mirror image of those in French, to 1 px'],
      ['200 mixed texts in their order, in each engine and in a picture of the SVG'],
    ],
  },
];

export const COUNT = GROUPS.reduce((sum, {checks}) => sum + checks.length, 0);

/** The numbers at the head of a title: `30, 42: text reads` gives 30 and 42. @param {string} title @returns {number[]} */
export function numbersOf(title) {
  const [, head = ''] = /^([\d, ]+):/.exec(title) ?? [];
  return head
    .split(',')
    .map(Number)
    .filter(number => number >= 1 && number <= COUNT);
}
