import { longestText, visible } from './paste.ts';

/** What hints at each kind, the most certain kind first: a line that one uses is not given to others. */
const hints = {
  devices: /conntrack|ipvs|pro expire|^\s*TCP \d|TCPUDP|\btimeout_|src=\S+ dst=/im,
  sockets:
    /timer:|Recv-Q|Send-Q|SO_KEEPALIVE=|:\*|\b(?:ESTAB|LISTEN|SYN|FIN|TIME|CLOSE|LAST)[-_A-Z\d]*\b|(?:keepalive|off|on|probe|timewait) \(\d|(?:keepalive|persist|on|timewait),|local_address|last(?:snd|rcv|ack)|Established|^ *\d+: [\dA-F]{8}/m,
  calls: /sockopt|trace|\b(?:recv|read|write|send|connect|poll|epoll)\w*\(/,
  source: /keep_?-?alive|KEEP(?:IDLE|INTVL|CNT)|USER_TIMEOUT/i,
  capture: /Flags \[|\bseq\b|\back\b|\[ACK\]|Keep-Alive\]|> .*: [.SFPR]/i,
  counters: /keepalive|retrans|TcpExt|probes/i,
  configuration:
    /tcpka|level|idle|keep_?-?alive|sysctl|:\/\/|timeout|interval|KeepAlive|ClientAlive|heartbeat/i,
  settings: /tcp_|net\.|keepalive|KeepAlive|dword|\/proc\/|sysctl/i,
  errors:
    /error|route|dial|E[A-Z]{4,}|reset|closed|time[d ]*-?out|broken|EOF|refused|link failure|gone away|unreach|aborted|lost|disconnect|[\u4e00-\u9fff]{2}|too_many_pings|fail/i,
  named: /[a-z]{3}/i,
  numbers:
    /\w=\d|^\s*[^a-z\n]{0,40}\d.{0,60}$|[\u4e00-\u9fff]|\d\s*(?:ms|milli|min|hour|sec|[smhd]\b)|ago/im,
} as const;

export type KindName = keyof typeof hints;

/** Every kind, in the order in which they are asked. */
export const kindNames = Object.keys(hints) as KindName[];

/** The kinds that may have something to say of a text; the others certainly do not. */
export const kindsIn = (text: string): readonly KindName[] => {
  const plain = visible(text.slice(0, longestText));
  return kindNames.filter((kind) => hints[kind].test(plain));
};
