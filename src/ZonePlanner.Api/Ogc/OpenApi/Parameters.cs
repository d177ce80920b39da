using System.Text.Json.Nodes;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Features;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.OpenApi;

/// <summary>The parameters, described.</summary>
internal static class Parameters
{
    /// <summary>The parameter <c>f</c> where features are also files.</summary>
    public const string FormOfItems = "formOfItems";

    /// <summary>The parameter <c>f</c> of versions.</summary>
    public const string FormOfVersions = "formOfVersions";

    public static JsonNode Reference(string name) => new JsonObject { ["$ref"] = $"#/components/parameters/{name}" };

    /// <summary>A parameter that selects by a property.</summary>
    public static JsonNode Filter(Property property)
    {
        var schema = Schemas.OfValue(property.Type);
        if (property.Words is { } words)
        {
            schema["enum"] = new JsonArray([.. words]);
        }

        return Query(property.Name, $"Chỉ lấy đúng giá trị này / Only this very value: {property.Title.Both}", schema);
    }

    public static JsonObject All() => new()
    {
        [Asking.FormParameter] = FormOf(Representation.OfDocuments),
        [FormOfItems] = FormOf(Representation.OfItems),
        [FormOfVersions] = FormOf(Representation.OfVersions),
        ["acceptDatetime"] = new JsonObject
        {
            ["name"] = "Accept-Datetime",
            ["in"] = "header",
            ["required"] = false,
            ["description"] = "Như datetime (RFC 7089), khi địa chỉ không nói ngày. / As datetime (RFC 7089), where the address says no day.",
            ["schema"] = new JsonObject { ["type"] = "string" },
        },
        ["limit"] = Query(
            "limit",
            "Số đối tượng nhiều nhất trong một trang; tệp (csv, fgb, gpkg) có tất cả nếu bỏ trống, và có thể nhiều hơn 10000. / The most features on a page; a file (csv, fgb, gpkg) has all of them when left out, and may have more than 10000.",
            new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = QuestionReader.MostLimit, ["default"] = QuestionReader.DefaultLimit }),
        ["bbox"] = Bbox(),
        ["bbox-crs"] = Query("bbox-crs", "Hệ tọa độ của bbox. / The CRS of bbox.", CrsSchema()),
        ["crs"] = Query("crs", "Hệ tọa độ của câu trả lời, trục theo thứ tự của hệ ấy. / The CRS of the answer, in its own axis order.", CrsSchema()),
        ["datetime"] = Query(
            "datetime",
            "Ngày có hiệu lực pháp lý: một ngày, một thời điểm RFC 3339 hay một khoảng (../2025-06-30). Khoảng cho mỗi đối tượng bản cuối trong khoảng. Bỏ trống: hôm nay. / The legal day: a day, an RFC 3339 instant or an interval (../2025-06-30). An interval gives each feature as it last was within it. Left out: today.",
            new JsonObject { ["type"] = "string" }),
        ["validAt"] = Query(
            "validAt",
            "Như datetime, chỉ một ngày. / As datetime, a day only.",
            new JsonObject { ["type"] = "string", ["format"] = "date" }),
        ["knownAt"] = Query(
            "knownAt",
            "Theo những gì hệ thống đã ghi nhận vào lúc ấy: thời điểm RFC 3339, hay một ngày (cuối ngày ấy ở Việt Nam). Bỏ trống: hiện nay. / As the record knew it then: an RFC 3339 instant, or a day (its end in Vietnam). Left out: now.",
            new JsonObject { ["type"] = "string" }),
        ["decimals"] = Query(
            "decimals",
            "Số chữ số thập phân của tọa độ; bỏ trống: 7 cho danh sách tính bằng độ, 3 tính bằng mét, đầy đủ cho một đối tượng. / Decimals of coordinates; left out: 7 in lists in degrees, 3 in metres, all of them for one feature.",
            new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = 15 }),
        ["properties"] = Query(
            "properties",
            "Chỉ in các thuộc tính này, cùng “quality” khi có hình dạng. / Print these properties only, and “quality” wherever a geometry is printed.",
            new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } }),
        ["skipGeometry"] = Query(
            "skipGeometry",
            "Không in hình dạng. / Leave out the geometry.",
            new JsonObject { ["type"] = "boolean", ["default"] = false }),
        ["maxAllowableOffset"] = Query(
            "maxAllowableOffset",
            "Đơn giản hoá: đường vẽ lệch nhiều nhất chừng này, theo đơn vị của crs. / Simplify: lines may lie this far off, in the units of crs.",
            new JsonObject { ["type"] = "number", ["minimum"] = 0 }),
        ["zoom"] = Query(
            "zoom",
            "Đơn giản hoá cho mức thu phóng này (nửa điểm ảnh). / Simplify for this zoom level (half a pixel).",
            new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = 24 }),
        ["filter"] = Query(
            "filter",
            "Bộ lọc CQL2: status = 'planned' AND decidedHa > 100. / A filter in CQL2: status = 'planned' AND decidedHa > 100.",
            new JsonObject { ["type"] = "string" }),
        ["filter-lang"] = Query(
            "filter-lang",
            "Cách viết bộ lọc. / How the filter is written.",
            new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(SelectionReader.Text, SelectionReader.Json), ["default"] = SelectionReader.Text }),
        ["filter-crs"] = Query("filter-crs", "Hệ tọa độ của các hình trong bộ lọc. / The CRS of the geometries in the filter.", CrsSchema()),
        ["sortby"] = Query(
            "sortby",
            "Thứ tự: các thuộc tính cách nhau bằng dấu phẩy, dấu - là giảm dần (-decidedHa,name). / Order: properties with commas between them, - for descending (-decidedHa,name).",
            new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string", ["pattern"] = "[+|-]?[A-Za-z_].*" } }),
        ["cursor"] = Query("cursor", "Chỗ bắt đầu của trang, như trong liên kết next. / Where the page begins, as in the next link.", new JsonObject { ["type"] = "string" }),
        ["offset"] = Query(
            "offset",
            "Bỏ qua chừng này đối tượng; đi theo liên kết next thì nhanh hơn, và các trang không xê dịch. / Skip so many features; following the next link is quicker, and its pages do not shift.",
            new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["default"] = 0 }),
        ["featureId"] = new JsonObject
        {
            ["name"] = "featureId",
            ["in"] = "path",
            ["required"] = true,
            ["description"] = "Mã của đối tượng / Identifier of the feature",
            ["schema"] = new JsonObject { ["type"] = "string" },
        },
        ["ifNoneMatch"] = new JsonObject
        {
            ["name"] = "If-None-Match",
            ["in"] = "header",
            ["required"] = false,
            ["description"] = "ETag đã có; trả lời 304 nếu không đổi. / The ETag one has; 304 if nothing changed.",
            ["schema"] = new JsonObject { ["type"] = "string" },
        },
    };

    private static JsonObject FormOf(Representation[] offers) => Query(
        Asking.FormParameter,
        "Dạng trả lời; mạnh hơn tiêu đề Accept. / The form of the answer; stronger than the Accept header.",
        new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. offers.Select(offer => offer.Word).Distinct()]) });

    private static JsonObject Bbox()
    {
        var numbers = new JsonObject
        {
            ["type"] = "array",
            ["minItems"] = 4,
            ["maxItems"] = 6,
            ["items"] = new JsonObject { ["type"] = "number" },
        };
        return Query(
            "bbox",
            "Chỉ lấy đối tượng chạm hộp này: tây, nam, đông, bắc (hay sáu số có độ cao). Tây lớn hơn đông: hộp vắt qua kinh tuyến 180°. Phần vượt ra ngoài quả đất được bỏ qua. / Only features that meet this box: west, south, east, north (or six numbers with heights). West beyond east: across the antimeridian. Of a box that reaches beyond the globe, the part of the globe in it.",
            numbers);
    }

    private static JsonObject CrsSchema() => new()
    {
        ["type"] = "string",
        ["format"] = "uri",
        ["default"] = Crs.Crs84.Uri,
        ["enum"] = new JsonArray([.. Crs.All.Select(crs => crs.Uri)]),
    };

    private static JsonObject Query(string name, string description, JsonObject schema) => new()
    {
        ["name"] = name,
        ["in"] = "query",
        ["required"] = false,
        ["description"] = description,
        ["style"] = "form",
        ["explode"] = false,
        ["schema"] = schema,
    };
}
