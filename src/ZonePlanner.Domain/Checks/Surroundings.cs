using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Domain.Checks;

/// <summary>What lies under, over and beside a boundary that would be in force from a day on.</summary>
public sealed record Surroundings
{
    /// <summary>Its area in the TM-3 zone <see cref="AreaSrid"/>.</summary>
    public required LandArea Measured { get; init; }

    /// <summary>Its area on the ellipsoid.</summary>
    public required LandArea Geodesic { get; init; }

    /// <summary>EPSG code of the zone of its legal area.</summary>
    public required int AreaSrid { get; init; }

    /// <summary>Whether the site it is said to redraw is on the record.</summary>
    public bool IsRedrawnSiteKnown { get; init; }

    /// <summary>Sites of its level that it would lie over.</summary>
    public IReadOnlyList<SharedGround> Sites { get; init; } = [];

    /// <summary>Plots of the site it redraws that it would leave outside.</summary>
    public IReadOnlyList<PlotLeft> PlotsLeft { get; init; } = [];

    /// <summary>Live proposals that it would lie over, as far as whoever asks may know of them.</summary>
    public IReadOnlyList<ProposalThere> Proposals { get; init; } = [];

    /// <summary>Sites in force beside or over it, of any level, with their stored corners.</summary>
    public IReadOnlyList<Neighbour> Beside { get; init; } = [];

    /// <summary>Protected land under it, by layer and land-use code.</summary>
    public IReadOnlyList<ProtectedGround> Protected { get; init; } = [];

    /// <summary>Approvals of the site to convert rice land.</summary>
    public IReadOnlyList<Approval> Approvals { get; init; } = [];

    /// <summary>The layers that looked at the place.</summary>
    public IReadOnlyList<LayerThere> Layers { get; init; } = [];

    /// <summary>What no layer of a kind looked at, where others of the kind looked at the rest.</summary>
    public IReadOnlyList<UncheckedGround> Unchecked { get; init; } = [];

    /// <summary>The units it lies in.</summary>
    public IReadOnlyList<UnitThere> Units { get; init; } = [];

    /// <summary>What lies in no unit on the record.</summary>
    public (LandArea Area, Geometry Place)? InNoUnit { get; init; }

    /// <summary>The name of the province before 1 July 2025, <c>Tỉnh Bắc Giang</c>: the regions of the decrees are lists of those.</summary>
    public string? OldProvince { get; init; }

    /// <summary>Communes that answer to the stated code or name on that day.</summary>
    public IReadOnlyList<CommuneStated> StatedCommunes { get; init; } = [];

    /// <summary>Other sites whose names fold alike.</summary>
    public IReadOnlyList<Namesake> Namesakes { get; init; } = [];
}

/// <summary>Ground shared with another site; <c>LaterFrom</c> is its first day in force, where that is after the day asked about.</summary>
public sealed record SharedGround(string Code, string Name, SiteKind Kind, Quality? Quality, DateOnly? From, DateOnly? LaterFrom, LandArea Area, Geometry Place);

/// <summary>A plot that its site would leave, and how much of it; <c>IsHeld</c> is null where that is not public and whoever asks is not of its province.</summary>
public sealed record PlotLeft(string Code, bool? IsHeld, LandArea Area, Geometry Place);

/// <summary>Ground shared with a proposal that is not in force yet.</summary>
public sealed record ProposalThere(string Id, string? Title, LandArea Area, Geometry Place);

/// <summary>Protected land of one layer and code; <c>Uncovered</c> is what approvals leave of the layer (null where none is needed), <c>IsBlocked</c> whether the guard refuses that.</summary>
public sealed record ProtectedGround(ProtectedLayerKind Kind, string LandUseCode, DataLayer Layer, DateOnly? LaterFrom, LandArea Area, LandArea? Uncovered, bool IsBlocked, Geometry Place);

/// <summary>A decision that allows so much rice land of a code to be converted.</summary>
public sealed record Approval(string LandUseCode, string Decision, LandArea Area);

/// <summary>A layer that looked at the place, wholly or in part.</summary>
public sealed record LayerThere(ProtectedLayerKind Kind, DataLayer Layer, bool CoversAll);

/// <summary>Ground that no layer of a kind looked at.</summary>
public sealed record UncheckedGround(ProtectedLayerKind Kind, LandArea Area, Geometry Place);

/// <summary>How much of the boundary lies in a unit.</summary>
public sealed record UnitThere(UnitLevel Level, string Code, string Name, LandArea Area, bool? Mountainous);

/// <summary>A commune of the stated code or name, and how far it is; distance null where its outline is not on the record.</summary>
public sealed record CommuneStated(string Code, string Name, double? DistanceMetres);

/// <summary>Another site with nearly the same name.</summary>
public sealed record Namesake(string Code, string Name, SiteKind Kind);
