import {
  anyPacket,
  closes,
  coded,
  dataOnly,
  lasts,
  official,
  resetsNext,
  silent,
  told,
  unknownExpiry,
  unknownRefresh,
  type Middlebox,
} from './middlebox.ts';

/** What a link needs of a record: how long, what refreshes, what the ends get. */
export type Behaviour = Pick<Middlebox, 'idle' | 'refresh' | 'expiry' | 'layer'>;

const ipvs = coded('ipvs-tcp');
const vpc = official('gcp-vpc');
const azure = official('azure-lb');
const nlb = official('aws-nlb-guide');
const alb = official('aws-alb');

/**
 * The devices people meet most, by the id of their record, which is made from this: the part that a
 * script can carry where the whole table would weigh too much.
 */
export const wellKnown = {
  'aws-nlb': {
    idle: lasts(350, official('aws-nlb')),
    refresh: anyPacket(nlb),
    expiry: resetsNext(nlb),
    layer: 4,
  },
  'aws-alb': {
    idle: lasts(60, alb),
    refresh: dataOnly(alb),
    expiry: closes(alb),
    layer: 'terminating',
  },
  'azure-lb': {
    idle: lasts(240, official('azure-lb-rules')),
    refresh: anyPacket(azure),
    expiry: silent(azure),
    layer: 4,
  },
  'gcp-vpc-firewall': {
    idle: lasts(600, vpc),
    refresh: anyPacket(vpc),
    expiry: silent(vpc),
    layer: 4,
  },
  'alibaba-clb-tcp': {
    idle: lasts(900, official('alibaba-clb')),
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 4,
  },
  'kube-proxy-ipvs': {
    idle: lasts(900, ipvs),
    refresh: anyPacket(ipvs),
    expiry: resetsNext(told('kube-router-521')),
    layer: 4,
  },
} as const satisfies Readonly<Record<string, Behaviour>>;
