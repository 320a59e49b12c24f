export {breakdownModel} from '@mizania/core';
