import {
  anyPacket,
  lasts,
  told,
  official,
  unknownExpiry,
  unknownRefresh,
  type Middlebox,
} from './middlebox.ts';

const winnat = told('winnat');
const containers = told('windows-containers-353');
const dockerDesktop = told('docker-for-win-2639');

/** NATs inside a desktop, and tunnels. */
export const desktop: readonly Middlebox[] = [
  {
    id: 'winnat',
    group: 'desktop',
    name: { en: 'Windows WinNAT (New-NetNat)', zh: 'Windows WinNAT（New-NetNat）' },
    idle: lasts(1800, winnat),
    range: null,
    setting: 'TcpEstablishedConnectionTimeout',
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 4,
    note: {
      en: 'The NAT of Hyper-V switches and older container networks. Get-NetNat shows it, Set-NetNat changes it.',
      zh: 'Hyper-V 交换机和较早的容器网络所用的 NAT。Get-NetNat 查看，Set-NetNat 修改。',
    },
  },
  {
    id: 'windows-containers',
    group: 'desktop',
    name: {
      en: 'Windows containers on Kubernetes (HNS)',
      zh: 'Kubernetes 上的 Windows 容器（HNS）',
    },
    idle: lasts(240, containers),
    range: null,
    setting: 'unknown',
    refresh: anyPacket(containers),
    expiry: unknownExpiry,
    layer: 4,
    note: {
      en: 'Users measured it on connections that leave through the host’s SNAT. Windows’ first probe comes too late by default.',
      zh: '用户实测，针对经宿主机 SNAT 出去的连接。Windows 默认的第一个探测包来得太晚。',
    },
  },
  {
    id: 'wsl2',
    group: 'desktop',
    name: { en: 'WSL 2, NAT networking', zh: 'WSL 2，NAT 网络' },
    idle: null,
    range: null,
    setting: 'unknown',
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 4,
    note: {
      en: 'No number is documented. Users report SSH connections lost after ten minutes, or after hours, that live on in WSL 1; mirrored networking is the other mode.',
      zh: '没有公开的数值。用户反映 SSH 连接有的十分钟、有的几小时就断，在 WSL 1 里却不断；另一种模式是镜像网络。',
    },
    also: ['wsl-5787', 'wsl-6659'],
  },
  {
    id: 'docker-desktop',
    group: 'desktop',
    name: { en: 'Docker Desktop, VPNKit', zh: 'Docker Desktop，VPNKit' },
    idle: lasts(300, dockerDesktop),
    range: null,
    setting: 'slirp/port-max-idle-timeout',
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 'terminating',
    note: {
      en: 'VPNKit makes connections of its own, so probes of a container end in it. Users could not set it on Windows.',
      zh: 'VPNKit 自己另建连接，容器的探测包到它为止。用户反映 Windows 上无法设置。',
    },
  },
  {
    id: 'cisco-secure-client',
    group: 'desktop',
    name: {
      en: 'Cisco Secure Client (AnyConnect), whole tunnel',
      zh: 'Cisco Secure Client（AnyConnect），整条隧道',
    },
    idle: lasts(1800, official('cisco-anyconnect')),
    range: null,
    setting: 'vpn-idle-timeout',
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 4,
    note: {
      en: 'Not a timeout of one flow: a tunnel without traffic is torn down, and with it every connection inside. Keepalive of one connection inside counts as traffic. “show running-config all group-policy” on the gateway shows what yours has.',
      zh: '不是单条流的超时：隧道没有流量就拆掉，里面的连接全断。隧道内任何一条连接的保活都算流量。自己的网关设了多少，用「show running-config all group-policy」查看。',
    },
  },
];
