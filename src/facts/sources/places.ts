import { isTitled, recordingNames, titleOf } from '~/facts/recordings/index.ts';
import type { Lang } from '~/i18n/locales.ts';
import { documentOf, sourceOf, type DocumentId, type SourceId } from './index.ts';
import { publishedAt } from './measured.ts';
import { named, type Named } from './source.ts';

type Places = Partial<Record<DocumentId, Readonly<Record<string, string>>>>;

/** A browser opens a page without anchors at its first words that read so. */
const words = (text: string): string =>
  `:~:text=${encodeURIComponent(text).replaceAll('-', '%2D')}`;

/** First line of each function in a file of Linux 6.12.117, as git.kernel.org numbers lines. */
const kernel: Places = {
  'linux-tcp': {
    '__tcp_close()': 'n3065',
    '__tcp_close(), FIN-WAIT-2': 'n3183',
    'tcp_sock_set_keepidle_locked()': 'n3636',
  },
  'linux-tcp-timer': {
    'tcp_clamp_rto_to_user_timeout()': 'n27',
    'tcp_model_timeout()': 'n187',
    'retransmits_timed_out()': 'n214',
    'tcp_write_timeout()': 'n242',
    'tcp_probe_timer()': 'n380',
    'tcp_retransmit_timer()': 'n523',
    'tcp_set_keepalive()': 'n743',
    'tcp_keepalive_timer()': 'n756',
  },
  'linux-tcp-output': {
    'tcp_schedule_loss_probe()': 'n2883',
    'tcp_send_loss_probe()': 'n2954',
    'tcp_xmit_probe_skb()': 'n4314',
    'tcp_write_wakeup()': 'n4347',
  },
  'linux-tcp-input': {
    'tcp_set_rto()': 'n989',
    'tcp_validate_incoming()': 'n6007',
  },
  'linux-tcp-ipv4': { 'tcp_v4_err()': 'n491', 'tcp_sk_init()': 'n3578' },
  'linux-sysctl': { tcp_keepalive_time: 'n966' },
  'linux-tcp-ipv6': { 'tcp_v6_err()': 'n374' },
  'linux-icmpv6': { 'tab_unreach[]': 'n1120' },
  'linux-tcp-h': {
    TCPOPT_: 'n202',
    'keepalive_time_when()': words('static inline int keepalive_time_when'),
  },
  'linux-tcp-minisocks': {
    'tcp_create_openreq_child()': words('struct sock *tcp_create_openreq_child'),
  },
  'linux-icmp': { 'icmp_err_convert[]': 'n121' },
  'linux-timer-wheel': { granularity: 'n65', 'calc_wheel_index()': 'n584' },
  'linux-conntrack': {
    'tcp_timeouts[]': 'n61',
    'nf_conntrack_tcp_packet()': 'n1001',
  },
  'ipvs-tcp': { 'tcp_timeouts[]': 'n330' },
  'linux-ip-sysctl': { tcp_invalid_ratelimit: 'n487' },
  'linux-kernel-sysctl': { panic: 'n791' },
};

/** An entry of tcp(7), by the line that begins it. */
const option = (name: string, since: string): string => words(`${name} (since Linux ${since})`);

/** Lines of files and headings of pages, as they stood at the address that was read. */
const others: Places = {
  'tcp-7': {
    TCP_KEEPCNT: option('TCP_KEEPCNT', '2.4'),
    TCP_KEEPIDLE: option('TCP_KEEPIDLE', '2.4'),
    TCP_KEEPINTVL: option('TCP_KEEPINTVL', '2.4'),
    TCP_USER_TIMEOUT: option('TCP_USER_TIMEOUT', '2.6.37'),
    tcp_keepalive_time: words('tcp_keepalive_time (integer'),
    tcp_retries2: words('tcp_retries2 (integer'),
  },
  'nginx-listen': { keepalive_timeout: 'L3945' },
  'grpc-a8': {
    Background: 'background',
    'Basic Keepalive': 'basic-keepalive',
    'Server Enforcement': 'server-enforcement',
  },
  'grpc-a18': { Proposal: 'proposal' },
  'mosquitto-keepalive': { 'keepalive__check()': 'L145' },
  'ssh-config': { ServerAliveInterval: 'L1955', TCPKeepAlive: 'L2080' },
  'openssh-clientloop': { 'server_alive_check()': 'L493' },
  'redis-anet': { 'anetKeepAlive()': 'L114' },
  'docker-run': { '--sysctl': 'sysctl' },
  'systemd-socket': { 'KeepAlive=': 'L482' },
  'tldp-overview': { '2.1': 'whatis', '2.3': 'checkdeadpeers' },
  'tldp-using': { '3.1': words('the interval between the last data packet sent') },
  'cloudflare-sockets': Object.fromEntries(
    [
      'Idle ESTAB is forever',
      'Keepalives with TCP_USER_TIMEOUT',
      'Busy ESTAB socket is not forever',
    ].map((heading) => [heading, words(heading)]),
  ),
  'hpbn-mobile': {
    'Eliminate Unnecessary Application Keepalives': 'eliminate-unnecessary-application-keepalives',
  },
  rfc1122: { '§4.2.3.6': 'page-101' },
  rfc5382: { 'REQ-5': 'section-5' },
};

