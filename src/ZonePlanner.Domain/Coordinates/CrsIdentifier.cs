using System.Globalization;

namespace ZonePlanner.Domain.Coordinates;

/// <summary>The names a CRS goes by in requests, and what to say to the ones we refuse.</summary>
internal static class CrsIdentifier
{
    private const int LongestName = 100;

    /// <summary>The code (<c>EPSG:9214</c>, <c>OGC:CRS84</c>) inside a name; null if the name has no form we know.</summary>
    public static string? Read(string? text)
    {
        if (text is null || text.Length > LongestName)
        {
            return null;
        }

        var name = text.Trim().ToUpperInvariant();
        var parts = name switch
        {
            ['[', .. var curie, ']'] => curie.Split(':'),
            _ when name.StartsWith("URN:OGC:DEF:CRS:", StringComparison.Ordinal) => WithoutVersion(name["URN:OGC:DEF:CRS:".Length..].Split(':')),
            _ when name.StartsWith("HTTP://WWW.OPENGIS.NET/DEF/CRS/", StringComparison.Ordinal) => WithoutVersion(name["HTTP://WWW.OPENGIS.NET/DEF/CRS/".Length..].Split('/')),
            _ when name.StartsWith("HTTPS://WWW.OPENGIS.NET/DEF/CRS/", StringComparison.Ordinal) => WithoutVersion(name["HTTPS://WWW.OPENGIS.NET/DEF/CRS/".Length..].Split('/')),
            "CRS84" => ["OGC", "CRS84"],
            _ => name.Split(':'),
        };
        return parts is [("EPSG" or "OGC") and var authority, { Length: > 0 } code] ? $"{authority}:{code}" : null;
    }

    /// <summary>Why a name, and the code read from it, is not taken.</summary>
    public static CoordinateProblem Refusal(string? text, string? code)
    {
        if (Successor(code) is { } successor)
        {
            return new(
                "deprecated-crs",
                $"{code} đã bị EPSG bãi bỏ vì hoán đổi hệ số dịch trục Đông và trục Bắc; hãy dùng {successor}.",
                $"{code} is deprecated by EPSG: its false easting and false northing are swapped. Use {successor}.");
        }

        var shown = Shown(text);
        return new(
            "unknown-crs",
            $"Không hỗ trợ hệ tọa độ “{shown}”. Dùng OGC:CRS84 hoặc EPSG:4326, 4756, 3405, 3406, 5896–5899, 9205–9218, 3857.",
            $"The coordinate reference system “{shown}” is not supported. Use OGC:CRS84 or EPSG:4326, 4756, 3405, 3406, 5896–5899, 9205–9218, 3857.");
    }

    private static string[] WithoutVersion(string[] parts) => parts is [var authority, _, var code] ? [authority, code] : [];

    private static string? Successor(string? code) => code switch
    {
        "EPSG:6956" => "EPSG:5896",
        "EPSG:6957" => "EPSG:5897",
        "EPSG:6958" => "EPSG:5898",
        "EPSG:6959" => "EPSG:5899",
        _ => null,
    };

    private static string Shown(string? text)
    {
        const int Longest = 60;
        var elements = new StringInfo(text ?? string.Empty);
        return elements.LengthInTextElements <= Longest ? elements.String : elements.SubstringByTextElements(0, Longest) + "…";
    }
}
