import type { Scene, SceneProps } from '~/kit/widget.ts';
import type { Found } from './found.ts';
import type { params } from './params.ts';
import type { PlayerWords } from './strings.ts';

/** What every part of the player is given. */
export type PlayerProps = SceneProps<typeof params, PlayerWords, Found>;

/** What its sentence, its table and its ways on are made from. */
export type PlayerScene = Scene<typeof params, PlayerWords, Found>;
