import { followHost } from '~/kit/frameMessages.ts';
import { openLinks } from '~/kit/openLinks.ts';

followHost();
openLinks();
