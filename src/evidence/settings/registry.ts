import type { Line } from '~/evidence/reading.ts';
import type { RegistryValue } from './parameter.ts';

const names =
  'KeepAliveTime|KeepAliveInterval|TcpMaxDataRetransmissions|TcpMaxConnectRetransmissions';

/** `"KeepAliveTime"=dword:000493e0` of a .reg file. */
const file = new RegExp(`^"(${names})"\\s?=\\s?dword:([\\da-f]{1,8})$`, 'i');
/** `KeepAliveTime    REG_DWORD    0x493e0` of reg query. */
const query = new RegExp(`^(${names})\\s{1,20}REG_DWORD\\s{1,20}0x([\\da-f]{1,8})$`, 'i');
/** `reg add … /v KeepAliveTime /t REG_DWORD /d 300000`, `-Name KeepAliveTime -Value 300000`. */
const command = new RegExp(
  `(?:/v|-Name)\\s{1,4}["']?(${names})["']?.{0,80}?(?:/d|-Value)\\s{1,4}(0x[\\da-f]{1,8}|\\d{1,10})\\b`,
  'i',
);
/** `KeepAliveTime : 300000` of Get-ItemProperty. */
const property = new RegExp(`^(${names})\\s{0,20}:\\s{1,4}(\\d{1,10})$`, 'i');

/** A value of the registry that concerns keepalive; `null` for any other line. */
export function registryValue({ number, bare }: Line): RegistryValue | null {
  const text = bare.trim();
  if (text.length > 800) return null;
  const hex = file.exec(text) ?? query.exec(text);
  if (hex) {
    const digits = hex[2]!;
    const decimal = /^0{0,8}[1-9]\d*0{2,}$/.test(digits) ? Number(digits) : null;
    return { line: number, name: hex[1]!, value: parseInt(digits, 16), decimal };
  }
  const plain = command.exec(text) ?? property.exec(text);
  return plain && { line: number, name: plain[1]!, value: Number(plain[2]), decimal: null };
}

/** What stands around the values. */
export const isRegistryFrame = (text: string): boolean =>
  /^(?:\[?HKEY_LOCAL_MACHINE\\|\[?HKLM\\|Windows Registry Editor)/i.test(text.trim());
