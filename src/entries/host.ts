import { followHost } from '~/kit/frame-messages.ts';
import { openLinks } from '~/kit/open-links.ts';

followHost();
openLinks();
