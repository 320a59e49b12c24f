/** "de provinces", "d’États", "d’euros": the French preposition before a name. */
export function de(noun: string): string {
  return /^[aeiouyhœæ]/i.test(noun.normalize('NFD')) ? `d’${noun}` : `de ${noun}`;
}
