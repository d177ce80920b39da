using System.Globalization;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Feeds;

/// <summary>
/// What one recording changed about one site. <c>id</c> names it for ever, in the feed and in webhooks alike; <c>version</c> is that of the record; <c>changes</c> are
/// words: <c>new</c>, the movement (<c>establish</c>, <c>expand</c>, <c>withdraw</c> …), <c>planned</c> beside one that moved the plan only, <c>outline</c> and the members of <c>before</c> and <c>after</c> that differ.
/// </summary>
internal sealed record SiteChange(
    Guid Id,
    long Version,
    DateTimeOffset RecordedAt,
    string Site,
    string Name,
    string? NameEn,
    SiteKind Kind,
    IReadOnlyList<string> Changes,
    Sentence Title,
    Sentence Summary,
    ChangeMovement? Movement,
    ChangeDecision? Decision,
    ChangedState? Before,
    ChangedState? After,
    ChangeLinks Links) : IPublishedChange
{
    string IPublishedChange.Type => "site.changed";

    string IPublishedChange.Subject => Site;

    ChangeReading IPublishedChange.Reading => new(Links.Page, Links.PageEn, Links.Site, Links.History, Decision?.Link);

    /// <summary>A change as it is told, from what was found in the record.</summary>
    public static SiteChange Of(Found found)
    {
        var state = found.After ?? found.Before ?? throw new InvalidOperationException("A change has a state before it or after it.");
        var moved = found.After?.BegunBy == found.Before?.BegunBy ? null : found.Movement;
        var changes = ChangeWords.Of(found, moved).ToArray();
        var title = ChangeSentences.Title(state, changes, moved);
        return new SiteChange(
            ChangeId.Of(found.Version, found.Instant, found.Site),
            found.Version,
            found.Instant,
            found.Site,
            state.Name,
            state.NameEn,
            state.Kind,
            changes,
            title,
            ChangeSentences.Summary(found, changes, moved),
            moved,
            found.Decision,
            found.Before,
            found.After,
            ChangeLinks.Of(found.Site));
    }

    /// <summary>What the reading finds.</summary>
    internal sealed record Found(
        long Version, DateTimeOffset Instant, string Site, bool IsFirst, bool IsRedrawn, ChangedState? Before, ChangedState? After, ChangeMovement? Movement, ChangeDecision? Decision);
}

/// <summary>What the record says of a site's newest state; <c>line</c> is the number its history calls it by.</summary>
internal sealed record ChangedState(
    long Line,
    SiteStatus Status,
    SiteKind Kind,
    string Name,
    string? NameEn,
    decimal? DecidedHa,
    decimal? DeclaredHa,
    decimal? MeasuredHa,
    Quality? Quality,
    string? Province,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    string? BegunBy,
    string? Decision);

/// <summary>The line of the ledger by which a site changed.</summary>
internal sealed record ChangeMovement(string Code, MovementKind Kind, DateOnly? On, string? IntoSite, decimal? HaDelta);

/// <summary>The decision it stands on.</summary>
internal sealed record ChangeDecision(string Code, string? Number, string? Issuer, string Title, string? TitleEn, DateOnly? SignedOn, string? Link)
{
    /// <summary>Its number and day, as papers cite it.</summary>
    public Sentence Cited()
    {
        var number = RecordWords.DecisionNumber(Number);
        var signed = SignedOn is { } day ? string.Create(CultureInfo.InvariantCulture, $" ({day:dd-MM-yyyy})") : "";
        return new Sentence($"{number.Vi}{signed}", $"{number.En}{signed}");
    }
}

/// <summary>Where the site is read.</summary>
internal sealed record ChangeLinks(string Page, string PageEn, string Site, string History)
{
    public static ChangeLinks Of(string site)
    {
        var code = Uri.EscapeDataString(site);
        return new ChangeLinks($"/sites/{code}", $"/en/sites/{code}", $"/api/sites/{code}", $"/api/sites/{code}/history");
    }
}
