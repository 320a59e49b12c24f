export {breakdownModel, deflatorOf} from '@mizania/core';
