import type { SceneProps } from '~/kit/widget.ts';
import type { params } from './params.ts';
import type { PlayerWords } from './strings.ts';

/** What every part of the player is given. */
export type PlayerProps = SceneProps<typeof params, PlayerWords>;
