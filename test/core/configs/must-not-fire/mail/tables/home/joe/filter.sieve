require ["fileinto", "vacation"];
# reject "550 4.7.1 no";
if header :contains "subject" "550 4.7.1" { fileinto "Bounces"; }
vacation :days 7 :subject "Away until 5.5." "I am away. Room 550.";
