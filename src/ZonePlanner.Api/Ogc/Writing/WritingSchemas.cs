using System.Text.Json.Nodes;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.OpenApi;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>The shapes of what writes take and are answered, described.</summary>
internal static class WritingSchemas
{
    public static IReadOnlyDictionary<string, string> Refusals { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["400"] = "Yêu cầu không đọc được / The request cannot be read",
        ["401"] = "Chưa đăng nhập / Not signed in",
        ["403"] = "Không phải cán bộ tỉnh này / Not an officer or planner of the province",
        ["404"] = "Hôm nay không có đối tượng này / There is no such feature today",
        ["409"] = "Mã đã có, hoặc đã được đề xuất khác / The identifier is taken, or proposed otherwise",
        ["412"] = "Đã thay đổi, hoặc đã có đề xuất; current là thẻ hiện có / Changed meanwhile, or proposed to; current holds the tag there is",
        ["413"] = "Quá lớn / Too large",
        ["415"] = "Kiểu nội dung không đọc được / Unsupported media type",
        ["422"] = "Đối tượng không hợp lệ: mọi lỗi, mỗi lỗi với chỗ của nó / The feature cannot be taken: every mistake with its place",
        ["428"] = "Thiếu If-Match hoặc If-Unmodified-Since / Neither If-Match nor If-Unmodified-Since",
    };

    /// <summary>What a write may say of a feature of the collection.</summary>
    public static JsonObject Feature(Collection collection, bool isPatch)
    {
        var properties = new JsonObject();
        foreach (var property in collection.Source.Properties)
        {
            var schema = Schemas.OfValue(property.Type);
            schema["nullable"] = true;
            schema["title"] = property.Title.Both;
            if (property.Words is { } words)
            {
                schema["enum"] = new JsonArray([.. words, null]);
            }

            if (WritableCollections.IsReadOnly(collection, property.Name))
            {
                schema["readOnly"] = true;
            }

            properties[property.Name] = schema;
        }

        var feature = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject
            {
                ["type"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("Feature") },
                ["id"] = Text("mã; của đối tượng mới: chữ thường, chữ số, gạch nối / identifier; of a new one: small letters, digits, hyphens"),
                ["geometry"] = DocumentSchemas.Reference("geometry"),
                ["properties"] = new JsonObject { ["type"] = "object", ["nullable"] = !isPatch, ["additionalProperties"] = false, ["properties"] = properties },
                ["bbox"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "number" } },
                ["links"] = DocumentSchemas.Links(),
                ["proposal"] = DocumentSchemas.Reference("proposalOfFeature"),
            },
        };
        if (!isPatch)
        {
            feature["required"] = new JsonArray("type", "geometry", "properties");
        }

        return feature;
    }

    /// <summary>What a feature cannot say of itself.</summary>
    public static JsonObject Proposal() => Record(
        ("title", Text("tên đề xuất / title of the proposal")),
        ("validFrom", Text("ngày có hiệu lực / the day it takes effect", "date")),
        ("decision", Record(
            ("number", Text("số / number")),
            ("issuer", Text("nơi ban hành / who signed")),
            ("title", Text("trích yếu / title")),
            ("signedOn", Text("ngày ký / day of signing", "date")),
            ("link", Text("liên kết / link", "uri")),
            ("file", Text("bản quét, xem /api/decision-files / the scan, see /api/decision-files")))),
        ("movement", Text("loại biến động; bỏ trống: suy ra từ thay đổi / the movement; left out: what the change amounts to")),
        ("into", Text("khu, cụm nhận đất / the site that takes the land")),
        ("commune", Text("xã / commune")),
        ("note", Text("ghi chú / note")));

    /// <summary>What a write is answered.</summary>
    public static JsonObject Answer() => Record(
        ("proposal", Record(("id", Text("mã / id", "uuid")), ("state", Text("trạng thái / state")), ("revision", new JsonObject { ["type"] = "integer" }), ("href", Text("địa chỉ / address", "uri")))),
        ("message", Record(("vi", Text("tiếng Việt")), ("en", Text("English")))),
        ("publishable", new JsonObject { ["type"] = "boolean" }),
        ("missing", new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } }),
        ("findings", new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "object" } }));

    private static JsonObject Text(string title, string? format = null)
    {
        var text = new JsonObject { ["type"] = "string", ["title"] = title };
        if (format is not null)
        {
            text["format"] = format;
        }

        return text;
    }

    private static JsonObject Record(params (string Name, JsonObject Schema)[] members)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in members)
        {
            properties[name] = schema;
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties };
    }
}
