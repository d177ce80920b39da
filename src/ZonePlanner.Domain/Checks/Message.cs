using System.Globalization;

namespace ZonePlanner.Domain.Checks;

/// <summary>What a finding says, in Vietnamese and English; numbers are written as each language writes them (4,31 ha; 4.31 ha).</summary>
/// <param name="Vi">Vietnamese.</param>
/// <param name="En">English.</param>
public sealed record Message(string Vi, string En)
{
    // Written out here: the machine's ICU data may be missing or of another opinion.
    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", PercentDecimalSeparator = ",", PercentGroupSeparator = "." };

    private static readonly NumberFormatInfo English = new() { NumberDecimalSeparator = ".", NumberGroupSeparator = ",", PercentDecimalSeparator = ".", PercentGroupSeparator = "," };

    /// <summary>Two interpolated sentences.</summary>
    public static Message Of(FormattableString vi, FormattableString en) => new(vi.ToString(Vietnamese), en.ToString(English));

    /// <summary>Another sentence after this one.</summary>
    public Message And(Message? next) => next is null ? this : new($"{Vi} {next.Vi}", $"{En} {next.En}");
}
