import { learn } from '~/components/learn/learn.ts';

learn();
