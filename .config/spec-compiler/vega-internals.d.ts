// What the compiler takes from parts of Vega that have no types of their own.
declare module 'vega-parser' {
  /** The defaults of every mark and style. */
  export function config(): Record<string, unknown>;
}

declare module 'vega-scenegraph' {
  interface Pen {
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    arc(x: number, y: number, r: number, from: number, to: number): void;
    rect(x: number, y: number, width: number, height: number): void;
    closePath(): void;
  }
  /** Draws a symbol of that name in a square of that area. */
  export function pathSymbols(name: string): {draw(pen: Pen, area: number): void};
}
