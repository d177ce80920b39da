using System.Text.Json;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Interest;
using ZonePlanner.Domain.Plots;

namespace ZonePlanner.Api.Interest;

/// <summary>An expression of interest as it was sent.</summary>
/// <param name="Plot">The public code of a plot; left out for a need that no plot meets.</param>
/// <param name="Need">What is looked for; may be left out beside a plot.</param>
/// <param name="Area">The part of the map in which, as WKB.</param>
/// <param name="Contact">Who asks.</param>
/// <param name="Address">Where they are answered.</param>
/// <param name="Language">In which language they are written to.</param>
internal sealed record SentInterest(string? Plot, Need? Need, byte[]? Area, Contact? Contact, EmailAddress? Address, MailLanguage Language)
{
    public static readonly string[] Members = ["plot", "need", "contact", "language", "consent"];

    private const int LongestArea = 20_000;

    private static readonly string[] NeedMembers =
        ["hectaresFrom", "hectaresTo", "province", "industry", "powerMw", "waterM3Day", "wastewaterM3Day", "heightM", "priceUpTo", "priceUnit", "within", "words"];

    public static SentInterest Read(BodyMembers body, ICollection<Mistake> mistakes)
    {
        var plot = Contact.ReadLine(body, "plot", 300, mistakes);
        var (need, area, words) = body["need"].ValueKind == JsonValueKind.Undefined ? (null, null, null) : ReadNeed(new BodyMembers(body["need"], NeedMembers, mistakes, "need"), mistakes);
        if (plot is null && body["need"].ValueKind == JsonValueKind.Undefined)
        {
            mistakes.Add(Mistake.In("need", "nothing-wanted", "Hãy nêu mã lô đất (“plot”) hoặc nhu cầu (“need”).", "Name a plot (“plot”) or a need (“need”)."));
        }

        var (contact, address) = Contact.Read(body, words, mistakes);
        ConsentText.Read(body, mistakes);
        return new SentInterest(plot, need, area, contact, address, body.Word<MailLanguage>("language") ?? MailLanguage.Vi);
    }

    private static (Need? Need, byte[]? Area, string? Words) ReadNeed(BodyMembers need, ICollection<Mistake> mistakes)
    {
        var (from, to) = ((decimal?)need.Hectares("hectaresFrom"), (decimal?)need.Hectares("hectaresTo"));
        if (from > to)
        {
            mistakes.Add(Mistake.In("need.hectaresTo", "range-turned", "“hectaresTo” nhỏ hơn “hectaresFrom”.", "“hectaresTo” is less than “hectaresFrom”."));
        }

        var (price, unit) = ((decimal?)Number(need, "priceUpTo", mistakes), need.WordOrNull<PriceUnit>("priceUnit"));
        if ((price is null) != (unit is null))
        {
            mistakes.Add(Mistake.In("need.priceUnit", "price-without-unit", "“priceUpTo” và “priceUnit” đi cùng nhau.", "“priceUpTo” and “priceUnit” go together."));
        }

        var words = Contact.ReadWords(need, "words", mistakes);
        var within = need.Text("within", LongestArea);
        if (NeedMembers.All(name => need[name].ValueKind is JsonValueKind.Undefined or JsonValueKind.Null))
        {
            mistakes.Add(Mistake.In("need", "nothing-wanted", "Nhu cầu chưa nêu điều gì.", "The need says nothing."));
        }

        return (new Need(
            from,
            to,
            Contact.ReadLine(need, "province", 100, mistakes),
            Contact.ReadLine(need, "industry", 10, mistakes),
            Number(need, "powerMw", mistakes),
            Number(need, "waterM3Day", mistakes),
            Number(need, "wastewaterM3Day", mistakes),
            Number(need, "heightM", mistakes),
            price,
            unit,
            within), DrawnArea.Read("need.within", within, Crs.Crs84, mistakes), words);
    }

    private static double? Number(BodyMembers need, string name, ICollection<Mistake> mistakes)
    {
        var value = need[name];
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number is > 0 and <= 1e9)
        {
            return number;
        }

        mistakes.Add(Mistake.In(need.Place(name), "not-a-figure", $"“{name}” phải là một số dương.", $"“{name}” must be a number above zero."));
        return null;
    }
}

/// <summary>The body of POST /api/interest, for the API document.</summary>
/// <param name="Plot">The public code of a plot.</param>
/// <param name="Need">What is looked for; either this or a plot, or both.</param>
/// <param name="Contact">Who asks.</param>
/// <param name="Language"><c>vi</c> or <c>en</c>: the language of the mail.</param>
/// <param name="Consent">That they agree to the text of /api/interest/consent.</param>
internal sealed record InterestBody(string? Plot, NeedBody? Need, ContactBody Contact, MailLanguage Language, ConsentBody Consent);

/// <summary>A need as it is sent. <c>within</c> is the area of GET /api/plots: a Polygon or MultiPolygon as WKT or GeoJSON, longitude first.</summary>
internal sealed record NeedBody(
    decimal? HectaresFrom,
    decimal? HectaresTo,
    string? Province,
    string? Industry,
    double? PowerMw,
    double? WaterM3Day,
    double? WastewaterM3Day,
    double? HeightM,
    decimal? PriceUpTo,
    PriceUnit? PriceUnit,
    string? Within,
    string? Words);

/// <summary>Who asks, as it is sent.</summary>
internal sealed record ContactBody(string Name, string? Organisation, string Email, string? Telephone);

/// <summary>That somebody agrees, and to which text.</summary>
internal sealed record ConsentBody(bool Given, string Version);
