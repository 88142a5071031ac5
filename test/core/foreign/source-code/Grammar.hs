module Mail.Grammar (Command (..), command, reply) where

import Data.Char (isDigit, toUpper)
import Data.List (isPrefixOf)

-- | What a client may say.
data Command
  = Helo String
  | Ehlo String
  | MailFrom String
  | RcptTo String
  | Data
  | Quit
  deriving (Eq, Show)

-- |
-- >>> command "EHLO client.example.org"
-- Just (Ehlo "client.example.org")
--
-- >>> command "MAIL FROM:<bob@example.net>"
-- Just (MailFrom "bob@example.net")
--
-- >>> command "250 OK"
-- Nothing
command :: String -> Maybe Command
command line
  | "EHLO " `isPrefixOf` upper = Just (Ehlo (drop 5 line))
  | "HELO " `isPrefixOf` upper = Just (Helo (drop 5 line))
  | "MAIL FROM:<" `isPrefixOf` upper = Just (MailFrom (path 11))
  | "RCPT TO:<" `isPrefixOf` upper = Just (RcptTo (path 9))
  | upper == "DATA" = Just Data
  | upper == "QUIT" = Just Quit
  | otherwise = Nothing
  where
    upper = map toUpper line
    path n = takeWhile (/= '>') (drop n line)

-- |
-- >>> reply "250-SIZE 1000"
-- Just (250, False, "SIZE 1000")
--
-- >>> reply "550 5.1.1 User unknown"
-- Just (550, True, "5.1.1 User unknown")
reply :: String -> Maybe (Int, Bool, String)
reply line = case span isDigit line of
  ([a, b, c], ' ' : text) -> Just (read [a, b, c], True, text)
  ([a, b, c], '-' : text) -> Just (read [a, b, c], False, text)
  _ -> Nothing
