using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.OpenData;

/// <summary>What is given away and under what terms; the section <c>OpenData</c> of the configuration.</summary>
internal sealed record OpenDataSettings
{
    private static readonly Sentence NotStated = new("chưa nêu", "not stated");

    /// <summary>Where the files lie; nothing is given away when it is left out.</summary>
    public string? Folder { get; init; }

    /// <summary>The terms: words, or the address of a licence. We invent none.</summary>
    public string? Licence { get; init; }

    /// <summary>Where the public reaches the service, for links in the files; where it listens when left out.</summary>
    public Uri? Address { get; init; }

    /// <summary>When the files are made, by the clock of Vietnam.</summary>
    public TimeOnly At { get; init; } = new(2, 30);

    /// <summary>Whether this process makes them every night.</summary>
    public bool Nightly { get; init; } = true;

    /// <summary>The terms in both languages.</summary>
    public Sentence Terms() => string.IsNullOrWhiteSpace(Licence) ? NotStated : new Sentence(Licence, Licence);
}
