using System.Text.Json;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>What a property holds.</summary>
internal enum PropertyType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Several texts.</summary>
    Texts,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>Yes or no.</summary>
    Truth,
}

/// <summary>One property of a feature: a column of its reading, in the same place.</summary>
/// <param name="Name">The name in the answer.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Title">What it means.</param>
/// <param name="Filters">Whether a query parameter of its name selects by it.</param>
/// <param name="Words">The words it may be, when they are few.</param>
internal sealed record Property(string Name, PropertyType Type, Sentence Title, bool Filters = false, string[]? Words = null)
{
    /// <summary>Hectares are given to the square metre.</summary>
    public const int HectareDecimals = 4;

    /// <summary>The name, encoded once.</summary>
    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(Name);

    public static Property Text(string name, string vi, string en) => new(name, PropertyType.Text, new Sentence(vi, en));

    public static Property Filter(string name, string vi, string en, params string[] words) =>
        new(name, PropertyType.Text, new Sentence(vi, en), Filters: true, words.Length == 0 ? null : words);

    public static Property Number(string name, string vi, string en) => new(name, PropertyType.Number, new Sentence(vi, en));

    public static Property Day(string name, string vi, string en) => new(name, PropertyType.Day, new Sentence(vi, en));
}
