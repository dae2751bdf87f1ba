import Ask from '~/components/Ask.astro';
import Cite from '~/components/Cite.astro';
import Code from '~/components/Code.astro';
import Fact from '~/components/Fact.astro';
import Link from '~/components/Link.astro';
import Note from '~/components/Note.astro';
import Part from '~/components/Part.astro';
import Reveal from '~/components/Reveal.astro';
import Table from '~/components/Table.astro';
import Conformance from '~/components/recordings/Conformance.astro';
import Widget from '~/components/Widget.astro';

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
