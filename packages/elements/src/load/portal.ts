/** Only for addresses of a portal, which names its files. */
export {portalFile} from '../reading/portal-file.js';
