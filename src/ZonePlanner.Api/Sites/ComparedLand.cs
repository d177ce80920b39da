using System.Text.Json;
using ZonePlanner.Domain.Measures;

namespace ZonePlanner.Api.Sites;

/// <summary>What lies between two outlines, measured in one VN-2000 zone: <c>fromHa</c> is kept + taken, <c>toHa</c> kept + added, <c>differenceHa</c> added − taken, each to the square metre.</summary>
internal sealed record ComparedLand(string AreaCrs, decimal FromHa, decimal ToHa, decimal DifferenceHa, ComparedPart Added, ComparedPart Taken, ComparedPart Kept)
{
    /// <summary>Rounds the wholes and what they share; what was added and taken is the rest, so that no square metre is lost between them.</summary>
    /// <remarks>A corner that the overlay makes on a long edge bends it by millimetres or centimetres in the plane: measured one by one, the parts would miss the wholes by square metres.</remarks>
    public static ComparedLand Of(Overlay found)
    {
        var (from, to) = (new LandArea(found.FromM2).RoundedHectares, new LandArea(found.ToM2).RoundedHectares);
        var shared = found switch
        {
            { Added: null } => to,
            { Taken: null } => from,
            _ => new LandArea(found.Kept?.M2 ?? 0).RoundedHectares,
        };
        var kept = Math.Min(shared, Math.Min(from, to));
        return new ComparedLand(
            $"EPSG:{found.Srid}",
            from,
            to,
            to - from,
            ComparedPart.Of(found.Added, to - kept),
            ComparedPart.Of(found.Taken, from - kept),
            ComparedPart.Of(found.Kept, kept));
    }

    /// <summary>What the reading finds.</summary>
    internal sealed record Overlay(int Srid, double FromM2, double ToM2, Ground? Added, Ground? Taken, Ground? Kept);

    /// <summary>One part of the ground; the outline holds the pieces beyond tolerance.</summary>
    internal sealed record Ground(double M2, double WithinToleranceM2, JsonElement? Geometry);
}

/// <summary>A part of the ground. <c>withinToleranceHa</c> of it lie in slivers that a line drawn twice leaves, which the geometry (WGS 84) leaves out; the geometry is null when nothing else is there.</summary>
internal sealed record ComparedPart(decimal Hectares, decimal WithinToleranceHa, JsonElement? Geometry)
{
    public static ComparedPart Of(ComparedLand.Ground? ground, decimal hectares) => ground?.Geometry is null
        ? new ComparedPart(hectares, hectares, null)
        : new ComparedPart(hectares, Math.Min(hectares, new LandArea(ground.WithinToleranceM2).RoundedHectares), ground.Geometry);
}
