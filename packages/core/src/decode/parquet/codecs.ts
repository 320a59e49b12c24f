import type {CompressionCodec, Compressors} from 'hyparquet/src/index.js';
import {snappyUncompress} from 'hyparquet/src/index.js';
import {issueOf} from '../../issue.js';
import {ByteFault} from './byte-file.js';

/** Compressions that are read. The others (Brotli, LZ4, LZO) are rare, and each would be a library of its own. */
const KNOWN: ReadonlySet<CompressionCodec> = new Set<CompressionCodec>(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD']);

/** What undoes the compressions of a file. What is large is loaded when a file asks for it. Rejects for an unknown one. */
export async function compressorsFor(codecs: ReadonlySet<CompressionCodec>): Promise<Compressors> {
  const unknown = [...codecs].filter(codec => !KNOWN.has(codec));
  if (unknown.length > 0) throw new ByteFault(issueOf('parquet-codec', 'error', {text: unknown.join(', ')}));
  const compressors: Compressors = {
    SNAPPY(input, length) {
      const output = new Uint8Array(length);
      snappyUncompress(input, output);
      return output;
    },
  };
  if (codecs.has('GZIP')) {
    const {gunzipSync} = await import('fflate');
    compressors.GZIP = (input, length) => gunzipSync(input, {out: new Uint8Array(length)});
  }
  if (codecs.has('ZSTD')) {
    const {decompress} = await import('fzstd');
    compressors.ZSTD = (input, length) => decompress(input, new Uint8Array(length));
  }
  return compressors;
}
