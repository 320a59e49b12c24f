export {helpFr as help} from '@mizania/core';
