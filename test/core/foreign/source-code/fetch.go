package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

var retryable = map[int]bool{
	421: true,
	429: true,
	500: true,
	502: true,
	503: true,
	504: true,
}

func fetch(client *http.Client, url string) ([]byte, error) {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Accept", "text/plain")
	for attempt := 1; ; attempt++ {
		res, err := client.Do(req)
		if err != nil {
			return nil, err
		}
		body, err := io.ReadAll(io.LimitReader(res.Body, 250<<10))
		res.Body.Close()
		log.Printf("< %s (%d bytes)", res.Status, len(body))
		if res.StatusCode == 200 || err != nil {
			return body, err
		}
		if !retryable[res.StatusCode] || attempt == 5 {
			return nil, fmt.Errorf("%s: %s", url, res.Status)
		}
		time.Sleep(time.Duration(attempt) * 250 * time.Millisecond)
	}
}

func main() {
	client := &http.Client{Timeout: 30 * time.Second}
	body, err := fetch(client, "https://www.example.org/status")
	if err != nil {
		fmt.Fprintln(os.Stderr, "550 gave up:", err)
		os.Exit(1)
	}
	fmt.Printf("250 %s\n", body)
}
