import { lines } from '../../marked.ts';
import { expectCodes } from './read-settings.ts';

describe('icinga2', () => {
  it('reads the variables of the command smtp', () => {
    expectCodes('icinga2', 'etc/icinga2/conf.d/services.conf', lines('apply Service "a" {', '  vars.smtp_expect = "«220»"', '  vars.smtp_response = [ "«250»", "«354»" ]', '  vars["smtp_expect"] = "«220» mx"', '  vars.smtp_expect = «220»', '  vars.smtp_expect = 2205', '}'));
    expectCodes('icinga2', 'etc/icinga2/zones.d/a.conf', 'object Host "a" {\r\n  vars.smtp_expect = "«220»"\r\n}');
  });

  it('leaves definitions, comments and other commands', () => {
    expectCodes('icinga2', 'icinga2/a.conf', lines('object CheckCommand "smtp" {', '  arguments = { "-e" = { value = "$smtp_expect$" } }', '  // vars.smtp_expect = "250"', '  # vars.smtp_expect = "250"', '  /* vars.smtp_expect = "250"', '     vars.smtp_expect = "250" */', '  vars.http_expect = "550"', '  vars.smtp_port = 587', '  vars.smtp_expect = "$mx$"', '  vars.smtp_expect =', '}'));
  });
});
