import type {Tone} from '@mizania/core';

/** Loudness at its height, and how long a tone takes to come and to go, in seconds: an edge would click. */
const LOUD = 0.25;
const EDGE = 0.02;

/** A knock for what has no amount: low, and short. */
const KNOCK = {frequency: 70, length: 0.06};

/** How long a browser may take to let sound through, in milliseconds. */
const PATIENCE = 500;

/** Plays tones, one at a time. */
export class TonePlayer {
  /** False where the browser has no sound. */
  readonly isAble = typeof AudioContext !== 'undefined';
  private audio: AudioContext | undefined;
  private sounding: OscillatorNode | undefined;

  /** To be called in the reader's own click. False where the browser keeps silent all the same. */
  async wake(): Promise<boolean> {
    try {
      const audio = (this.audio ??= new AudioContext());
      // Some browsers never answer while they keep silent.
      await Promise.race([audio.resume(), new Promise(resolve => setTimeout(resolve, PATIENCE))]);
      return audio.state === 'running';
    } catch {
      return false;
    }
  }

  /** Plays a tone for so many seconds, in place of the one that sounds. */
  play({kind, frequency, pan}: Tone, length: number): void {
    this.stop();
    const {audio} = this;
    if (!audio) return;
    const start = audio.currentTime;
    const end = start + (kind === 'unknown' ? KNOCK.length : length);
    const tone = audio.createOscillator();
    tone.type = kind === 'below' ? 'sawtooth' : 'triangle';
    tone.frequency.value = kind === 'unknown' ? KNOCK.frequency : frequency;
    const volume = audio.createGain();
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(LOUD, start + EDGE);
    volume.gain.setValueAtTime(LOUD, end - EDGE);
    volume.gain.linearRampToValueAtTime(0, end);
    const side = audio.createStereoPanner();
    side.pan.value = pan;
    tone.connect(volume).connect(side).connect(audio.destination);
    tone.start(start);
    tone.stop(end);
    this.sounding = tone;
  }

  stop(): void {
    this.sounding?.stop();
    this.sounding = undefined;
  }

  close(): void {
    this.stop();
    void this.audio?.close();
    this.audio = undefined;
  }
}
