import Ask from '~/components/Ask.astro';
import Note from '~/components/Note.astro';
import Part from '~/components/Part.astro';
import { answerComponents } from '~/components/questions/prose.ts';
import Conformance from '~/components/recordings/Conformance.astro';
import Reveal from '~/components/Reveal.astro';
import Figure from './Figure.astro';

/** What an MDX file may use, as its Markdown copy shows it: the page's parts, figures in words. */
export const copyComponents = {
  ...answerComponents,
  Ask,
  Conformance,
  Note,
  Part,
  Reveal,
  Widget: Figure,
};
