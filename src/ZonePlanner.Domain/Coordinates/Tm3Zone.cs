using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ZonePlanner.Domain.Coordinates;

/// <summary>A three-degree VN-2000 zone (múi chiếu 3°) with the provinces, as they were before 1 July 2025, whose land records are kept in it.</summary>
/// <remarks>Meridians by province: TT 973/2001/TT-TCĐC, as the areas of use in EPSG v10.076.</remarks>
public sealed class Tm3Zone
{
    private static readonly string[] Prefixes = ["thanhpho", "tinh", "tp"];

    private Tm3Zone(int srid, params string[] provinces)
    {
        Crs = Crs.OfSrid(srid) ?? throw new ArgumentOutOfRangeException(nameof(srid), srid, "Not a VN-2000 zone.");
        CentralMeridian = Crs.CentralMeridian ?? throw new ArgumentOutOfRangeException(nameof(srid), srid, "Not a VN-2000 zone.");
        Provinces = provinces;
    }

    /// <summary>All eighteen zones from west to east.</summary>
    public static IReadOnlyList<Tm3Zone> All { get; } =
    [
        new(5896),
        new(9205, "Điện Biên", "Lai Châu"),
        new(9206, "Sơn La"),
        new(9207, "Cà Mau", "Kiên Giang"),
        new(9208, "An Giang", "Lào Cai", "Nghệ An", "Phú Thọ", "Yên Bái"),
        new(5897, "Hà Nội", "Hà Tây", "Hà Nam", "Ninh Bình", "Thanh Hóa", "Vĩnh Phúc", "Cần Thơ", "Bạc Liêu", "Đồng Tháp", "Hậu Giang"),
        new(9209, "Bắc Ninh", "Hà Giang", "Hà Tĩnh", "Hải Dương", "Hưng Yên", "Nam Định", "Sóc Trăng", "Tây Ninh", "Thái Bình", "Trà Vinh", "Vĩnh Long"),
        new(9210, "Hải Phòng", "Hồ Chí Minh", "Bến Tre", "Bình Dương", "Cao Bằng", "Long An", "Tiền Giang"),
        new(9211, "Hòa Bình", "Quảng Bình", "Tuyên Quang"),
        new(9212, "Bình Phước", "Quảng Trị"),
        new(9213, "Bắc Kạn", "Thái Nguyên"),
        new(9214, "Bắc Giang", "Thừa Thiên-Huế", "Huế"),
        new(9215, "Lạng Sơn"),
        new(9216, "Kon Tum"),
        new(5899, "Quảng Ninh", "Đà Nẵng", "Quảng Nam", "Bà Rịa-Vũng Tàu", "Đồng Nai", "Lâm Đồng"),
        new(5898, "Quảng Ngãi"),
        new(9217, "Bình Định", "Khánh Hòa", "Ninh Thuận"),
        new(9218, "Bình Thuận", "Đắk Lắk", "Đắk Nông", "Gia Lai", "Phú Yên"),
    ];

    private static readonly FrozenDictionary<string, Tm3Zone> ByProvince = All
        .SelectMany(zone => zone.Provinces, (zone, province) => KeyValuePair.Create(Folded(province), zone))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The zone as a CRS: easting, northing in metres.</summary>
    public Crs Crs { get; }

    /// <summary>The number PostGIS knows the zone by.</summary>
    public int Srid => Crs.Srid;

    /// <summary>Degrees east of Greenwich.</summary>
    public double CentralMeridian { get; }

    /// <summary>The old provinces that use it, in Vietnamese; empty of zone 481, which none has to itself.</summary>
    public IReadOnlyList<string> Provinces { get; }

    /// <summary>The zone of a province as it was before 1 July 2025: the new ones may span two meridians. Null if the name is not one.</summary>
    /// <param name="name">With or without diacritics, <c>Bắc Giang</c> or <c>bac-giang</c>, with or without “tỉnh” or “thành phố”.</param>
    public static Tm3Zone? OfOldProvince(string name) => ByProvince.GetValueOrDefault(Folded(name));

    /// <summary>The zone whose meridian is nearest, where no province is known: the least distortion, not necessarily the lawful zone.</summary>
    /// <param name="longitude">Degrees east.</param>
    public static Tm3Zone Nearest(double longitude) => All.MinBy(zone => Math.Abs(zone.CentralMeridian - longitude))!;

    /// <summary>The zone with this SRID, if it is one.</summary>
    public static bool TryOfSrid(int srid, [NotNullWhen(true)] out Tm3Zone? zone)
    {
        zone = All.FirstOrDefault(candidate => candidate.Srid == srid);
        return zone is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Crs.Name;

    private static string Folded(string name)
    {
        var letters = string.Concat(name.Normalize(NormalizationForm.FormD).ToLowerInvariant().Where(char.IsLetter)).Replace('đ', 'd');
        var prefix = Array.Find(Prefixes, candidate => letters.StartsWith(candidate, StringComparison.Ordinal));
        return prefix is null ? letters : letters[prefix.Length..];
    }
}
