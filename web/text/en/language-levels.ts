import { translated } from '#shared/translated.ts';
import * as nb from '../nb/language-levels.ts';

export * from '../nb/language-levels.ts';

export const levelSentences: typeof nb.levelSentences = translated(nb.levelSentences, {
  speaking: {
    A1: 'You can say some words and short sentences.',
    A2: 'You can talk about things you know.',
    B1: 'You can talk about everyday life and the job.',
    B2: 'You can talk well about many things.',
    C1: 'You can talk well about hard things.',
    C2: 'You speak Norwegian with ease.',
  },
  listening: {
    A1: 'You can understand a few words.',
    A2: 'You can understand a short message.',
    B1: 'You can understand people who speak clearly.',
    B2: 'You can understand people who talk fast.',
    C1: 'You can understand almost all that you hear.',
    C2: 'You can understand all that you hear.',
  },
  reading: {
    A1: 'You can read simple words and signs.',
    A2: 'You can read a short message.',
    B1: 'You can read a normal text about the job.',
    B2: 'You can read long texts about the job.',
    C1: 'You can read a hard text.',
    C2: 'You can read all kinds of text.',
  },
  writing: {
    A1: 'You can write names, numbers and simple words.',
    A2: 'You can write a short message.',
    B1: 'You can write a simple text about the job.',
    B2: 'You can write a clear text about the job.',
    C1: 'You can write long, good texts.',
    C2: 'You write Norwegian with ease.',
  },
});

export const skillVerbs: typeof nb.skillVerbs = translated(nb.skillVerbs, {
  listening: 'understand',
  reading: 'read',
  speaking: 'speak',
  writing: 'write',
});
