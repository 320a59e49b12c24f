/** Only for a spec of the page's own: what reads it, and makes its model. Vega is another chunk. */
export {OwnSpec} from '../reading/own-spec.js';
