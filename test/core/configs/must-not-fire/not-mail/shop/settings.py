import os

SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = ["shop.example.org", "550.example.org"]
EMAIL_HOST = "mail.example.org"
EMAIL_PORT = 587
EMAIL_USE_TLS = True
EMAIL_TIMEOUT = 450
DATA_UPLOAD_MAX_MEMORY_SIZE = 550 * 1024
FILE_UPLOAD_PERMISSIONS = 0o550
SESSION_COOKIE_AGE = 2505600
VERSION = "5.1.1"
HTTP_ERRORS = {
    403: "403 Forbidden",
    421: "421 Misdirected Request",
    451: "451 Unavailable For Legal Reasons",
    500: "500 Internal Server Error",
    503: "503 Service Unavailable",
    504: "504 Gateway Timeout",
}
