package newsd

import "fmt"

// Replies of NNTP, RFC 3977.
var replies = map[string]string{
	"greeting":  "200 news.example.org ready, posting allowed",
	"group":     "211 550 1 550 example.misc",
	"article":   "220 550 <45022@example.org>",
	"head":      "221 0 <45022@example.org>",
	"nogroup":   "411 No such newsgroup",
	"noarticle": "430 No article with that message-id",
	"post":      "340 Send article to be posted",
	"failed":    "441 Posting failed",
	"auth":      "480 Authentication required",
	"unknown":   "500 Unknown command",
	"denied":    "502 Access denied",
}

func say(key string) string {
	return fmt.Sprintf("%s\r\n", replies[key])
}
