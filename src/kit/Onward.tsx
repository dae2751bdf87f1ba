import type { HandOver } from './widget.ts';
import { pageLink, type PageAddress } from './links.ts';
import type { KitWords } from './strings.ts';

interface Props extends PageAddress {
  readonly to: readonly HandOver[];
  readonly kit: KitWords;
  readonly newTab: boolean;
}

/** The ways on from a widget to others, with the settings taken along. */
export const Onward = ({ to, kit, newTab, root, lang }: Props) =>
  to.length === 0 ? null : (
    <nav class="onward" aria-label={kit.onward}>
      <ul>
        {to.map(({ name, query, label }) => (
          <li key={name + query}>
            <a
              href={pageLink({ root, lang, name }, query)}
              {...(newTab && { target: '_blank', rel: 'noopener' })}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
