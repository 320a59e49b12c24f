import type {Drawing} from '@mizania/core';
import {nothing, render} from 'lit';
import {keyOf} from './attributes.js';
import {scenes} from './compiled/scenes.js';
import type {Drawn} from './drawn.js';
import {picture} from './picture.js';
import type {Scene} from './scene.js';

/** The compiled spec of a name. Errors: a `TypeError` for a name that no spec has. */
export async function fetchScene(spec: string): Promise<{readonly scene: Scene}> {
  const load = scenes[spec];
  if (!load) throw new TypeError(`invalid spec: ${spec}`);
  return load();
}

/**
 * Draws one chart into an element: the scene of its spec, which was compiled when the kit was built and is fetched when
 * it is first needed, as a Lit template.
 */
export async function draw(container: HTMLElement, first: Drawing): Promise<Drawn> {
  const {scene} = await fetchScene(first.spec);
  let shown = first;
  const show = (drawing: Drawing, focus: readonly object[] = drawing.datasets.focus ?? []): void => {
    shown = drawing;
    const {datasets, params, width, height} = drawing;
    render(picture(scene({...datasets, focus}, params, drawing), width, height), container);
  };
  show(first);
  return {
    spec: first.spec,
    update: drawing => Promise.resolve(show(drawing)),
    keyAt: keyOf,
    focus(key) {
      // All of them: a region of a map may stand in the inset as well.
      const marks: readonly {readonly key?: string}[] = [...(shown.datasets.marks ?? []), ...(shown.rings ?? [])];
      show(shown, key === undefined ? [] : marks.filter(mark => mark.key === key));
    },
    remove: () => void render(nothing, container),
  };
}
