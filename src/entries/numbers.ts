import { bar } from '~/components/numbers/bar.ts';

bar();
