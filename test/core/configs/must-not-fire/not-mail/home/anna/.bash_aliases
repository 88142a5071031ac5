# What I type too often.
alias ll='ls -l'
alias locked='chmod 550'
alias shop503='curl -sI https://shop.example.org | head -1 | grep 503'
alias sum="awk '{s+=\$5} END {print s}'"
alias status='echo "550 items left"; echo "250 grams of sugar"'
alias mailq5='mailq | tail -5'
alias reject='git push origin :5.1.1'
alias ftpd='echo "220 FTP ready"'
alias smtp='telnet localhost 25'
