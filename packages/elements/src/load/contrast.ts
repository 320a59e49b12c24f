/** Only for a page that has colours of its own. */
export {weakPairs} from '../view/contrast.js';
