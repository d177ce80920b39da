using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>Where the next page begins: after which feature, of how many, of which question. Opaque to clients.</summary>
/// <param name="After">The identifier of the last feature given, where features come in the order of their identifiers.</param>
/// <param name="Skip">How many features come before it, where they come in another order.</param>
/// <param name="Matched">How many features the question has; it cannot change, since the question names its moments.</param>
/// <param name="Question">A digest of the question, so that a cursor does not wander into another.</param>
internal sealed record Cursor(string? After, long Skip, long Matched, string Question)
{
    public static Cursor? Parse(string text)
    {
        try
        {
            if (Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(' ', 4) is not [var matched, var question, var skip, var after]
                || !long.TryParse(matched, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                || !long.TryParse(skip, NumberStyles.None, CultureInfo.InvariantCulture, out var before)
                || after.Length > 0 == before > 0)
            {
                return null;
            }

            return new(before > 0 ? null : after, before, count, question);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Matched} {Question} {Skip} {After}")));
}
