import {INK, QUIET} from '../../spec.js';
import type {Json} from './tree.js';

/** What the theme of a drawing depends on, in CSS pixels. */
export interface Room {
  readonly width: number;
  /** Font sizes of the kit: nothing is written smaller than `small`. */
  readonly small: number;
  readonly normal: number;
}

const LINE = 'var(--mz-line)';

const tokens = (name: string, count: number): readonly string[] =>
  Array.from({length: count}, (_, i) => `var(--mz-${name}-${i + 1})`);

const columnsIn = ({width, small}: Room): number => Math.max(1, Math.floor(width / (18 * small)));

/** The longest names that stand beside an axis and in a legend, in pixels. A legend begins where the plot does, after the axis. */
export function limitsOf(room: Room): {readonly axis: number; readonly legend: number} {
  const {width, small} = room;
  return {
    axis: Math.max(80, Math.round(0.4 * width)),
    legend: Math.round((width - 4 * small) / columnsIn(room)) - 3 * small,
  };
}

/** The theme of the kit as a configuration of Vega-Lite; what a spec says in its own `config` wins. */
export function configOf(room: Room): Json {
  const {width, small, normal} = room;
  const limits = limitsOf(room);
  const labels = {labelColor: INK, labelFontSize: small, titleColor: QUIET, titleFontSize: small};
  const classes = tokens('class', 5);
  return {
    background: null,
    padding: 2,
    aria: false,
    customFormatTypes: true,
    view: {
      stroke: null,
      step: 2 * small,
      continuousWidth: Math.min(280, Math.round(0.75 * width)),
      continuousHeight: 280,
    },
    mark: {color: 'var(--mz-accent)'},
    text: {color: INK, fontSize: small},
    rule: {color: QUIET},
    axis: {
      ...labels,
      titleFontWeight: 400,
      domainColor: LINE,
      gridColor: LINE,
      gridOpacity: 0.6,
      tickColor: LINE,
      labelLimit: limits.axis,
      labelSeparation: small / 2,
      titleLimit: width,
    },
    axisX: {tickCount: Math.min(8, Math.max(2, Math.round(width / (9 * small))))},
    axisY: {tickCount: 6},
    // Above the drawing, where it takes no width from it.
    legend: {
      ...labels,
      titleFontWeight: 400,
      orient: 'top',
      columns: columnsIn(room),
      labelLimit: limits.legend,
      titleLimit: width,
      symbolType: 'square',
    },
    header: {...labels, titleFontWeight: 400, labelFontWeight: 600},
    title: {color: INK, subtitleColor: QUIET, fontSize: normal, subtitleFontSize: small, anchor: 'start'},
    range: {
      category: tokens('part', 7),
      ordinal: classes,
      ramp: classes,
      heatmap: classes,
      diverging: ['var(--mz-over)', 'var(--mz-track)', 'var(--mz-accent)'],
    },
  };
}
