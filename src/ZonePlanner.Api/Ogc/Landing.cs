using ZonePlanner.Api.Ogc.Html;
using ZonePlanner.Api.Ogc.Tiles;

namespace ZonePlanner.Api.Ogc;

/// <summary>GET /ogc: what there is, and where.</summary>
internal static class Landing
{
    public const string Title = "ZonePlanner";

    public const string Description =
        "Sổ duy nhất về đất công nghiệp của tỉnh: khu, cụm công nghiệp, khu kinh tế, ranh giới, diện tích và quyết định, theo ngày có hiệu lực và theo lúc được ghi nhận. / "
        + "The one record of a province's industrial land: zones, clusters, economic zones, their boundaries, hectares and decisions, by legal date and by time of recording.";

    public const string Attribution =
        "Số liệu từ văn bản công bố, nguồn ghi ở từng đối tượng; ranh giới “schematic” là minh hoạ, không phải ranh giới thật. / "
        + "Figures from published papers, cited in each feature; outlines marked “schematic” are made up and are no boundaries.";

    public static void Map(IEndpointRouteBuilder ogc) => ogc.MapReading("", Handle);

    private static IResult Handle(HttpContext http)
    {
        var asking = Moments.Read(http.Request, Representation.OfDocuments);
        var root = asking.Address.Root;
        Link[] links =
        [
            .. Link.SelfAndAlternates(asking),
            new($"{root}/api?f=json", "service-desc", Representation.OpenApi, "Mô tả API (OpenAPI 3.0) / Definition of the API (OpenAPI 3.0)"),
            new($"{root}/api?f=html", "service-doc", Representation.Html, "Tài liệu API / Documentation of the API"),
            new($"{root}/conformance", "conformance", Representation.Json, "Các lớp tuân thủ / Conformance classes"),
            new($"{root}/conformance", "http://www.opengis.net/def/rel/ogc/1.0/conformance", Representation.Json, "Các lớp tuân thủ / Conformance classes"),
            new($"{root}/functions", "http://www.opengis.net/def/rel/ogc/1.0/functions", Representation.Json, "Hàm trong bộ lọc / Functions in filters"),
            new(asking.Carry($"{root}/collections"), "data", Representation.Json, "Các lớp dữ liệu / The collections"),
            new(asking.Carry($"{root}/collections"), "http://www.opengis.net/def/rel/ogc/1.0/data", Representation.Json, "Các lớp dữ liệu / The collections"),
            .. TileLinks.OfLanding(asking),
        ];
        return asking.Refusal ?? new DocumentAnswer<LandingDocument>(
            asking, Tag.Of(asking.Shown.Word), new LandingDocument(Title, Description, Attribution, links), links, LandingPage.Show);
    }
}

/// <summary>The landing page as the standard has it.</summary>
internal sealed record LandingDocument(string Title, string Description, string Attribution, IReadOnlyList<Link> Links);
