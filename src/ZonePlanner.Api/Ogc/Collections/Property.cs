using System.Text.Json;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>What a property holds.</summary>
internal enum PropertyType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Several texts.</summary>
    Texts,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>Several whole numbers.</summary>
    Integers,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Several numbers.</summary>
    Numbers,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>An instant.</summary>
    Moment,

    /// <summary>Yes or no.</summary>
    Truth,

    /// <summary>Several of yes and no.</summary>
    Truths,
}

/// <summary>One property of a feature: a column of its source.</summary>
/// <param name="Name">The name in the answer.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Title">What it means.</param>
/// <param name="Words">The words it may be, when they are few.</param>
internal sealed record Property(string Name, PropertyType Type, Sentence Title, string[]? Words = null)
{
    /// <summary>Hectares are given to the square metre.</summary>
    public const int HectareDecimals = 4;

    /// <summary>The name, encoded once.</summary>
    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(Name, FeatureWriter.Options.Encoder);

    /// <summary>The column of the source's statement, quoted: the name in snake case, unless said otherwise.</summary>
    public string Column { get; init; } = $"\"{JsonNamingPolicy.SnakeCaseLower.ConvertName(Name)}\"";

    /// <summary>Decimals numbers are rounded to; null prints them as they are.</summary>
    public int? Decimals { get; init; } = HectareDecimals;

    /// <summary>The part it plays in a feature, in the words of Part 5; null for most.</summary>
    public string? Role { get; init; }

    /// <summary>Whether a query parameter of its name selects by it.</summary>
    public bool Filters => Type is not (PropertyType.Texts or PropertyType.Integers or PropertyType.Numbers or PropertyType.Truths);

    public static Property Text(string name, string vi, string en, params string[] words) =>
        new(name, PropertyType.Text, new Sentence(vi, en), words.Length == 0 ? null : words);

    public static Property Number(string name, string vi, string en) => new(name, PropertyType.Number, new Sentence(vi, en));

    /// <summary>The first day a feature holds; none, if it always did.</summary>
    public static Property First(string vi, string en) => Day("validFrom", vi, en) with { Role = "primary-interval-start" };

    /// <summary>The first day a feature no longer holds; none, if its end is not known.</summary>
    public static Property Until(string vi, string en) => Day("validTo", vi, en) with { Role = "primary-interval-end" };

    public static Property Day(string name, string vi, string en) => new(name, PropertyType.Day, new Sentence(vi, en));
}
