
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'chart-items': `Chart items`,
'download': `Download (CSV)`,
'error-title': `This chart cannot be shown`,
'hide-table': `Hide the table`,
'how-read': `How this file was read`,
'legend': `Legend`,
'listed': `Too small to be named in the drawing`,
'load-failed': `A part of this chart could not be loaded: check the connection, then reload the page.`,
'loading': `Loading the data…`,
'opens': `open the detail`,
'path': `Level shown`,
'ranking': `Ranking of territories`,
'regions': `Territories on the map`,
'retry': `Try again`,
'show-table': `Show the table`,
'source': `Source:`,
    };
  