using System.Text.Json.Nodes;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Checks;

/// <summary>The body of POST /api/checks/boundary as the API document shows it; it is read member by member.</summary>
/// <param name="Kind">What the boundary is to be.</param>
/// <param name="Geometry">A GeoJSON Polygon or MultiPolygon; x (longitude or easting) first whatever the CRS.</param>
/// <param name="Crs">OGC:CRS84 (the default) or EPSG:4326, 4756, 3405, 3406, 5896 to 5899, 9205 to 9218.</param>
/// <param name="Commune">Code or name of the commune it is said to lie in.</param>
/// <param name="DeclaredHa">Hectares in the dossier.</param>
/// <param name="DecidedHa">Hectares in the decision.</param>
/// <param name="ValidAt">The day it would be in force from; today when left out.</param>
/// <param name="KnownAt">The instant whose knowledge is asked for; now when left out.</param>
/// <param name="Site">Code of the site it redraws.</param>
/// <param name="Name">Name of the site, to look for near-homonyms.</param>
/// <param name="Others">What changes together with it, at most 20: it is judged beside their new outlines, and what they were is not in its way.</param>
/// <param name="Repairs">Whether findings come with the outline that would mend them, where there is one; no when left out, as it costs more than the check.</param>
internal sealed record BoundaryQuestionShape(
    SiteKind Kind,
    JsonObject Geometry,
    string? Crs,
    string? Commune,
    double? DeclaredHa,
    double? DecidedHa,
    DateOnly? ValidAt,
    string? KnownAt,
    string? Site,
    string? Name,
    OtherChange[]? Others,
    bool? Repairs);

/// <summary>A site that changes together with the boundary, in the words of a proposal's changes.</summary>
/// <param name="Site">The code of the site that changes; absent for a new one.</param>
/// <param name="Code">The code a new site is to have.</param>
/// <param name="Kind">The kind it is to have; that of the boundary when left out.</param>
/// <param name="Name">Its name, to call it by.</param>
/// <param name="Crs">The CRS of its outline; OGC:CRS84 when left out.</param>
/// <param name="Geometry">Its new outline: a GeoJSON Polygon or MultiPolygon; absent where it gives its land away.</param>
internal sealed record OtherChange(string? Site, string? Code, SiteKind? Kind, string? Name, string? Crs, JsonObject? Geometry);
