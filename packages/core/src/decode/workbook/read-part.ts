import {DecodeUTF8} from 'fflate';
import {Fault} from './fault.js';
import {type XmlHandler, XmlScanner} from './xml.js';
import type {Zip} from './zip.js';

/** Lets the page take a turn; a large workbook takes seconds on a phone. */
export type Pause = () => Promise<void>;

/** What reads a part; one that is `done` needs no more of it. */
export interface PartReader extends XmlHandler {
  readonly done?: boolean;
}

/** Unpacked bytes between two pauses. */
const TURN = 1024 * 1024;

/** Reads one XML part of a workbook from its start. Errors: a `Fault` for a part that is missing or damaged. */
export async function readPart(zip: Zip, name: string, reader: PartReader, pause?: Pause): Promise<void> {
  const scanner = new XmlScanner(reader);
  const decoder = new DecodeUTF8(text => scanner.push(text));
  let since = 0;
  for (const piece of zip.read(name)) {
    decoder.push(piece);
    if (reader.done) return;
    since += piece.length;
    if (since < TURN || !pause) continue;
    since = 0;
    await pause();
  }
  try {
    decoder.push(new Uint8Array(0), true);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault('workbook-damaged', undefined, name);
  }
  scanner.end();
}
