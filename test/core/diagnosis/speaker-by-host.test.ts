import assert from 'node:assert/strict';
import { speakerByHost } from '../../../src/core/diagnosis/speaker-by-host.ts';

describe('speakerByHost', () => {
  const hosts: Readonly<Record<string, string | null>> = {
    'gmail-smtp-in.l.google.com': 'google',
    'example-com.mail.protection.outlook.com': 'microsoft',
    'HOTMAIL-COM.olc.protection.outlook.com.': 'microsoft',
    'mta7.am0.yahoodns.net': 'yahoo',
    'mx01.mail.icloud.com': 'icloud',
    'mx00.gmx.net': 'gmx',
    'mxa-00123.gslb.pphosted.com': 'proofpoint',
    'eu-smtp-inbound-1.mimecast.com': 'mimecast',
    'mx.notgoogle.com': null,
    'mail.example.org': null,
    '': null,
  };
  for (const [host, speaker] of Object.entries(hosts)) it(`knows whose ${host || 'nothing'} is`, () => assert.equal(speakerByHost(host), speaker));
});
