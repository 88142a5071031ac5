#include <stdio.h>
#include <sys/stat.h>

#define LIMIT 550
#define VERSION "5.1.1"
static const char *names[] = { "500 Internal Server Error", "503 Service Unavailable", "421 Misdirected Request" };

int main(void)
{
    char buffer[512];
    if (chmod("/srv/archive", 0550) != 0)
        perror("550 is not enough");
    snprintf(buffer, sizeof buffer, "HTTP/1.1 %s\r\n", names[1]);
    printf("%d items left\n", LIMIT);
    puts("250 grams of sugar");
    return buffer[9] == '5' ? 0 : 1; /* 450 5.5.2024 */
}
