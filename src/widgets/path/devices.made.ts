import type { Localized } from '~/i18n/locales.ts';
import { middleboxRecords } from '~/facts/middleboxes/index.ts';
import { groups, type Group } from '~/facts/middleboxes/middlebox.ts';
import { written } from './records.ts';

/** A device of the table of idle timeouts, ready to be put on a path. */
export interface Known {
  readonly name: string;
  readonly label: Localized;
  /** As a link writes it. */
  readonly text: string;
  /** Its default in seconds, and the day it was compared with its source. */
  readonly timeout: number;
  readonly checked: string;
}

/** The devices of one heading. */
export interface KnownGroup {
  readonly label: Localized;
  readonly devices: readonly Known[];
}

const inGroup = (group: Group): Known[] =>
  middleboxRecords.flatMap((record): Known[] =>
    record.group !== group || record.idle === null
      ? []
      : [
          {
            name: record.id,
            label: record.name,
            text: written(record.id, record),
            timeout: record.idle.value,
            checked: record.idle.checked,
          },
        ],
  );

/** Every device whose default timeout is known, in the order of the table. */
export const knownGroups: readonly KnownGroup[] = (Object.keys(groups) as Group[]).map((group) => ({
  label: groups[group],
  devices: inGroup(group),
}));
