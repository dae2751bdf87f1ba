import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const articles = defineCollection({
  loader: glob({ base: './content', pattern: '*/*.mdx' }),
  schema: z.strictObject({
    title: z.string(),
    description: z.string().max(200),
    order: z.number().int(),
    reviewed: z.coerce.date(),
  }),
});

/** What stands below a widget on its own page: a worked example, what it rests on, ways on. */
const calculators = defineCollection({
  loader: glob({ base: './content', pattern: '*/calculators/*.mdx' }),
  schema: z.strictObject({ reviewed: z.coerce.date() }),
});

/** The questions of one theme with their answers; each file is a page. */
const questions = defineCollection({
  loader: glob({ base: './content', pattern: '*/questions/*.mdx' }),
  schema: z.strictObject({ title: z.string(), description: z.string().max(200) }),
});

export const collections = { articles, calculators, questions };
