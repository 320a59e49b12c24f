
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'apart': `Without an area in the drawing: amounts below zero, of zero or unknown`,
'chart-items': `Chart items`,
'copy': `Copy the table`,
'download': `Download (CSV)`,
'error-title': `This chart cannot be shown`,
'help': `Help`,
'hide-table': `Hide the table`,
'how-read': `How this file was read`,
'keys': `By keyboard: arrows to explore, ? for help.`,
'legend': `Legend`,
'level': `level`,
'listed': `Too small to be named in the drawing`,
'listen': `Listen`,
'load-failed': `A part of this chart could not be loaded: check the connection, then reload the page.`,
'loading': `Loading the data…`,
'more': `Show the rest`,
'next': `Next page`,
'of': `of`,
'opens': `open the detail`,
'path': `Level shown`,
'previous': `Previous page`,
'ranking': `Ranking of territories`,
'retry': `Try again`,
'rows': `Rows`,
'show-table': `Show the table`,
'source': `Source:`,
'tools': `Tools of the chart`,
    };
  