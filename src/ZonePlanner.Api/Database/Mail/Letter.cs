namespace ZonePlanner.Api.Database.Mail;

/// <summary>A mail as it waits, encrypted, to be sent.</summary>
/// <param name="To">The one address it goes to.</param>
/// <param name="Subject">Words of ours.</param>
/// <param name="Text">What it says, plain.</param>
/// <param name="Unsubscribe">The address that ends such mail by one POST (RFC 8058).</param>
/// <param name="Language"><c>vi</c> or <c>en</c>.</param>
internal sealed record Letter(string To, string Subject, string Text, string Unsubscribe, string Language)
{
    /// <summary>What it is encrypted for.</summary>
    public const string Purpose = "letter";
}
