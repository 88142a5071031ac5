vcl 4.1;
backend shop { .host = "127.0.0.1"; .port = "8450"; .first_byte_timeout = 250s; }
sub vcl_recv {
    if (req.http.host == "550.example.org") {
        return (synth(550, "550 items left"));
    }
    if (req.url ~ "^/closed") {
        return (synth(503, "Closed until 5.5.2027"));
    }
}
sub vcl_backend_response {
    if (beresp.status >= 500 && beresp.status < 554) {
        set beresp.ttl = 5s;
        return (abandon);
    }
}
sub vcl_synth {
    if (resp.status == 550) { set resp.status = 302; }
    synthetic("421 Misdirected Request");
    return (deliver);
}
