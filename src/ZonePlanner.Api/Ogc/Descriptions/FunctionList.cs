using System.Text.Json.Nodes;
using ZonePlanner.Api.Http.Html;
using ZonePlanner.Api.Ogc.Filtering;
using ZonePlanner.Api.Ogc.Html;

namespace ZonePlanner.Api.Ogc.Descriptions;

/// <summary>GET /ogc/functions: the functions filters may call.</summary>
internal static class FunctionList
{
    public static void Map(IEndpointRouteBuilder ogc) => ogc.MapReading("/functions", Handle);

    private static IResult Handle(HttpContext http)
    {
        var asking = Moments.Read(http.Request, Representation.OfDocuments);
        Link[] links = [.. Link.SelfAndAlternates(asking)];
        return asking.Refusal ?? new DocumentAnswer<JsonObject>(asking, Tag.Of(asking.Shown.Word), Document(links), links, _ => Page());
    }

    private static JsonObject Document(IEnumerable<Link> links) => new()
    {
        ["functions"] = new JsonArray([.. Functions.All.Select(Describe)]),
        ["links"] = System.Text.Json.JsonSerializer.SerializeToNode(links, DocumentJson.Options),
    };

    private static JsonObject Describe(Function function) => new()
    {
        ["name"] = function.Name,
        ["description"] = function.Description.Both,
        ["returns"] = Types(function.Returns),
        ["arguments"] = new JsonArray([.. function.Arguments.Select(argument => new JsonObject
        {
            ["title"] = argument.Title.Both,
            ["type"] = Types(argument.Kinds),
        })]),
    };

    private static JsonArray Types(params ValueKind[] kinds) => new([.. kinds.Select(kind => kind.Word()).Distinct()]);

    private static Page Page() => new(
        "Hàm trong bộ lọc / Functions in filters",
        [],
        Markup.Of($"""
            <div class="wide"><table>
            <thead><tr><th scope="col">Hàm / Function</th><th scope="col">Ý nghĩa / Meaning</th><th scope="col">Kết quả / Result</th></tr></thead>
            <tbody>
            {Functions.All.Select(function => Markup.Of($"<tr><th scope=\"row\"><code>{function.Name}({string.Join(", ", function.Arguments.Select(argument => string.Join('|', argument.Kinds.Select(kind => kind.Word()).Distinct())))})</code></th><td>{function.Description.Both}</td><td>{function.Returns.Word()}</td></tr>"))}
            </tbody>
            </table></div>
            """));
}
