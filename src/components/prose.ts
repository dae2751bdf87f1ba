import Ask from './Ask.astro';
import Cite from './Cite.astro';
import Code from './Code.astro';
import Fact from './Fact.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Part from './Part.astro';
import Reveal from './Reveal.astro';
import Table from './Table.astro';
import Conformance from './recordings/Conformance.astro';
import Widget from './Widget.astro';

/** What an MDX file may use without importing it, and what draws its links, code and tables. */
export const proseComponents = {
  a: Link,
  pre: Code,
  table: Table,
  Ask,
  Cite,
  Conformance,
  Fact,
  Note,
  Part,
  Reveal,
  Widget,
};
