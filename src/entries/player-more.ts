import * as more from '~/widgets/player/more.ts';

globalThis.keepaliveMore = more;
