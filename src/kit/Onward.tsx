import { wayTo, type HandOver } from './hand-over.ts';
import type { PageAddress } from './links.ts';
import type { KitWords } from './strings.ts';

interface Props extends PageAddress {
  readonly to: readonly HandOver[];
  readonly kit: KitWords;
  readonly newTab: boolean;
}

/** The ways on from a widget to others, with the settings taken along. */
export const Onward = (props: Props) =>
  props.to.length === 0 ? null : (
    <nav class="onward" aria-label={props.kit.onward}>
      <ul>
        {props.to.map((way) => (
          <li key={way.label}>
            <a
              href={wayTo(props, way)}
              {...(props.newTab && { target: '_blank', rel: 'noopener' })}
            >
              {way.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
