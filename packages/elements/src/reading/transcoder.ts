import type {DecodeHost} from '@mizania/core';

/** What a page and a worker lend to a decoder. */
export const decodeHost: DecodeHost = {
  transcoder(encoding) {
    const decoder = new TextDecoder(encoding, {fatal: true});
    return {
      decode(bytes, last) {
        try {
          return decoder.decode(bytes, {stream: !last});
        } catch {
          return undefined;
        }
      },
    };
  },
};
