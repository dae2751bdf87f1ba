import * as more from '~/widgets/symptom/more.ts';

globalThis.keepaliveMore = more;
