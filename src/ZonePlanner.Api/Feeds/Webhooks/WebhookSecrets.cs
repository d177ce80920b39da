using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace ZonePlanner.Api.Feeds.Webhooks;

/// <summary>What a subscription's messages are signed by (Standard Webhooks): shown once, kept encrypted under the keys that sign cookies.</summary>
internal sealed class WebhookSecrets(IDataProtectionProvider protection)
{
    private const string Prefix = "whsec_";

    private readonly IDataProtector _protector = protection.CreateProtector("ZonePlanner.Webhooks.Secret");

    public static string New() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    public string Keep(string secret) => _protector.Protect(secret);

    /// <summary>The secret, or null when the keys it was encrypted under are no longer there.</summary>
    public string? Read(string kept)
    {
        try
        {
            return _protector.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The value of <c>webhook-signature</c>.</summary>
    public static string Sign(string secret, string message, long timestamp, ReadOnlySpan<byte> body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{message}.{timestamp}.")), .. body];
        return $"v1,{Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret[Prefix.Length..]), signed))}";
    }
}
