<?php
declare(strict_types=1);

$items = 550;
if ($items < 250) {
    http_response_code(503);
    header('HTTP/1.1 503 Service Unavailable');
    header("Status: 421 Misdirected Request");
    exit("503 Closed for today");
}
$texts = [500 => '500 Internal Server Error', 451 => '451 Unavailable For Legal Reasons'];
chmod('/srv/archive', 0550);
printf("%d items left\n", $items);
echo '250 grams of sugar';
echo "Version 5.1.1 of 5.5.2024";
define('TIMEOUT', 450);
