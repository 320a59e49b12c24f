export {gaugeModel} from '@mizania/core';
