import { langs } from '~/i18n/locales.ts';
import { decode } from '~/kit/settings.ts';
import type { Us } from '~/model/time.ts';
import type { Trace } from '~/model/kernel/trace.ts';
import { params, type PlayerSettings } from '~/widgets/player/params.ts';
import { runOf, type Run } from '~/widgets/player/run.ts';
import { scenarios, type ScenarioName } from '~/widgets/player/scenarios.ts';

/** Every scenario by its public name. */
export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

/** Every scenario in every language. */
export const inEveryLanguage = scenarioNames.flatMap((name) =>
  langs.map((lang) => ({ name, lang })),
);

/** The settings of a link to the player. */
export const settingsOf = (query: string): PlayerSettings => decode(params, query).settings;

/** The run of a link to the player. */
export const runOfLink = (query: string): Run => runOf(settingsOf(query));

/** The run of a scenario as it comes, or with some settings changed. */
export const scenarioRun = (name: ScenarioName, more = ''): Run =>
  runOfLink(`scenario=${name}&${more}`);

/** Every instant at which something happens in a trace, in order. */
export function instantsOf({ events }: Trace): Us[] {
  const all = events.flatMap((event) => {
    if (event.type === 'segment') return [event.t, event.arrives ?? event.lost?.at ?? event.t];
    return event.type === 'icmp' ? [event.t, event.arrives ?? event.t] : [event.t];
  });
  return [...new Set([0, ...all])].sort((a, b) => a - b);
}
