import { each, type Lang } from '~/i18n/locales.ts';
import { speaking, type Kind } from '~/evidence/kind.ts';
import { kindNames, type KindName } from '~/evidence/kinds.ts';
import { readCalls } from '~/evidence/calls/read.ts';
import { sayCalls } from '~/evidence/calls/say.ts';
import * as calls from '~/evidence/calls/strings.ts';
import { readCounters } from '~/evidence/counters/read.ts';
import { sayCounters } from '~/evidence/counters/say.ts';
import * as counters from '~/evidence/counters/strings.ts';
import { readDevices } from '~/evidence/devices/read.ts';
import { sayDevices } from '~/evidence/devices/say.ts';
import * as devices from '~/evidence/devices/strings.ts';
import { readNumbers } from '~/evidence/numbers/read.ts';
import { sayNumbers } from '~/evidence/numbers/say.ts';
import * as numbers from '~/evidence/numbers/strings.ts';
import { readSource } from '~/evidence/source/read.ts';
import { saySource } from '~/evidence/source/say.ts';
import * as source from '~/evidence/source/strings.ts';
import { readNamed } from '~/evidence/named/read.ts';
import { sayNamed } from '~/evidence/named/say.ts';
import * as named from '~/evidence/named/strings.ts';
import { readCapture } from '~/evidence/capture/read.ts';
import { sayCapture } from '~/evidence/capture/say.ts';
import * as capture from '~/evidence/capture/strings.ts';
import { readErrors } from '~/evidence/errors/read.ts';
import { sayErrors } from '~/evidence/errors/say.ts';
import * as errors from '~/evidence/errors/strings.ts';
import { readConfiguration } from '~/evidence/configuration/read.ts';
import { sayConfiguration } from '~/evidence/configuration/say.ts';
import * as configuration from '~/evidence/configuration/strings.ts';
import { readOver } from '~/evidence/over.ts';
import type { Reading, Verdict } from '~/evidence/reading.ts';
import { readSettings } from '~/evidence/settings/read.ts';
import { saySettings } from '~/evidence/settings/say.ts';
import * as settings from '~/evidence/settings/strings.ts';
import { readSockets } from '~/evidence/sockets/read.ts';
import { saySockets } from '~/evidence/sockets/say.ts';
import * as sockets from '~/evidence/sockets/strings.ts';

/** A kind in every language. */
const kindOf = <R extends Reading, W>(
  read: Kind['read'],
  say: (reading: R, words: W, lang: Lang) => Verdict,
  words: Readonly<Record<Lang, W>>,
) => each((lang) => speaking(read, say, words[lang], lang));

const kinds: Readonly<Record<KindName, Readonly<Record<Lang, Kind>>>> = {
  devices: kindOf(readDevices, sayDevices, devices),
  sockets: kindOf(readSockets, saySockets, sockets),
  calls: kindOf(readCalls, sayCalls, calls),
  source: kindOf(readSource, saySource, source),
  capture: kindOf(readCapture, sayCapture, capture),
  counters: kindOf(readCounters, sayCounters, counters),
  configuration: kindOf(readConfiguration, sayConfiguration, configuration),
  settings: kindOf(readSettings, saySettings, settings),
  errors: kindOf(readErrors, sayErrors, errors),
  named: kindOf(readNamed, sayNamed, named),
  numbers: kindOf(readNumbers, sayNumbers, numbers),
};

/**
 * What each part of a paste is and says, in the order of its lines. Pure; never throws, whatever was
 * pasted. A line that a more certain kind used is not given to a vaguer one.
 */
export const read = (text: string): readonly Reading[] =>
  readOver(
    kindNames.map((name) => kinds[name].en.read),
    text,
  ).readings;

/** What a reader is told of a reading that `read` has made. */
export function verdictOf(reading: Reading, lang: Lang): Verdict {
  const name = kindNames.find((kind) => kind === reading.kind);
  if (!name) throw new Error(`no kind ${reading.kind}`);
  return kinds[name][lang].say(reading);
}
