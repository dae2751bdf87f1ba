import { useState } from 'preact/hooks';
import { duration, inUnit, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { ChoiceParam, IntParam } from '~/inputs/params.ts';
import { read, written } from './settings.ts';
import { nudged, placeOf, places, stepped } from './steps.ts';
import type { KitWords } from './strings.ts';

type Value = number | null;

interface Common {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly part: string;
  readonly kit: KitWords;
  readonly lang: Lang;
}

/** A value in its own unit, in the reader's language. */
export function inOwnUnit(value: Value, { unit }: IntParam, kit: KitWords, lang: Lang): string {
  if (value === null) return kit.off;
  if (unit === 'count') return number(value, lang);
  return inUnit(value * (unit === 's' ? 1e6 : 1e3), unit, lang);
}

/** The same as hours, minutes and seconds, where that says more. */
function spelled(value: Value, { unit }: IntParam, lang: Lang): string {
  const us = value === null || unit === 'count' ? 0 : value * (unit === 's' ? 1e6 : 1e3);
  if (us < (unit === 's' ? 60e6 : 1e6)) return '';
  return `= ${duration(us, lang, 3)}`;
}

/** What a typed text makes of the value, and what has to be said about it. */
function judge(text: string, param: IntParam, kit: KitWords, lang: Lang) {
  if (param.off && text.trim() === '') return { value: null, message: '' };
  const { value, problem } = read(text, param);
  const used = inOwnUnit(value as Value, param, kit, lang);
  if (problem === 'unreadable') {
    const say = param.unit === 'count' ? kit.countUnreadable : kit.fieldUnreadable;
    return { message: say(text.slice(0, 40)) };
  }
  const says = { low: kit.fieldLow, high: kit.fieldHigh, rounded: kit.fieldRounded };
  const message = problem && problem in says ? says[problem as keyof typeof says](used) : '';
  return { value: value as Value, message };
}

interface IntFieldProps extends Common {
  readonly param: IntParam;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A number or a time: typed in any unit people use, stepped, or dragged. */
export function IntField({ param, value, onChange, kit, lang, ...field }: IntFieldProps) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly gave: Value } | null>(null);
  // Once the value has become another one by other means, what was typed says nothing about it.
  const draft = typed?.gave === value ? typed.text : null;
  const judged = draft === null ? { message: '' } : judge(draft, param, kit, lang);
  const change = (to: Value) => {
    setTyped(null);
    onChange(to);
  };
  const type = (text: string) => {
    const found = judge(text, param, kit, lang);
    setTyped({ text, gave: found.value === undefined ? value : found.value });
    if (found.value !== undefined) onChange(found.value);
  };
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    change(nudged(value, param, event.shiftKey ? by * 10 : by));
  };
  const unit = param.unit === 'count' || value === null ? '' : param.unit;
  return (
    <div class="field" data-part={field.part}>
      <label for={field.id}>
        {field.label} {field.name && <code>{field.name}</code>}
      </label>
      <div class="row">
        <button
          type="button"
          aria-label={kit.less(field.label)}
          onClick={() => change(stepped(value, param, false))}
        >
          −
        </button>
        <input
          id={field.id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          inputMode={param.unit === 'count' ? 'numeric' : 'text'}
          value={draft ?? (value === null ? kit.off : written(value))}
          aria-invalid={judged.message !== ''}
          aria-describedby={`${field.id}-says`}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => judged.value !== undefined && setTyped(null)}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={onKey}
        />
        <button
          type="button"
          aria-label={kit.more(field.label)}
          onClick={() => change(stepped(value, param, true))}
        >
          +
        </button>
        <span class="unit">{unit && inUnit(0, unit, lang).slice(2)}</span>
        <span class="spelled">{spelled(value, param, lang)}</span>
        <input
          type="range"
          min="0"
          max={places(param).length - 1}
          value={placeOf(value, param)}
          aria-label={kit.drag(field.label)}
          aria-valuetext={inOwnUnit(value, param, kit, lang)}
          onInput={(event) => change(places(param)[Number(event.currentTarget.value)]!)}
        />
      </div>
      <p class="says" id={`${field.id}-says`} aria-live="polite">
        {judged.message}
      </p>
    </div>
  );
}

interface ChoiceFieldProps extends Common {
  readonly param: ChoiceParam;
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
  readonly onChange: (value: string) => void;
}

/** One of a few; a single option is shown as plain text. */
export function ChoiceField({ param, value, options, onChange, ...field }: ChoiceFieldProps) {
  if (param.options.length === 1)
    return (
      <p class="field only">
        <span>{field.label}</span> <b>{options[value]}</b>
      </p>
    );
  return (
    <div class="field" data-part={field.part}>
      <label for={field.id}>
        {field.label} {field.name && <code>{field.name}</code>}
      </label>
      <select id={field.id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {param.options.map((option) => (
          <option key={option} value={option} selected={option === value}>
            {options[option]}
          </option>
        ))}
      </select>
    </div>
  );
}
