using System.Text.Json;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Pages;

/// <summary>What GET /api/sites/{code} says of a site, as far as its page tells it.</summary>
internal sealed record SiteFacts(
    DateOnly ValidAt,
    DateTimeOffset KnownAt,
    string Code,
    string Name,
    string? NameEn,
    IReadOnlyList<string> Aliases,
    SiteKind Kind,
    SiteStatus Status,
    bool InForce,
    Quality? Quality,
    decimal? DecidedHa,
    decimal? DeclaredHa,
    decimal? MeasuredHa,
    string? AreaCrs,
    IReadOnlyList<FactDecision> Decisions,
    FactMovement? EndedBy,
    IReadOnlyList<FactUnit> Units,
    DateOnly? ValidFrom,
    Precision ValidFromPrecision,
    DateOnly? ValidTo,
    IReadOnlyList<double>? Bbox,
    string Source,
    string? Note,
    FactLinks Links)
{
    /// <summary>How the API's own JSON is read here: members a page does not tell are passed over.</summary>
    public static JsonSerializerOptions Form { get; } = Create();

    /// <summary>Whether it holds on the day at all.</summary>
    public bool Holds => ValidTo is null || ValidTo > ValidAt;

    /// <summary>What people call it.</summary>
    public Sentence Called => new($"{RecordWords.Of(Kind).Vi} {Name}", NameEn ?? $"{RecordWords.Of(Kind).En} {Name}");

    /// <summary>The province it mostly lies in.</summary>
    public string? Province => Units.Where(unit => unit.Level == UnitLevel.Province).OrderByDescending(unit => unit.Hectares ?? 0).FirstOrDefault()?.Name;

    private static JsonSerializerOptions Create()
    {
        var form = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Service.ConfigureJson(form);
        form.UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Skip;
        return form;
    }
}

/// <summary>A decision that touches the site.</summary>
internal sealed record FactDecision(string Code, string? Number, string? Issuer, string Title, string? TitleEn, DateOnly? SignedOn, string? Link, string Source);

/// <summary>The movement that ended it.</summary>
internal sealed record FactMovement(MovementKind Kind, DateOnly? On, string? Decision);

/// <summary>A unit it lies in.</summary>
internal sealed record FactUnit(UnitLevel Level, string? Code, string Name, decimal? Hectares, bool Stated);

/// <summary>Where else it is read.</summary>
internal sealed record FactLinks(string Self, string History, string Feature);
