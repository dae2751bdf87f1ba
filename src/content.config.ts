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

export const collections = { articles };
