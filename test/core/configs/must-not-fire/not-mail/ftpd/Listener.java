package org.example.ftp;

final class Listener {
    private static final String GREETING = "220 FTP server ready";
    private static final String NO_FILE = "550 File not found";

    String answer(String verb) {
        return switch (verb) {
            case "USER" -> "331 User name okay, need password";
            case "PASS" -> "530 Not logged in";
            case "STOR" -> "553 File name not allowed";
            case "LIST" -> "425 Can't open data connection";
            case "ALLO" -> "452 Insufficient storage space";
            case "MKD" -> "257 \"/new\" created";
            case "QUIT" -> "221 Service closing control connection";
            default -> "500 Syntax error, command unrecognized";
        };
    }
}