const places: Places = { ...kernel, ...others };

/** True for a document of so many lines or options that a citation has to name its place. */
export const isLong = (id: DocumentId): boolean => Object.hasOwn(places, id);

const section = /^§([\d.]+)$/;

const fragmentOf = (id: DocumentId, at: string): string | undefined =>
  places[id]?.[at] ??
  (id.startsWith('rfc') && section.test(at) ? at.replace(section, 'section-$1') : undefined);

/** The case and, where one is named, the kernel of `6.12.117/bh-i2v1c3`. */
const recordingOf = (
  at: string,
): { readonly name: string; readonly kernel: string | undefined } => {
  const [name = '', kernel] = at.split('/').reverse();
  return { name, kernel };
};

/** Whether an id names a measurement of our own. */
const isOwn = (id: SourceId): boolean => sourceOf(id).kind === 'measured';

const isRecordings = (id: SourceId): boolean => documentOf(id) === 'kernel-traces';

/** The places that were looked up in a document; the recordings. */
export const placesIn = (id: SourceId): readonly string[] =>
  isRecordings(id) ? recordingNames : Object.keys(places[id as DocumentId] ?? {});

/** True for a place in a document that was looked up, a section of a standard, a recording. */
export function isPlace(id: SourceId, at: string): boolean {
  if (isRecordings(id)) return isTitled(recordingOf(at).name);
  return isOwn(id) || fragmentOf(id as DocumentId, at) !== undefined;
}

function recordingAt(page: string, at: string): string {
  const { name, kernel } = recordingOf(at);
  if (!isTitled(name)) throw new Error(`No recording is called “${at}”`);
  return `${page}${name}/${kernel ? `#linux-${kernel}` : ''}`;
}

/** Where the site publishes a measurement, below the language. */
function published(id: SourceId, at: string | undefined): string {
  const page = publishedAt(documentOf(id));
  if (at === undefined) return page;
  return isRecordings(id) ? recordingAt(page, at) : `${page}#${at}`;
}

/** The place that an id itself names, or the one said beside it. */
const placeIn = (id: SourceId, at?: string): string | undefined => id.split('#')[1] ?? at;

/**
 * Address of a document, opened at `at`: a section, a function, an option; of a measurement of our
 * own its path below the language, with a slash before it. `null` for what has no address. Throws
 * for a place nobody has looked up, so that no citation only seems exact.
 */
export function addressOf(id: SourceId, at?: string): string | null {
  const source = sourceOf(id);
  const place = placeIn(id, at);
  if (source.kind === 'measured') return published(id, place);
  if (source.url === null || place === undefined) return source.url;
  const fragment = fragmentOf(documentOf(id) as DocumentId, place);
  if (fragment === undefined) throw new Error(`No place “${place}” is known in “${id}”`);
  return `${source.url.replace(/#.*$/, '')}#${fragment}`;
}

/** What a citation is called in one language, with its place; a recording by what it is about. */
export function citedAs(id: SourceId, lang: Lang, at?: string): Omit<Named, 'url'> {
  const { short, title, copy } = named(sourceOf(id), lang);
  const place = placeIn(id, at);
  const name = place === undefined ? short : `${short} ${place}`;
  if (!isRecordings(id) || place === undefined) return { short: name, title, copy };
  return { short: name, title: titleOf(recordingOf(place).name)[lang], copy };
}
