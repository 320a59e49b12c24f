import {tableOf} from '../raw-rows.js';
import type {Table} from '../table.js';
import {Fault} from './fault.js';

/** The table of a workbook, or an empty one with the reason why it cannot be read. */
export async function tableOrFault(read: () => Promise<Table>): Promise<Table> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Fault) return tableOf([], new Map(), [error.issue]);
    throw error;
  }
}

/**
 * What a file is that is no zip archive: an old Excel file, or a workbook behind a password, which Office wraps in the
 * same container; else it is damaged or no workbook. Errors: always a `Fault`, unless the bytes start like an archive.
 */
export function refuseOthers(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  if (!CONTAINER.every((byte, i) => bytes[i] === byte)) throw new Fault('workbook-damaged');
  throw new Fault(hasLock(bytes) ? 'workbook-locked' : 'workbook-format');
}

const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The name of the stream that holds an encrypted workbook, in UTF-16. */
function hasLock(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', letter => letter.charCodeAt(0));
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1)) {
    if (name.every((code, i) => bytes[at + 2 * i] === code && bytes[at + 2 * i + 1] === 0)) return true;
  }
  return false;
}
