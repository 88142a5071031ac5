/** Words for the same thing, as they begin, in English and in what French and German servers say. */

export const mailbox = 'mailbox|mail box|user|account|recipient|addressee|inbox|mailfolder|maildir|alias|customer|rcpt|local part|email address|destinataire|boite|boîte|utilisateur|lutilisateur|adresse |empfänger|empfaenger|benutzer|postfach|usuario|buzón|utente|casella';

export const unknown =
  'unknown|not exist|doesnt exist|no longer exist|nonexist|non exist|not found|not be found|couldnt be found|not known|not recogni|unrecogni|not listed|not valid|invalid|not a valid|undeliverable|unrouteable|unroutable|no such|cannot find|not here|bad destination|illegal|not our|doesnt have a|not in our|not a local|not a registered|unavailable|not available|misspelled|inconnu|invalide|nexiste|no existe|unbekannt|existiert nicht|ungültig|inesistente|non esiste|desconocid';

export const full =
  'full|over quota|overquota|quota exceed|exceeded quota|exceeds quota|exceeded its|exceeded the|over its|out of storage|over limit|storage allocation|exceeded storage|exceeded|would exceed|not enough space|no space|quota violation|exhausted|pleine|voll|piena|llen|überschritten|ueberschritten';

export const disabled =
  'disabled|inactiv|not active|no longer active|suspend|deactivated|frozen|locked|expired|discontinued|closed|terminated|cancelled|on hold|archived|deleted|has been removed|was removed|no longer in use|bloque |archive';

export const refused = 'reject|denied|deny|refuse|not accept|not allowed|not permitted|forbidden|prohibit|block|not authori|unauthori|disallow|bloqu|refusé|abgelehnt|rechaz|rifiut';

export const failed = 'fail|invalid|error|incorrect|bad |wrong|not pass|unsuccessful|mismatch|not match|violat|unable|could not|missing';

export const tooMany = 'too many|too much|maximum|max |limit|exceed|excessive|trop de';
