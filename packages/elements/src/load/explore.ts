/** What only a reader's own doing needs: letters typed in a chart, help, the order of a table, its copy and its file. */
export {sortedRows, typedAhead} from '@mizania/core';
export {copyText, downloadText, tableCsv, tableTsv} from '../view/download.js';
export {helpView} from '../view/help.js';
