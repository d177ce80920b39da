using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports;

/// <summary>What a load would change, before anything is changed.</summary>
internal sealed record Preview
{
    /// <summary>Lines that begin.</summary>
    public long New { get; init; }

    /// <summary>Lines that are closed because of one that begins.</summary>
    public long Replaced { get; init; }

    /// <summary>Lines the file repeats as they are.</summary>
    public long Unchanged { get; init; }

    /// <summary>Features that are not what was asked for, such as houses in a file of rice land.</summary>
    public long LeftOut { get; init; }

    public double HectaresBefore { get; init; }

    public double HectaresAfter { get; init; }

    public IReadOnlyList<RefusedFeature> Refused { get; init; } = [];

    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>What the operator should know besides.</summary>
    public IReadOnlyList<Sentence> Remarks { get; init; } = [];

    /// <summary>Whether something besides what is counted changes, such as a layer's owner or date.</summary>
    public bool ChangesMore { get; init; }

    public bool ChangesNothing => New == 0 && Replaced == 0 && !ChangesMore;
}

/// <summary>A feature that cannot be loaded, and why.</summary>
internal sealed record RefusedFeature(int Number, string? Label, Sentence Reason);

/// <summary>Ground that two published things cannot both have.</summary>
/// <param name="Site">Code and name of the site.</param>
/// <param name="With">The site, layer or feature it meets.</param>
/// <param name="Hectares">How much.</param>
/// <param name="GivesWay">Whether this load takes the site's made-up outline away.</param>
/// <param name="WayOut">What the operator can do.</param>
internal sealed record Conflict(string Site, string With, double Hectares, bool GivesWay, Sentence WayOut);
