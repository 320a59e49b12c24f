import {executeServerCommand} from '@web/test-runner-commands';
import {Skipped} from './page-guard.js';

/**
 * A published file that the repository does not hold: it lies beside it, or where `MIZANIA_OUTSIDE` says. Where it does not, the
 * test is skipped from here on.
 */
export async function outside(path: string): Promise<File> {
  const {base64}: {base64: string} = await executeServerCommand('outside', {path});
  if (base64 === '') throw new Skipped(`not in the repository: ${path}`);
  const bytes = Uint8Array.from(atob(base64), sign => sign.charCodeAt(0));
  return new File([bytes], path.slice(path.lastIndexOf('/') + 1));
}
