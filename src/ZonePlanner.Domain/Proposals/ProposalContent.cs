using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Domain.Proposals;

/// <summary>What a proposal says. A draft may leave anything out; what is missing is found when it is handed in.</summary>
public sealed record ProposalContent
{
    /// <summary>The code of the province it is made in; that of whoever writes it when left out.</summary>
    public string? Province { get; init; }

    /// <summary>A title to find it by.</summary>
    public string? Title { get; init; }

    /// <summary>The day from which it is to hold in law.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The decision it stands on, as far as known.</summary>
    public ProposedDecision? Decision { get; init; }

    /// <summary>What changes: the first is what is drawn, the others move along with it.</summary>
    public IReadOnlyList<ProposedChange> Changes { get; init; } = [];

    /// <summary>A free note.</summary>
    public string? Note { get; init; }
}

/// <summary>The decision a proposal stands on.</summary>
/// <param name="Number">As printed.</param>
/// <param name="Issuer">Who signed.</param>
/// <param name="Title">Its title in Vietnamese.</param>
/// <param name="SignedOn">The day it was signed.</param>
/// <param name="Link">Where its text can be read.</param>
/// <param name="File">The <see cref="DecisionFile"/> with its scan.</param>
public sealed record ProposedDecision(string? Number, string? Issuer, string? Title, DateOnly? SignedOn, string? Link, string? File);

/// <summary>One change: of a site there is, or a new one.</summary>
public sealed record ProposedChange
{
    /// <summary>The facts that may be taken away without others in their place, by the names a change gives them; the rest of a site follows a decision.</summary>
    public static IReadOnlyList<string> Removable { get; } = ["nameEn", "declaredHa"];

    /// <summary>The code of the site that changes; absent for a new one.</summary>
    public string? Site { get; init; }

    /// <summary>The code a new site is to have; made from its name when left out.</summary>
    public string? Code { get; init; }

    /// <summary>The kind it is to have.</summary>
    public SiteKind? Kind { get; init; }

    /// <summary>The name in Vietnamese (NFC).</summary>
    public string? Name { get; init; }

    /// <summary>The name in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>What the ledger will call it.</summary>
    public MovementKind? Movement { get; init; }

    /// <summary>The status it is to have; what the movement makes of it when left out.</summary>
    public SiteStatus? Status { get; init; }

    /// <summary>The code of the site that takes its land: of a merge, or of the half that is split off.</summary>
    public string? Into { get; init; }

    /// <summary>The commune it is said to lie in, by code or name.</summary>
    public string? Commune { get; init; }

    /// <summary>Hectares in the dossier.</summary>
    public decimal? DeclaredHa { get; init; }

    /// <summary>Hectares in the decision.</summary>
    public decimal? DecidedHa { get; init; }

    /// <summary>Which of the <see cref="Removable"/> facts the site is to have no longer; one that is also given anew is not among them.</summary>
    public IReadOnlyList<string> Removes { get; init; } = [];

    /// <summary>How the outline came to be.</summary>
    public Quality? Quality { get; init; }

    /// <summary>The outline in the CRS it was drawn or typed in; absent where the boundary stays or there is none yet.</summary>
    public DrawnOutline? Outline { get; init; }

    /// <summary>That outline as it was sent (GeoJSON), to the digit.</summary>
    public string? OutlineAsSent { get; init; }

    /// <summary>Whether the site stays in force by it.</summary>
    public bool LeavesInForce => Movement is not (MovementKind.Withdraw or MovementKind.Merge) && Status is not (SiteStatus.Withdrawn or SiteStatus.Merged);

    /// <summary>Whether a fact of the record is left as it is, where no other is given.</summary>
    /// <param name="fact">Its name in a change.</param>
    public bool Keeps(string fact) => !Removes.Contains(fact);

    /// <summary>The status the site has after it.</summary>
    /// <param name="before">The status it had; null for a new site.</param>
    public SiteStatus StatusAfter(SiteStatus? before) => Status ?? Movement switch
    {
        MovementKind.Withdraw => SiteStatus.Withdrawn,
        MovementKind.Merge => SiteStatus.Merged,
        MovementKind.Establish => SiteStatus.Established,
        MovementKind.Reinstate => SiteStatus.Planned,
        _ => before ?? SiteStatus.Planned,
    };
}
