using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Http;

/// <summary>Reads the CRS in which somebody drew or typed something; OGC:CRS84 when none is stated.</summary>
internal static class DrawnCrs
{
    /// <summary>The CRS that a text names, or null and the mistake in it.</summary>
    public static Crs? Read(string place, string? text, ICollection<Mistake> mistakes)
    {
        if (text is null)
        {
            return Crs.Crs84;
        }

        if (!Crs.TryParse(text, out var crs, out var problem))
        {
            mistakes.Add(Mistake.In(place, problem.Code, problem.Vietnamese, problem.English));
        }

        return crs;
    }

    /// <summary>The CRS of a boundary, or null and the mistake in it.</summary>
    public static Crs? Read(BodyMembers body, ICollection<Mistake> mistakes)
    {
        var crs = Read(body.Place("crs"), body.Text("crs"), mistakes);
        if (crs == Crs.WebMercator)
        {
            mistakes.Add(Mistake.In(
                body.Place("crs"),
                "unsuitable-crs",
                "EPSG:3857 chỉ để hiển thị bản đồ, không dùng cho ranh giới.",
                "EPSG:3857 is for showing maps, not for boundaries."));
            return null;
        }

        return crs;
    }
}
