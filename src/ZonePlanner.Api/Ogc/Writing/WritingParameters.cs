using System.Text.Json.Nodes;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>The parameters of writes, described.</summary>
internal static class WritingParameters
{
    public static JsonObject All() => new()
    {
        ["contentCrs"] = Header("Content-Crs", $"Hệ tọa độ của hình, trục theo thứ tự của hệ ấy; bỏ trống: CRS84. / The CRS of the geometry, in its own axis order; left out: CRS84. <{Crs.All[4].Uri}>"),
        ["ifMatch"] = Header("If-Match", "ETag của đối tượng đang sửa; cần nó hoặc If-Unmodified-Since (428). / The ETag of the feature being changed; this or If-Unmodified-Since is needed (428)."),
        ["ifUnmodifiedSince"] = Header("If-Unmodified-Since", "Last-Modified của đối tượng đang sửa, nếu không có If-Match. / The Last-Modified of the feature being changed, where there is no If-Match."),
        ["idempotencyKey"] = Header(IdempotencyKey.Header, "UUID, trở thành mã của đề xuất: gửi lại không thành hai. / A UUID that becomes the proposal's id: sent again, it does not become two.", "uuid"),
        ["validFrom"] = Parameter("validFrom", "query", "Ngày có hiệu lực. / The day it takes effect.", "date"),
        ["decision"] = Parameter("decision", "query", "Số quyết định. / The number of the decision."),
        ["signedOn"] = Parameter("signedOn", "query", "Ngày ký quyết định. / The day the decision was signed.", "date"),
    };

    private static JsonObject Header(string name, string description, string? format = null) => Parameter(name, "header", description, format);

    private static JsonObject Parameter(string name, string place, string description, string? format = null)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (format is not null)
        {
            schema["format"] = format;
        }

        return new JsonObject { ["name"] = name, ["in"] = place, ["required"] = false, ["description"] = description, ["schema"] = schema };
    }
}
