using System.Text;

namespace ZonePlanner.Api.Http;

/// <summary>Which characters a text may have: neither U+0000, which PostgreSQL does not hold, nor U+FFFE, which Unicode keeps out of all text and .NET composes nothing with.</summary>
internal static class Characters
{
    private const string OfNoText = "\0\uFFFE";

    public static bool AreOfText(string? text) => text.AsSpan().IndexOfAny(OfNoText) < 0;

    /// <summary>The text as the record keeps it (NFC), so that one typed on a Mac is found; what is no text stays as it is, and is found nowhere.</summary>
    public static string Composed(string text) => AreOfText(text) && AreWhole(text) ? text.Normalize(NormalizationForm.FormC) : text;

    /// <summary>Whether no half of a surrogate pair stands alone, which is no text either.</summary>
    public static bool AreWhole(string text)
    {
        var index = 0;
        while (index < text.Length)
        {
            if (!Rune.TryGetRuneAt(text, index, out var rune))
            {
                return false;
            }

            index += rune.Utf16SequenceLength;
        }

        return true;
    }
}
