import { read, type Publication } from './source.ts';

/** A document of the IETF; `section` is where the citation leads. */
const rfc = (number: number, title: string, section?: string): Publication => ({
  title: `RFC ${number}, ${title}`,
  short: `RFC ${number}`,
  url: `https://www.rfc-editor.org/rfc/rfc${number}${section ? `#section-${section}` : ''}`,
  kind: 'standard',
  read,
  copy: {
    en: 'the full text was read in the Debian package doc-rfc 20230121',
    zh: '全文见 Debian 软件包 doc-rfc 20230121',
  },
});

/** Standards. */
export const standardSources = {
  rfc793: rfc(793, 'Transmission Control Protocol (1981)'),
  rfc1122: rfc(1122, 'Requirements for Internet Hosts, Communication Layers'),
  rfc2132: rfc(2132, 'DHCP Options and BOOTP Vendor Extensions', '7'),
  rfc4271: rfc(4271, 'A Border Gateway Protocol 4', '4.4'),
  rfc4787: rfc(4787, 'NAT Behavioral Requirements for Unicast UDP', '4.3'),
  rfc5382: rfc(5382, 'NAT Behavioral Requirements for TCP', '5'),
  rfc5461: rfc(5461, 'TCP’s Reaction to Soft Errors'),
  rfc5482: rfc(5482, 'TCP User Timeout Option'),
  rfc5626: rfc(5626, 'Managing Client-Initiated Connections in SIP', '4.4'),
  rfc5961: rfc(5961, 'Improving TCP’s Robustness to Blind In-Window Attacks'),
  rfc6298: rfc(6298, 'Computing TCP’s Retransmission Timer', '2'),
  rfc6455: rfc(6455, 'The WebSocket Protocol', '5.5.2'),
  rfc6520: rfc(6520, 'TLS and DTLS Heartbeat Extension'),
  rfc7323: rfc(7323, 'TCP Extensions for High Performance', '5.5'),
  rfc7828: rfc(7828, 'The edns-tcp-keepalive EDNS0 Option', '3.1'),
  rfc7857: rfc(7857, 'Updates to NAT Behavioral Requirements', '2.1'),
  rfc8085: rfc(8085, 'UDP Usage Guidelines', '3.5'),
  rfc8985: rfc(8985, 'The RACK-TLP Loss Detection Algorithm for TCP', '7'),
  rfc9000: rfc(9000, 'QUIC', '10.1'),
  rfc9112: rfc(9112, 'HTTP/1.1', '9.3'),
  rfc9113: rfc(9113, 'HTTP/2', '6.7'),
  rfc9260: rfc(9260, 'Stream Control Transmission Protocol', '8.3'),
  rfc9293: rfc(9293, 'Transmission Control Protocol', '3.8.4'),
  'mqtt-keep-alive': {
    title: 'MQTT 3.1.1 and 5.0, Keep Alive [MQTT-3.1.2-24]',
    short: 'MQTT Keep Alive',
    url: 'https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html#_Keep_Alive_1',
    kind: 'third-party',
    read,
    copy: {
      en: 'read as quoted by the developers of ActiveMQ Artemis',
      zh: '读的是 ActiveMQ Artemis 开发者的引文',
    },
  },
} as const satisfies Record<string, Publication>;
