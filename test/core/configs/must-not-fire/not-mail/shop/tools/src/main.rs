use std::collections::HashMap;

const LIMIT: u16 = 550;

fn name(status: u16) -> &'static str {
    match status {
        404 => "404 Not Found",
        421 => "421 Misdirected Request",
        500 => "500 Internal Server Error",
        503 => "503 Service Unavailable",
        550 => "550 items left",
        _ => "250 grams of sugar",
    }
}

fn main() {
    let mut counts: HashMap<u16, u32> = HashMap::new();
    for status in [200, 250, 421, 450, 503, 550] {
        *counts.entry(status).or_default() += 1;
    }
    println!("{} of {LIMIT}, version 5.1.1", name(550));
    assert_eq!(name(503), "503 Service Unavailable");
}
