import type {Drawing} from '@mizania/core';
import {nothing, render} from 'lit';
import {keyOf} from './marks.js';
import {scenes} from './compiled/scenes.js';
import type {Drawn} from './drawn.js';
import {picture} from './picture.js';
import type {Scene} from './scene.js';

type Draw = (container: HTMLElement, first: Drawing) => Promise<Drawn> | Drawn;

/**
 * What draws a spec, by its name: for one of the kit the scene that was made of it when the kit was built, and for one of the
 * page's own Vega. Each is fetched when it is first needed. Errors: a `TypeError` for a name that no spec has.
 */
export async function fetchDraw(spec: string): Promise<Draw> {
  if (spec === 'own') return (await import('./own/embed.js')).drawOwn;
  const load = scenes[spec];
  if (!load) throw new TypeError(`invalid spec: ${spec}`);
  const {scene} = await load();
  return (container, first) => drawScene(scene, container, first);
}

/** Draws one chart into an element. */
export async function draw(container: HTMLElement, first: Drawing): Promise<Drawn> {
  return (await fetchDraw(first.spec))(container, first);
}

/** A scene as a Lit template. */
function drawScene(scene: Scene, container: HTMLElement, first: Drawing): Drawn {
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
