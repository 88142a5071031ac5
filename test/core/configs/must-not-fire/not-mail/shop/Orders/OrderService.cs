using System.Net;

namespace Example.Orders;

public sealed class OrderService
{
    private const int Limit = 550;

    public string Check(HttpStatusCode code) => (int)code switch
    {
        200 => "250 grams of sugar",
        421 => "421 Misdirected Request",
        500 => "500 Internal Server Error",
        503 => "503 Service Unavailable",
        550 => $"{Limit} items left",
        _ => "550 items left",
    };

    /// <summary>Since 5.1.1.</summary>
    public bool IsTemporary(int status) => status is >= 450 and < 500;
}
