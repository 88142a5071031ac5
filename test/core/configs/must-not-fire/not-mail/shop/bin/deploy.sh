#!/bin/bash
set -euo pipefail
version=5.1.1
limit=550
code=$(curl -s -o /dev/null -w '%{http_code}' https://shop.example.org/health)
case "$code" in
    200) echo "220 ready" ;;
    421|450) echo "421 Misdirected Request" ;;
    5??) echo "503 Service Unavailable" >&2; exit 1 ;;
esac
install -m 0550 -o 501 -g 550 shop /usr/local/bin/shop
tar czf "/srv/backup/shop-$version-$(date +%d.%m.%Y).tar.gz" /srv/shop # 450 MB on 4.5.2024
[ "$(ls /srv/backup | wc -l)" -gt 250 ] && echo "250 backups are kept"
printf '550 %s\n' "items left"
