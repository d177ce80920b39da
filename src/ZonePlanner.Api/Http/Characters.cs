using System.Text;

namespace ZonePlanner.Api.Http;

/// <summary>Which characters a text may have: neither U+0000, which PostgreSQL does not hold, nor U+FFFE, which Unicode keeps out of all text and .NET composes nothing with.</summary>
internal static class Characters
{
    private const string OfNoText = "\0\uFFFE";

    public static bool AreOfText(string? text) => text.AsSpan().IndexOfAny(OfNoText) < 0;

    /// <summary>The text as the record keeps it (NFC), so that one typed on a Mac is found; what is no text stays as it is, and is found nowhere.</summary>
    public static string Composed(string text) => AreOfText(text) ? text.Normalize(NormalizationForm.FormC) : text;
}
