namespace ZonePlanner.Domain.Checks;

/// <summary>A region with a limit of its own (the parameter's name in the rule), and the provinces it was made of before 1 July 2025.</summary>
internal sealed record RiceRegion(string Parameter, params string[] Provinces);

/// <summary>The regions of NĐ 35/2022 Art 9, as the socio-economic regions list the provinces of that time.</summary>
internal static class RiceRegions
{
    public static IReadOnlyList<RiceRegion> All { get; } =
    [
        new(
            "rr_mk",
            "Hà Nội", "Hải Phòng", "Hải Dương", "Hưng Yên", "Vĩnh Phúc", "Bắc Ninh", "Thái Bình", "Nam Định", "Hà Nam", "Ninh Bình", "Quảng Ninh",
            "Cần Thơ", "Long An", "Tiền Giang", "Bến Tre", "Trà Vinh", "Vĩnh Long", "Đồng Tháp", "An Giang", "Kiên Giang", "Hậu Giang", "Sóc Trăng", "Bạc Liêu", "Cà Mau"),
        new(
            "nc_cc_se",
            "Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Bình", "Quảng Trị", "Thừa Thiên Huế", "Huế", "Đà Nẵng", "Quảng Nam", "Quảng Ngãi", "Bình Định", "Phú Yên",
            "Khánh Hòa", "Ninh Thuận", "Bình Thuận", "Hồ Chí Minh", "Đồng Nai", "Bà Rịa - Vũng Tàu", "Bình Dương", "Bình Phước", "Tây Ninh"),
        new(
            "nm_hl",
            "Hà Giang", "Cao Bằng", "Bắc Kạn", "Tuyên Quang", "Lào Cai", "Yên Bái", "Thái Nguyên", "Lạng Sơn", "Bắc Giang", "Phú Thọ", "Điện Biên", "Lai Châu",
            "Sơn La", "Hòa Bình", "Kon Tum", "Gia Lai", "Đắk Lắk", "Đắk Nông", "Lâm Đồng"),
    ];

    /// <summary>The region of an old province, <c>Tỉnh Bắc Giang</c> or <c>Bắc Giang</c>; null if it is none of them.</summary>
    public static RiceRegion? Of(string? province) => province is null
        ? null
        : All.FirstOrDefault(region => region.Provinces.Any(name =>
            province == name || province.EndsWith(" " + name, StringComparison.Ordinal)));
}
