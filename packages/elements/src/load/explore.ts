/** What only a reader's own doing needs: letters typed in a chart, help, the order and the levels of a table, its copy and its file. */
export {sortedRows, typedAhead} from '@mizania/core';
export {copyText, downloadText, tableCsv, tableTsv, withLevels} from '../view/download.js';
export {helpView} from '../view/help.js';
export {walkRows} from '../view/walk-rows.js';
