import Ask from '~/components/Ask.astro';
import Cite from '~/components/Cite.astro';
import Fact from '~/components/Fact.astro';
import Link from '~/components/Link.astro';
import Note from '~/components/Note.astro';
import Part from '~/components/Part.astro';
import Reveal from '~/components/Reveal.astro';
import Figure from './Figure.astro';

/** What an MDX file may use, as its Markdown copy shows it: the page's parts, figures in words. */
export const copyComponents = { a: Link, Ask, Cite, Fact, Note, Part, Reveal, Widget: Figure };
