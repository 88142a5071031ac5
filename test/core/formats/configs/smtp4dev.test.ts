import assert from 'node:assert/strict';
import { recogniseFile } from '../../../../src/core/formats/configs/recognise.ts';
import { toldSettings } from './told-settings.ts';

describe('smtp4dev', () => {
  const path = 'app/appsettings.json';

  it('reads the codes of its expressions and no other numbers', () => {
    const text = '{\r\n"Port": 587,\r\n"MessageValidationExpression": "message.subject.length > 550 && 441",\r\n"RecipientValidationExpression": "error(550, \\"No \'one\'\\") || recipient == \'552@x\'",\r\n"CredentialsValidationExpression": ""\r\n}';
    assert.deepEqual(toldSettings(path, text).map((line) => line.replace(/ = .*?(?= \[|$)/, '')), ['MessageValidationExpression [441]', "RecipientValidationExpression [550 No 'one']", 'CredentialsValidationExpression']);
  });

  it('leaves other programs\' appsettings.json alone', () => {
    assert.equal(recogniseFile(path, '{ "ConnectionStrings": { "Default": "x" }, "Port": 550 }'), null);
  });
});
