export {Takeover} from '../still/takeover.js';
