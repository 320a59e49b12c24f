/** A question about levels whose entries were added together: it must be asked of a budget that keeps them. */
export class MergedLevel extends Error {
  constructor(readonly dimensions: readonly string[]) {
    super(`merged: ${dimensions.join(', ')}`);
    this.name = 'MergedLevel';
  }
}
