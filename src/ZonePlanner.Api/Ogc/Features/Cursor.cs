using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>Where the next page begins: after which feature, of how many, of which question. Opaque to clients.</summary>
/// <param name="After">The identifier of the last feature given.</param>
/// <param name="Matched">How many features the question has; it cannot change, since the question names its moments.</param>
/// <param name="Question">A digest of the question, so that a cursor does not wander into another.</param>
internal sealed record Cursor(string After, long Matched, string Question)
{
    public static Cursor? Parse(string text)
    {
        try
        {
            return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(' ', 3) is [var matched, var question, { Length: > 0 } after]
                && long.TryParse(matched, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                ? new(after, count, question)
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Matched} {Question} {After}")));
}
