using System.Globalization;
using System.Text;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Imports.Files;

/// <summary>A <c>.prj</c> matched to one of our CRSs by its numbers: ellipsoid, datum, meridian, scale, origin, unit. Its name alone proves nothing.</summary>
internal static class ProjectionText
{
    private const double SemiMajor = 6378137;
    private const double InverseFlattening = 298.257223563;
    private const double MeridianTolerance = 1e-7;

    // EPSG:6960 as WKT has it: position vector, so the rotations have the opposite sign of the decision's coordinate frame.
    private static readonly double[] OfficialShift = [-191.90441429, -39.30318279, -111.45032835, 0.00928836, -0.01975479, 0.00427372, 0.252906278];
    private static readonly double[] WrongTurn = [-191.90441429, -39.30318279, -111.45032835, -0.00928836, 0.01975479, -0.00427372, 0.252906278];

    public static FileCrs Recognise(string text)
    {
        if (WellKnownText.Parse(text) is not { } crs)
        {
            return FileCrs.Refused(
                "Không hiểu mô tả hệ tọa độ trong tệp. Hãy sửa tệp .prj, hoặc bỏ nó đi và nêu --crs.",
                "The file's description of its CRS is not understood. Correct the .prj, or take it away and state --crs.");
        }

        return crs.Keyword switch
        {
            "GEOGCS" => Geographic(crs),
            "PROJCS" => Projected(crs),
            "LOCAL_CS" => FileCrs.Unsaid,
            _ => Foreign(crs.Name, "loại này không được hỗ trợ", "this kind is not supported"),
        };
    }

    private static FileCrs Geographic(WellKnownText crs)
    {
        if (WrongDegree(crs) is { } wrong)
        {
            return wrong;
        }

        return DatumOf(crs) switch
        {
            (Datum.Wgs84, _) => FileCrs.Of(Crs.Crs84),
            (Datum.Vn2000, _) => FileCrs.Of(Crs.Vn2000),
            (_, var refusal) => refusal!,
        };
    }

    private static FileCrs Projected(WellKnownText crs)
    {
        var projection = Plain(crs.Term("PROJECTION")?.Name ?? "");
        if (projection is not ("transversemercator" or "gausskruger"))
        {
            return Foreign(crs.Name, "phép chiếu không phải Transverse Mercator", "its projection is not Transverse Mercator");
        }

        if (crs.Term("GEOGCS") is not { } geographic || WrongDegree(geographic) is not null)
        {
            return Foreign(crs.Name, "thiếu hệ tọa độ địa lý", "its geographic CRS is missing");
        }

        var (datum, refusal) = DatumOf(geographic);
        if (refusal is not null)
        {
            return refusal;
        }

        if (datum != Datum.Vn2000)
        {
            return Foreign(crs.Name, "mốc WGS 84, không phải VN-2000", "its datum is WGS 84, not VN-2000");
        }

        return Plane(crs);
    }

    private static FileCrs Plane(WellKnownText crs)
    {
        if (crs.Term("UNIT") is not { } unit || unit.Numbers is not [1, ..])
        {
            return Foreign(crs.Name, "đơn vị không phải mét", "its unit is not the metre");
        }

        double meridian = Parameter(crs, "centralmeridian", double.NaN), scale = Parameter(crs, "scalefactor", 1);
        double east = Parameter(crs, "falseeasting", 0), north = Parameter(crs, "falsenorthing", 0), latitude = Parameter(crs, "latitudeoforigin", 0);
        if (east == 0 && north == 500_000)
        {
            return Foreign(
                crs.Name,
                "gốc tọa độ bị đảo như EPSG:6956 đến 6959 đã bị bãi bỏ; hãy dùng 5896 đến 5899 hoặc 9205 đến 9218",
                "its false origin is swapped, as in the deprecated EPSG:6956 to 6959; use 5896 to 5899 or 9205 to 9218");
        }

        var found = Crs.All.FirstOrDefault(ours =>
            ours.MeasuresArea && ScaleOf(ours) == scale && Math.Abs(ours.CentralMeridian!.Value - meridian) < MeridianTolerance);
        if (found is null || east != 500_000 || north != 0 || latitude != 0)
        {
            return Foreign(
                crs.Name,
                Number("kinh tuyến trục {0}°, tỉ lệ {1}, gốc {2}; {3} không thuộc múi nào của VN-2000", meridian, scale, east, north),
                Number("no VN-2000 zone has meridian {0}°, scale {1} and origin {2}; {3}", meridian, scale, east, north));
        }

        var authority = crs.Term("AUTHORITY");
        return authority is { Texts: ["EPSG", var code, ..] } && code != found.Srid.ToString(CultureInfo.InvariantCulture)
            ? Foreign(crs.Name, $"mã EPSG:{code} nhưng các tham số là của {found.Code}", $"it says EPSG:{code}, but its parameters are those of {found.Code}")
            : FileCrs.Of(found);
    }

