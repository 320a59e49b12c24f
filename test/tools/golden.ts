import {executeServerCommand} from '@web/test-runner-commands';

/**
 * What test/golden/<name>.txt holds. `MIZANIA_GOLDEN=write npx wtr …` writes `text` there first: read the difference before
 * it is committed.
 */
export async function golden(name: string, text: string): Promise<string> {
  const answer = await executeServerCommand<{text: string}, {name: string; text: string}>('golden', {name, text});
  return answer.text;
}
