using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Domain.Checks;

/// <summary>Whether an outline lies in Vietnam, and if not, whether its numbers were swapped or mean something else.</summary>
internal static class Whereabouts
{
    private static readonly GeometryFactory Wgs84 = new(new PrecisionModel(), Crs.Crs84.Srid);

    public static Finding? Check(DrawnOutline drawn)
    {
        var conversion = CoordinateConversion.Between(drawn.Crs, Crs.Crs84);
        var positions = drawn.Rings.SelectMany(ring => ring).Select(position => new MapPosition(position.X, position.Y)).ToArray();
        var astray = Array.FindIndex(positions, position => !IsInVietnam(conversion, position));
        if (astray < 0)
        {
            return null;
        }

        return Array.TrueForAll(positions, position => IsInVietnam(conversion, position.Swap()))
            ? Swapped(drawn, conversion, positions)
            : Outside(drawn, conversion, positions[astray]);
    }

    private static bool IsInVietnam(CoordinateConversion conversion, MapPosition position) =>
        conversion.Refusal(position) is null && AreaOfUse.Vietnam.Contains(conversion.Convert(position));

    private static Finding Swapped(DrawnOutline drawn, CoordinateConversion conversion, MapPosition[] positions) =>
        Finding.Error("swapped-axes", drawn.Crs.IsProjected
            ? Message.Of(
                $"Có vẻ tọa độ bắc và tọa độ đông bị đảo: hãy đổi chỗ. {drawn.Crs.Code} ghi tọa độ đông (Y trong bảng đo đạc) trước, tọa độ bắc (X) sau.",
                $"It looks like northing, easting: swap them. {drawn.Crs.Code} puts the easting (a survey table's Y) first, the northing (X) second.")
            : Message.Of(
                $"Có vẻ là vĩ độ, kinh độ: hãy đổi chỗ. Ở đây kinh độ đứng trước.",
                $"It looks like latitude, longitude: swap them. Here longitude comes first."))
        with
        {
            Place = Wgs84.CreateMultiPointFromCoords([.. positions.Take(1000).Select(position => conversion.Convert(new Coordinate(position.Y, position.X)))]),
        };

    private static Finding Outside(DrawnOutline drawn, CoordinateConversion conversion, MapPosition astray) =>
        Finding.Error("outside-vietnam", Message.Of(
            $"Điểm ({astray.X:G10}; {astray.Y:G10}) nằm ngoài Việt Nam theo {drawn.Crs.Code}.",
            $"The point ({astray.X:G10}, {astray.Y:G10}) is outside Vietnam as {drawn.Crs.Code}.").And(Hint(drawn.Crs, astray)))
        with
        {
            Place = conversion.Refusal(astray) is null && conversion.Convert(astray) is var there && AreaOfUse.World.Contains(there)
                ? Wgs84.CreatePoint(new Coordinate(there.X, there.Y))
                : null,
        };

    private static Message? Hint(Crs crs, MapPosition astray) => crs.IsProjected switch
    {
        false when astray.X is > 100_000 and < 900_000 && astray.Y is > 800_000 and < 2_700_000 => Message.Of(
            $"Có vẻ là mét trong một múi VN-2000: hãy ghi múi đó vào “crs”.",
            $"It looks like metres of a VN-2000 zone: state that zone as “crs”."),
        true when AreaOfUse.Vietnam.Contains(astray) => Message.Of(
            $"Có vẻ là độ: hãy ghi “crs” là OGC:CRS84 hoặc EPSG:4756.",
            $"It looks like degrees: state “crs” as OGC:CRS84 or EPSG:4756."),
        _ => null,
    };
}
