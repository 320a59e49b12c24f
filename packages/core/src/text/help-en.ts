import type {HelpTexts} from './help.js';

export const helpEn: HelpTexts = {
  title: 'Help',
  reading: {
    treemap:
      'Each rectangle is an item of the budget. The larger it is, the higher the amount. Items that are too small are listed under the drawing.',
    breakdown: 'Each bar is an amount. The longer it is, the higher the amount. All of them start from zero.',
    gauge:
      'Each bar shows what was done with the credits. A full bar means that all of them were used. The rate stands beside it.',
    map: 'The stronger the colour, the higher the value. The list gives the values, from the highest to the lowest.',
    own: 'This drawing is that of the page that publishes it. The table gives the exact amounts.',
  },
  close: 'Close',
  keysTitle: 'By keyboard',
  rows: [{keys: 'Up, Down', does: 'previous row, next row'}],
  pieces: [{keys: 'Right, Left', does: 'parts of the row, then back to the row'}],
  tree: [
    {keys: 'Up, Down', does: 'previous item, next item'},
    {keys: 'Right', does: 'open the item'},
    {keys: 'Left', does: 'back to the level above'},
  ],
  map: [
    {keys: 'Arrows', does: 'the neighbour on that side of the map'},
    {keys: 'Page Up, Page Down', does: 'previous rank, next rank'},
  ],
  opening: [
    {keys: 'Enter', does: 'open the detail'},
    {keys: 'Escape', does: 'back to the level above'},
  ],
  always: [
    {keys: 'Home, End', does: 'first, last'},
    {keys: 'Letters', does: 'go to the name that starts so'},
    {keys: '?', does: 'open this help; Escape closes it'},
  ],
  sound: {
    title: 'Listen to the chart',
    how: 'One sound for each item, in the order of the chart. The higher the sound, the higher the amount. A harsh sound: a negative amount. A dull knock: an unknown amount.',
    play: 'Listen to all',
    pause: 'Pause',
    previous: 'Previous item',
    next: 'Next item',
    absent: 'This browser cannot make sounds. The table gives the same figures.',
    blocked: 'The browser does not let the sound through. Check that it is not muted, then try again.',
    ended: 'End of the sounds.',
  },
  table: {
    copied: 'Table copied',
    notCopied: 'The table could not be copied',
    ascending: 'ascending order',
    descending: 'descending order',
    unsorted: 'original order',
  },
};
