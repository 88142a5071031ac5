package org.example;

import java.net.http.HttpResponse;

public final class Orders {
    private static final int LIMIT = 550;
    private static final String CLOSED = "503 Service Unavailable";

    String check(HttpResponse<String> response) {
        switch (response.statusCode()) {
            case 200: return "250 grams of sugar";
            case 421: return "421 Misdirected Request";
            case 451: return "451 Unavailable For Legal Reasons";
            case 500: throw new IllegalStateException("500 Internal Server Error");
            default: return response.statusCode() == 550 ? "550 items left" : CLOSED;
        }
    }

    /** Since 5.1.1. */
    int rest(int sold) {
        return LIMIT - sold;
    }
}
