using System.Text.Json.Nodes;

namespace ZonePlanner.Api.Ogc.OpenApi;

/// <summary>The answers, described.</summary>
internal static class Responses
{
    private const string Problem = "application/problem+json";

    public static JsonObject All() => new()
    {
        ["notModified"] = new JsonObject { ["description"] = "Không đổi so với ETag đã gửi / Unchanged since the ETag sent" },
        ["badRequest"] = Refusal("Tham số không đọc được / A parameter cannot be read"),
        ["notFound"] = Refusal("Không có / There is none"),
        ["gone"] = Refusal("Đã kết thúc: những ngày cuối, quyết định và đối tượng kế tiếp / It has ended: its last days, the decision and what came after it"),
        ["notAcceptable"] = Refusal("Không có dạng ấy / Not in that form"),
        ["serverError"] = Refusal("Lỗi của hệ thống / An error of ours"),
        ["unavailable"] = Refusal("Cơ sở dữ liệu tạm thời không trả lời / The database does not answer for the moment"),
    };

    /// <summary>The answers of a resource that is a document.</summary>
    public static JsonObject Document(string schema) => With(Content((Representation.Json, Reference(schema)), (Representation.Html, Page())), mayBeMissing: false);

    /// <summary>The answers of a resource that is a document of no shape of its own.</summary>
    public static JsonObject Plain() => With(Content((Representation.Json, new JsonObject { ["type"] = "object" }), (Representation.Html, Page())), mayBeMissing: false);

    /// <summary>The answers of a schema.</summary>
    public static JsonObject Schema() => With(
        Content((Representation.Schema, new JsonObject { ["type"] = "object" }), (Representation.Json, new JsonObject { ["type"] = "object" }), (Representation.Html, Page())),
        mayBeMissing: false);

    /// <summary>The answers of a resource that has these forms, each with its schema or none.</summary>
    public static JsonObject Of(bool mayBeMissing, params (string Type, string? Schema)[] forms) =>
        With(Content([.. forms.Select(form => (form.Type, form.Schema is { } schema ? Reference(schema) : Page()))]), mayBeMissing);

    /// <summary>The answers of this very resource.</summary>
    public static JsonObject Definition() => With(
        Content((Representation.OpenApi, new JsonObject { ["type"] = "object" }), (Representation.Json, new JsonObject { ["type"] = "object" }), (Representation.Html, Page())),
        mayBeMissing: false);

    /// <summary>The answers of features.</summary>
    public static JsonObject Features(string schema, bool ofOne)
    {
        var found = Content((Representation.GeoJson, Reference(schema)), (Representation.Json, Reference(schema)), (Representation.Html, Page()));
        ((JsonObject)found["headers"]!)["Content-Crs"] = Header("Hệ tọa độ của câu trả lời / The CRS of the answer");
        if (ofOne)
        {
            ((JsonObject)found["headers"]!)["Memento-Datetime"] = Header("Thời điểm đã hỏi, nếu ở quá khứ (RFC 7089) / The moment asked for, if past (RFC 7089)");
            return Ending(With(found, mayBeMissing: true));
        }

        foreach (var type in Representation.OfFiles.Select(file => file.MediaType))
        {
            found["content"]![type == Representation.Csv ? Formats.FileAnswer.CsvType : type] =
                new JsonObject { ["schema"] = new JsonObject { ["type"] = "string", ["format"] = "binary" } };
        }

        ((JsonObject)found["headers"]!)["Content-Disposition"] = Header("Tên của tệp / The name of a file");
        return With(found, mayBeMissing: false);
    }

    /// <summary>The answers of a time map.</summary>
    public static JsonObject Versions() => With(
        Content((Representation.Json, new JsonObject { ["type"] = "object" }), (Representation.Html, Page()), (Representation.LinkFormat, Page())),
        mayBeMissing: true);

    private static JsonObject Ending(JsonObject responses)
    {
        responses["410"] = Shared("gone");
        return responses;
    }

    private static JsonObject With(JsonObject found, bool mayBeMissing)
    {
        var responses = new JsonObject
        {
            ["200"] = found,
            ["304"] = Shared("notModified"),
            ["400"] = Shared("badRequest"),
            ["406"] = Shared("notAcceptable"),
            ["500"] = Shared("serverError"),
            ["503"] = Shared("unavailable"),
        };
        if (mayBeMissing)
        {
            responses["404"] = Shared("notFound");
        }

        return responses;
    }

    private static JsonObject Content(params (string Type, JsonObject Schema)[] forms)
    {
        var content = new JsonObject();
        foreach (var (type, schema) in forms)
        {
            content[type] = new JsonObject { ["schema"] = schema };
        }

        return new JsonObject
        {
            ["description"] = "Câu trả lời / The answer",
            ["headers"] = new JsonObject
            {
                ["ETag"] = Header("Phiên bản của câu trả lời / The version of the answer"),
                ["Link"] = Header("Các liên kết / The links"),
            },
            ["content"] = content,
        };
    }

    private static JsonObject Refusal(string description) => new()
    {
        ["description"] = description,
        ["content"] = new JsonObject { [Problem] = new JsonObject { ["schema"] = Reference("problem") }, [Representation.Html] = new JsonObject { ["schema"] = Page() } },
    };

    public static JsonObject Header(string description) => new() { ["description"] = description, ["schema"] = new JsonObject { ["type"] = "string" } };

    private static JsonObject Page() => new() { ["type"] = "string" };

    private static JsonObject Reference(string schema) => new() { ["$ref"] = $"#/components/schemas/{schema}" };

    private static JsonObject Shared(string response) => new() { ["$ref"] = $"#/components/responses/{response}" };
}
