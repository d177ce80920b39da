using System.Buffers;
using System.Globalization;

namespace ZonePlanner.Domain.Interest;

/// <summary>One e-mail address in the form every mail server takes: ASCII, without quotes, comments, display name or a second address, so that nothing in it can be a header or another recipient; nor does it route mail by % or !.</summary>
public sealed record EmailAddress
{
    /// <summary>The longest address there can be (RFC 5321 §4.5.3.1.3, without the angle brackets).</summary>
    public const int Longest = 254;

    private const int LongestLocalPart = 64;

    private static readonly SearchValues<char> LocalCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789#$&'*+-/=?^_`{|}~.");

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    private EmailAddress(string text)
    {
        Text = text;
    }

    /// <summary>The address as mail servers take it: a domain in another script is in its xn-- form.</summary>
    public string Text { get; }

    /// <summary>By what the address is found again: without case, which no mail server in use tells apart.</summary>
    public string Normalised => Text.ToLowerInvariant();

    /// <summary>
    /// Where its mail most likely ends, for counting: without the tag after +, and for Gmail, which takes googlemail.com for its own name, without the dots it does not see. Never written
    /// to: some server may tell them apart.
    /// </summary>
    public string Mailbox
    {
        get
        {
            var at = Normalised.LastIndexOf('@');
            var (local, domain) = (Normalised[..at], Normalised[(at + 1)..]);
            var tag = local.IndexOf('+', StringComparison.Ordinal);
            var name = tag > 0 ? local[..tag] : local;
            return domain is "gmail.com" or "googlemail.com" ? $"{name.Replace(".", "", StringComparison.Ordinal)}@gmail.com" : $"{name}@{domain}";
        }
    }

    /// <summary>The address, or what is wrong with it.</summary>
    public static EmailAddress? Read(string text, out EmailFlaw? flaw)
    {
        var at = text.LastIndexOf('@');
        var (local, domain) = at < 0 ? (text, "") : (text[..at], text[(at + 1)..]);
        if (text.Length > Longest || local.Length > LongestLocalPart)
        {
            flaw = EmailFlaw.TooLong;
            return null;
        }

        var ascii = string.Concat(local.Where(letter => letter <= '\u007f' || !char.IsLetter(letter)));
        var isLocal = local.Length > 0 && !ascii.AsSpan().ContainsAnyExcept(LocalCharacters) && !local.StartsWith('.') && !local.EndsWith('.') && !local.Contains("..", StringComparison.Ordinal);
        if (isLocal && ascii != local)
        {
            flaw = EmailFlaw.AccentsBeforeAt;
            return null;
        }

        if (!isLocal || Ascii(domain) is not { } host)
        {
            flaw = EmailFlaw.NotAnAddress;
            return null;
        }

        flaw = local.Length + 1 + host.Length > Longest ? EmailFlaw.TooLong : null;
        return flaw is null ? new EmailAddress($"{local}@{host}") : null;
    }

    /// <summary>A name of at least two labels, the last not a number: neither <c>localhost</c> nor an address of the net.</summary>
    private static string? Ascii(string domain)
    {
        try
        {
            var ascii = domain.Length == 0 ? "" : Idn.GetAscii(domain).ToLowerInvariant();
            var labels = ascii.Split('.');
            return labels.Length >= 2 && labels.All(label => label.Length is > 0 and <= 63) && !labels[^1].All(char.IsAsciiDigit) ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

/// <summary>What may be wrong with an address.</summary>
public enum EmailFlaw
{
    /// <summary>It is none: no name, no domain, a space, a line break, a bracket, two of them.</summary>
    NotAnAddress,

    /// <summary>It is longer than an address can be.</summary>
    TooLong,

    /// <summary>It has letters before the @ that many mail servers do not take.</summary>
    AccentsBeforeAt,
}
