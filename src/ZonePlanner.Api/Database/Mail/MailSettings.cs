namespace ZonePlanner.Api.Database.Mail;

/// <summary>By which server mail goes out, in whose name, and where the links in it lead. Without <c>Mail:Host</c> there is no mail.</summary>
/// <param name="Host">The SMTP server.</param>
/// <param name="Port">Its port: 587 by default, 465 for TLS from the first byte.</param>
/// <param name="User">Who signs in there; null when nobody needs to.</param>
/// <param name="Password">By what password.</param>
/// <param name="From">The sender, for example <c>ZonePlanner &lt;quyhoach@tinh.example&gt;</c>.</param>
/// <param name="UseTls">Whether the connection must be encrypted; yes unless said otherwise.</param>
/// <param name="Links">Where the service is reached from outside. Never taken from a request, which could name any host.</param>
/// <param name="RetryAfter">How long the first try again waits; each one after waits twice as long.</param>
internal sealed record MailSettings(string Host, int Port, string? User, string? Password, string From, bool UseTls, Uri Links, TimeSpan RetryAfter)
{
    /// <summary>What is configured; null when mail is not.</summary>
    /// <exception cref="InvalidOperationException">Half of it is: the operator's mistake, said when the service starts.</exception>
    public static MailSettings? Of(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Mail");
        if (mail["Host"] is not { Length: > 0 } host)
        {
            return null;
        }

        var from = mail["From"] ?? throw new InvalidOperationException("Mail:Host is set, Mail:From is not: in whose name is mail sent?");
        var links = Uri.TryCreate(configuration["PublicAddress"], UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new InvalidOperationException("Mail:Host is set, PublicAddress (https://…) is not: where do the links in mails lead?");
        return new MailSettings(
            host,
            mail.GetValue("Port", 587),
            mail["User"],
            mail["Password"],
            from,
            mail.GetValue("UseTls", true),
            links,
            TimeSpan.FromSeconds(mail.GetValue("RetryAfterSeconds", 60d)));
    }

    /// <summary>The address of one of our pages.</summary>
    public string Link(string path) => $"{Links.ToString().TrimEnd('/')}/{path}";
}
