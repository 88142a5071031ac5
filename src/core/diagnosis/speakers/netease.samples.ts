/** One reply for each row, in their order. */
export const neteaseSamples: readonly string[] = [
  '421 HL:REP 163 gzga-mx-mx1,PwDg 192.0.2.1 http://mail.163.com/help/help_spam_16.htm',
  '421 HL:IFC 163 gzga-mx-mx1,PwDg http://mail.163.com/help/help_spam_16.htm',
  '421 HL:ICC 163 gzga-mx-mx1,PwDg http://mail.163.com/help/help_spam_16.htm',
  '450 RP:DRC 163 gzga-mx-mx1,PwDg http://mail.163.com/help/help_spam_16.htm',
  '450 DT:RBL 163 gzga-mx-mx1,PwDg http://mail.163.com/help/help_spam_16.htm',
  '554 DT:SPM 163 gzga-mx-mx1,PwDg http://mail.163.com/help/help_spam_16.htm',
  '421 HL:MEP 163 smtp1,dNOowABn1 http://mail.163.com/help/help_spam_16.htm',
  '450 MI:CEL 163 smtp1,dNOowABn2 http://mail.163.com/help/help_spam_16.htm',
];
