export {helpAr as help} from '@mizania/core';
