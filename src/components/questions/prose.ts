import Answer from './Answer.astro';
import Cite from '~/components/Cite.astro';
import Fact from '~/components/Fact.astro';
import Link from '~/components/Link.astro';
import Probing from './Probing.astro';
import Time from './Time.astro';

/** What a file of questions may use; no figures, so that their pages carry no rules for them. */
export const answerComponents = { a: Link, Answer, Cite, Fact, Probing, Time };
