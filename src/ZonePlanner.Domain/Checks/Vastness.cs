using NetTopologySuite.Geometries;

namespace ZonePlanner.Domain.Checks;

/// <summary>Whether an outline is larger than any site there is, so that judging it would only cost: the largest economic zones have some 100,000 ha.</summary>
internal static class Vastness
{
    private const double MostHectares = 200_000;
    private const double HectaresPerSquareDegree = 111.32 * 111.32 * 100;

    public static Finding? Check(MultiPolygon boundary)
    {
        var hectares = boundary.Area * HectaresPerSquareDegree * Math.Cos(boundary.EnvelopeInternal.Centre.Y * Math.PI / 180);
        return hectares <= MostHectares ? null : Finding.Error("too-vast", Message.Of(
            $"Ranh giới rộng khoảng {hectares:N0} ha, hơn mọi khu, cụm (nhiều nhất {MostHectares:N0} ha): hãy kiểm tra toạ độ.",
            $"The boundary has about {hectares:N0} ha, more than any site (at most {MostHectares:N0} ha): look at its coordinates."))
            with
        { Place = boundary.Envelope };
    }
}
