import { debianKernel, manualLibrary, threadNotes } from './copies.ts';
import { chinaSources } from './middleboxes-china.ts';
import { newerMiddleboxSources } from './middleboxes-newer.ts';
import { westSources } from './middleboxes-west.ts';
import { page, told, written } from './middleboxes-page.ts';
import { file, read, type Publication } from './source.ts';

const kubernetes = '0189ae0f6bf2a79ff2e4bfd5f9ec0da98d64c5d2';
const kernelTree = 'https://git.kernel.org/pub/scm/linux/kernel/git/stable/linux.git/tree';

/** Documents on clouds, load balancers, firewalls and NATs. */
export const middleboxSources = {
  ...westSources,
  ...chinaSources,
  ...newerMiddleboxSources,
  'ipvs-tcp': {
    title: 'Linux 6.12, net/netfilter/ipvs/ip_vs_proto_tcp.c',
    short: 'ip_vs_proto_tcp.c',
    url: `${kernelTree}/net/netfilter/ipvs/ip_vs_proto_tcp.c?h=v6.12.117`,
    kind: 'source',
    read,
    copy: debianKernel,
  },
  'kube-proxy': written(
    'Kubernetes',
    'kube-proxy',
    'kubernetes/website',
    kubernetes,
    'content/en/docs/reference/command-line-tools-reference/kube-proxy.md',
  ),
  'kube-router-521': told(
    'cloudnativelabs/kube-router issue 521',
    'kube-router 521',
    'https://github.com/cloudnativelabs/kube-router/issues/521',
    threadNotes,
  ),
  'moby-31208': told(
    'moby/moby issue 31208, on idle connections to services of a swarm',
    'moby 31208',
    'https://github.com/moby/moby/issues/31208',
    threadNotes,
  ),
  'cilium-2020': written(
    'Cilium, 2020',
    'cilium-agent, 2020',
    'cilium/cilium',
    '0036b1f4dd79a843cb93e1071f152bcaf9c5b31b',
    'Documentation/cmdref/cilium-agent.md',
  ),
  'cilium-now': told(
    'cilium/cilium issue 33450, the options that a running agent prints, June 2024',
    'Cilium 33450',
    'https://github.com/cilium/cilium/issues/33450',
  ),
  'cilium-27665': told(
    'cilium/cilium pull request 27665, Update TCP conntrack entry timeout, 2023',
    'Cilium 27665',
    'https://github.com/cilium/cilium/pull/27665',
  ),
  'openwrt-conntrack': file(
    'OpenWrt',
    'openwrt/openwrt',
    '2572b11a15625689cabe081b399fd4fa06858d5e',
    'package/kernel/linux/files/sysctl-nf-conntrack.conf',
  ),
  'cisco-ftd': page(
    'Cisco, Firewall Threat Defense platform settings, Configure timeouts',
    'Cisco FTD timeouts',
    'https://docs.defenseorchestrator.com/cdfmc/t_configure_global_timeouts_fptd.html',
  ),
  'cisco-anyconnect': page(
    'Cisco ASA 5500 Series Configuration Guide using the CLI, Group Policies, page 67-43',
    'Cisco ASA 67-43',
    'https://manualsdump.com/en/manuals/cisco_systems-asa_5500-asa5515k9/121452/1469',
    manualLibrary,
  ),
  'cisco-asa': page(
    'Cisco ASA Series Firewall CLI Configuration Guide, Connection Settings',
    'Cisco ASA',
    'https://manualshive.com/ru/manual/cisco/asa-5508-x/63708?page=383',
    manualLibrary,
  ),
  'juniper-srx': page(
    'Juniper, Flow-Based Sessions',
    'Juniper SRX',
    'https://www.juniper.net/documentation/ru/ru/software/junos/flow-packet-processing/topics/topic-map/security-flow-based-session-for-srx-series-devices.html',
  ),
  'palo-alto': page(
    'Palo Alto Networks, Configure Session Timeouts (PAN-OS)',
    'PAN-OS',
    'https://docs.paloaltonetworks.com/ngfw/networking/session-settings-and-timeouts/configure-session-timeouts/configure-session-timeouts-pan-os',
  ),
  fortigate: page(
    'Fortinet, FortiGate 6.0 CLI reference: system session-ttl',
    'FortiGate',
    'https://docs.fortinet.com/document/fortigate/6.0.0/cli-reference/476602',
  ),
  'fortigate-refresh': page(
    'Fortinet, FortiGate 7.4 CLI reference: config system session-ttl',
    'FortiGate 7.4',
    'https://docs.fortinet.com/document/fortigate/7.4.1/cli-reference/58620',
  ),
  'check-point': told(
    'Check Point community, Long-lived TCP connection got timed-out ungracefully',
    'Check Point community',
    'https://community.checkpoint.com/t5/General-Topics/Long-lived-TCP-connection-got-timed-out-ungracefully-First/td-p/36459',
  ),
  'f5-fastl4': page(
    'F5, BIG-IP AS3 schema reference: L4_Profile',
    'F5 FastL4',
    'https://clouddocs.f5.com/products/extensions/f5-appsvcs-extension/latest/refguide/schemaref/L4_Profile.schema.json.html',
  ),
  'freebsd-pf': file(
    'FreeBSD',
    'freebsd/freebsd-src',
    '03ccfdd2ecf36648affb5bb7868bc1dd2f8b195d',
    'sys/netpfil/pf/pf.h',
  ),
  mikrotik: told(
    'terraform-provider-routeros, values of a RouterOS host: tcp-established-timeout 1d',
    'RouterOS values',
    'https://github.com/terraform-routeros/terraform-provider-routeros/commit/77f7e11c2c172211b086c327144236e805608aeb',
  ),
  'home-gateways': told(
    'Hätönen et al., An Experimental Study of Home Gateway Characteristics, IMC 2010',
    'Hätönen et al. 2010',
    'https://www.dcs.gla.ac.uk/publications/paperdetails.cfm?id=9353',
    {
      en: 'the abstract was read, not the figures per device',
      zh: '读的是摘要，没有读到逐台设备的数据',
    },
  ),
  'cellular-middleboxes': told(
    'Wang et al., An Untold Story of Middleboxes in Cellular Networks, SIGCOMM 2011',
    'Wang et al. 2011',
    'https://vdocuments.net/an-untold-story-of-middleboxes-in-cellular-an-untold-story-of-middleboxes-in-cellular.html',
    { en: 'the abstract was read, not the table of timeouts', zh: '读的是摘要，没有读到超时表' },
  ),
  winnat: told(
    'Output of Get-NetNat on Windows hosts that changed nothing',
    'Get-NetNat',
    'https://learn.microsoft.com/powershell/module/netnat/get-netnat',
    {
      en: 'the page names the parameter; the value was read in public notes, in five languages',
      zh: '页面给出参数名；数值读自五种语言的公开笔记',
    },
  ),
  'windows-containers-353': told(
    'microsoft/Windows-Containers issues 353 and 552',
    'Windows-Containers 353',
    'https://github.com/microsoft/Windows-Containers/issues/353',
  ),
  'wsl-5787': told(
    'microsoft/WSL issue 5787, with 8797 on the same',
    'WSL 5787',
    'https://github.com/microsoft/WSL/issues/5787',
  ),
  'wsl-6659': {
    ...told(
      'microsoft/WSL issue 6659, SSH closed about every ten minutes',
      'WSL 6659',
      'https://github.com/microsoft/WSL/issues/6659',
    ),
    read: '2026-11-29',
  },
  'docker-for-win-2639': told(
    'docker/for-win issue 2639',
    'docker/for-win 2639',
    'https://github.com/docker/for-win/issues/2639',
  ),
} as const satisfies Record<string, Publication>;
