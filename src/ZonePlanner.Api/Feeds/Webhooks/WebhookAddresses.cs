using System.Net;
using System.Net.Sockets;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Feeds.Webhooks;

/// <summary>Where webhooks may go: to https on the public internet, as the name resolves when it is said and again whenever it is connected to.</summary>
internal sealed class WebhookAddresses(WebhookSettings settings)
{
    private const int Longest = 2000;

    /// <summary>The address, or what is wrong with it.</summary>
    public async Task<Uri?> ReadAsync(string text, ICollection<Mistake> mistakes, CancellationToken cancellation)
    {
        if (text.Length > Longest || !Uri.TryCreate(text, UriKind.Absolute, out var url) || url.UserInfo.Length > 0 || url.Fragment.Length > 0 || !IsSafe(url))
        {
            mistakes.Add(Mistake.In(
                "url",
                "bad-url",
                $"“{AsOfParameters.Shorten(text)}” không dùng được: hãy gửi một địa chỉ https đầy đủ, không có tên đăng nhập hay phần sau dấu #.",
                $"“{AsOfParameters.Shorten(text)}” cannot be used: give a whole https address, without a user name or a part after #."));
            return null;
        }

        try
        {
            if (await ResolveAsync(url.IdnHost, cancellation) is not null)
            {
                return url;
            }

            mistakes.Add(Mistake.In(
                "url",
                "forbidden-address",
                "Địa chỉ này nằm trong mạng riêng, trên máy này hoặc không công khai: webhook chỉ gửi ra Internet công cộng.",
                "This address is of a private network, of this machine, or not public: webhooks go to the public internet only."));
        }
        catch (Exception unknown) when (unknown is SocketException or ArgumentException)
        {
            mistakes.Add(Mistake.In("url", "unknown-host", "Không tìm thấy máy chủ của địa chỉ này.", "The host of this address cannot be found."));
        }

        return null;
    }

    /// <summary>The addresses of a host; null when one of them may not be told, since a name that has both is no accident.</summary>
    public async Task<IPAddress[]?> ResolveAsync(string host, CancellationToken cancellation)
    {
        // The resolver takes no unspecified address, which is no public one either.
        var addresses = IPAddress.TryParse(host, out var address) ? [address] : await Dns.GetHostAddressesAsync(host, cancellation);
        return Array.TrueForAll(addresses, MayBeTold) ? addresses : null;
    }

    private bool IsSafe(Uri url) => url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && settings.AllowLoopback && url.IsLoopback);

    private bool MayBeTold(IPAddress address) => PublicAddresses.Hold(address) || (settings.AllowLoopback && IPAddress.IsLoopback(address));
}
