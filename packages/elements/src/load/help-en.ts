export {helpEn as help} from '@mizania/core';
