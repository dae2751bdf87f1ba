import type { Language } from './found.ts';

/** What only one language writes, the surest first. */
const marks: readonly (readonly [Language, RegExp])[] = [
  ['curl', /CURLOPT_TCP_KEEP/],
  [
    'csharp',
    /SocketOption(?:Level|Name)|SetTcpKeepAlive|TimeSpan\.|SocketsHttpHandler|KeepAlivePing/,
  ],
  ['rust', /Duration::from_|libc::|socket2|TcpKeepalive|&mut |\bfn |with_time\(|set_keepalive\(/],
  [
    'go',
    /\btime\.(?:Second|Minute|Millisecond|Duration)|\bnet\.(?:Dialer|Keep|Listen|TCP)|Setsockopt|SetKeepAlive|KeepAliveConfig|(?:syscall|unix)\.|ClientParameters/,
  ],
  [
    'java',
    /ExtendedSocketOptions|StandardSocketOptions|ChannelOption|\.setSoKeepAlive|setKeepAlive\((?:true|false)\);|new Socket\(|TCP_KEEPINTERVAL|TCP_KEEPCOUNT|Duration\.of/,
  ],
  ['php', /socket_set_option|\$\w+\s?=/],
  ['ruby', /Socket::|Socket::Option/],
  ['perl', /\bmy \$|setsockopt\(\$/],
  [
    'python',
    /\bsocket\.[A-Z]|setsockopt\(socket\.|import socket|\.setsockopt\(|\bTrue\b|\bNone\b|\bdef /,
  ],
  ['node', /setKeepAlive\(|keepAlive|require\(|=>/],
  ['shell', /,keepidle=|,keepalive/],
  ['c', /./],
];

/** The language that a text is most likely written in. */
export const languageOf = (text: string): Language =>
  marks.find(([, mark]) => mark.test(text))?.[0] ?? 'c';
