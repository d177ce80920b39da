using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Feeds;

/// <summary>What one recording changed about one subject, a site or its plots, as the feed and webhooks tell it.</summary>
internal interface IPublishedChange
{
    /// <summary>Names it for ever.</summary>
    public Guid Id { get; }

    /// <summary>The version of the record that made it.</summary>
    public long Version { get; }

    /// <summary>The instant of that version.</summary>
    public DateTimeOffset RecordedAt { get; }

    /// <summary>The code of the site, or that and <c>/plots</c>: of one version changes come in the order of their subjects.</summary>
    public string Subject { get; }

    /// <summary>What a webhook calls such a message.</summary>
    public string Type { get; }

    /// <summary>Words a program can choose by.</summary>
    public IReadOnlyList<string> Changes { get; }

    public Sentence Title { get; }

    public Sentence Summary { get; }

    public ChangeReading Reading { get; }
}

/// <summary>Where what changed is read: a page in either language, its JSON, its history, and the decision where it is published.</summary>
internal sealed record ChangeReading(string Page, string PageEn, string Json, string? History, string? Paper);
