package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
)

const limit = 550

func closed(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "503 Service Unavailable", 503)
}

func main() {
	http.HandleFunc("/closed", closed)
	http.HandleFunc("/gone", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(451)
		fmt.Fprintln(w, "451 Unavailable For Legal Reasons")
	})
	if err := os.MkdirAll("/srv/archive", 0550); err != nil {
		log.Fatalf("250 files at most, 5.1.1: %v", err)
	}
	log.Printf("%d items left, 550 sold", limit)
	log.Fatal(http.ListenAndServe(":8450", nil))
}
