import { bring } from '~/components/evidence/kinds.ts';
import { speaking } from '~/evidence/kind.ts';
import { readDevices } from '~/evidence/devices/read.ts';
import { sayDevices } from '~/evidence/devices/say.ts';
import * as words from '~/evidence/devices/strings.ts';

bring('devices', speaking(readDevices, sayDevices, words[PAGE_LANG], PAGE_LANG));
