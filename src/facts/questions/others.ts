import { asks, inTheme, limitIsNotEnd, oneMoreInterval, three } from './row.ts';

/** Keepalive beside HTTP keep-alive, heartbeats and pings. */
export const conceptQuestions = inTheme('concepts', [
  asks('P-074', 'detection', '', 7875),
  asks('P-075', 'path', 'chain=nat.off.any.silent&pool=90', 90),
  asks('P-076', 'detection', '', 7875),
  asks('P-077', 'detection', '', 7875),
  asks('P-078', 'path', 'chain=nginx.60.l7.fin&heartbeat=30&heartbeatFrom=server', 60),
  asks('P-080', 'failures', three(7200, 75, 9), 7875),
  asks('P-080', 'failures', '', 0.02, 0.01),
  asks('P-081', 'in-flight', '', 924.6, 928.856, limitIsNotEnd),
  asks('P-081', 'detection', '', 7875),
  asks('P-082', 'in-flight', '', 924.6, 928.856, limitIsNotEnd),
  asks('P-082', 'failures', three(7200, 75, 9), 7875),
  asks('P-085', 'config', `target=ssh&${three(60, 60, 3)}`, 180, 240, oneMoreInterval),
  asks('P-086', 'path', 'chain=nat.300.any.silent&idle=60&http=600', 600),
  asks('P-087', 'path', 'chain=nat.off.any.silent&database=28800', 28_800),
]);

/** Phones, small devices, industry. */
export const mobileQuestions = inTheme('mobile', [
  asks('P-091', 'detection', three(30, 5, 3), 45),
  asks('P-092', 'detection', three(60, 10, 5), 110),
  asks('P-093', 'detection', three(30, 10, 3), 60),
]);

/** Laptops, virtual machines, tunnels. */
export const suspendQuestions = inTheme('suspend', [
  asks('P-094', 'detection', three(30, 10, 3), 60),
  asks('P-095', 'in-flight', '', 924.6, 928.856, limitIsNotEnd),
  asks('P-095', 'in-flight', 'userTimeout=15000', 15, 15.408),
  asks('P-095', 'detection', three(30, 10, 3), 60),
]);

/** Databases and products. */
export const productQuestions = inTheme('products', [
  asks('P-096', 'detection', three(30, 10, 5), 80),
  asks('P-096', 'in-flight', 'userTimeout=60000', 60, 60.408),
  asks('P-097', 'path', 'chain=firewall.1800.any.silent&idle=300', 1800),
  asks('P-098', 'path', 'chain=firewall.3600.any.silent&idle=off&serverIdle=600', 3600),
  asks('P-099', 'detection', three(10, 5, 3), 25),
  asks('P-100', 'in-flight', '', 924.6, 928.856, limitIsNotEnd),
  asks('P-100', 'detection', '', 7875),
  asks('P-101', 'path', 'chain=aws-nlb.350.any.rst&idle=300', 350),
  asks('P-102', 'detection', three(60, 20, 3), 120),
  asks('P-103', 'detection', '', 7875),
  asks('P-103', 'detection', three(60, 10, 6), 120),
]);

/** What the application sees. */
export const errorQuestions = inTheme('errors', [
  asks('P-106', 'player', `scenario=reboot&${three(7200, 75, 9)}`, 7200, 7208.98),
  asks('P-106', 'failures', three(7200, 75, 9), 7200),
  asks('P-107', 'detection', three(10, 5, 3), 25),
]);

/** Configuring, embedding, teaching. */
export const configuringQuestions = inTheme('configuring', [
  asks('P-108', 'path', `chain=gcp-vpc-firewall.600.any.silent&${three(60, 60, 5)}`, 600),
  asks('P-108', 'config', three(60, 60, 5), 360),
  asks('P-109', 'config', three(300, 30, 3), 390),
  asks('P-109', 'path', `chain=azure-lb.240.any.silent&${three(300, 30, 3)}`, 240),
  asks('P-110', 'detection', '', 7875),
  asks('P-110', 'detection', '', 7275),
  asks('P-112', 'detection', three(15, 15, 9), 15),
  asks('P-112', 'detection', three(15, 15, 9), 150),
  asks('P-112', 'detection', three(13, 13, 3), 52),
]);