    /// <summary>UTM zones are 0.9996 on their meridian, TM-3 zones 0.9999.</summary>
    private static double ScaleOf(Crs zone) => zone.Srid is 3405 or 3406 ? 0.9996 : 0.9999;

    private static (Datum? Datum, FileCrs? Refusal) DatumOf(WellKnownText geographic)
    {
        var datum = geographic.Term("DATUM");
        var ellipsoid = datum?.Term("SPHEROID")?.Numbers;
        if (ellipsoid is not [SemiMajor, var flattening, ..] || Math.Abs(flattening - InverseFlattening) > 1e-6)
        {
            return (null, Foreign(geographic.Name, "ê-líp-xô-ít không phải WGS 84", "its ellipsoid is not that of WGS 84"));
        }

        var named = Plain(datum!.Name);
        var isVietnamese = named.Contains("vietnam2000", StringComparison.Ordinal) || named.Contains("vn2000", StringComparison.Ordinal);
        var shift = datum.Term("TOWGS84")?.Numbers;
        if (shift is null || shift.TrueForAll(static part => part == 0))
        {
            var isWorld = named.Contains("wgs", StringComparison.Ordinal) || named.Contains("worldgeodeticsystem1984", StringComparison.Ordinal);
            return (isVietnamese, isWorld, shift) switch
            {
                (true, _, null) => (Datum.Vn2000, null),
                (false, true, _) => (Datum.Wgs84, null),
                _ => (null, Foreign(geographic.Name, "mốc không phải VN-2000 hay WGS 84", "its datum is neither VN-2000 nor WGS 84")),
            };
        }

        if (Same(shift, OfficialShift))
        {
            return (Datum.Vn2000, null);
        }

        return (null, Same(shift, WrongTurn)
            ? Foreign(
                geographic.Name,
                "TOWGS84 ghi ba góc xoay ngược dấu (sai 0,76 m); theo QĐ 05/2007/QĐ-BTNMT phải là 0.00928836, -0.01975479, 0.00427372",
                "its TOWGS84 has the three rotations with the wrong sign (0.76 m out); by 05/2007/QĐ-BTNMT they are 0.00928836, -0.01975479, 0.00427372 there")
            : Foreign(geographic.Name, "TOWGS84 không phải bảy tham số chính thức (EPSG:6960)", "its TOWGS84 is not the official seven parameters (EPSG:6960)"));
    }

    private static bool Same(List<double> shift, double[] other) =>
        shift.Count == other.Length && shift.Zip(other).All(static pair => Math.Abs(pair.First - pair.Second) < 1e-6);

    private static FileCrs? WrongDegree(WellKnownText geographic)
    {
        var isGreenwich = geographic.Term("PRIMEM") is not { } prime || prime.Numbers is [0, ..];
        var isDegree = geographic.Term("UNIT") is not { Numbers: [var factor, ..] } || Math.Abs(factor - (Math.PI / 180)) < 1e-9;
        return isGreenwich && isDegree
            ? null
            : Foreign(geographic.Name, "không tính bằng độ từ kinh tuyến Greenwich", "it is not in degrees from Greenwich");
    }

    private static double Parameter(WellKnownText crs, string name, double missing) =>
        crs.Terms.Find(term => term.Keyword == "PARAMETER" && Plain(term.Name) == name) is { Numbers: [var value, ..] } ? value : missing;

    private static string Plain(string name) => new([.. name.Normalize(NormalizationForm.FormC).Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static string Number(string format, params object[] numbers) => string.Format(CultureInfo.InvariantCulture, format, numbers);

    private static FileCrs Foreign(string name, string vi, string en) => FileCrs.Refused(
        $"Hệ tọa độ của tệp, “{name}”, không dùng được: {vi}.",
        $"The file's CRS, “{name}”, cannot be used: {en}.");
}
