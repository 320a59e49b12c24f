/** A line through absolute points, as the shapes of a map are written: `M1,2L3,4L5,6Z`. */
const POLYLINE = /M-?[\d.]+,-?[\d.]+(?:L-?[\d.]+,-?[\d.]+)+/g;

/** Paths have three decimals at most, so that whole thousandths add up without a rest. */
const THOUSANDTHS = 1000;

/** The same path from point to point instead of from the corner: half as long, and the same to the last decimal. */
export const shortPath = (path: string): string => path.replace(POLYLINE, relative);

function relative(line: string): string {
  const points = line
    .slice(1)
    .split('L')
    .map(point => point.split(',').map(number => Math.round(Number(number) * THOUSANDTHS)) as [number, number]);
  const steps = points.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = points[i] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
  return `M${joined(points[0] ?? [])}l${joined(steps)}`;
}

/** Numbers with nothing between them that a parser does not need: `.5-3 1.5.5`. */
function joined(thousandths: readonly number[]): string {
  let text = '';
  let isDecimal = false;
  for (const value of thousandths) {
    const number = String(value / THOUSANDTHS).replace(/^(-?)0\./, '$1.');
    const stands = text === '' || number.startsWith('-') || (isDecimal && number.startsWith('.'));
    text += stands ? number : ` ${number}`;
    isDecimal = number.includes('.');
  }
  return text;
}
