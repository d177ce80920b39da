using System.Text.Json;
using ZonePlanner.Domain.Proposals;

namespace ZonePlanner.Api.Proposals;

/// <summary>A proposal: what it says, how far it has come, every step, and what whoever asks may do with it now.</summary>
internal sealed record ProposalSheet(
    Guid Id,
    int Revision,
    ProposalState State,
    ProposalProvince Province,
    string? Title,
    string? Site,
    DateOnly? ReceivedOn,
    ProposalHand Created,
    ProposalHand Updated,
    JsonElement Content,
    IReadOnlyList<ProposalStepSheet> Steps,
    PublishedProposal? Published)
{
    /// <summary>What whoever asks may do now.</summary>
    public IReadOnlyList<ProposalAction> Allowed { get; init; } = [];
}

/// <summary>A line of a list of proposals.</summary>
internal sealed record ProposalLine(
    Guid Id,
    int Revision,
    ProposalState State,
    ProposalProvince Province,
    string? Title,
    string? Site,
    DateOnly? ReceivedOn,
    ProposalHand Created,
    ProposalHand Updated,
    IReadOnlyList<double>? Bbox);

/// <summary>The province a proposal is made in.</summary>
internal sealed record ProposalProvince(string Code, string Name);

/// <summary>Whose hand, and when.</summary>
internal sealed record ProposalHand(Guid Id, string Name, DateTimeOffset At);

/// <summary>One transition, with what was said and found at that moment; the findings are as they were printed then.</summary>
internal sealed record ProposalStepSheet(
    ProposalAction Action,
    ProposalState From,
    ProposalState To,
    ProposalHand By,
    string? Note,
    IReadOnlyDictionary<string, string>? Reasons,
    DateOnly? RulesOf,
    JsonElement? Findings);

/// <summary>What publishing wrote.</summary>
/// <param name="Sites">The sites, in the order of the changes.</param>
/// <param name="Movements">The lines of the ledger, in the same order.</param>
/// <param name="Decision">The code of the decision.</param>
/// <param name="ValidFrom">The day from which it holds.</param>
/// <param name="Neighbours">Sites in force beside what changed, which may want to look at their own lines.</param>
internal sealed record PublishedProposal(IReadOnlyList<string> Sites, IReadOnlyList<string> Movements, string Decision, DateOnly ValidFrom, IReadOnlyList<AffectedNeighbour> Neighbours);

/// <summary>A site that touches what changed.</summary>
internal sealed record AffectedNeighbour(string Code, string Name, double DistanceM);

/// <summary>What a proposal says, as the API document shows it; it is read member by member.</summary>
/// <param name="Province">The code of the province; your own when left out.</param>
/// <param name="Title">A title to find it by.</param>
/// <param name="ValidFrom">The day from which it is to hold in law.</param>
/// <param name="Decision">The decision it stands on, as far as known.</param>
/// <param name="Changes">What changes: the first is what is drawn, the others move along with it; at most 20.</param>
/// <param name="Note">A free note.</param>
internal sealed record ProposalBody(string? Province, string? Title, DateOnly? ValidFrom, ProposedDecision? Decision, IReadOnlyList<ProposalBodyChange>? Changes, string? Note);

/// <summary>One change, as the API document shows it.</summary>
/// <param name="Site">The code of the site that changes; left out for a new one.</param>
/// <param name="Code">The code a new site is to have; made from its name when left out.</param>
/// <param name="Kind">industrial-zone, industrial-cluster, economic-zone or it-park.</param>
/// <param name="Name">The name in Vietnamese.</param>
/// <param name="NameEn">The name in English.</param>
/// <param name="Movement">keep, establish, expand, reduce, merge, convert, withdraw, reinstate, advance or defer.</param>
/// <param name="Status">planned, established, operating, withdrawn or merged; what the movement makes of it when left out.</param>
/// <param name="Into">The code of the site that takes its land.</param>
/// <param name="Commune">The commune it is said to lie in, by code or name.</param>
/// <param name="DeclaredHa">Hectares in the dossier.</param>
/// <param name="DecidedHa">Hectares in the decision.</param>
/// <param name="Removes">Facts the site is to have no longer: nameEn, declaredHa.</param>
/// <param name="Quality">surveyed, digitised or schematic.</param>
/// <param name="Crs">OGC:CRS84 (the default) or EPSG:4326, 4756, 3405, 3406, 5896 to 5899, 9205 to 9218.</param>
/// <param name="Geometry">A GeoJSON Polygon or MultiPolygon; x (longitude or easting) first whatever the CRS. Kept to the digit; it need not be valid yet.</param>
/// <param name="Typed">The table it was typed in, kept for the page that typed it.</param>
internal sealed record ProposalBodyChange(
    string? Site,
    string? Code,
    string? Kind,
    string? Name,
    string? NameEn,
    string? Movement,
    string? Status,
    string? Into,
    string? Commune,
    double? DeclaredHa,
    double? DecidedHa,
    IReadOnlyList<string>? Removes,
    string? Quality,
    string? Crs,
    System.Text.Json.Nodes.JsonObject? Geometry,
    TypedTable? Typed);

/// <summary>A table of coordinates as typed.</summary>
/// <param name="Order">northing-first or easting-first.</param>
/// <param name="Text">The table.</param>
internal sealed record TypedTable(string? Order, string? Text);
