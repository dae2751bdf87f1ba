import type { APIRoute } from 'astro';
import { copyOf } from '~/components/copy/copy.ts';
import ReferenceTable from '~/components/copy/Reference.astro';
import type { Reference } from '~/facts/reference.ts';
import { references } from '~/facts/gathered/references.ts';
import { langs, type Lang } from '~/i18n/locales.ts';

interface Props {
  lang: Lang;
  reference: Reference;
}

export const getStaticPaths = () =>
  langs.flatMap((lang) =>
    references.map((reference) => ({
      params: { lang, topic: reference.topic },
      props: { lang, reference },
    })),
  );

/** A table of the reference as Markdown. */
export const GET: APIRoute<Props> = ({ props: { lang, reference } }) =>
  copyOf({
    lang,
    path: `reference/${reference.topic}`,
    title: reference.title[lang],
    description: reference.lead[lang],
    Content: ReferenceTable,
    props: { lang, reference },
  });
