import { reference } from '~/components/reference/table.ts';

reference();
