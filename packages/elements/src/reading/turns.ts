import type {Turns} from '@mizania/core';

/** A turn of the page's own between two slices of work: timers of pages that are seldom looked at come too late, a message does not. */
export const pageTurns: Turns = {
  now: () => performance.now(),
  rest: () =>
    new Promise(resolve => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    }),
};
