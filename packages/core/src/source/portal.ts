export {readFound} from '../decode/read/read-ckan.js';
export {type CkanAddress, ckanAddress} from './ckan-address.js';
export {ckanAnswer, type CkanFile, type CkanFound, loadCkan, type LoadAnswer} from './ckan.js';
